import { href, redirect } from 'react-router'
import type { Route } from './+types/speeddates-uitvallers'
import { removeUitvallers } from '#app/domain/speeddate/change-gesprek.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (evenementId: string) => href('/adviseur/evenementen/:evenementId/speeddates', { evenementId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pagina(parseId(params.evenementId)))
}

export async function action({ context, params }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  return respond(await removeUitvallers(actorOf(context, 'adviseur'), { evenementId }), {
    terug: pagina(evenementId),
    ok: ({ aantal }) => redirectWithMelding(pagina(evenementId), `Weggehaald: ${aantal} gesprekken.`),
  })
}
