import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/sluiten'
import { AFLOOP_LABEL, AFLOPEN } from '#app/domain/vacature/afloop.ts'
import { closeVacature } from '#app/domain/vacature/close-vacature.server.ts'
import { StatusForm } from '#app/domain/vacature/components/status-form.tsx'
import { getVacature } from '#app/domain/vacature/get-vacature.server.ts'
import { SluitenSchema, TOELICHTING_MAX } from '#app/domain/vacature/status-forms.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Vacature afsluiten | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacature = found(await getVacature(actor, parseId(params.vacatureId)))
  if (!vacature.mag.sluiten) {
    throw redirect(href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id }))
  }
  const { id, versie, titel } = vacature
  return { id, versie, titel }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacatureId = parseId(params.vacatureId)
  const terug = href('/vacaturebeheer/:vacatureId', { vacatureId })
  const form = parseForm(await readForm(request), SluitenSchema)
  if (!form.ok) return invalidForm(form)
  const result = await closeVacature(actor, { vacatureId, ...form.data })
  return answerFormPage(form, result, { terug, gelukt: 'De vacature is gesloten en is niet meer te vinden.' })
}

export default function Sluiten({ loaderData, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm({
    id: 'sluiten',
    lastResult: actionData?.resultaat,
    defaultValue: { afloop: '', toelichting: '' },
  })
  return (
    <StatusForm
      vacature={loaderData}
      titel="Vacature afsluiten"
      intro="De vacature is daarna niet meer te vinden. Lopen er nog gesprekken met kandidaten? Dan rondt de adviseur die af."
      knop="Vacature afsluiten"
      fouten={summaryProps(form)}
    >
      <RadioGroupField
        {...fieldProps(fields.afloop)}
        label="Hoe is de vacature afgelopen?"
        hint="Hebt u een kandidaat van het WSP aangenomen? Dan legt uw adviseur dat vast en sluit de vacature vanzelf."
        opties={AFLOPEN.map((afloop) => ({ waarde: afloop, label: AFLOOP_LABEL[afloop] }))}
      />
      <TextareaField
        {...fieldProps(fields.toelichting)}
        label="Wat kunnen wij ervan leren?"
        hint="Schrijf geen namen van kandidaten op."
        verplicht={false}
        maxTekens={TOELICHTING_MAX}
      />
    </StatusForm>
  )
}
