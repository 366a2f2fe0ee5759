import { href, redirect } from 'react-router'
import type { Route } from './+types/contactpersoon-verwijderen'
import { removeContactpersoon } from '#app/domain/werkgever/save-contactpersoon.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (contactpersoonId: string) =>
  href('/adviseur/contactpersonen/:contactpersoonId', { contactpersoonId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pagina(parseId(params.contactpersoonId)))
}

export async function action({ context, params }: Route.ActionArgs) {
  const contactpersoonId = parseId(params.contactpersoonId)
  const result = await removeContactpersoon(actorOf(context, 'adviseur'), { contactpersoonId })
  return respond(result, {
    terug: pagina(contactpersoonId),
    ok: (werkgever) =>
      redirectWithMelding(
        href('/adviseur/werkgevers/:werkgeverId/contactpersonen', werkgever),
        'De contactpersoon is verwijderd.',
      ),
  })
}
