import { href, redirect } from 'react-router'
import type { Route } from './+types/talentmelding-afhandelen'
import { closeMelding } from '#app/domain/talent/manage-talent.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  parseId(params.meldingId)
  return redirect(href('/beheer/talentverkenner'))
}

export async function action({ context, params }: Route.ActionArgs) {
  const terug = href('/beheer/talentverkenner')
  return respond(await closeMelding(actorOf(context, 'beheerder'), { id: parseId(params.meldingId) }), {
    terug,
    ok: () => redirectWithMelding(terug, 'De melding is afgehandeld.'),
  })
}
