import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-invulling-indienen'
import { handInInvulling } from '#app/domain/sroi/propose-invulling.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm, VersieSchema } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (verplichtingId: string, invullingId: string) =>
  href('/adviseur/sroi/:verplichtingId/invullingen/:invullingId', { verplichtingId, invullingId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pagina(parseId(params.verplichtingId), parseId(params.invullingId)))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const verplichtingId = parseId(params.verplichtingId)
  const id = parseId(params.invullingId)
  const terug = pagina(verplichtingId, id)
  const form = parseForm(await readForm(request), VersieSchema)
  if (!form.ok) return redirectFromStalePage(terug)
  const invoer = { id, verplichtingId, ...form.data }
  return respond(await handInInvulling(actorOf(context, 'adviseur'), invoer), {
    terug,
    ok: () => redirectWithMelding(terug, 'Ingediend. Een collega moet dit beoordelen.'),
  })
}
