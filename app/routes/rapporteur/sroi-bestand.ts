import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-bestand'
import { exportVerplichtingen, SroiExportSchema } from '#app/domain/sroi/export-verplichtingen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { downloadBladen } from '#app/http/download.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { respond } from '#app/http/respond.server.ts'

const PAGINA = href('/rapporteur/sroi')

export function loader() {
  return redirect(PAGINA)
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), SroiExportSchema)
  if (!form.ok) return redirectWithMelding(PAGINA, 'Dat kon niet. Probeer het opnieuw.', 'fout')
  return respond(await exportVerplichtingen(actorOf(context, 'rapporteur'), form.data), {
    terug: PAGINA,
    ok: downloadBladen,
  })
}
