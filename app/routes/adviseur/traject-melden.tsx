import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/traject-melden'
import { UrgentVelden } from '#app/domain/jobcoaching/components/urgent-velden.tsx'
import { getTrajectVoorAdviseur } from '#app/domain/jobcoaching/get-voor-adviseur.server.ts'
import { makeUrgenteMelding } from '#app/domain/jobcoaching/make-urgente-melding.server.ts'
import { UrgentSchema } from '#app/domain/jobcoaching/urgent.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Het gaat niet goed | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const trajectId = parseId(params.trajectId)
  const { coach, status } = found(await getTrajectVoorAdviseur(actorOf(context, 'adviseur'), trajectId))
  if (status !== 'lopend') throw redirect(href('/adviseur/trajecten/:trajectId', { trajectId }))
  return { trajectId, coach: coach.naam, nieuwId: randomUUID() }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const trajectId = parseId(params.trajectId)
  const form = parseForm(await readForm(request), UrgentSchema)
  if (!form.ok) return invalidForm(form)
  const result = await makeUrgenteMelding(actorOf(context, 'adviseur'), { trajectId, ...form.data })
  return answerFormPage(form, result, {
    terug: href('/adviseur/trajecten/:trajectId', { trajectId }),
    gelukt: 'De melding is verstuurd. De jobcoach krijgt een e-mail.',
  })
}

export default function TrajectMelden({ loaderData, actionData }: Route.ComponentProps) {
  const { trajectId, coach, nieuwId } = loaderData
  const [form, fields] = useForm({
    id: 'melden',
    lastResult: actionData?.resultaat,
    defaultValue: { id: nieuwId, soort: '', tekst: '' },
  })
  return (
    <FormPage
      kruimels={[{ label: 'Traject', naar: href('/adviseur/trajecten/:trajectId', { trajectId }) }]}
      titel="Het gaat niet goed"
      intro={`${coach} krijgt een e-mail en reageert uiterlijk de volgende werkdag.`}
      knop="Melding versturen"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="id" waarde={String(fields.id.initialValue ?? nieuwId)} />
      <UrgentVelden fields={fields} voor="staf" />
    </FormPage>
  )
}
