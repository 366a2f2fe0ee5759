import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-versie'
import { beginTabel } from '#app/domain/sroi/change-tabel.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (opdrachtgeverId: string) => href('/beheer/sroi/:opdrachtgeverId', { opdrachtgeverId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pagina(parseId(params.opdrachtgeverId)))
}

export async function action({ context, params }: Route.ActionArgs) {
  const opdrachtgeverId = parseId(params.opdrachtgeverId)
  return respond(await beginTabel(actorOf(context, 'beheerder'), opdrachtgeverId), {
    terug: pagina(opdrachtgeverId),
    ok: ({ id }) =>
      redirectWithMelding(
        href('/beheer/sroi/tabellen/:tabelId', { tabelId: id }),
        'Het concept is gemaakt. Alleen beheerders zien het.',
      ),
  })
}
