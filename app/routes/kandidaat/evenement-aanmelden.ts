import { href, redirect } from 'react-router'
import type { Route } from './+types/evenement-aanmelden'
import { enrolMij } from '#app/domain/inschrijving/enrol.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const terug = href('/kandidaat/evenementen')

export function loader({ params }: Route.LoaderArgs) {
  parseId(params.evenementId)
  throw redirect(terug)
}

export async function action({ context, params }: Route.ActionArgs) {
  return respond(await enrolMij(actorOf(context, 'kandidaat'), parseId(params.evenementId)), {
    terug,
    ok: () =>
      redirectWithMelding(terug, 'Je bent aangemeld. Je krijgt een e-mail met alles wat je moet weten.'),
  })
}
