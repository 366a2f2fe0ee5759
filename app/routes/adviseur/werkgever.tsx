import { href } from 'react-router'
import type { Route } from './+types/werkgever'
import { VacatureStatusBadge } from '#app/domain/vacature/components/status-badge.tsx'
import { listVacatures, PER_PAGINA } from '#app/domain/vacature/list-vacatures.server.ts'
import { getWerkgever } from '#app/domain/werkgever/get-werkgever.server.ts'
import { RELATIESTATUS_LABEL } from '#app/domain/werkgever/relatiestatus.ts'
import { FOCUSSECTOR_LABEL, GROOTTE_LABEL, SBI_LABEL } from '#app/domain/werkgever/werkgever.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.werkgever.naam ?? 'Werkgever'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const werkgever = found(await getWerkgever(actor, parseId(params.werkgeverId)))
  const { vacatures, totaal } = await listVacatures(actor, { werkgeverId: werkgever.id })
  return { werkgever, vacatures, totaal, perPagina: PER_PAGINA }
}

export default function Werkgever({ loaderData }: Route.ComponentProps) {
  const { werkgever, vacatures, totaal, perPagina } = loaderData
  const { aanspreekpunt } = werkgever
  return (
    <Page breedte="breed">
      <Breadcrumb kruimels={[{ label: 'Werkgevers', naar: href('/adviseur/werkgevers') }]} />
      <PageHeader
        titel={werkgever.naam}
        boven={RELATIESTATUS_LABEL[werkgever.relatiestatus]}
        acties={
          <>
            <LinkButton to={`${href('/vacaturebeheer/nieuw')}?werkgever=${werkgever.id}`}>
              Vacature plaatsen
            </LinkButton>
            <LinkButton to={href('/regelingen/check')} soort="secondary" icoon="euro">
              Regelingencheck
            </LinkButton>
          </>
        }
      />
      <Section titel="Vacatures">
        <DataTable
          bijschrift={
            totaal <= perPagina
              ? `${totaal} vacatures van ${werkgever.naam}`
              : `De laatste ${perPagina} van ${totaal} vacatures`
          }
          rijen={vacatures}
          rijSleutel={(vacature) => vacature.id}
          leeg={
            <EmptyState titel="Nog geen vacatures" icoon="koffer">
              Deze werkgever heeft nog geen vacature geplaatst.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Vacature',
              rijkop: true,
              cel: (vacature) => (
                <Link to={href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id })}>
                  {vacature.titel ?? 'Zonder titel'}
                </Link>
              ),
            },
            { kop: 'Status', cel: (vacature) => <VacatureStatusBadge status={vacature.status} /> },
            {
              kop: 'Open tot en met',
              cel: (vacature) =>
                vacature.sluitingsdatum ? formatDatumKort(vacature.sluitingsdatum) : 'Nog niet bekend',
            },
            { kop: 'Kandidaten', getal: true, cel: (vacature) => vacature.aantalLopend },
          ]}
        />
      </Section>
      <Section titel="Gegevens">
        <SummaryList
          rijen={[
            {
              label: 'Aanspreekpunt bij het WSP',
              waarde: [aanspreekpunt.naam, aanspreekpunt.email, aanspreekpunt.telefoon]
                .filter(Boolean)
                .join(', '),
            },
            { label: 'KVK-nummer', waarde: werkgever.kvkNummer },
            { label: 'Sector', waarde: SBI_LABEL[werkgever.sbiSectie] },
            {
              label: 'Focussector',
              waarde: werkgever.focussector && FOCUSSECTOR_LABEL[werkgever.focussector],
            },
            { label: 'Dienstverlening', waarde: werkgever.dienstcluster },
            { label: 'Grootte', waarde: GROOTTE_LABEL[werkgever.grootteklasse] },
            { label: 'Relatie sinds', waarde: formatDatumKort(werkgever.relatieSinds) },
            {
              label: 'Adres',
              waarde: `${werkgever.straat} ${werkgever.huisnummer}, ${werkgever.postcode.slice(0, 4)} ${werkgever.postcode.slice(4)} ${werkgever.plaats}`,
            },
            { label: 'Gemeente', waarde: werkgever.gemeente },
            { label: 'Website', waarde: werkgever.website },
          ]}
        />
      </Section>
      <Section titel="Contactpersonen">
        <DataTable
          bijschrift="Wie voor deze werkgever kan inloggen"
          rijen={werkgever.contactpersonen}
          rijSleutel={(persoon) => persoon.email}
          leeg={
            <EmptyState titel="Geen contactpersonen" icoon="personen">
              Een beheerder kan een account maken voor deze werkgever.
            </EmptyState>
          }
          kolommen={[
            { kop: 'Naam', rijkop: true, cel: (persoon) => persoon.naam },
            { kop: 'Functie', cel: (persoon) => persoon.functie ?? 'Niet bekend' },
            { kop: 'E-mailadres', cel: (persoon) => persoon.email },
            { kop: 'Telefoon', cel: (persoon) => persoon.telefoon ?? 'Niet bekend' },
          ]}
        />
      </Section>
    </Page>
  )
}
