import { href, redirect } from 'react-router'
import type { Route } from './+types/kandidaat-bevestigen'
import { confirmProfiel } from '#app/domain/kandidaatprofiel/confirm-profiel.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (kandidaatId: string) => href('/adviseur/kandidaten/:kandidaatId', { kandidaatId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pagina(parseId(params.kandidaatId)))
}

export async function action({ context, params }: Route.ActionArgs) {
  const kandidaatId = parseId(params.kandidaatId)
  const terug = pagina(kandidaatId)
  return respond(await confirmProfiel(actorOf(context, 'adviseur'), { kandidaatId }), {
    terug,
    ok: () => redirectWithMelding(terug, 'Vastgelegd dat het profiel nog klopt.'),
  })
}
