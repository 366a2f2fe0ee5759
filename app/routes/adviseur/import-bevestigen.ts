import { href, redirect } from 'react-router'
import type { Route } from './+types/import-bevestigen'
import { confirmImport } from '#app/domain/werkgever/importeren/confirm-import.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const PAGINA = '/adviseur/werkgevers/importeren/:importId'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(href(PAGINA, { importId: parseId(params.importId) }))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.importId)
  await readForm(request)
  const terug = href(PAGINA, { importId: id })
  return respond(await confirmImport(actorOf(context, 'adviseur'), { id }), {
    terug,
    ok: () => redirectWithMelding(terug, 'De import is uitgevoerd.'),
  })
}
