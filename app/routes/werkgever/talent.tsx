import { data, Form, href } from 'react-router'
import type { Route } from './+types/talent'
import { LimietBereikt } from '#app/domain/talent/components/limiet-bereikt.tsx'
import { TalentFilters } from '#app/domain/talent/components/talent-filters.tsx'
import { TalentLijst } from '#app/domain/talent/components/talent-lijst.tsx'
import { bandTekst } from '#app/domain/talent/kaart-woorden.ts'
import { listEigenWerk } from '#app/domain/talent/list-eigen-werk.server.ts'
import { searchTalent } from '#app/domain/talent/search-talent.server.ts'
import { FILTERS, TalentVraagSchema, type TalentZoekvraag } from '#app/domain/talent/talent.ts'
import { getWerkgever } from '#app/domain/werkgever/get-werkgever.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { notForRobots } from '#app/http/not-for-robots.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { found } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { TagList, type TagItem } from '#app/ui/tag.tsx'

export const headers = notForRobots
export const meta: Route.MetaFunction = () => [
  { title: 'Talentverkenner | WSP-portaal' },
  { name: 'robots', content: 'noindex, nofollow' },
]

export async function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  const vraag = parseQuery(url, TalentVraagSchema)
  const [lijst, eigenWerk, werkgever] = await Promise.all([
    searchTalent(actor, vraag),
    listEigenWerk(actor),
    getWerkgever(actor, actor.werkgeverId),
  ])
  const { aanspreekpunt } = found(werkgever)
  const body = { vraag, lijst, eigenWerk, aanspreekpunt }
  return lijst ? body : data(body, { status: 429 })
}

export default function Talent({ loaderData }: Route.ComponentProps) {
  const { vraag, lijst, eigenWerk, aanspreekpunt } = loaderData
  if (!lijst) {
    return (
      <Page>
        <PageHeader titel="Talentverkenner" />
        <LimietBereikt wat="lijst" aanspreekpunt={aanspreekpunt} />
      </Page>
    )
  }
  const { kaarten, band, aantalPaginas, facetten, beperkt } = lijst
  const gekozen = FILTERS.flatMap((filter): TagItem[] =>
    facetten[filter]
      .filter(({ waarde }) => (vraag[filter] as string[]).includes(waarde))
      .map(({ waarde, label }) => ({
        label,
        verwijderNaar: address(vraag, {
          [filter]: vraag[filter].filter((een) => een !== waarde),
        }),
      })),
  )
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Talentverkenner"
        intro="Mensen in de regio die werk zoeken, zonder naam. Ziet u iemand die past? Vraag een kennismaking aan, dan overlegt uw adviseur met de kandidaat."
        acties={<Link to={href('/werkgever/verzoeken')}>Uw verzoeken</Link>}
      />
      {beperkt && (
        <Alert toon="warning" titel="Zoeken werkt nu beperkt">
          De zoekmachine is even niet bereikbaar. U ziet wel profielen, maar zonder aantallen. Let op
          spelfouten.
        </Alert>
      )}
      {eigenWerk.length > 0 && (
        <nav aria-label="Profielen bij uw vacatures" className="wsp-labels">
          <span>Voor uw vacature:</span>
          {eigenWerk.map(({ vacatureId, titel, groep }) => (
            <Link
              key={vacatureId}
              to={`${href('/werkgever/talent')}?${new URLSearchParams({ werk: groep })}`}
            >
              {titel}
            </Link>
          ))}
        </nav>
      )}
      <TwoColumn
        zijLabel="Zoeken en filteren"
        zij={
          <Form method="get" role="search" aria-label="Zoek profielen">
            <TalentFilters key={address(vraag, {})} vraag={vraag} facetten={facetten} beperkt={beperkt} />
          </Form>
        }
      >
        <Section titel={bandTekst(band)}>
          <TagList items={gekozen} label="Gekozen filters" />
          {band === null ? (
            <EmptyState
              titel="Er zijn te weinig profielen om te tonen"
              actie={<Link to={href('/werkgever/talent')}>Toon alle profielen</Link>}
            >
              <p>
                Wij tonen pas profielen als er minstens vijf zijn. Zo is niemand te herkennen. Haal een filter
                weg of probeer een ander woord. Of vraag het {aanspreekpunt.naam}: uw adviseur kent ook mensen
                die hier niet staan.
              </p>
            </EmptyState>
          ) : kaarten.length === 0 ? (
            <EmptyState
              titel="Deze pagina is er niet (meer)"
              actie={<Link to={address(vraag, {})}>Naar de eerste pagina</Link>}
            />
          ) : (
            <TalentLijst kaarten={kaarten} />
          )}
          <Pagination
            pagina={vraag.pagina}
            aantalPaginas={aantalPaginas}
            naar={(pagina) => address(vraag, { pagina })}
            label="Pagina’s met profielen"
          />
        </Section>
      </TwoColumn>
    </Page>
  )
}

function address(vraag: TalentZoekvraag, anders: Partial<TalentZoekvraag>): string {
  return listAddress(href('/werkgever/talent'), vraag, anders)
}
