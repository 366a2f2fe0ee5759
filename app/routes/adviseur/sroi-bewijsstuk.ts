import type { Route } from './+types/sroi-bewijsstuk'
import { openBewijsstuk } from '#app/domain/sroi/bewijsstuk.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { downloadBestand } from '#app/http/download-bestand.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const result = await openBewijsstuk(actorOf(context, 'adviseur'), {
    id: parseId(params.bewijsId),
    verplichtingId: parseId(params.verplichtingId),
    invullingId: parseId(params.invullingId),
  })
  return downloadBestand(found(result.ok ? result.data : null))
}
