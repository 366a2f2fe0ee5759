import { href, redirect } from 'react-router'
import type { Route } from './+types/publiceren'
import { publishVacature } from '#app/domain/vacature/publish-vacature.server.ts'
import { PublicerenSchema } from '#app/domain/vacature/status-forms.ts'
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
  const form = parseForm(await readForm(request), PublicerenSchema)
  if (!form.ok) return redirectWithMelding(terug, 'Kies eerst wie de vacature mag zien.', 'fout')
  return respond(await publishVacature(actor, { vacatureId, ...form.data }), {
    terug,
    ok: () =>
      redirectWithMelding(
        terug,
        form.data.bereik === 'openbaar'
          ? 'De vacature is gepubliceerd. De werkgever krijgt een e-mail.'
          : 'De vacature is goedgekeurd voor het WSP. De werkgever krijgt een e-mail.',
      ),
  })
}
