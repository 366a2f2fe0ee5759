import { href, redirect } from 'react-router'
import type { Route } from './+types/gesprek-vervallen'
import { cancelGesprek } from '#app/domain/jobcoaching/plan-gesprek.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm, VersieSchema } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const gesprekkenVan = (trajectId: string) => href('/jobcoach/trajecten/:trajectId/gesprekken', { trajectId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(gesprekkenVan(parseId(params.trajectId)))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const trajectId = parseId(params.trajectId)
  const gesprekId = parseId(params.gesprekId)
  const terug = gesprekkenVan(trajectId)
  const form = parseForm(await readForm(request), VersieSchema)
  if (!form.ok) return redirectFromStalePage(terug)
  return respond(await cancelGesprek(actorOf(context, 'jobcoach'), { trajectId, gesprekId, ...form.data }), {
    terug,
    ok: () => redirectWithMelding(terug, 'Dit gesprek gaat niet door.'),
  })
}
