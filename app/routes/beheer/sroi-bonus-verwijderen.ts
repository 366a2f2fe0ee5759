import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-bonus-verwijderen'
import { removeDeel } from '#app/domain/sroi/change-tabel.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (tabelId: string) => href('/beheer/sroi/tabellen/:tabelId', { tabelId })

export function loader({ params }: Route.LoaderArgs) {
  parseId(params.bonusId)
  return redirect(pagina(parseId(params.tabelId)))
}

export async function action({ context, params }: Route.ActionArgs) {
  const tabelId = parseId(params.tabelId)
  const deel = { id: parseId(params.bonusId), tabelId, soort: 'bonus' } as const
  return respond(await removeDeel(actorOf(context, 'beheerder'), deel), {
    terug: pagina(tabelId),
    ok: () => redirectWithMelding(pagina(tabelId), 'De bonus is verwijderd.'),
  })
}
