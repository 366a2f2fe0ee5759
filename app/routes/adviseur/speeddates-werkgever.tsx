import { href } from 'react-router'
import type { Route } from './+types/speeddates-werkgever'
import { WensFormulier } from '#app/domain/speeddate/components/wens-formulier.tsx'
import { getSpeeddates } from '#app/domain/speeddate/get-speeddates.server.ts'
import { setSpeeddatewens } from '#app/domain/speeddate/set-wens.server.ts'
import { WensSchema } from '#app/domain/speeddate/wens.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Tafels en tijden | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const id = parseId(params.evenementId)
  const aanmeldingId = parseId(params.aanmeldingId)
  const { titel, instellingen, werkgevers, mag } = found(
    await getSpeeddates(actorOf(context, 'adviseur'), id),
  )
  const wie = found(werkgevers.find((een) => een.aanmeldingId === aanmeldingId) ?? null)
  return {
    evenement: { id, titel },
    ...{ naam: wie.naam, wens: wie.wens, mensen: wie.mensen },
    ...{ versie: instellingen?.versie ?? 0, open: mag.plannen },
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const form = parseForm(await readForm(request), WensSchema)
  if (!form.ok) return invalidForm(form)
  const result = await setSpeeddatewens(actorOf(context, 'adviseur'), {
    ...{ ...form.data, evenementId },
    van: { aanmeldingId: parseId(params.aanmeldingId) },
  })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/evenementen/:evenementId/speeddates/deelnemers', { evenementId }),
    'Opgeslagen.',
  )
}

export default function SpeeddatesWerkgever({ loaderData, actionData }: Route.ComponentProps) {
  return <WensFormulier {...loaderData} resultaat={actionData?.resultaat} />
}
