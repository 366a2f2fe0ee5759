import type { Route } from './+types/evenement-ics'
import { getEvenementKalender } from '#app/domain/evenement/get-evenement-kalender.server.ts'
import { answerKalender } from '#app/http/kalender.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'

/** The event as a calendar file. */
export async function loader({ params }: Route.LoaderArgs) {
  return answerKalender(found(await getEvenementKalender(parseId(params.evenementId))), 'evenement.ics')
}
