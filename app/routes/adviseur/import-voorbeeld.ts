import type { Route } from './+types/import-voorbeeld'
import { voorbeeldTabel } from '#app/domain/werkgever/importeren/voorbeeld.ts'
import { listDienstclusters } from '#app/domain/werkgever/list-werkgevers.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { downloadTabel } from '#app/http/download.server.ts'

export async function loader({ context }: Route.LoaderArgs) {
  actorOf(context, 'adviseur')
  const [cluster] = await listDienstclusters()
  return downloadTabel('werkgevers-voorbeeld', voorbeeldTabel(cluster?.naam ?? ''))
}
