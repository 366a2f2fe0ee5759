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
    href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId: parseId(params.bemiddelingId) }),
  )
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.bemiddelingId)
  const terug = href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId: id })
  const form = parseForm(await readForm(request), EindeSchema)
  if (!form.ok) return redirectWithMelding(terug, 'Kies een reden waarom u stopt.', 'fout')
  return respond(await endBemiddeling(actorOf(context, 'adviseur'), { id, ...form.data }), {
    terug,
    ok: () => redirectWithMelding(terug, 'De bemiddeling is gestopt. Wie het aangaat, krijgt nu een e-mail.'),
  })
}
