import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-melden'
import { reportContract } from '#app/domain/sroi/plan.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (verplichtingId: string) => href('/werkgever/sroi/:verplichtingId', { verplichtingId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pagina(parseId(params.verplichtingId)))
}

export async function action({ context, params }: Route.ActionArgs) {
  const id = parseId(params.verplichtingId)
  return respond(await reportContract(actorOf(context, 'werkgever'), id), {
    terug: pagina(id),
    ok: () => redirectWithMelding(pagina(id), 'Dank u wel. Uw coördinator neemt contact met u op.'),
  })
}
