import { href, redirect } from 'react-router'
import type { Route } from './+types/loonwaarde-stoppen'
import { stopMeting } from '#app/domain/loonwaarde/finish-stap.server.ts'
import { StopSchema } from '#app/domain/loonwaarde/loonwaarde.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(href('/adviseur/loonwaarde/:metingId', { metingId: parseId(params.metingId) }))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.metingId)
  const terug = href('/adviseur/loonwaarde/:metingId', { metingId: id })
  const form = parseForm(await readForm(request), StopSchema)
  if (!form.ok)
    return redirectWithMelding(terug, 'De meting is niet gestopt. Kies eerst waarom de meting stopt.', 'fout')
  return respond(await stopMeting(actorOf(context, 'adviseur'), { id, ...form.data }), {
    terug,
    ok: () => redirectWithMelding(terug, 'De meting is gestopt.'),
  })
}
