import { href } from 'react-router'
import type { Route } from './+types/speeddates-afdrukken'
import { makeSpeeddateAfdruk, VORMEN } from '#app/domain/speeddate/make-afdruk.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { downloadPdf } from '#app/http/download.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const evenementId = parseId(params.evenementId)
  const vorm = VORMEN.find((een) => een === url.searchParams.get('vorm')) ?? 'lijst'
  return respond(await makeSpeeddateAfdruk(actorOf(context, 'adviseur'), { evenementId, vorm }), {
    terug: href('/adviseur/evenementen/:evenementId/speeddates', { evenementId }),
    ok: downloadPdf,
  })
}
