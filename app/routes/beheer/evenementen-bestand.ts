import type { Route } from './+types/evenementen-bestand'
import { listVerwijderingen } from '#app/domain/deelname/list-verwijderingen.server.ts'
import { toVerwijderRijen } from '#app/domain/deelname/verwijderrapport.ts'
import { actorOf } from '#app/http/context.server.ts'
import { downloadTabel } from '#app/http/download.server.ts'
import { found } from '#app/http/respond.server.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const { regels, gemaaktOp } = found(
    await listVerwijderingen(actorOf(context, 'beheerder'), { pagina: 'alles' }),
  )
  const rijen = toVerwijderRijen(regels, gemaaktOp)
  return downloadTabel(`verwijderde-gegevens-${gemaaktOp.slice(0, 10)}`, 'csv', rijen)
}
