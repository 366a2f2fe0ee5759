import { href, redirect } from 'react-router'
import type { Route } from './+types/urgent-afhandelen'
import { UrgentAfhandelformulier } from '#app/domain/jobcoaching/components/urgent-afhandelformulier.tsx'
import { closeUrgenteMelding } from '#app/domain/jobcoaching/handle-urgente-melding.server.ts'
import { getUrgent } from '#app/domain/jobcoaching/list-urgent.server.ts'
import { UrgentAfhandelSchema } from '#app/domain/jobcoaching/urgent.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Melding afhandelen | WSP-portaal' }]

const terugNaar = (trajectId: string) => href('/jobcoach/trajecten/:trajectId/meldingen', { trajectId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const melding = found(await getUrgent(actorOf(context, 'jobcoach'), parseId(params.urgentId)))
  const { trajectId, soort, versie, stand } = melding
  if (stand === 'afgehandeld') throw redirect(terugNaar(trajectId))
  return { trajectId, soort, versie }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'jobcoach')
  const meldingId = parseId(params.urgentId)
  const { trajectId } = found(await getUrgent(actor, meldingId))
  const form = parseForm(await readForm(request), UrgentAfhandelSchema)
  if (!form.ok) return invalidForm(form)
  const result = await closeUrgenteMelding(actor, { meldingId, ...form.data })
  return answerFormPage(form, result, {
    terug: terugNaar(trajectId),
    gelukt: 'De melding is afgehandeld. Wie meldde, krijgt een e-mail.',
  })
}

export default function UrgentAfhandelen({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <UrgentAfhandelformulier
      kruimels={[{ label: 'Meldingen van dit traject', naar: terugNaar(loaderData.trajectId) }]}
      melding={loaderData}
      resultaat={actionData?.resultaat}
    />
  )
}
