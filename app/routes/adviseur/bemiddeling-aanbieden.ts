import { href, redirect } from 'react-router'
import type { Route } from './+types/bemiddeling-aanbieden'
import { VersieSchema } from '#app/domain/bemiddeling/bemiddeling.ts'
import { offerToWerkgever } from '#app/domain/bemiddeling/offer-to-werkgever.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(
    href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId: parseId(params.bemiddelingId) }),
  )
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.bemiddelingId)
  const terug = href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId: id })
  const form = parseForm(await readForm(request), VersieSchema)
  if (!form.ok) return redirectFromStalePage(terug)
  return respond(await offerToWerkgever(actorOf(context, 'adviseur'), { id, ...form.data }), {
    terug,
    ok: () =>
      redirectWithMelding(
        terug,
        'Het anonieme profiel is aangeboden. De werkgever krijgt nu een e-mail en laat weten of er belangstelling is.',
      ),
  })
}
