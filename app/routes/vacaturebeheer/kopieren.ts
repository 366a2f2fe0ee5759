import { href, redirect } from 'react-router'
import type { Route } from './+types/kopieren'
import { copyVacature } from '#app/domain/vacature/copy-vacature.server.ts'
import { KopieSchema } from '#app/domain/vacature/status-forms.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export function loader({ params }: Route.LoaderArgs) {
  return redirect(href('/vacaturebeheer/:vacatureId', { vacatureId: parseId(params.vacatureId) }))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacatureId = parseId(params.vacatureId)
  const terug = href('/vacaturebeheer/:vacatureId', { vacatureId })
  const form = parseForm(await readForm(request), KopieSchema)
  if (!form.ok) return redirectWithMelding(terug, 'Dat lukte niet. Probeer het opnieuw.', 'fout')
  return respond(await copyVacature(actor, { vacatureId, id: form.data.id }), {
    terug,
    ok: ({ id }) =>
      redirectWithMelding(
        href('/vacaturebeheer/:vacatureId/werk', { vacatureId: id }),
        'De vacature is gekopieerd. Kijk alles na en kies een sluitingsdatum.',
      ),
  })
}
