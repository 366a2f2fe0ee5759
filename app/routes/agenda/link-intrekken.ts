import { href, redirect } from 'react-router'
import type { Route } from './+types/link-intrekken'
import { revokeAgendafeed } from '#app/domain/agenda/agendafeed.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { respond } from '#app/http/respond.server.ts'

export function loader() {
  return redirect(href('/agenda'))
}

export async function action({ context }: Route.ActionArgs) {
  const terug = href('/agenda')
  return respond(await revokeAgendafeed(actorOf(context, 'adviseur', 'jobcoach')), {
    terug,
    ok: () => redirectWithMelding(terug, 'De link werkt niet meer.'),
  })
}
