import { href, redirect } from 'react-router'
import type { Route } from './+types/bemiddeling-toestemming-intrekken'
import { withdrawToestemming } from '#app/domain/bemiddeling/toestemming.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(
    href('/kandidaat/bemiddelingen/:bemiddelingId', { bemiddelingId: parseId(params.bemiddelingId) }),
  )
}

export async function action({ context, params }: Route.ActionArgs) {
  const id = parseId(params.bemiddelingId)
  const terug = href('/kandidaat/bemiddelingen/:bemiddelingId', { bemiddelingId: id })
  return respond(await withdrawToestemming(actorOf(context, 'kandidaat'), { id }), {
    terug,
    ok: () =>
      redirectWithMelding(
        terug,
        'Je toestemming is ingetrokken. De werkgever ziet je gegevens niet meer en het voorstel is gestopt.',
      ),
  })
}
