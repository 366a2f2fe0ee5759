import type { Route } from './+types/evenement-ics'
import { getEvenementKalender } from '#app/domain/evenement/get-evenement-kalender.server.ts'
import { answerKalender } from '#app/http/kalender.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'

/** The event as a calendar file; in English for every reader of another language than Dutch. */
export async function loader({ params, url }: Route.LoaderArgs) {
  const taal = (url.searchParams.get('taal') ?? 'nl') === 'nl' ? 'nl' : 'en'
  return answerKalender(found(await getEvenementKalender(parseId(params.evenementId), taal)), 'evenement.ics')
}
