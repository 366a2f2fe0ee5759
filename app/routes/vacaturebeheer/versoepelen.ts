import { href, redirect } from 'react-router'
import type { Route } from './+types/versoepelen'
import { relaxVacature } from '#app/domain/vacature/relax-vacature.server.ts'
import { VersieSchema } from '#app/domain/vacature/status-forms.ts'
import { fromWaarde } from '#app/domain/vacature/versoepeling.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(href('/vacaturebeheer/:vacatureId/jobcarving', { vacatureId: parseId(params.vacatureId) }))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacatureId = parseId(params.vacatureId)
  const terug = href('/vacaturebeheer/:vacatureId/jobcarving', { vacatureId })
  const posted = await readForm(request)
  const form = parseForm(posted, VersieSchema)
  if (!form.ok) return redirectWithMelding(terug, 'Dat lukte niet. Probeer het opnieuw.', 'fout')
  const stappen = posted
    .getAll('stap')
    .slice(0, 2)
    .map((waarde) => fromWaarde(String(waarde)))
  const gelezen = stappen.filter((een) => een !== null)
  const result = await relaxVacature(actor, {
    vacatureId,
    versie: form.data.versie,
    stappen: gelezen.length === stappen.length ? gelezen : [],
  })
  return respond(result, {
    terug,
    ok: () => redirectWithMelding(terug, 'De vacature is aangepast. Hieronder staan de nieuwe aantallen.'),
  })
}
