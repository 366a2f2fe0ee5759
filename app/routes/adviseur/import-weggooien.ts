import { href, redirect } from 'react-router'
import type { Route } from './+types/import-weggooien'
import { discardImport } from '#app/domain/werkgever/importeren/discard-import.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(href('/adviseur/werkgevers/importeren/:importId', { importId: parseId(params.importId) }))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.importId)
  await readForm(request)
  const lijst = href('/adviseur/werkgevers/importeren')
  return respond(await discardImport(actorOf(context, 'adviseur'), { id }), {
    terug: lijst,
    ok: () => redirectWithMelding(lijst, 'De import is weggegooid.'),
  })
}
