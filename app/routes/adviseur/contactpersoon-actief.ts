import { href, redirect } from 'react-router'
import type { Route } from './+types/contactpersoon-actief'
import { ActiefSchema } from '#app/domain/werkgever/contactpersoon.ts'
import { setContactpersoonActief } from '#app/domain/werkgever/save-contactpersoon.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (contactpersoonId: string) =>
  href('/adviseur/contactpersonen/:contactpersoonId', { contactpersoonId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pagina(parseId(params.contactpersoonId)))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const contactpersoonId = parseId(params.contactpersoonId)
  const terug = pagina(contactpersoonId)
  const form = parseForm(await readForm(request), ActiefSchema)
  if (!form.ok) return redirectWithMelding(terug, 'Dat kon niet. Probeer het opnieuw.', 'fout')
  const { actief } = form.data
  const result = await setContactpersoonActief(actorOf(context, 'adviseur'), { contactpersoonId, actief })
  return respond(result, {
    terug,
    ok: (werkgever) =>
      redirectWithMelding(
        href('/adviseur/werkgevers/:werkgeverId/contactpersonen', werkgever),
        actief ? 'De contactpersoon werkt hier weer.' : 'De contactpersoon werkt hier niet meer.',
      ),
  })
}
