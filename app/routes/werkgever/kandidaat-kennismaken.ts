import { href, redirect } from 'react-router'
import type { Route } from './+types/kandidaat-kennismaken'
import { VersieSchema } from '#app/domain/bemiddeling/bemiddeling.ts'
import { showBelangstelling } from '#app/domain/bemiddeling/show-belangstelling.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
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
  const form = parseForm(await readForm(request), VersieSchema)
  if (!form.ok) return redirectFromStalePage(terug)
  return respond(await showBelangstelling(actorOf(context, 'werkgever'), { id, ...form.data }), {
    terug,
    ok: () =>
      redirectWithMelding(
        terug,
        'Fijn. Wij vragen de kandidaat nu om toestemming. Zegt de kandidaat ja, dan maakt uw adviseur een afspraak en krijgt u een e-mail.',
      ),
  })
}
