import { href, redirect } from 'react-router'
import type { Route } from './+types/opschorten'
import { VersieSchema } from '#app/domain/vacature/status-forms.ts'
import { suspendVacature } from '#app/domain/vacature/suspend-vacature.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(href('/vacaturebeheer/:vacatureId', { vacatureId: parseId(params.vacatureId) }))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacatureId = parseId(params.vacatureId)
  const terug = href('/vacaturebeheer/:vacatureId', { vacatureId })
  const form = parseForm(await readForm(request), VersieSchema)
  if (!form.ok) return redirectWithMelding(terug, 'Dat lukte niet. Probeer het opnieuw.', 'fout')
  return respond(await suspendVacature(actor, { vacatureId, ...form.data }), {
    terug,
    ok: () => redirectWithMelding(terug, 'De vacature is opgeschort en niet meer te vinden.'),
  })
}
