import { randomUUID } from 'node:crypto'
import { Form, href } from 'react-router'
import type { Route } from './+types/sroi'
import { InvullingenTabel } from '#app/domain/sroi/components/invullingen-tabel.tsx'
import { Slotdocumenten } from '#app/domain/sroi/components/slotdocumenten.tsx'
import { SroiBadges } from '#app/domain/sroi/components/sroi-badges.tsx'
import { SuggestieLijst } from '#app/domain/sroi/components/suggesties.tsx'
import { SroiVoortgang } from '#app/domain/sroi/components/voortgang.tsx'
import { getVerplichting } from '#app/domain/sroi/get-verplichting.server.ts'
import { listSuggesties } from '#app/domain/sroi/list-suggesties.server.ts'
import { percentageInvoer } from '#app/domain/sroi/percentage.ts'
import { GRONDSLAG_LABEL } from '#app/domain/sroi/verplichting.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatDatum, formatDatumKort, formatDatumTijd, formatEuro } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'SROI-contract | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const rij = found(await getVerplichting(actor, parseId(params.verplichtingId)))
  const suggesties = await listSuggesties(actor, { id: rij.id, gatCents: rij.voortgang.gatCents })
  return { ...rij, suggesties: suggesties.map((suggestie) => ({ ...suggestie, nieuwId: randomUUID() })) }
}

type Contract = Route.ComponentProps['loaderData']

export default function Sroi({ loaderData }: Route.ComponentProps) {
  const { id, status, voortgang, isHerstel, werkgever, contractnummer, omschrijving, invullingen, mag } =
    loaderData
  const naar = { verplichtingId: id }
  return (
    <Page breedte="breed">
      <Breadcrumb kruimels={[{ label: 'SROI', naar: href('/adviseur/sroi') }]} />
      <PageHeader
        boven={<SroiBadges status={status} prognose={voortgang.prognose} isHerstel={isHerstel} />}
        titel={`${werkgever.naam}, ${contractnummer}`}
        intro={omschrijving}
        acties={
          mag.toevoegen && (
            <LinkButton icoon="plus" to={href('/adviseur/sroi/:verplichtingId/invullingen/nieuw', naar)}>
              Invulling toevoegen
            </LinkButton>
          )
        }
      />
      <Acties contract={loaderData} />
      <Section titel="Voortgang">
        <SroiVoortgang verplichtCents={loaderData.verplichtCents} {...voortgang} hoogst={null} />
      </Section>
      {loaderData.slotCode ? (
        <Slotdocumenten
          code={loaderData.slotCode}
          toelichting={loaderData.slotToelichting}
          naar={(document) =>
            href('/adviseur/sroi/:verplichtingId/documenten/:document', { ...naar, document })
          }
        />
      ) : (
        loaderData.slotToelichting && <p>{loaderData.slotToelichting}</p>
      )}
      {loaderData.suggesties.length > 0 && (
        <Section titel="Wat het gat kan vullen">
          <SuggestieLijst
            suggesties={loaderData.suggesties}
            toevoegen={href('/adviseur/sroi/:verplichtingId/invullingen/nieuw', naar)}
            vacature={href('/vacaturebeheer/nieuw')}
          />
        </Section>
      )}
      <Section titel="Invullingen">
        <InvullingenTabel
          invullingen={invullingen}
          metGroep
          naar={(invullingId) =>
            href('/adviseur/sroi/:verplichtingId/invullingen/:invullingId', { ...naar, invullingId })
          }
        />
      </Section>
      <Plan contract={loaderData} />
      <Rapportages contract={loaderData} />
      <Section titel="Het contract">
        <Feiten contract={loaderData} />
      </Section>
    </Page>
  )
}

function Acties({ contract: { id, versie, status, mag } }: { contract: Contract }) {
  const naar = { verplichtingId: id }
  if (status === 'concept')
    return (
      <ButtonGroup>
        <ConfirmForm
          knop="Contract actief maken"
          vraag="De opdrachtnemer ziet het contract en krijgt een e-mail. Daarna kunt u de gegevens niet meer wijzigen."
          bevestig="Ja, maak actief"
          gevaarlijk={false}
          action={href('/adviseur/sroi/:verplichtingId/activeren', naar)}
        >
          <HiddenField naam="versie" waarde={versie} />
        </ConfirmForm>
        <LinkButton soort="secondary" to={href('/adviseur/sroi/:verplichtingId/wijzigen', naar)}>
          Wijzigen
        </LinkButton>
      </ButtonGroup>
    )
  return (
    <ButtonGroup>
      {mag.planBeoordelen && (
        <LinkButton to={href('/adviseur/sroi/:verplichtingId/plan', naar)}>Plan beoordelen</LinkButton>
      )}
      {mag.toevoegen && (
        <LinkButton soort="secondary" to={href('/adviseur/sroi/:verplichtingId/overdragen', naar)}>
          Geven aan een collega
        </LinkButton>
      )}
      {mag.planIndienen && (
        <LinkButton soort="secondary" to={href('/adviseur/sroi/:verplichtingId/plan/invoeren', naar)}>
          Plan invoeren
        </LinkButton>
      )}
      {mag.sluiten && (
        <LinkButton soort="secondary" to={href('/adviseur/sroi/:verplichtingId/sluiten', naar)}>
          Afsluiten
        </LinkButton>
      )}
      {mag.heropenen && (
        <LinkButton soort="secondary" to={href('/adviseur/sroi/:verplichtingId/heropenen', naar)}>
          Weer openen
        </LinkButton>
      )}
    </ButtonGroup>
  )
}

function Plan({ contract }: { contract: Contract }) {
  const { status, plan, planDag, planDoor, isPlanVanMij, planAkkoordOp, planReactie } = contract
  return (
    <Section titel="Plan van aanpak">
      {planReactie && !planAkkoordOp && <p>Teruggestuurd: {planReactie}</p>}
      {plan && planDag ? (
        <>
          <p>
            Ingediend op {formatDatum(planDag)}
            {planDoor && `, door ${planDoor}`}.{' '}
            {planAkkoordOp && `Akkoord op ${formatDatumTijd(planAkkoordOp)}.`}
          </p>
          {status === 'plan_ingediend' && isPlanVanMij && (
            <p>U hebt dit plan ingevoerd. Daarom beoordeelt een collega het.</p>
          )}
          <p className="wsp-regels">{plan}</p>
        </>
      ) : (
        <p>De opdrachtnemer heeft nog geen plan ingediend.</p>
      )}
    </Section>
  )
}

function Rapportages({ contract: { id, rapportages, mag } }: { contract: Contract }) {
  return (
    <Section
      titel="Rapportagemomenten"
      acties={
        mag.toevoegen && (
          <Link to={href('/adviseur/sroi/:verplichtingId/rapportages', { verplichtingId: id })}>
            Moment toevoegen
          </Link>
        )
      }
    >
      <DataTable
        bijschrift="Wanneer de opdrachtnemer laat weten hoe het staat"
        bijschriftVerborgen
        rijen={rapportages}
        rijSleutel={(rapportage) => rapportage.id}
        leeg={
          <EmptyState titel="Er is nog niets afgesproken">Voeg de momenten toe die u afspreekt.</EmptyState>
        }
        kolommen={[
          { kop: 'Dag', rijkop: true, cel: ({ dag }) => formatDatum(dag) },
          {
            kop: 'Stand',
            cel: ({ gedaanOp, isTeLaat }) =>
              gedaanOp ? `Gedaan op ${formatDatumTijd(gedaanOp)}` : isTeLaat ? 'Te laat' : 'Komt nog',
          },
          {
            kop: '',
            cel: ({ id: rapportageId, gedaanOp }) =>
              mag.toevoegen &&
              !gedaanOp && (
                <Form
                  method="post"
                  action={href('/adviseur/sroi/:verplichtingId/rapportages/:rapportageId/gedaan', {
                    verplichtingId: id,
                    rapportageId,
                  })}
                >
                  <Button soort="secondary">Is gedaan</Button>
                </Form>
              ),
          },
        ]}
      />
    </Section>
  )
}

function Feiten({ contract }: { contract: Contract }) {
  const { werkgever, coordinator, tabel, grondslag, percentageBasispunten, arbeidBasispunten } = contract
  const percentage = percentageBasispunten === null ? '' : `: ${percentageInvoer(percentageBasispunten)}%`
  return (
    <SummaryList
      rijen={[
        {
          label: 'Opdrachtnemer',
          waarde: (
            <Link to={href('/adviseur/werkgevers/:werkgeverId', { werkgeverId: werkgever.id })}>
              {werkgever.naam}
            </Link>
          ),
        },
        { label: 'Opdrachtgever', waarde: contract.opdrachtgever.naam },
        { label: 'Coördinator', waarde: coordinator.naam },
        { label: 'Som van het contract', waarde: formatEuro(contract.somCents) },
        { label: 'Deel dat arbeid is', waarde: `${percentageInvoer(arbeidBasispunten)}%` },
        {
          label: 'Verplichting',
          waarde: `${formatEuro(contract.verplichtCents)} (${GRONDSLAG_LABEL[grondslag].toLowerCase()}${percentage})`,
        },
        { label: 'Tabel met bouwblokken', waarde: `Versie ${tabel.versie}, vast voor dit contract` },
        { label: 'Gegund op', waarde: formatDatumKort(contract.gunningOp) },
        {
          label: 'Contract',
          waarde: `${formatDatumKort(contract.startOp)} tot en met ${formatDatumKort(contract.eindOp)}`,
        },
        { label: 'Werk telt tot en met', waarde: formatDatumKort(contract.herstelTot) },
        {
          label: 'Gemeld door de opdrachtnemer',
          waarde: contract.gemeldOp
            ? formatDatumTijd(contract.gemeldOp)
            : `Nog niet. Uiterlijk ${formatDatumKort(contract.meldenVoor)}`,
        },
      ]}
    />
  )
}
