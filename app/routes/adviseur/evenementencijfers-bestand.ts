import type { Route } from './+types/evenementencijfers-bestand'
import { toEvenementRijen } from '#app/domain/deelname/evenementcijfers-tekst.ts'
import { listEvenementcijfers } from '#app/domain/deelname/list-evenementcijfers.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { downloadTabel } from '#app/http/download.server.ts'
import { found } from '#app/http/respond.server.ts'
import { readYear } from '#app/http/year-query.server.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  const { jaar } = readYear(url)
  const cijfers = found(await listEvenementcijfers(actorOf(context, 'adviseur'), jaar))
  return downloadTabel(`evenementen-${jaar}`, 'csv', toEvenementRijen(jaar, cijfers))
}
