import { href, redirect } from 'react-router'
import type { Route } from './+types/speeddates-aanvullen'
import { VersieSchema } from '#app/domain/evenement/evenement-form.ts'
import { fillSpeeddateRooster } from '#app/domain/speeddate/plan-rooster.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

const pagina = (evenementId: string) => href('/adviseur/evenementen/:evenementId/speeddates', { evenementId })

export function loader({ params }: Route.LoaderArgs) {
  return redirect(pagina(parseId(params.evenementId)))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const form = parseForm(await readForm(request), VersieSchema)
  if (!form.ok) return redirectFromStalePage(pagina(evenementId))
  return respond(await fillSpeeddateRooster(actorOf(context, 'adviseur'), { ...form.data, evenementId }), {
    terug: pagina(evenementId),
    ok: ({ nieuw }) =>
      redirectWithMelding(
        pagina(evenementId),
        nieuw === 0
          ? 'Er past geen gesprek meer bij.'
          : `Het rooster is aangevuld: ${nieuw} gesprekken erbij.`,
      ),
  })
}
