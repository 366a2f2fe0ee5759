import { href, redirect } from 'react-router'
import type { Route } from './+types/plaatsing-einde-terugdraaien'
import { VersieSchema } from '#app/domain/bemiddeling/bemiddeling.ts'
import { undoEinde } from '#app/domain/plaatsing/end-plaatsing.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId: parseId(params.plaatsingId) }))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.plaatsingId)
  const terug = href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId: id })
  const form = parseForm(await readForm(request), VersieSchema)
  if (!form.ok) return redirectFromStalePage(terug)
  return respond(await undoEinde(actorOf(context, 'adviseur'), { id, ...form.data }), {
    terug,
    ok: () => redirectWithMelding(terug, 'Het einde is teruggedraaid. De plaatsing loopt weer.'),
  })
}
