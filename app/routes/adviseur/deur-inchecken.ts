import { href, redirect } from 'react-router'
import type { Route } from './+types/deur-inchecken'
import { checkIn, undoCheckIn } from '#app/domain/deelname/check-in.server.ts'
import { answerTap } from '#app/domain/deelname/deur.ts'
import { IncheckSchema } from '#app/domain/deelname/deur-form.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { meldingOf, parseId, respond } from '#app/http/respond.server.ts'

const pagina = (evenementId: string) => href('/adviseur/evenementen/:evenementId/deur', { evenementId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pagina(parseId(params.evenementId)))
}

/** One tap: from a form the page again, from the open page of the door what came of it. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const actor = actorOf(context, 'adviseur')
  const form = parseForm(await readForm(request), IncheckSchema)
  if (!form.ok) return redirectFromStalePage(pagina(evenementId))
  const { soort, ...tik } = form.data
  const result = await (soort === 'in' ? checkIn : undoCheckIn)(actor, { ...tik, evenementId })
  if (request.headers.get('Accept') === 'application/json') {
    const antwoord = result.ok
      ? answerTap(result.data)
      : { uitkomst: 'nee' as const, binnenSinds: null, melding: meldingOf(result) }
    return Response.json(antwoord, { headers: { 'Cache-Control': 'no-store' } })
  }
  return respond(result, {
    terug: pagina(evenementId),
    ok: (data) => redirectWithMelding(pagina(evenementId), answerTap(data).melding),
  })
}
