import { href, redirect } from 'react-router'
import type { Route } from './+types/kandidaat-sleutel'
import { SleutelSchema } from '#app/domain/kandidaatprofiel/formulieren.ts'
import { setSleutelAdviseur } from '#app/domain/kandidaatprofiel/set-sleutel-adviseur.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (kandidaatId: string) => href('/adviseur/kandidaten/:kandidaatId', { kandidaatId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pagina(parseId(params.kandidaatId)))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const kandidaatId = parseId(params.kandidaatId)
  const terug = pagina(kandidaatId)
  const form = parseForm(await readForm(request), SleutelSchema)
  if (!form.ok) return redirectWithMelding(terug, 'Dat kon niet. Probeer het opnieuw.', 'fout')
  const { aan } = form.data
  const result = await setSleutelAdviseur(actorOf(context, 'adviseur'), { kandidaatId, aan })
  return respond(result, {
    terug,
    ok: () =>
      redirectWithMelding(
        terug,
        aan
          ? 'De sleutel van het WSP staat aan.'
          : 'De sleutel van het WSP staat uit. Werkgevers zien het profiel niet meer.',
      ),
  })
}
