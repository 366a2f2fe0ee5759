import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/traject-verlengen'
import { askVerlenging } from '#app/domain/jobcoaching/ask-verlenging.server.ts'
import { getTrajectVoorWerkgever } from '#app/domain/jobcoaching/get-voor-werkgever.server.ts'
import { VERLENGVERZOEK_MAX, VerlengverzoekSchema } from '#app/domain/jobcoaching/verlengverzoek.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { formatDatum } from '#app/ui/format.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Langere begeleiding vragen | WSP-portaal' }]

const terugNaar = (trajectId: string) => href('/werkgever/jobcoaching/:trajectId', { trajectId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const trajectId = parseId(params.trajectId)
  const traject = found(await getTrajectVoorWerkgever(actorOf(context, 'werkgever'), trajectId))
  if (!traject.mag.verlengen) throw redirect(terugNaar(trajectId))
  return { trajectId, coach: traject.coach.naam, einddatum: traject.einddatum, nieuwId: randomUUID() }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const trajectId = parseId(params.trajectId)
  const form = parseForm(await readForm(request), VerlengverzoekSchema)
  if (!form.ok) return invalidForm(form)
  const result = await askVerlenging(actorOf(context, 'werkgever'), { trajectId, ...form.data })
  return answerFormPage(form, result, {
    terug: terugNaar(trajectId),
    gelukt: 'Uw vraag is verstuurd. U krijgt een e-mail als de jobcoach antwoordt.',
  })
}

export default function TrajectVerlengen({ loaderData, actionData }: Route.ComponentProps) {
  const { trajectId, coach, einddatum, nieuwId } = loaderData
  const [form, fields] = useForm({
    id: 'verlengen',
    lastResult: actionData?.resultaat,
    defaultValue: { id: nieuwId, tekst: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Jobcoaching', naar: href('/werkgever/jobcoaching') },
        { label: 'Uw jobcoach', naar: terugNaar(trajectId) },
      ]}
      titel="Vragen om langere begeleiding"
      intro={`Nu is afgesproken tot en met ${formatDatum(einddatum)}. ${coach} bespreekt uw vraag ook met uw medewerker.`}
      knop="Vraag versturen"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="id" waarde={String(fields.id.initialValue ?? nieuwId)} />
      <TextareaField
        {...fieldProps(fields.tekst)}
        label="Waarvoor is er langer begeleiding nodig?"
        hint="Bijvoorbeeld: er komen nieuwe taken bij. Schrijf geen naam en niets over gezondheid."
        verplicht={false}
        rijen={4}
        maxTekens={VERLENGVERZOEK_MAX}
      />
    </FormPage>
  )
}
