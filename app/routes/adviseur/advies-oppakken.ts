import { href, redirect } from 'react-router'
import type { Route } from './+types/advies-oppakken'
import { takeAdvies } from '#app/domain/advies/take-advies.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm, VersieSchema } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(href('/adviseur/advies/:adviesId', { adviesId: parseId(params.adviesId) }))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.adviesId)
  const terug = href('/adviseur/advies/:adviesId', { adviesId: id })
  const form = parseForm(await readForm(request), VersieSchema)
  if (!form.ok) return redirectFromStalePage(terug)
  return respond(await takeAdvies(actorOf(context, 'adviseur'), { id, ...form.data }), {
    terug,
    ok: () => redirectWithMelding(terug, 'Deze vraag ligt nu bij u.'),
  })
}
