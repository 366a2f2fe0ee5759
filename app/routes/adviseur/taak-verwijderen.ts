import { href, redirect } from 'react-router'
import type { Route } from './+types/taak-verwijderen'
import { removeTaak } from '#app/domain/taak/save-taak.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (taakId: string) => href('/adviseur/taken/:taakId', { taakId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pagina(parseId(params.taakId)))
}

export async function action({ context, params }: Route.ActionArgs) {
  const taakId = parseId(params.taakId)
  const result = await removeTaak(actorOf(context, 'adviseur'), { taakId })
  return respond(result, {
    terug: pagina(taakId),
    ok: () => redirectWithMelding(href('/adviseur/taken'), 'De taak is weg.'),
  })
}
