import type { Route } from './+types/taxonomie'
import { searchTermen } from '#app/domain/taxonomie/search-termen.server.ts'
import { TermVraagSchema } from '#app/domain/taxonomie/taxonomie.ts'

const LIMIET = 12

/** What a term picker asks while somebody types: `/taxonomie?soort=beroep&q=schoon`. */
export async function loader({ url }: Route.LoaderArgs) {
  const vraag = TermVraagSchema.safeParse({
    soort: url.searchParams.get('soort'),
    q: url.searchParams.get('q') ?? undefined,
  })
  if (!vraag.success) {
    return Response.json({ resultaten: [], melding: vraag.error.issues[0]?.message }, { status: 400 })
  }
  const gevonden = await searchTermen({ ...vraag.data, limiet: LIMIET })
  // Private: it was asked by somebody who is logged in. Short, because a limited answer must not stay.
  return Response.json(gevonden, {
    headers: { 'Cache-Control': gevonden.beperkt ? 'no-store' : 'private, max-age=60' },
  })
}
