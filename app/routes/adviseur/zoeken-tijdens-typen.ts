import type { Route } from './+types/zoeken-tijdens-typen'
import { suggestRelaties } from '#app/domain/zoeken/search-relaties.server.ts'
import { RelatieZoekSchema, SOORT_LABEL } from '#app/domain/zoeken/zoeken.ts'
import { describeTreffer } from '#app/domain/zoeken/treffer-tekst.ts'
import { actorOf } from '#app/http/context.server.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { found } from '#app/http/respond.server.ts'

/** What the search box in the header asks while somebody types. Names of people: nothing on the way may keep it. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const { q } = parseQuery(url, RelatieZoekSchema)
  const { groepen } = found(await suggestRelaties(actorOf(context, 'adviseur'), q))
  return Response.json(
    {
      groepen: groepen.map(({ soort, treffers, totaal }) => ({
        titel: SOORT_LABEL[soort].meer,
        totaal,
        items: treffers.map(describeTreffer),
      })),
    },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}
