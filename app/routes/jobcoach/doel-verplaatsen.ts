import { href, redirect } from 'react-router'
import type { Route } from './+types/doel-verplaatsen'
import { moveDoel } from '#app/domain/jobcoaching/change-plan.server.ts'
import { DoelVerplaatsSchema } from '#app/domain/jobcoaching/plan.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const planVan = (trajectId: string) => href('/jobcoach/trajecten/:trajectId/plan', { trajectId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(planVan(parseId(params.trajectId)))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const trajectId = parseId(params.trajectId)
  const doelId = parseId(params.doelId)
  const terug = planVan(trajectId)
  const form = parseForm(await readForm(request), DoelVerplaatsSchema)
  if (!form.ok) return redirectFromStalePage(terug)
  return respond(await moveDoel(actorOf(context, 'jobcoach'), { trajectId, doelId, ...form.data }), {
    terug,
    ok: () => redirect(terug),
  })
}
