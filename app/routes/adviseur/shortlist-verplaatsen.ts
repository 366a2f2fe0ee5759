import { href, redirect } from 'react-router'
import type { Route } from './+types/shortlist-verplaatsen'
import { moveKeuze } from '#app/domain/shortlist/move-keuze.server.ts'
import { VerplaatsSchema } from '#app/domain/shortlist/shortlist.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(
    href('/adviseur/vacatures/:vacatureId/shortlist', { vacatureId: parseId(params.vacatureId) }),
  )
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const vacatureId = parseId(params.vacatureId)
  const terug = href('/adviseur/vacatures/:vacatureId/shortlist', { vacatureId })
  const form = parseForm(await readForm(request), VerplaatsSchema)
  if (!form.ok) return redirectFromStalePage(terug)
  return respond(await moveKeuze(actorOf(context, 'adviseur'), { vacatureId, ...form.data }), {
    terug,
    // Without JavaScript the page opens at the row that moved.
    ok: ({ plek }) =>
      redirectWithMelding(`${terug}#${form.data.profielId}`, `De kandidaat staat nu op plek ${plek}.`),
  })
}
