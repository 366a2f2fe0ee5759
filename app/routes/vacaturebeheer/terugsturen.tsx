import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/terugsturen'
import { StatusForm } from '#app/domain/vacature/components/status-form.tsx'
import { getVacature } from '#app/domain/vacature/get-vacature.server.ts'
import { sendBackVacature } from '#app/domain/vacature/send-back-vacature.server.ts'
import { REDEN_MAX, TerugsturenSchema } from '#app/domain/vacature/status-forms.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Vacature terugsturen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacature = found(await getVacature(actor, parseId(params.vacatureId)))
  if (!vacature.mag.terugsturen) {
    throw redirect(href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id }))
  }
  const { id, versie, titel, werkgeverNaam } = vacature
  return { id, versie, titel, werkgeverNaam }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacatureId = parseId(params.vacatureId)
  const form = parseForm(await readForm(request), TerugsturenSchema)
  if (!form.ok) return invalidForm(form)
  const result = await sendBackVacature(actor, { vacatureId, ...form.data })
  return answerFormPage(form, result, {
    terug: href('/vacaturebeheer/:vacatureId', { vacatureId }),
    gelukt: 'De vacature is teruggestuurd. De werkgever krijgt een e-mail met uw reden.',
  })
}

export default function Terugsturen({ loaderData, actionData }: Route.ComponentProps) {
  const { werkgeverNaam } = loaderData
  const [form, fields] = useForm({
    id: 'terugsturen',
    lastResult: actionData?.resultaat,
    defaultValue: { reden: '' },
  })
  return (
    <StatusForm
      vacature={loaderData}
      titel="Vacature terugsturen"
      intro={`${werkgeverNaam} krijgt een e-mail met uw reden en kan de vacature aanpassen en opnieuw indienen.`}
      knop="Vacature terugsturen"
      fouten={summaryProps(form)}
    >
      <TextareaField
        {...fieldProps(fields.reden)}
        label="Wat moet er veranderen?"
        hint="Zeg precies wat er mist of anders moet. De werkgever leest dit."
        maxTekens={REDEN_MAX}
      />
    </StatusForm>
  )
}
