import { href, redirect } from 'react-router'
import type { Route } from './+types/kandidaat-afwijzen'
import { EindeSchema } from '#app/domain/bemiddeling/bemiddeling.ts'
import { endBemiddeling } from '#app/domain/bemiddeling/end-bemiddeling.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(
    href('/werkgever/kandidaten/:bemiddelingId', { bemiddelingId: parseId(params.bemiddelingId) }),
  )
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.bemiddelingId)
  const terug = href('/werkgever/kandidaten/:bemiddelingId', { bemiddelingId: id })
  const form = parseForm(await readForm(request), EindeSchema)
  if (!form.ok)
    return redirectWithMelding(terug, 'Kies een reden. Daarmee zoekt uw adviseur gerichter verder.', 'fout')
  return respond(await endBemiddeling(actorOf(context, 'werkgever'), { id, ...form.data }), {
    terug,
    ok: () => redirectWithMelding(terug, 'Dank u. Uw adviseur weet het en zoekt verder met uw reden.'),
  })
}
