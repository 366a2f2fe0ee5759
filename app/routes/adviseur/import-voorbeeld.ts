import type { Route } from './+types/import-voorbeeld'
import { VormSchema } from '#app/domain/werkgever/importeren/werkgeverimport.ts'
import { voorbeeldTabel } from '#app/domain/werkgever/importeren/voorbeeld.ts'
import { listDienstclusters } from '#app/domain/werkgever/list-werkgevers.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { downloadTabel } from '#app/http/download.server.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  actorOf(context, 'adviseur')
  const [cluster] = await listDienstclusters()
  const { vorm } = parseQuery(url, VormSchema)
  return downloadTabel('werkgevers-voorbeeld', vorm, voorbeeldTabel(cluster?.naam ?? ''))
}
