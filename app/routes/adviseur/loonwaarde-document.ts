import type { Route } from './+types/loonwaarde-document'
import { openDocument } from '#app/domain/loonwaarde/get-document.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { downloadBestand } from '#app/http/download-bestand.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const result = await openDocument(actorOf(context, 'adviseur'), {
    id: parseId(params.documentId),
    metingId: parseId(params.metingId),
  })
  return downloadBestand(found(result.ok ? result.data : null))
}
