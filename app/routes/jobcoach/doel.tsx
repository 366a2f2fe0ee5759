import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/doel'
import { changeDoel } from '#app/domain/jobcoaching/change-plan.server.ts'
import { DoelVelden } from '#app/domain/jobcoaching/components/doel-velden.tsx'
import { trajectKruimels } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { DOEL_STATUS_LABEL, DOEL_STATUSSEN, DoelWijzigSchema } from '#app/domain/jobcoaching/plan.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Doel wijzigen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const trajectId = parseId(params.trajectId)
  const doelId = parseId(params.doelId)
  const { id, wie, versie, mag, doelen } = found(await getTraject(actorOf(context, 'jobcoach'), trajectId))
  const doel = found(doelen.find((een) => een.id === doelId))
  if (!mag.begeleiden) throw redirect(href('/jobcoach/trajecten/:trajectId/plan', { trajectId }))
  return { id, wie, versie, doel }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const trajectId = parseId(params.trajectId)
  const doelId = parseId(params.doelId)
  const form = parseForm(await readForm(request), DoelWijzigSchema)
  if (!form.ok) return invalidForm(form)
  const result = await changeDoel(actorOf(context, 'jobcoach'), { trajectId, doelId, ...form.data })
  return answerFormPage(form, result, {
    terug: href('/jobcoach/trajecten/:trajectId/plan', { trajectId }),
    gelukt: 'Het doel is gewijzigd.',
  })
}

export default function Doel({ loaderData, actionData }: Route.ComponentProps) {
  const { versie, doel } = loaderData
  const [form, fields] = useForm({
    id: 'doel',
    lastResult: actionData?.resultaat,
    defaultValue: { tekst: doel.tekst, deadline: doel.deadline, status: doel.status },
  })
  return (
    <FormPage
      kruimels={trajectKruimels(loaderData, 'plan')}
      titel="Doel wijzigen"
      intro="De werknemer ziet de nieuwe stand op de eigen pagina."
      knop="Doel opslaan"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <DoelVelden fields={fields} />
      <RadioGroupField
        {...fieldProps(fields.status)}
        label="Hoe staat het ermee?"
        opties={DOEL_STATUSSEN.map((waarde) => ({ waarde, label: DOEL_STATUS_LABEL[waarde] }))}
      />
    </FormPage>
  )
}
