import { href, redirect } from 'react-router'
import type { Route } from './+types/urgent-oppakken'
import { takeUrgenteMelding } from '#app/domain/jobcoaching/handle-urgente-melding.server.ts'
import { getUrgent } from '#app/domain/jobcoaching/list-urgent.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm, VersieSchema } from '#app/http/parse-form.server.ts'
import { found, parseId, respond } from '#app/http/respond.server.ts'

const terugNaar = (trajectId: string) => href('/jobcoach/trajecten/:trajectId/meldingen', { trajectId })

export function loader({ params }: Route.LoaderArgs) {
  parseId(params.urgentId)
  return redirect(href('/jobcoach/trajecten'))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'jobcoach')
  const meldingId = parseId(params.urgentId)
  const { trajectId } = found(await getUrgent(actor, meldingId))
  const terug = terugNaar(trajectId)
  const form = parseForm(await readForm(request), VersieSchema)
  if (!form.ok) return redirectFromStalePage(terug)
  return respond(await takeUrgenteMelding(actor, { meldingId, ...form.data }), {
    terug,
    ok: () => redirectWithMelding(terug, 'U hebt de melding opgepakt. Wie meldde, krijgt een e-mail.'),
  })
}
