import type { Route } from './+types/evenementen-bestand'
import { listVerwijderingen } from '#app/domain/deelname/list-verwijderingen.server.ts'
import { toVerwijderRijen } from '#app/domain/deelname/verwijderrapport.ts'
import { actorOf } from '#app/http/context.server.ts'
import { downloadTabel } from '#app/http/download.server.ts'
import { found } from '#app/http/respond.server.ts'
import { now, today } from '#app/platform/clock.server.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const { regels } = found(await listVerwijderingen(actorOf(context, 'beheerder'), { pagina: 'alles' }))
  const rijen = toVerwijderRijen(regels, now().toISOString())
  return downloadTabel(`verwijderde-gegevens-${today()}`, 'csv', rijen)
}
