import { href, redirect } from 'react-router'
import type { Route } from './+types/loonwaarde-document-verwijderen'
import { removeDocument } from '#app/domain/loonwaarde/remove-documenten.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(href('/adviseur/loonwaarde/:metingId', { metingId: parseId(params.metingId) }))
}

export async function action({ context, params }: Route.ActionArgs) {
  const metingId = parseId(params.metingId)
  const terug = href('/adviseur/loonwaarde/:metingId', { metingId })
  const result = await removeDocument(actorOf(context, 'adviseur'), {
    id: parseId(params.documentId),
    metingId,
  })
  return respond(result, { terug, ok: () => redirectWithMelding(terug, 'Het document is verwijderd.') })
}
