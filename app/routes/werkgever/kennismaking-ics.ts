import type { Route } from './+types/kennismaking-ics'
import { getAfspraak } from '#app/domain/bemiddeling/get-afspraak.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerKalender } from '#app/http/kalender.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'

/** The meeting as a calendar file. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const afspraak = await getAfspraak(actorOf(context, 'werkgever'), parseId(params.bemiddelingId))
  return answerKalender(found(afspraak), 'kennismaking.ics')
}
