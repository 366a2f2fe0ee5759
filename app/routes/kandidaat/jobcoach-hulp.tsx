import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { Route } from './+types/jobcoach-hulp'
import { UrgentVelden } from '#app/domain/jobcoaching/components/urgent-velden.tsx'
import { listMijnJobcoach } from '#app/domain/jobcoaching/get-mijn-jobcoach.server.ts'
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
  const id = parseId(params.trajectId)
  const trajecten = await listMijnJobcoach(actorOf(context, 'kandidaat'))
  const { jobcoach } = found(trajecten.find((een) => een.id === id))
  return { coach: jobcoach, nieuwId: randomUUID() }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const trajectId = parseId(params.trajectId)
  const form = parseForm(await readForm(request), UrgentSchema)
  if (!form.ok) return invalidForm(form)
  const result = await makeUrgenteMelding(actorOf(context, 'kandidaat'), { trajectId, ...form.data })
  return answerFormPage(form, result, {
    terug: href('/kandidaat/jobcoach'),
    gelukt: 'Je jobcoach weet het nu. Je hoort uiterlijk de volgende werkdag iets.',
  })
}

export default function JobcoachHulp({ loaderData, actionData }: Route.ComponentProps) {
  const { coach, nieuwId } = loaderData
  const [form, fields] = useForm({
    id: 'hulp',
    lastResult: actionData?.resultaat,
    defaultValue: { id: nieuwId, soort: '', tekst: '' },
  })
  return (
    <FormPage
      kruimels={[{ label: 'Mijn jobcoach', naar: href('/kandidaat/jobcoach') }]}
      titel="Het gaat niet goed op mijn werk"
      intro={`${coach.naam} krijgt meteen een e-mail. Je hoort uiterlijk de volgende werkdag iets.${
        coach.telefoon ? ` Bellen mag ook: ${coach.telefoon}.` : ''
      }`}
      knop="Aan mijn jobcoach laten weten"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="id" waarde={String(fields.id.initialValue ?? nieuwId)} />
      <UrgentVelden fields={fields} voor="kandidaat" />
    </FormPage>
  )
}
