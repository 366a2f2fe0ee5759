import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/niet-verlengen'
import { declineVerlenging } from '#app/domain/jobcoaching/ask-verlenging.server.ts'
import { trajectKruimels } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { NietVerlengenSchema, VERLENGVERZOEK_MAX } from '#app/domain/jobcoaching/verlengverzoek.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { formatDatum } from '#app/ui/format.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Niet verlengen | WSP-portaal' }]

const terugNaar = (trajectId: string) => href('/jobcoach/trajecten/:trajectId', { trajectId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const trajectId = parseId(params.trajectId)
  const traject = found(await getTraject(actorOf(context, 'jobcoach'), trajectId))
  const { id, wie, einddatum, verlengverzoek, mag } = traject
  if (!verlengverzoek || !mag.begeleiden) throw redirect(terugNaar(trajectId))
  return { id, wie, einddatum, verzoekId: verlengverzoek.id }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const trajectId = parseId(params.trajectId)
  const form = parseForm(await readForm(request), NietVerlengenSchema)
  if (!form.ok) return invalidForm(form)
  const result = await declineVerlenging(actorOf(context, 'jobcoach'), { trajectId, ...form.data })
  return answerFormPage(form, result, {
    terug: terugNaar(trajectId),
    gelukt: 'De werkgever krijgt een e-mail met een link naar uw antwoord.',
  })
}

export default function NietVerlengen({ loaderData, actionData }: Route.ComponentProps) {
  const { einddatum, verzoekId } = loaderData
  const [form, fields] = useForm({
    id: 'niet-verlengen',
    lastResult: actionData?.resultaat,
    defaultValue: { tekst: '' },
  })
  return (
    <FormPage
      kruimels={trajectKruimels(loaderData)}
      titel="Niet verlengen"
      intro={`De begeleiding duurt dan tot en met ${formatDatum(einddatum)}, zoals afgesproken.`}
      knop="Antwoord versturen"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="verzoekId" waarde={verzoekId} />
      <TextareaField
        {...fieldProps(fields.tekst)}
        label="Waarom duurt de begeleiding niet langer?"
        hint="De werkgever leest dit. Schrijf geen naam en niets over gezondheid."
        rijen={4}
        maxTekens={VERLENGVERZOEK_MAX}
      />
    </FormPage>
  )
}
