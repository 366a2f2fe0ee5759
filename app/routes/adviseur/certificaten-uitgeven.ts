import { href, redirect } from 'react-router'
import type { Route } from './+types/certificaten-uitgeven'
import { issueCertificaten } from '#app/domain/deelname/issue-certificaten.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (evenementId: string) => href('/adviseur/evenementen/:evenementId/afloop', { evenementId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pagina(parseId(params.evenementId)))
}

export async function action({ context, params }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  return respond(await issueCertificaten(actorOf(context, 'adviseur'), { evenementId }), {
    terug: pagina(evenementId),
    ok: ({ aantal }) =>
      redirectWithMelding(
        pagina(evenementId),
        aantal === 1 ? 'Er is 1 certificaat uitgegeven.' : `Er zijn ${aantal} certificaten uitgegeven.`,
      ),
  })
}
