import { href, redirect } from 'react-router'
import type { Route } from './+types/verzoek-intrekken'
import { withdrawVerzoek } from '#app/domain/talent/change-verzoek.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  parseId(params.verzoekId)
  return redirect(href('/werkgever/verzoeken'))
}

export async function action({ context, params }: Route.ActionArgs) {
  const terug = href('/werkgever/verzoeken')
  return respond(await withdrawVerzoek(actorOf(context, 'werkgever'), { id: parseId(params.verzoekId) }), {
    terug,
    ok: () => redirectWithMelding(terug, 'Uw verzoek is ingetrokken.'),
  })
}
