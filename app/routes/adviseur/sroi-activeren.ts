import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-activeren'
import { activateVerplichting } from '#app/domain/sroi/save-verplichting.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm, VersieSchema } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (verplichtingId: string) => href('/adviseur/sroi/:verplichtingId', { verplichtingId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pagina(parseId(params.verplichtingId)))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.verplichtingId)
  const form = parseForm(await readForm(request), VersieSchema)
  if (!form.ok) return redirectFromStalePage(pagina(id))
  return respond(await activateVerplichting(actorOf(context, 'adviseur'), { id, ...form.data }), {
    terug: pagina(id),
    ok: () => redirectWithMelding(pagina(id), 'Het contract is actief. De opdrachtnemer krijgt een e-mail.'),
  })
}
