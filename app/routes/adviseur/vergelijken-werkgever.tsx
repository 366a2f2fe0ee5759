import { href } from 'react-router'
import type { Route } from './+types/vergelijken-werkgever'
import { KlasseBadge } from '#app/domain/match/components/badges.tsx'
import { GekozenQuery } from '#app/domain/match/gekozen.ts'
import { getWerkgeversTekst } from '#app/domain/match/get-vergelijking.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { DataTable, type Kolom } from '#app/ui/data-table.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Tekst voor de werkgever | WSP-portaal' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const vacatureId = parseId(params.vacatureId)
  const { profiel: profielIds } = parseQuery(url, GekozenQuery)
  return found(await getWerkgeversTekst(actorOf(context, 'adviseur'), { vacatureId, profielIds }))
}

export default function VergelijkenWerkgever({ loaderData }: Route.ComponentProps) {
  const { vacature, tekst, codes } = loaderData
  const { kandidaten, verschillen, gelijk } = tekst
  const params = { vacatureId: vacature.id }
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Vacatures', naar: href('/vacaturebeheer') },
          {
            label: `Kandidaten voor ${vacature.titel}`,
            naar: href('/adviseur/vacatures/:vacatureId/matches', params),
          },
        ]}
      />
      <PageHeader
        boven={vacature.werkgever}
        titel={`Kandidaten voor ${vacature.titel}`}
        intro="Wat deze kandidaten laten zien, naast wat u vraagt."
      />
      <div className="wsp-niet-afdrukken">
        <Alert toon="info" titel="Voor u als adviseur">
          <p>{kandidaten.map(({ naam }, index) => `${naam} is ${codes[index]}.`).join(' ')}</p>
          <p>
            Deze tekst kunt u vertellen of afdrukken. Er staat niets in wat een werkgever niet mag weten: geen
            cijfers, geen wensen en geen bron van een oordeel. Vertel er zelf ook niets bij over gezondheid,
            doelgroep of afkomst. Bied een kandidaat pas aan als die ja heeft gezegd.
          </p>
        </Alert>
      </div>
      {kandidaten.map(({ naam, klasse, samenvatting }) => (
        <Section key={naam} titel={naam}>
          <p>
            <KlasseBadge klasse={klasse} /> {samenvatting}
          </p>
        </Section>
      ))}
      {kandidaten.length > 1 && (
        <Section titel="Waarin ze verschillen">
          {verschillen.length === 0 ? (
            <p>Op wat u vraagt, laten deze kandidaten hetzelfde zien.</p>
          ) : (
            <DataTable
              bijschrift="Waarin deze kandidaten verschillen"
              bijschriftVerborgen
              rijen={verschillen}
              rijSleutel={({ id }) => id}
              kolommen={[
                {
                  kop: 'U vraagt',
                  rijkop: true,
                  cel: ({ label, gevraagd }) => (gevraagd ? `${label}: ${gevraagd}` : label),
                },
                ...kandidaten.map(({ naam }, index): Kolom<(typeof verschillen)[number]> => ({
                  kop: naam,
                  cel: ({ getoond }) => getoond[index],
                })),
              ]}
            />
          )}
          {gelijk.length > 0 && <p>{`Gelijk voor deze kandidaten: ${gelijk.join(', ')}.`}</p>}
        </Section>
      )}
      <Section titel="Goed om te weten">
        <p>
          De adviseur kijkt ook of het werk past bij wat een kandidaat zelf zoekt. Dat telt mee in ons advies,
          maar is van de kandidaat. Wat nog niet bekend is, kunt u bij een kennismaking vragen.
        </p>
      </Section>
    </Page>
  )
}
