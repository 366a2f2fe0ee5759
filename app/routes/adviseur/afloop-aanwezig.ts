import { href, redirect } from 'react-router'
import type { Route } from './+types/afloop-aanwezig'
import { checkIn, undoCheckIn } from '#app/domain/deelname/check-in.server.ts'
import { IncheckSchema } from '#app/domain/deelname/deur-form.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (evenementId: string) => href('/adviseur/evenementen/:evenementId/afloop', { evenementId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pagina(parseId(params.evenementId)))
}

/** Who came, corrected by hand: the same as at the door. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const form = parseForm(await readForm(request), IncheckSchema)
  if (!form.ok) return redirectFromStalePage(pagina(evenementId))
  const { soort, inschrijvingId } = form.data
  const wie = { evenementId, inschrijvingId }
  const actor = actorOf(context, 'adviseur')
  return respond<{ naam: string }>(await (soort === 'in' ? checkIn : undoCheckIn)(actor, wie), {
    terug: pagina(evenementId),
    ok: ({ naam }) =>
      redirectWithMelding(
        pagina(evenementId),
        soort === 'in' ? `${naam} staat als aanwezig.` : `${naam} staat als niet aanwezig.`,
      ),
  })
}
