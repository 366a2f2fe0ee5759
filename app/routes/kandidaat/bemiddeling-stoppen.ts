import { href, redirect } from 'react-router'
import type { Route } from './+types/bemiddeling-stoppen'
import { EindeSchema } from '#app/domain/bemiddeling/bemiddeling.ts'
import { endBemiddeling } from '#app/domain/bemiddeling/end-bemiddeling.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(
    href('/kandidaat/bemiddelingen/:bemiddelingId', { bemiddelingId: parseId(params.bemiddelingId) }),
  )
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.bemiddelingId)
  const terug = href('/kandidaat/bemiddelingen/:bemiddelingId', { bemiddelingId: id })
  const form = parseForm(await readForm(request), EindeSchema)
  if (!form.ok)
    return redirectWithMelding(terug, 'Kies een reden. Dan weet je adviseur wat beter past.', 'fout')
  return respond(await endBemiddeling(actorOf(context, 'kandidaat'), { id, ...form.data }), {
    terug,
    ok: () =>
      redirectWithMelding(terug, 'Het voorstel is gestopt. Dat is goed. Je adviseur zoekt verder met je.'),
  })
}
