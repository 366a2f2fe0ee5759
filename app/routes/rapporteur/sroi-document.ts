import type { Route } from './+types/sroi-document'
import { SLOTDOCUMENTEN } from '#app/domain/sroi/afsluiten.ts'
import { makeSlotdocument } from '#app/domain/sroi/make-slotverklaring.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { downloadPdf } from '#app/http/download.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const id = parseId(params.verplichtingId)
  const soort = found(SLOTDOCUMENTEN.find((een) => een === params.document))
  return downloadPdf(found(await makeSlotdocument(actorOf(context, 'rapporteur'), { id, soort })))
}
