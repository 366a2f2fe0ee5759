import { href, redirect } from 'react-router'
import type { Route } from './+types/loonwaardetermijn-intrekken'
import { withdrawTermijn } from '#app/domain/loonwaarde/change-termijnen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  parseId(params.termijnId)
  return redirect(href('/beheer/loonwaardetermijnen'))
}

export async function action({ context, params }: Route.ActionArgs) {
  const terug = href('/beheer/loonwaardetermijnen')
  return respond(await withdrawTermijn(actorOf(context, 'beheerder'), { id: parseId(params.termijnId) }), {
    terug,
    ok: () => redirectWithMelding(terug, 'De termijn is ingetrokken.'),
  })
}
