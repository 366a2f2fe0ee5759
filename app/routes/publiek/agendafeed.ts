import { data } from 'react-router'
import type { Route } from './+types/agendafeed'
import { readAgendafeed } from '#app/domain/agenda/agendafeed.server.ts'
import { answerKalender } from '#app/http/kalender.server.ts'

/** What a calendar program asks for, without a login: the secret stands in the query, which no log line holds. */
export async function loader({ url }: Route.LoaderArgs) {
  const kalender = await readAgendafeed((url.searchParams.get('feed') ?? '').slice(0, 200))
  if (!kalender) throw data(null, { status: 404, statusText: 'Niet gevonden' })
  return answerKalender(kalender, 'agenda.ics')
}
