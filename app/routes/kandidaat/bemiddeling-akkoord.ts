import { href, redirect } from 'react-router'
import type { Route } from './+types/bemiddeling-akkoord'
import { VersieSchema } from '#app/domain/bemiddeling/bemiddeling.ts'
import { acceptVoorstel } from '#app/domain/bemiddeling/answer-voorstel.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(
    href('/kandidaat/bemiddelingen/:bemiddelingId', { bemiddelingId: parseId(params.bemiddelingId) }),
  )
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.bemiddelingId)
  const terug = href('/kandidaat/bemiddelingen/:bemiddelingId', { bemiddelingId: id })
  const form = parseForm(await readForm(request), VersieSchema)
  if (!form.ok) return redirectFromStalePage(terug)
  return respond(await acceptVoorstel(actorOf(context, 'kandidaat'), { id, ...form.data }), {
    terug,
    ok: () =>
      redirectWithMelding(
        terug,
        'Gelukt. Je adviseur laat nu je anonieme profiel zien aan de werkgever. Je krijgt een e-mail als de werkgever je wil leren kennen.',
      ),
  })
}
