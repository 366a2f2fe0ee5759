import { href, redirect } from 'react-router'
import type { Route } from './+types/afwezigheid-beeindigen'
import { endAfwezigheid } from '#app/domain/afwezigheid/save-afwezigheid.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(href('/afwezigheid/:adviseurId', { adviseurId: parseId(params.adviseurId) }))
}

export async function action({ context, params }: Route.ActionArgs) {
  const terug = href('/afwezigheid/:adviseurId', { adviseurId: parseId(params.adviseurId) })
  const afwezigheidId = parseId(params.afwezigheidId)
  const result = await endAfwezigheid(actorOf(context, 'adviseur', 'beheerder'), { afwezigheidId })
  return respond(result, {
    terug,
    ok: () => redirectWithMelding(terug, 'De afwezigheid is voorbij. Het werk is terug.'),
  })
}
