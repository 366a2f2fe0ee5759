import { href, redirect } from 'react-router'
import type { Route } from './+types/vestiging-verwijderen'
import { removeVestiging } from '#app/domain/werkgever/save-vestiging.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (vestigingId: string) => href('/adviseur/vestigingen/:vestigingId', { vestigingId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pagina(parseId(params.vestigingId)))
}

export async function action({ context, params }: Route.ActionArgs) {
  const vestigingId = parseId(params.vestigingId)
  const result = await removeVestiging(actorOf(context, 'adviseur'), { vestigingId })
  return respond(result, {
    terug: pagina(vestigingId),
    ok: (werkgever) =>
      redirectWithMelding(
        href('/adviseur/werkgevers/:werkgeverId/gegevens', werkgever),
        'De vestiging is weg.',
      ),
  })
}
