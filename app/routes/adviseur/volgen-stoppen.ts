import { href, redirect } from 'react-router'
import type { Route } from './+types/volgen-stoppen'
import { stopVolgopdracht } from '#app/domain/volgopdracht/stop-volgopdracht.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  parseId(params.volgopdrachtId)
  return redirect(href('/adviseur/volgen'))
}

export async function action({ context, params }: Route.ActionArgs) {
  const terug = href('/adviseur/volgen')
  const id = parseId(params.volgopdrachtId)
  return respond(await stopVolgopdracht(actorOf(context, 'adviseur'), { id }), {
    terug,
    ok: () => redirectWithMelding(terug, 'U volgt dit niet meer. Er komt geen mail meer over.'),
  })
}
