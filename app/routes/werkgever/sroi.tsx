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
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ContactLines } from '#app/ui/contact-lines.tsx'
import { formatDatum, formatDatumKort, formatDatumTijd } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'SROI-contract | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  const rij = found(await getVerplichting(actor, parseId(params.verplichtingId)))
  const suggesties = await listSuggesties(actor, { id: rij.id, gatCents: rij.voortgang.gatCents })
  return {
    id: rij.id,
    contractnummer: rij.contractnummer,
    omschrijving: rij.omschrijving,
    status: rij.status,
    opdrachtgever: rij.opdrachtgever.naam,
    coordinator: {
      naam: rij.coordinator.naam,
      email: rij.coordinator.email,
      telefoon: rij.coordinator.telefoon,
    },
    verplichtCents: rij.verplichtCents,
    voortgang: rij.voortgang,
    hoogst: rij.hoogst,
    slotCode: rij.slotCode,
    slotToelichting: rij.slotToelichting,
    isHerstel: rij.isHerstel,
    startOp: rij.startOp,
    eindOp: rij.eindOp,
    herstelTot: rij.herstelTot,
    meldenVoor: rij.meldenVoor,
    gemeldOp: rij.gemeldOp,
    plan: rij.plan,
    planAkkoordOp: rij.planAkkoordOp,
    planReactie: rij.planReactie,
    rapportages: rij.rapportages,
    invullingen: rij.invullingen,
    mag: { toevoegen: rij.mag.toevoegen, planIndienen: rij.mag.planIndienen, melden: rij.mag.melden },
    suggesties: suggesties.map((suggestie) => ({ ...suggestie, nieuwId: randomUUID() })),
  }
}

type Contract = Route.ComponentProps['loaderData']

export default function Sroi({ loaderData }: Route.ComponentProps) {
  const { id, status, voortgang, hoogst, isHerstel, invullingen, suggesties, mag } = loaderData
  const toevoegen = href('/werkgever/sroi/:verplichtingId/invullingen/nieuw', { verplichtingId: id })
  return (
    <Page breedte="breed">
      <Breadcrumb kruimels={[{ label: 'SROI', naar: href('/werkgever/sroi') }]} />
      <PageHeader
        boven={<SroiBadges status={status} prognose={voortgang.prognose} isHerstel={isHerstel} />}
        titel={`${loaderData.opdrachtgever}, ${loaderData.contractnummer}`}
        intro={loaderData.omschrijving}
        acties={
          mag.toevoegen && (
            <LinkButton icoon="plus" to={toevoegen}>
              Invulling toevoegen
            </LinkButton>
          )
        }
      />
      {mag.melden && <Melden contract={loaderData} />}
      <Section titel="Hoe staat het ervoor?">
        <SroiVoortgang verplichtCents={loaderData.verplichtCents} {...voortgang} hoogst={hoogst} />
        {invullingen.some(({ soort }) => soort === 'plaatsing') && (
          <p>
            Wat één plaatsing precies telt, hangt af van de groep waar iemand bij hoort. Dat is privé. Daarom
            ziet u het minste en het meeste dat uw plaatsingen kunnen tellen. Het WSP en de opdrachtgever
            rekenen met het precieze bedrag.
          </p>
        )}
      </Section>
      {loaderData.slotCode && (
        <Slotdocumenten
          code={loaderData.slotCode}
          toelichting={loaderData.slotToelichting}
          naar={(document) =>
            href('/werkgever/sroi/:verplichtingId/documenten/:document', { verplichtingId: id, document })
          }
        />
      )}
      {suggesties.length > 0 && (
        <Section titel="Zo vult u het gat">
          <SuggestieLijst
            suggesties={suggesties}
            toevoegen={toevoegen}
            vacature={href('/vacaturebeheer/nieuw')}
          />
        </Section>
      )}
      <Section titel="Invullingen">
        <InvullingenTabel
          invullingen={invullingen}
          metGroep={false}
          naar={(invullingId) =>
            href('/werkgever/sroi/:verplichtingId/invullingen/:invullingId', {
              verplichtingId: id,
              invullingId,
            })
          }
        />
      </Section>
      <Plan contract={loaderData} />
      <Afspraken contract={loaderData} />
    </Page>
  )
}

function Melden({ contract: { id, meldenVoor } }: { contract: Contract }) {
  return (
    <Alert toon="warning" titel={`Meld u uiterlijk ${formatDatum(meldenVoor)}`}>
      <p>Uw coördinator plant daarna een gesprek met u over het plan van aanpak.</p>
      <Form method="post" action={href('/werkgever/sroi/:verplichtingId/melden', { verplichtingId: id })}>
        <Button>Ik meld mij</Button>
      </Form>
    </Alert>
  )
}

function Plan({ contract: { id, plan, planAkkoordOp, planReactie, mag } }: { contract: Contract }) {
  return (
    <Section titel="Plan van aanpak">
      {planReactie && mag.planIndienen && (
        <Alert toon="warning" titel="Pas uw plan aan">
          <span className="wsp-regels">{planReactie}</span>
        </Alert>
      )}
      {plan ? (
        <>
          <p>
            {planAkkoordOp
              ? `Akkoord op ${formatDatumTijd(planAkkoordOp)}.`
              : mag.planIndienen
                ? 'Dit plan is nog niet akkoord.'
                : 'Uw coördinator beoordeelt het plan.'}
          </p>
          <p className="wsp-regels">{plan}</p>
        </>
      ) : (
        <p>Schrijf wie, wat en wanneer. Een half A4 is genoeg.</p>
      )}
      {mag.planIndienen && (
        <p>
          <LinkButton
            soort="secondary"
            to={href('/werkgever/sroi/:verplichtingId/plan', { verplichtingId: id })}
          >
            {plan ? 'Plan aanpassen' : 'Plan indienen'}
          </LinkButton>
        </p>
      )}
    </Section>
  )
}

function Afspraken({ contract }: { contract: Contract }) {
  const { coordinator, rapportages, gemeldOp } = contract
  return (
    <>
      <Section titel="Afspraken">
        <SummaryList
          rijen={[
            {
              label: 'Contract',
              waarde: `${formatDatumKort(contract.startOp)} tot en met ${formatDatumKort(contract.eindOp)}`,
            },
            { label: 'Werk telt tot en met', waarde: formatDatum(contract.herstelTot) },
            { label: 'Gemeld', waarde: gemeldOp ? formatDatumTijd(gemeldOp) : 'Nog niet' },
            {
              label: 'Rapportagemomenten',
              waarde: rapportages
                .map(({ dag, gedaanOp }) => `${formatDatumKort(dag)}${gedaanOp ? ' (gedaan)' : ''}`)
                .join(', '),
            },
          ]}
          leeg="Nog niets afgesproken"
        />
      </Section>
      <Section titel="Uw coördinator bij het WSP">
        <p>{coordinator.naam}</p>
        <ContactLines email={coordinator.email} telefoon={coordinator.telefoon} />
      </Section>
    </>
  )
}
