import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/heropenen'
import { reopenVacature } from '#app/domain/vacature/reopen-vacature.server.ts'
import { StatusForm } from '#app/domain/vacature/components/status-form.tsx'
import { getVacature } from '#app/domain/vacature/get-vacature.server.ts'
import { readSluitingsdatumSchema } from '#app/domain/vacature/sluitingsdatum.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { DateField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Vacature heropenen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacature = found(await getVacature(actor, parseId(params.vacatureId)))
  if (!vacature.mag.heropenen) {
    throw redirect(href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id }))
  }
  const { id, versie, titel } = vacature
  return { id, versie, titel }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacatureId = parseId(params.vacatureId)
  const terug = href('/vacaturebeheer/:vacatureId', { vacatureId })
  const form = parseForm(await readForm(request), readSluitingsdatumSchema())
  if (!form.ok) return invalidForm(form)
  const result = await reopenVacature(actor, { vacatureId, ...form.data })
  return answerFormPage(form, result, {
    terug,
    gelukt: 'De vacature is opnieuw ingediend. Een adviseur van het WSP kijkt eerst mee.',
  })
}

export default function Heropenen({ loaderData, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm({
    id: 'heropenen',
    lastResult: actionData?.resultaat,
    defaultValue: { sluitingsdatum: '' },
  })
  return (
    <StatusForm
      vacature={loaderData}
      titel="Vacature heropenen"
      intro="Alles wat eerder is ingevuld, blijft staan. Een adviseur van het WSP kijkt opnieuw mee voordat de vacature verschijnt."
      knop="Vacature opnieuw indienen"
      fouten={summaryProps(form)}
    >
      <DateField
        {...fieldProps(fields.sluitingsdatum)}
        label="Tot en met welke dag zoekt u iemand?"
        hint="Hooguit een half jaar vooruit."
      />
    </StatusForm>
  )
}
