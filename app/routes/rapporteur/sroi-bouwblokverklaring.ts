import type { Route } from './+types/sroi-bouwblokverklaring'
import { makeBouwblokverklaring } from '#app/domain/sroi/make-slotverklaring.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { downloadPdf } from '#app/http/download.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const verplichtingId = parseId(params.verplichtingId)
  const id = parseId(params.invullingId)
  return downloadPdf(
    found(await makeBouwblokverklaring(actorOf(context, 'rapporteur'), { id, verplichtingId })),
  )
}
