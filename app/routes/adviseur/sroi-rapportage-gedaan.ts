import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-rapportage-gedaan'
import { finishRapportage } from '#app/domain/sroi/plan.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (verplichtingId: string) => href('/adviseur/sroi/:verplichtingId', { verplichtingId })

export function loader({ params }: Route.LoaderArgs) {
  parseId(params.rapportageId)
  return redirect(pagina(parseId(params.verplichtingId)))
}

export async function action({ context, params }: Route.ActionArgs) {
  const id = parseId(params.verplichtingId)
  const rapportageId = parseId(params.rapportageId)
  return respond(await finishRapportage(actorOf(context, 'adviseur'), { id, rapportageId }), {
    terug: pagina(id),
    ok: () => redirectWithMelding(pagina(id), 'Vastgelegd.'),
  })
}
