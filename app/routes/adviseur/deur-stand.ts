import type { Route } from './+types/deur-stand'
import { getDeur } from '#app/domain/deelname/get-deur.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { notForRobots } from '#app/http/not-for-robots.ts'
import { found, parseId } from '#app/http/respond.server.ts'

/** What the open page of the door asks for now and then: who is inside by now, also let in by other phones. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { personen } = found(await getDeur(actorOf(context, 'adviseur'), parseId(params.evenementId)))
  return Response.json({ personen }, { headers: notForRobots() })
}
