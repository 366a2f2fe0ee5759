import { href, redirect } from 'react-router'
import type { Route } from './+types/evenement-verwijderen'
import { removeEvenement } from '#app/domain/evenement/announce-evenement.server.ts'
import { VersieSchema } from '#app/domain/evenement/evenement-form.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (evenementId: string) => href('/adviseur/evenementen/:evenementId', { evenementId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pagina(parseId(params.evenementId)))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.evenementId)
  const form = parseForm(await readForm(request), VersieSchema)
  if (!form.ok) return redirectFromStalePage(pagina(id))
  return respond(await removeEvenement(actorOf(context, 'adviseur'), { ...form.data, id }), {
    terug: pagina(id),
    ok: () => redirectWithMelding(href('/adviseur/evenementen'), 'Het concept is weg.'),
  })
}
