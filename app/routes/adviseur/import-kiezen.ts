import { href, redirect } from 'react-router'
import type { Route } from './+types/import-kiezen'
import { decideLookalikes } from '#app/domain/werkgever/importeren/decide-lookalikes.server.ts'
import { KeuzeSchema } from '#app/domain/werkgever/importeren/werkgeverimport.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'
import { safeReturnPath } from '#app/http/return-path.ts'

const PAGINA = '/adviseur/werkgevers/importeren/:importId'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(href(PAGINA, { importId: parseId(params.importId) }))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'adviseur')
  const id = parseId(params.importId)
  const form = parseForm(await readForm(request), KeuzeSchema)
  const pagina = href(PAGINA, { importId: id })
  if (!form.ok) return redirectWithMelding(pagina, 'Dat kon niet. Probeer het opnieuw.', 'fout')
  const { terug: gevraagd, ...keuze } = form.data
  const terug = safeReturnPath(gevraagd ?? null) ?? pagina
  return respond(await decideLookalikes(actor, { ...keuze, id }), {
    terug,
    ok: ({ aantal }) => {
      const rijen = aantal === 1 ? '1 rij wordt' : `${aantal} rijen worden`
      return redirectWithMelding(
        terug,
        `${rijen} ${keuze.keuze === 'toevoegen' ? 'toegevoegd' : 'overgeslagen'} als u bevestigt.`,
      )
    },
  })
}
