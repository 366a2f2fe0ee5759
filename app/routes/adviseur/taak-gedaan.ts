import { href, redirect } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/taak-gedaan'
import { finishTaak, reopenTaak } from '#app/domain/taak/finish-taak.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'
import { safeReturnPath } from '#app/http/return-path.ts'

const Schema = z.object({ stand: z.enum(['aan', 'uit']), terug: z.string().max(300).optional() })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(href('/adviseur/taken/:taakId', { taakId: parseId(params.taakId) }))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'adviseur')
  const taakId = parseId(params.taakId)
  const form = parseForm(await readForm(request), Schema)
  if (!form.ok)
    return redirectWithMelding(href('/adviseur/taken'), 'Dat kon niet. Probeer het opnieuw.', 'fout')
  const terug = safeReturnPath(form.data.terug ?? null) ?? href('/adviseur/taken')
  const aan = form.data.stand === 'aan'
  const result = await (aan ? finishTaak : reopenTaak)(actor, { taakId })
  return respond(result, {
    terug,
    ok: () => redirectWithMelding(terug, aan ? 'De taak is gedaan.' : 'De taak staat weer open.'),
  })
}
