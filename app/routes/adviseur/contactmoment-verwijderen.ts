import { href, redirect } from 'react-router'
import type { Route } from './+types/contactmoment-verwijderen'
import { removeContactmoment } from '#app/domain/contactmoment/save-contactmoment.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (contactmomentId: string) =>
  href('/adviseur/contactmomenten/:contactmomentId', { contactmomentId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pagina(parseId(params.contactmomentId)))
}

export async function action({ context, params }: Route.ActionArgs) {
  const contactmomentId = parseId(params.contactmomentId)
  const result = await removeContactmoment(actorOf(context, 'adviseur'), { contactmomentId })
  return respond(result, {
    terug: pagina(contactmomentId),
    ok: (werkgever) =>
      redirectWithMelding(
        href('/adviseur/werkgevers/:werkgeverId/contact', werkgever),
        'Het contact is verwijderd.',
      ),
  })
}
