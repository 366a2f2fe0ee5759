import { href, redirect } from 'react-router'
import type { Route } from './+types/jobcoachaanvraag-intrekken'
import { withdrawAanvraag } from '#app/domain/jobcoachaanvraag/reply-aanvraag.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const adres = (jobcoachaanvraagId: string) =>
  href('/werkgever/jobcoaching/aanvragen/:jobcoachaanvraagId', { jobcoachaanvraagId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(adres(parseId(params.jobcoachaanvraagId)))
}

export async function action({ context, params }: Route.ActionArgs) {
  const id = parseId(params.jobcoachaanvraagId)
  return respond(await withdrawAanvraag(actorOf(context, 'werkgever'), { id }), {
    terug: adres(id),
    ok: () => redirectWithMelding(adres(id), 'Uw aanvraag is ingetrokken.'),
  })
}
