import { href, redirect } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/shortlist-kiezen'
import { GekozenQuery } from '#app/domain/match/gekozen.ts'
import { chooseProfielen } from '#app/domain/shortlist/choose-profielen.server.ts'
import { ShortlistVersieSchema } from '#app/domain/shortlist/shortlist.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const KiezenSchema = ShortlistVersieSchema.extend(GekozenQuery.shape).extend({
  terug: z.enum(['matches', 'match']).default('matches').catch('matches'),
})

export function loader({ params }: Route.LoaderArgs) {
  return redirect(
    href('/adviseur/vacatures/:vacatureId/shortlist', { vacatureId: parseId(params.vacatureId) }),
  )
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const vacatureId = parseId(params.vacatureId)
  const matches = href('/adviseur/vacatures/:vacatureId/matches', { vacatureId })
  const form = parseForm(await readForm(request), KiezenSchema)
  if (!form.ok) return redirectFromStalePage(matches)
  const { versie, profiel: profielIds, terug } = form.data
  const [eerste] = profielIds
  const naar =
    terug === 'match' && eerste
      ? href('/adviseur/vacatures/:vacatureId/matches/:profielId', { vacatureId, profielId: eerste })
      : matches
  const result = await chooseProfielen(actorOf(context, 'adviseur'), { vacatureId, profielIds, versie })
  if (!result.ok && result.reden === 'invalid')
    return redirectWithMelding(naar, result.melding ?? 'Vink eerst een kandidaat aan.', 'fout')
  return respond(result, {
    terug: naar,
    ok: ({ aantal }) =>
      redirectWithMelding(
        naar,
        aantal === 1
          ? 'De kandidaat staat nu op de shortlist.'
          : aantal === 0
            ? 'Deze kandidaten stonden al op de shortlist.'
            : `${aantal} kandidaten staan nu op de shortlist.`,
      ),
  })
}
