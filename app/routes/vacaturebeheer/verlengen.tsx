import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/verlengen'
import { extendVacature } from '#app/domain/vacature/extend-vacature.server.ts'
import { StatusForm } from '#app/domain/vacature/components/status-form.tsx'
import { getVacature } from '#app/domain/vacature/get-vacature.server.ts'
import { readSluitingsdatumSchema } from '#app/domain/vacature/sluitingsdatum.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { DateField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Vacature verlengen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacature = found(await getVacature(actor, parseId(params.vacatureId)))
  if (!vacature.mag.verlengen) {
    throw redirect(href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id }))
  }
  const { id, versie, titel, sluitingsdatum } = vacature
  return { id, versie, titel, sluitingsdatum }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacatureId = parseId(params.vacatureId)
  const terug = href('/vacaturebeheer/:vacatureId', { vacatureId })
  const form = parseForm(await readForm(request), readSluitingsdatumSchema())
  if (!form.ok) return invalidForm(form)
  const result = await extendVacature(actor, { vacatureId, ...form.data })
  return answerFormPage(form, result, { terug, gelukt: 'De nieuwe sluitingsdatum is opgeslagen.' })
}

export default function Verlengen({ loaderData, actionData }: Route.ComponentProps) {
  const { sluitingsdatum } = loaderData
  const [form, fields] = useForm({
    id: 'verlengen',
    lastResult: actionData?.resultaat,
    defaultValue: { sluitingsdatum },
  })
  return (
    <StatusForm
      vacature={loaderData}
      titel="Vacature verlengen"
      intro="De vacature blijft te vinden tot en met de datum die u kiest."
      knop="Sluitingsdatum opslaan"
      fouten={summaryProps(form)}
    >
      <DateField
        {...fieldProps(fields.sluitingsdatum)}
        label="Nieuwe sluitingsdatum"
        hint="Hooguit een half jaar vooruit."
      />
    </StatusForm>
  )
}
