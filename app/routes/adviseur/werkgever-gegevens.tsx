import { href } from 'react-router'
import type { Route } from './+types/werkgever-gegevens'
import { getHarriebuddys } from '#app/domain/deelname/get-harriebuddys.server.ts'
import { buddysTekst } from '#app/domain/deelname/harriebuddys.ts'
import { adresTekst } from '#app/domain/werkgever/adres-tekst.ts'
import { RelatieKop } from '#app/domain/werkgever/components/relatie-kop.tsx'
import { getRelatie, getRelatieKop, type Relatie } from '#app/domain/werkgever/get-relatie.server.ts'
import { RELATIESTATUS_LABEL } from '#app/domain/werkgever/relatiestatus.ts'
import {
  FOCUSSECTOR_LABEL,
  GROOTTE_LABEL,
  HERKOMST_LABEL,
  SBI_LABEL,
} from '#app/domain/werkgever/werkgever.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { formatDatumKort, formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Timeline } from '#app/ui/timeline.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Gegevens van ${loaderData?.kop.naam ?? 'werkgever'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const id = parseId(params.werkgeverId)
  const [kop, werkgever, buddys] = await Promise.all([
    getRelatieKop(actor, id),
    getRelatie(actor, id),
    getHarriebuddys(actor, id),
  ])
  return { kop: found(kop), werkgever: found(werkgever), buddys }
}

export default function Gegevens({ loaderData }: Route.ComponentProps) {
  const { kop, werkgever, buddys } = loaderData
  const id = { werkgeverId: werkgever.id }
  return (
    <Page breedte="breed">
      <RelatieKop kop={kop} />
      <TwoColumn
        zijkant="rechts"
        zijLabel="Relatie en aanspreekpunt"
        zij={<Relatiedeel werkgever={werkgever} />}
      >
        <Section
          titel="Gegevens"
          acties={<Link to={href('/adviseur/werkgevers/:werkgeverId/wijzigen', id)}>Gegevens wijzigen</Link>}
        >
          <SummaryList
            rijen={[
              { label: 'Naam', waarde: werkgever.naam },
              { label: 'Andere namen', waarde: werkgever.handelsnamen.join(', ') },
              { label: 'KVK-nummer', waarde: werkgever.kvkNummer },
              {
                label: 'Website',
                waarde: werkgever.website && (
                  <a className="nl-link" href={werkgever.website} rel="noreferrer">
                    {werkgever.website.replace(/^https?:\/\//, '')}
                  </a>
                ),
              },
              { label: 'Sector', waarde: SBI_LABEL[werkgever.sbiSectie] },
              {
                label: 'Focussector',
                waarde: werkgever.focussector && FOCUSSECTOR_LABEL[werkgever.focussector],
              },
              { label: 'Grootte', waarde: GROOTTE_LABEL[werkgever.grootteklasse] },
              { label: 'Dienstverlening', waarde: werkgever.dienstcluster },
              ...(buddys
                ? [
                    {
                      label: 'Harrie-training',
                      waarde: (
                        <>
                          {buddysTekst(buddys)}{' '}
                          <Link to={href('/adviseur/werkgevers/:werkgeverId/harrie', id)}>
                            Aantal collega’s aanpassen
                          </Link>
                        </>
                      ),
                    },
                  ]
                : []),
              {
                label: 'Hoe kwam het contact tot stand',
                waarde: [HERKOMST_LABEL[werkgever.herkomst], werkgever.herkomstToelichting]
                  .filter(Boolean)
                  .join('. '),
              },
            ]}
          />
        </Section>
        <Section
          titel="Vestigingen"
          acties={
            <LinkButton
              soort="secondary"
              icoon="plus"
              to={href('/adviseur/werkgevers/:werkgeverId/vestigingen/nieuw', id)}
            >
              Vestiging toevoegen
            </LinkButton>
          }
        >
          <DataTable
            bijschrift={`Vestigingen van ${werkgever.naam}`}
            bijschriftVerborgen
            rijen={werkgever.vestigingen}
            rijSleutel={(vestiging) => vestiging.id}
            kolommen={[
              {
                kop: 'Adres',
                rijkop: true,
                cel: (vestiging) => (
                  <>
                    <Link to={href('/adviseur/vestigingen/:vestigingId', { vestigingId: vestiging.id })}>
                      {vestiging.naam ?? adresTekst(vestiging)}
                    </Link>
                    {vestiging.naam && <p className="wsp-klein">{adresTekst(vestiging)}</p>}
                  </>
                ),
              },
              { kop: 'Gemeente', cel: (vestiging) => vestiging.gemeente ?? 'Buiten de regio' },
              { kop: 'Vestigingsnummer', cel: (vestiging) => vestiging.vestigingsnummer ?? 'Niet bekend' },
              {
                kop: 'Soort',
                cel: (vestiging) =>
                  vestiging.isHoofdvestiging ? (
                    <StatusBadge toon="ok">Hoofdvestiging</StatusBadge>
                  ) : (
                    'Vestiging'
                  ),
              },
            ]}
          />
        </Section>
      </TwoColumn>
    </Page>
  )
}

type Mens = { naam: string; email: string; telefoon: string | null }
const mensTekst = ({ naam, email, telefoon }: Mens) => (
  <>
    {naam}
    <br />
    <a className="nl-link" href={`mailto:${email}`}>
      {email}
    </a>
    {telefoon && (
      <>
        <br />
        {telefoon}
      </>
    )}
  </>
)

function Relatiedeel({ werkgever }: { werkgever: Relatie }) {
  const id = { werkgeverId: werkgever.id }
  return (
    <>
      <Section
        titel="Aanspreekpunt"
        acties={
          werkgever.mag.aanspreekpunt && (
            <Link to={href('/werkgeverbeheer/:werkgeverId/aanspreekpunt', id)}>Aanspreekpunt wijzigen</Link>
          )
        }
      >
        <SummaryList
          leeg="Niemand"
          rijen={[
            { label: 'Aanspreekpunt', waarde: mensTekst(werkgever.aanspreekpunt) },
            { label: 'Vervanger', waarde: werkgever.vervanger && mensTekst(werkgever.vervanger) },
          ]}
        />
      </Section>
      <Section
        titel="Relatie"
        acties={
          werkgever.volgendeStatussen.length > 0 && (
            <Link to={href('/adviseur/werkgevers/:werkgeverId/status', id)}>Relatie wijzigen</Link>
          )
        }
      >
        <SummaryList
          leeg="Nog geen relatie"
          rijen={[
            {
              label: 'Relatie sinds',
              waarde: werkgever.nieuweRelatieOp && formatDatumKort(werkgever.nieuweRelatieOp),
            },
          ]}
        />
        <Timeline
          items={werkgever.relatiestatussen.map(({ naar, op, door, toelichting }) => ({
            titel: RELATIESTATUS_LABEL[naar],
            wanneer: [formatDatumTijd(op), door].filter(Boolean).join(', '),
            datetime: op,
            fase: 'geweest',
            inhoud: toelichting,
          }))}
        />
      </Section>
      <Section titel="Dubbel in het portaal?">
        {werkgever.samengevoegdVan.map(({ naam, kvkNummer, op }) => (
          <p key={kvkNummer}>
            {`${naam} (KVK ${kvkNummer}) is hiermee samengevoegd${op ? ` op ${formatDatumKort(new Date(op))}` : ''}.`}
          </p>
        ))}
        <p>
          <Link to={href('/werkgeverbeheer/:werkgeverId/samenvoegen', id)}>
            Samenvoegen met een andere werkgever
          </Link>
        </p>
      </Section>
    </>
  )
}
