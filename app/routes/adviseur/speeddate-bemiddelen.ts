import { href, redirect } from 'react-router'
import type { Route } from './+types/speeddate-bemiddelen'
import { startBemiddeling } from '#app/domain/speeddate/start-bemiddeling.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (evenementId: string) =>
  href('/adviseur/evenementen/:evenementId/speeddates/uitkomsten', { evenementId })

export function loader({ params }: Route.LoaderArgs) {
  parseId(params.speeddateId)
  return redirect(pagina(parseId(params.evenementId)))
}

export async function action({ context, params }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const gesprekId = parseId(params.speeddateId)
  return respond(await startBemiddeling(actorOf(context, 'adviseur'), { evenementId, gesprekId }), {
    terug: pagina(evenementId),
    ok: () =>
      redirectWithMelding(pagina(evenementId), 'De vacature is voorgesteld. De kandidaat krijgt een e-mail.'),
  })
}
