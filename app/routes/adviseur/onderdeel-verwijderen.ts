import { href, redirect } from 'react-router'
import type { Route } from './+types/onderdeel-verwijderen'
import { removeOnderdeel } from '#app/domain/evenement/save-onderdeel.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const programma = (evenementId: string) =>
  href('/adviseur/evenementen/:evenementId/programma', { evenementId })

export function loader({ params }: Route.LoaderArgs) {
  parseId(params.onderdeelId)
  return redirect(programma(parseId(params.evenementId)))
}

export async function action({ context, params }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const id = parseId(params.onderdeelId)
  return respond(await removeOnderdeel(actorOf(context, 'adviseur'), { id, evenementId }), {
    terug: programma(evenementId),
    ok: () => redirectWithMelding(programma(evenementId), 'Het onderdeel is weg.'),
  })
}
