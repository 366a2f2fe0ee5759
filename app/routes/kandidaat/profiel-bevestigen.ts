import { href, redirect } from 'react-router'
import type { Route } from './+types/profiel-bevestigen'
import { confirmProfiel } from '#app/domain/kandidaatprofiel/confirm-profiel.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { respond } from '#app/http/respond.server.ts'

export function loader() {
  return redirect(href('/kandidaat/profiel'))
}

export async function action({ context }: Route.ActionArgs) {
  const actor = actorOf(context, 'kandidaat')
  const terug = href('/kandidaat/profiel')
  return respond(await confirmProfiel(actor, { kandidaatId: actor.kandidaatId }), {
    terug,
    ok: ({ zichtbaarTot }) =>
      redirectWithMelding(
        terug,
        zichtbaarTot
          ? 'Dank je. Je profiel blijft nog 90 dagen zichtbaar. Daarna vragen wij het je weer.'
          : 'Dank je. Wij hebben bewaard dat je profiel klopt.',
      ),
  })
}
