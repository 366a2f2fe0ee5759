import { href, redirect } from 'react-router'
import type { Route } from './+types/simulatie'
import { simulateEisen } from '#app/domain/match/simulate-eisen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(href('/vacaturebeheer/:vacatureId/eisen', { vacatureId: parseId(params.vacatureId) }))
}

/** What the form asks behind every change, with what is not saved yet: counts, and nothing about anyone. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacatureId = parseId(params.vacatureId)
  const form = await readForm(request)
  const stap = form.get('stap') === 'voorwaarden' ? 'voorwaarden' : 'eisen'
  const simulatie = found(await simulateEisen(actor, vacatureId, { stap, form }))
  return Response.json(simulatie, { headers: { 'Cache-Control': 'no-store' } })
}
