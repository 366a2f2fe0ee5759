import { href, redirect } from 'react-router'
import type { Route } from './+types/collega-weghalen'
import { removeCollega } from '#app/domain/mijnwsp/remove-collega.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  parseId(params.collegaId)
  return redirect(href('/werkgever/bedrijf'))
}

export async function action({ context, params }: Route.ActionArgs) {
  const terug = href('/werkgever/bedrijf')
  const accountId = parseId(params.collegaId)
  return respond(await removeCollega(actorOf(context, 'werkgever'), { accountId }), {
    terug,
    ok: () => redirectWithMelding(terug, 'Uw collega kan niet meer inloggen voor uw bedrijf.'),
  })
}
