import { href } from 'react-router'
import type { Route } from './+types/tevredenheid'
import { listTevredenheid } from '#app/domain/tevredenheid/list-tevredenheid.server.ts'
import type { TevredenheidRij } from '#app/domain/tevredenheid/tevredenheid.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found } from '#app/http/respond.server.ts'
import { readYear } from '#app/http/year-query.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatum } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { YearNav } from '#app/ui/year-nav.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Tevredenheid | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const { jaar, jaren } = readYear(url)
  const tevredenheid = found(await listTevredenheid(actorOf(context, 'adviseur'), jaar))
  return { jaar, jaren, ...tevredenheid }
}

const getal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

export default function Tevredenheid({ loaderData }: Route.ComponentProps) {
  const { jaar, jaren, totaal, perKwartaal, perCluster, verbeterpunten } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Tevredenheid van werkgevers"
        intro={
          totaal.gemiddelde === null
            ? `In ${jaar} heeft nog niemand geantwoord.`
            : `In ${jaar} geven werkgevers gemiddeld een ${getal.format(totaal.gemiddelde)}. ${totaal.beantwoord} van de ${totaal.gevraagd} hebben geantwoord.`
        }
      />
      <YearNav jaar={jaar} jaren={jaren} />
      <Tabel bijschrift={`Per kwartaal in ${jaar}`} kop="Kwartaal" rijen={perKwartaal} />
      <Tabel bijschrift={`Per cluster in ${jaar}`} kop="Cluster" rijen={perCluster} />
      <DetailsExplain vraag="Hoe tellen wij?">
        Een week nadat het WSP een vacature heeft vervuld, vragen wij de contactpersoon om een cijfer. Een
        werkgever krijgt hooguit één keer in 90 dagen zo’n vraag. De vraag telt in het kwartaal waarin hij is
        verstuurd. Wie niet antwoordt, telt niet mee in het gemiddelde.
      </DetailsExplain>
      <Section titel="Wat kan beter?">
        {verbeterpunten.length === 0 ? (
          <EmptyState titel="Nog geen opmerkingen">Hier staat straks wat werkgevers schrijven.</EmptyState>
        ) : (
          <DataTable
            bijschrift="Laatste opmerkingen van werkgevers"
            bijschriftVerborgen
            rijen={verbeterpunten}
            rijSleutel={({ id }) => id}
            kolommen={[
              {
                kop: 'Werkgever',
                rijkop: true,
                cel: ({ werkgeverId, werkgever }) => (
                  <Link to={href('/adviseur/werkgevers/:werkgeverId', { werkgeverId })}>{werkgever}</Link>
                ),
              },
              { kop: 'Cijfer', getal: true, cel: ({ cijfer }) => cijfer },
              { kop: 'Opmerking', lang: true, cel: ({ tekst }) => tekst },
              { kop: 'Datum', cel: ({ op }) => formatDatum(op) },
            ]}
          />
        )}
      </Section>
    </Page>
  )
}

function Tabel({ bijschrift, kop, rijen }: { bijschrift: string; kop: string; rijen: TevredenheidRij[] }) {
  return (
    <DataTable
      bijschrift={bijschrift}
      rijen={rijen}
      rijSleutel={({ naam }) => naam}
      kolommen={[
        { kop, rijkop: true, cel: ({ naam }) => naam },
        { kop: 'Gevraagd', getal: true, cel: ({ gevraagd }) => gevraagd },
        { kop: 'Geantwoord', getal: true, cel: ({ beantwoord }) => beantwoord },
        {
          kop: 'Respons',
          getal: true,
          cel: ({ respons }) => (respons === null ? '–' : `${Math.round(respons * 100)}%`),
        },
        {
          kop: 'Gemiddeld cijfer',
          getal: true,
          cel: ({ gemiddelde }) => (gemiddelde === null ? '–' : getal.format(gemiddelde)),
        },
      ]}
    />
  )
}
