import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-bewijs-verwijderen'
import { removeBewijsstuk } from '#app/domain/sroi/remove-bewijsstukken.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (verplichtingId: string, invullingId: string) =>
  href('/werkgever/sroi/:verplichtingId/invullingen/:invullingId', { verplichtingId, invullingId })

export function loader({ params }: Route.LoaderArgs) {
  parseId(params.bewijsId)
  return redirect(pagina(parseId(params.verplichtingId), parseId(params.invullingId)))
}

export async function action({ context, params }: Route.ActionArgs) {
  const waar = { verplichtingId: parseId(params.verplichtingId), invullingId: parseId(params.invullingId) }
  const terug = pagina(waar.verplichtingId, waar.invullingId)
  const id = parseId(params.bewijsId)
  return respond(await removeBewijsstuk(actorOf(context, 'werkgever'), { id, ...waar }), {
    terug,
    ok: () => redirectWithMelding(terug, 'Het bestand is verwijderd.'),
  })
}
