import { href, redirect } from 'react-router'
import type { Route } from './+types/advies-intrekken'
import { withdrawAdvies } from '#app/domain/advies/reply-advies.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(href('/werkgever/advies/:adviesId', { adviesId: parseId(params.adviesId) }))
}

export async function action({ context, params }: Route.ActionArgs) {
  const id = parseId(params.adviesId)
  const terug = href('/werkgever/advies/:adviesId', { adviesId: id })
  return respond(await withdrawAdvies(actorOf(context, 'werkgever'), { id }), {
    terug,
    ok: () => redirectWithMelding(terug, 'Uw vraag is ingetrokken.'),
  })
}
