import { href, redirect } from 'react-router'
import type { Route } from './+types/export-bestand'
import { exportWerkgevers } from '#app/domain/werkgever/exporteren/export-werkgevers.server.ts'
import { ExportSchema } from '#app/domain/werkgever/exporteren/export.server.ts'
import { toTabel } from '#app/domain/werkgever/importeren/voorbeeld.ts'
import { actorOf } from '#app/http/context.server.ts'
import { downloadTabel } from '#app/http/download.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { respond } from '#app/http/respond.server.ts'

const PAGINA = href('/adviseur/werkgevers/exporteren')

export function loader() {
  return redirect(PAGINA)
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), ExportSchema)
  if (!form.ok) return redirectWithMelding(PAGINA, 'Dat kon niet. Probeer het opnieuw.', 'fout')
  return respond(await exportWerkgevers(actorOf(context, 'adviseur'), form.data), {
    terug: PAGINA,
    ok: (rijen) => downloadTabel('werkgevers', form.data.vorm, toTabel(rijen)),
  })
}
