import { href, redirect } from 'react-router'
import type { Route } from './+types/certificaat-intrekken'
import { withdrawCertificaat } from '#app/domain/deelname/issue-certificaten.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (evenementId: string) => href('/adviseur/evenementen/:evenementId/afloop', { evenementId })

export function loader({ params }: Route.LoaderArgs) {
  parseId(params.certificaatId)
  return redirect(pagina(parseId(params.evenementId)))
}

export async function action({ context, params }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const wat = { evenementId, certificaatId: parseId(params.certificaatId) }
  return respond(await withdrawCertificaat(actorOf(context, 'adviseur'), wat), {
    terug: pagina(evenementId),
    ok: () => redirectWithMelding(pagina(evenementId), 'Het certificaat is ingetrokken.'),
  })
}
