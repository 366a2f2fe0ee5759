import { href } from 'react-router'
import type { Route } from './+types/duurzaam'
import { RetentieTabel } from '#app/domain/nazorg/components/retentie-tabel.tsx'
import { listRetentie } from '#app/domain/nazorg/list-retentie.server.ts'
import { RETENTIE_DEFINITIE } from '#app/domain/nazorg/retentie-tekst.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found } from '#app/http/respond.server.ts'
import { readYear } from '#app/http/year-query.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { YearNav } from '#app/ui/year-nav.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Duurzaam werk | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const { jaar, jaren } = readYear(url, 1)
  return { jaar, jaren, ...found(await listRetentie(actorOf(context, 'rapporteur'), jaar)) }
}

export default function Duurzaam({ loaderData }: Route.ComponentProps) {
  const { jaar, jaren, totaal, perGemeente, perPartner, perSoort } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Wie werkt er na een jaar nog?"
        intro={`Van de mensen die in ${jaar} begonnen, in de gemeenten die aan u zijn toegekend. Aantallen, geen personen.`}
      />
      <YearNav jaar={jaar} jaren={jaren} />
      {totaal.geplaatst === 0 ? (
        <EmptyState titel="Er is nog niets te tellen" icoon="info">
          {`Van wie in ${jaar} begon, is nog niemand 12 maanden verder.`}
        </EmptyState>
      ) : (
        <>
          <p>
            <Link to={`${href('/rapporteur/duurzaam/bestand')}?jaar=${jaar}`} download>
              Tabellen als bestand (CSV)
            </Link>
          </p>
          <RetentieTabel
            bijschrift={`Per gemeente, begonnen in ${jaar}`}
            kop="Gemeente"
            rijen={perGemeente}
            totaal={totaal}
          />
          <RetentieTabel
            bijschrift={`Per partner, begonnen in ${jaar}`}
            kop="Partner"
            rijen={perPartner}
            totaal={totaal}
          />
          <RetentieTabel
            bijschrift={`Per soort, begonnen in ${jaar}`}
            kop="Soort plaatsing"
            rijen={perSoort}
            totaal={totaal}
          />
        </>
      )}
      <Section titel="Hoe tellen wij?">
        <ul>
          {RETENTIE_DEFINITIE.map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
