import { randomUUID } from 'node:crypto'
import { href } from 'react-router'
import type { Route } from './+types/sroi-tabel'
import { DOELGROEP_LABEL } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import { getTabel } from '#app/domain/sroi/list-opdrachtgevers.server.ts'
import { percentageInvoer } from '#app/domain/sroi/percentage.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { formatDatum, formatDatumTijd, formatEuro } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Tabel met bouwblokken | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const tabel = found(await getTabel(actorOf(context, 'beheerder'), parseId(params.tabelId)))
  return { ...tabel, nieuwId: randomUUID() }
}

type Tabel = Route.ComponentProps['loaderData']

export default function SroiTabel({ loaderData }: Route.ComponentProps) {
  const { id: tabelId, opdrachtgever, versie, status, gepubliceerdOp, gepubliceerdDoor } = loaderData
  const isConcept = status === 'concept'
  return (
    <Page breedte="breed">
      <Breadcrumb
        kruimels={[
          { label: 'SROI', naar: href('/beheer/sroi') },
          {
            label: opdrachtgever.naam,
            naar: href('/beheer/sroi/:opdrachtgeverId', { opdrachtgeverId: opdrachtgever.id }),
          },
        ]}
      />
      <PageHeader
        titel={`Bouwblokken, versie ${versie}`}
        intro={
          gepubliceerdOp
            ? `Gepubliceerd op ${formatDatumTijd(gepubliceerdOp)} door ${gepubliceerdDoor ?? 'een beheerder'}. Deze versie verandert niet meer.`
            : 'Dit is een concept. Contracten gebruiken het pas als u het publiceert.'
        }
        acties={
          isConcept && (
            <ConfirmForm
              knop="Versie publiceren"
              vraag="Daarna kunt u in deze versie niets meer wijzigen. Contracten die nog gegund worden, krijgen deze waarden."
              bevestig="Ja, publiceer"
              gevaarlijk={false}
              action={href('/beheer/sroi/tabellen/:tabelId/publiceren', { tabelId })}
            />
          )
        }
      />
      <Waarden tabel={loaderData} isConcept={isConcept} />
      <Bouwblokken tabel={loaderData} isConcept={isConcept} />
      <Bonussen tabel={loaderData} isConcept={isConcept} />
    </Page>
  )
}

type DeelProps = { tabel: Tabel; isConcept: boolean }

function Waarden({ tabel, isConcept }: DeelProps) {
  const bedrag = (cents: number | null, per: string) => cents !== null && `${formatEuro(cents)} ${per}`
  return (
    <Section
      titel="Waarden"
      acties={
        isConcept && (
          <Link to={href('/beheer/sroi/tabellen/:tabelId/waarden', { tabelId: tabel.id })}>
            Waarden wijzigen
          </Link>
        )
      }
    >
      <SummaryList
        leeg="Telt niet mee"
        rijen={[
          { label: 'Voor contracten gegund vanaf', waarde: formatDatum(tabel.geldigVan) },
          { label: 'Voltijds is', waarde: `${tabel.fulltimeUren} uur per week` },
          {
            label: 'Inkoop bij een sociaal ontwikkelbedrijf',
            waarde:
              tabel.inkoopBasispunten !== null &&
              `${percentageInvoer(tabel.inkoopBasispunten)}% van de factuur zonder btw`,
          },
          { label: 'Kennis delen', waarde: bedrag(tabel.expertiseUurCents, 'per uur') },
          { label: 'Plaats in een training', waarde: bedrag(tabel.trainingPlaatsCents, 'per plaats') },
          { label: 'Stage', waarde: bedrag(tabel.stageMaandCents, 'per maand') },
          { label: 'Overig werk', waarde: tabel.teltOverigWerk && 'Telt voor het bedrag dat is afgesproken' },
        ]}
      />
    </Section>
  )
}

function Bouwblokken({ tabel, isConcept }: DeelProps) {
  const adres = (bouwblokId: string) =>
    href('/beheer/sroi/tabellen/:tabelId/bouwblokken/:bouwblokId', { tabelId: tabel.id, bouwblokId })
  return (
    <Section
      titel="Bouwblokken"
      acties={
        isConcept && (
          <LinkButton soort="secondary" icoon="plus" to={adres(tabel.nieuwId)}>
            Bouwblok toevoegen
          </LinkButton>
        )
      }
    >
      <DataTable
        bijschrift="Wat een jaar voltijds werk waard is, per groep"
        rijen={tabel.bouwblokken}
        rijSleutel={({ id }) => id}
        kolommen={[
          {
            kop: 'Groep',
            rijkop: true,
            cel: ({ id, naam }) => (isConcept ? <Link to={adres(id)}>{naam}</Link> : naam),
          },
          { kop: 'Per jaar', getal: true, cel: ({ jaarwaardeCents }) => formatEuro(jaarwaardeCents) },
          {
            kop: 'Telt hooguit',
            cel: ({ maximumMaanden }) =>
              maximumMaanden === null ? 'Zonder grens' : `${maximumMaanden} maanden`,
          },
          {
            kop: 'Eerste keuze voor',
            lang: true,
            cel: ({ doelgroepen }) =>
              doelgroepen.map((groep) => DOELGROEP_LABEL[groep]).join(', ') || 'Niemand vanzelf',
          },
        ]}
      />
    </Section>
  )
}

function Bonussen({ tabel, isConcept }: DeelProps) {
  const adres = (bonusId: string) =>
    href('/beheer/sroi/tabellen/:tabelId/bonussen/:bonusId', { tabelId: tabel.id, bonusId })
  return (
    <Section
      titel="Bonussen"
      acties={
        isConcept && (
          <LinkButton soort="secondary" icoon="plus" to={adres(tabel.nieuwId)}>
            Bonus toevoegen
          </LinkButton>
        )
      }
    >
      <DataTable
        bijschrift="Wat er bij een bouwblok komt"
        rijen={tabel.bonussen}
        rijSleutel={({ id }) => id}
        kolommen={[
          {
            kop: 'Waarvoor',
            rijkop: true,
            cel: ({ id, naam }) => (isConcept ? <Link to={adres(id)}>{naam}</Link> : naam),
          },
          { kop: 'Waarde', getal: true, cel: ({ waardeCents }) => formatEuro(waardeCents) },
          {
            kop: 'Hoe telt die?',
            cel: ({ naarRato }) =>
              naarRato ? 'Per jaar, naar uren en duur' : 'Eén keer per persoon, als vast bedrag',
          },
        ]}
      />
    </Section>
  )
}
