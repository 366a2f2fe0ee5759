import { href, redirect } from 'react-router'
import type { Route } from './+types/profiel-sleutel'
import { SleutelSchema } from '#app/domain/kandidaatprofiel/formulieren.ts'
import { setSleutelKandidaat } from '#app/domain/kandidaatprofiel/set-sleutel-kandidaat.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { respond } from '#app/http/respond.server.ts'

export function loader() {
  return redirect(href('/kandidaat/profiel'))
}

export async function action({ context, request }: Route.ActionArgs) {
  const terug = href('/kandidaat/profiel')
  const form = parseForm(await readForm(request), SleutelSchema)
  if (!form.ok) return redirectWithMelding(terug, 'Dat kon niet. Probeer het opnieuw.', 'fout')
  const result = await setSleutelKandidaat(actorOf(context, 'kandidaat'), form.data)
  return respond(result, {
    terug,
    ok: ({ zichtbaarTot }) => {
      if (!form.data.aan)
        return redirectWithMelding(terug, 'Je profiel staat uit. Werkgevers zien het niet meer.')
      return redirectWithMelding(
        terug,
        zichtbaarTot
          ? 'Je profiel staat aan. Werkgevers kunnen het nu zien, zonder je naam.'
          : 'Jouw sleutel staat aan. Je adviseur kijkt nog naar je profiel en zet daarna de tweede sleutel aan.',
      )
    },
  })
}
