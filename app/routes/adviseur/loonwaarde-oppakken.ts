import { href, redirect } from 'react-router'
import type { Route } from './+types/loonwaarde-oppakken'
import { takeMeting } from '#app/domain/loonwaarde/take-meting.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm, VersieSchema } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(href('/adviseur/loonwaarde/:metingId', { metingId: parseId(params.metingId) }))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.metingId)
  const terug = href('/adviseur/loonwaarde/:metingId', { metingId: id })
  const form = parseForm(await readForm(request), VersieSchema)
  if (!form.ok) return redirectFromStalePage(terug)
  return respond(await takeMeting(actorOf(context, 'adviseur'), { id, ...form.data }), {
    terug,
    ok: () => redirectWithMelding(terug, 'Deze meting ligt nu bij u.'),
  })
}
