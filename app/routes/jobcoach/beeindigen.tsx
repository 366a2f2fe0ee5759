import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/beeindigen'
import { EindeSchema } from '#app/domain/jobcoaching/afronden.ts'
import { trajectKruimels } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { endTraject } from '#app/domain/jobcoaching/end-traject.server.ts'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { TRAJECT_EINDE_LABEL, TRAJECT_EINDES } from '#app/domain/jobcoaching/traject.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { DateField, HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Traject beëindigen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const trajectId = parseId(params.trajectId)
  const { id, wie, versie, vandaag, mag } = found(await getTraject(actorOf(context, 'jobcoach'), trajectId))
  if (!mag.begeleiden) throw redirect(href('/jobcoach/trajecten/:trajectId', { trajectId }))
  return { id, wie, versie, vandaag }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const trajectId = parseId(params.trajectId)
  const form = parseForm(await readForm(request), EindeSchema)
  if (!form.ok) return invalidForm(form)
  const result = await endTraject(actorOf(context, 'jobcoach'), { trajectId, ...form.data })
  return answerFormPage(form, result, {
    terug: href('/jobcoach/trajecten/:trajectId', { trajectId }),
    gelukt: 'Het traject is beëindigd. Werknemer en werkgever krijgen een e-mail.',
  })
}

export default function Beeindigen({ loaderData, actionData }: Route.ComponentProps) {
  const { versie, vandaag } = loaderData
  const [form, fields] = useForm({
    id: 'einde',
    lastResult: actionData?.resultaat,
    defaultValue: { datum: vandaag, reden: '' },
  })
  return (
    <FormPage
      kruimels={trajectKruimels(loaderData)}
      titel="Traject beëindigen"
      intro="Gesprekken die nog komen, gaan niet door. Werknemer en werkgever krijgen een e-mail, zonder de reden."
      knop="Traject beëindigen"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <DateField {...fieldProps(fields.datum)} label="Laatste dag van de begeleiding" />
      <RadioGroupField
        {...fieldProps(fields.reden)}
        label="Waarom stopt de begeleiding?"
        hint="De adviseur ziet de reden ook."
        opties={TRAJECT_EINDES.map((waarde) => ({ waarde, label: TRAJECT_EINDE_LABEL[waarde] }))}
      />
    </FormPage>
  )
}
