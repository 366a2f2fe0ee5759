import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/traject-hulp'
import { UrgentVelden } from '#app/domain/jobcoaching/components/urgent-velden.tsx'
import { getTrajectVoorWerkgever } from '#app/domain/jobcoaching/get-voor-werkgever.server.ts'
import { makeUrgenteMelding } from '#app/domain/jobcoaching/make-urgente-melding.server.ts'
import { UrgentSchema } from '#app/domain/jobcoaching/urgent.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Het gaat niet goed | WSP-portaal' }]

const terugNaar = (trajectId: string) => href('/werkgever/jobcoaching/:trajectId', { trajectId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const trajectId = parseId(params.trajectId)
  const traject = found(await getTrajectVoorWerkgever(actorOf(context, 'werkgever'), trajectId))
  if (!traject.mag.vragen) throw redirect(terugNaar(trajectId))
  return { trajectId, coach: traject.coach, nieuwId: randomUUID() }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const trajectId = parseId(params.trajectId)
  const form = parseForm(await readForm(request), UrgentSchema)
  if (!form.ok) return invalidForm(form)
  const result = await makeUrgenteMelding(actorOf(context, 'werkgever'), { trajectId, ...form.data })
  return answerFormPage(form, result, {
    terug: terugNaar(trajectId),
    gelukt: 'De jobcoach en uw adviseur weten het nu. U hoort uiterlijk de volgende werkdag iets.',
  })
}

export default function TrajectHulp({ loaderData, actionData }: Route.ComponentProps) {
  const { trajectId, coach, nieuwId } = loaderData
  const [form, fields] = useForm({
    id: 'hulp',
    lastResult: actionData?.resultaat,
    defaultValue: { id: nieuwId, soort: '', tekst: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Jobcoaching', naar: href('/werkgever/jobcoaching') },
        { label: 'Uw jobcoach', naar: terugNaar(trajectId) },
      ]}
      titel="Het gaat niet goed"
      intro={`${coach.naam} en uw adviseur krijgen meteen een e-mail. U hoort uiterlijk de volgende werkdag iets.${
        coach.telefoon ? ` Kan het niet wachten? Bel ${coach.telefoon}.` : ''
      }`}
      knop="Laten weten"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="id" waarde={String(fields.id.initialValue ?? nieuwId)} />
      <UrgentVelden fields={fields} voor="staf" />
    </FormPage>
  )
}
