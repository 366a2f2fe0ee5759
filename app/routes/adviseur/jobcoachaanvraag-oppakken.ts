import { href, redirect } from 'react-router'
import type { Route } from './+types/jobcoachaanvraag-oppakken'
import { takeAanvraag } from '#app/domain/jobcoachaanvraag/take-aanvraag.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm, VersieSchema } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const adres = (jobcoachaanvraagId: string) =>
  href('/adviseur/jobcoaching/:jobcoachaanvraagId', { jobcoachaanvraagId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(adres(parseId(params.jobcoachaanvraagId)))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.jobcoachaanvraagId)
  const form = parseForm(await readForm(request), VersieSchema)
  if (!form.ok) return redirectFromStalePage(adres(id))
  return respond(await takeAanvraag(actorOf(context, 'adviseur'), { id, ...form.data }), {
    terug: adres(id),
    ok: () => redirectWithMelding(adres(id), 'Deze aanvraag ligt nu bij u.'),
  })
}
