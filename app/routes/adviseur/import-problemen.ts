import type { Route } from './+types/import-problemen'
import { listProbleemrijen } from '#app/domain/werkgever/importeren/get-import.server.ts'
import { VormSchema } from '#app/domain/werkgever/importeren/werkgeverimport.ts'
import { toProbleemTabel } from '#app/domain/werkgever/importeren/voorbeeld.ts'
import { actorOf } from '#app/http/context.server.ts'
import { downloadTabel } from '#app/http/download.server.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const rijen = found(await listProbleemrijen(actorOf(context, 'adviseur'), parseId(params.importId)))
  return downloadTabel('import-problemen', parseQuery(url, VormSchema).vorm, toProbleemTabel(rijen))
}
