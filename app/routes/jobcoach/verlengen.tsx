import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/verlengen'
import { VERLENG_REDEN_LABEL, VERLENG_REDENEN, VerlengSchema } from '#app/domain/jobcoaching/afronden.ts'
import { trajectKruimels } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { extendTraject } from '#app/domain/jobcoaching/end-traject.server.ts'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { DateField, HiddenField } from '#app/ui/form/text-field.tsx'
import { formatDatum } from '#app/ui/format.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Traject verlengen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const trajectId = parseId(params.trajectId)
  const { id, wie, versie, einddatum, mag } = found(await getTraject(actorOf(context, 'jobcoach'), trajectId))
  if (!mag.begeleiden) throw redirect(href('/jobcoach/trajecten/:trajectId', { trajectId }))
  return { id, wie, versie, einddatum }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const trajectId = parseId(params.trajectId)
  const form = parseForm(await readForm(request), VerlengSchema)
  if (!form.ok) return invalidForm(form)
  const result = await extendTraject(actorOf(context, 'jobcoach'), { trajectId, ...form.data })
  return answerFormPage(form, result, {
    terug: href('/jobcoach/trajecten/:trajectId', { trajectId }),
    gelukt: 'Het traject is verlengd. Werknemer en werkgever krijgen een e-mail.',
  })
}

export default function Verlengen({ loaderData, actionData }: Route.ComponentProps) {
  const { versie, einddatum } = loaderData
  const [form, fields] = useForm({
    id: 'verlengen',
    lastResult: actionData?.resultaat,
    defaultValue: { tot: '', reden: '' },
  })
  return (
    <FormPage
      kruimels={trajectKruimels(loaderData)}
      titel="Traject verlengen"
      intro={`Nu is afgesproken tot en met ${formatDatum(einddatum)}.`}
      knop="Traject verlengen"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <DateField {...fieldProps(fields.tot)} label="Nieuwe laatste dag" />
      <RadioGroupField
        {...fieldProps(fields.reden)}
        label="Waarom verlengt u?"
        opties={VERLENG_REDENEN.map((waarde) => ({ waarde, label: VERLENG_REDEN_LABEL[waarde] }))}
      />
    </FormPage>
  )
}
