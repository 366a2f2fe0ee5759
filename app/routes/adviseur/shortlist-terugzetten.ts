import { href, redirect } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/shortlist-terugzetten'
import { ProfielKeuzeSchema } from '#app/domain/shortlist/shortlist.ts'
import { undoKeuze } from '#app/domain/shortlist/undo-keuze.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const TerugzettenSchema = ProfielKeuzeSchema.extend({
  terug: z.enum(['shortlist', 'match']).default('shortlist').catch('shortlist'),
})

export function loader({ params }: Route.LoaderArgs) {
  return redirect(
    href('/adviseur/vacatures/:vacatureId/shortlist', { vacatureId: parseId(params.vacatureId) }),
  )
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const vacatureId = parseId(params.vacatureId)
  const shortlist = href('/adviseur/vacatures/:vacatureId/shortlist', { vacatureId })
  const form = parseForm(await readForm(request), TerugzettenSchema)
  if (!form.ok) return redirectFromStalePage(shortlist)
  const { terug, profielId, versie } = form.data
  const naar =
    terug === 'match'
      ? href('/adviseur/vacatures/:vacatureId/matches/:profielId', { vacatureId, profielId })
      : shortlist
  return respond(await undoKeuze(actorOf(context, 'adviseur'), { vacatureId, profielId, versie }), {
    terug: naar,
    ok: ({ was }) =>
      redirectWithMelding(
        naar,
        was === 'gekozen'
          ? 'De kandidaat staat niet meer op de shortlist, maar nog wel in de lijst met kandidaten.'
          : 'De afwijzing is teruggedraaid. De kandidaat staat weer in de lijst met kandidaten.',
      ),
  })
}
