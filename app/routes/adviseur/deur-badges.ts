import { href } from 'react-router'
import type { Route } from './+types/deur-badges'
import { makeBadges } from '#app/domain/deelname/make-afdruk.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { downloadPdf } from '#app/http/download.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const evenementId = parseId(params.evenementId)
  return respond(await makeBadges(actorOf(context, 'adviseur'), evenementId), {
    terug: href('/adviseur/evenementen/:evenementId/deur', { evenementId }),
    ok: downloadPdf,
  })
}
