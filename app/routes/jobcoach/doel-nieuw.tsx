import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/doel-nieuw'
import { addDoel } from '#app/domain/jobcoaching/change-plan.server.ts'
import { DoelVelden } from '#app/domain/jobcoaching/components/doel-velden.tsx'
import { trajectKruimels } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { DoelSchema } from '#app/domain/jobcoaching/plan.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Doel toevoegen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const trajectId = parseId(params.trajectId)
  const { id, wie, versie, mag } = found(await getTraject(actorOf(context, 'jobcoach'), trajectId))
  if (!mag.begeleiden) throw redirect(href('/jobcoach/trajecten/:trajectId/plan', { trajectId }))
  return { id, wie, versie }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const trajectId = parseId(params.trajectId)
  const form = parseForm(await readForm(request), DoelSchema)
  if (!form.ok) return invalidForm(form)
  const result = await addDoel(actorOf(context, 'jobcoach'), { trajectId, ...form.data })
  return answerFormPage(form, result, {
    terug: href('/jobcoach/trajecten/:trajectId/plan', { trajectId }),
    gelukt: 'Het doel staat in het plan.',
  })
}

export default function DoelNieuw({ loaderData, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm({
    id: 'doel',
    lastResult: actionData?.resultaat,
    defaultValue: { tekst: '', deadline: '' },
  })
  return (
    <FormPage
      kruimels={trajectKruimels(loaderData, 'plan')}
      titel="Doel toevoegen"
      intro="Een doel is iets wat iemand kan of doet op het werk, met een datum."
      knop="Doel opslaan"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={loaderData.versie} />
      <DoelVelden fields={fields} />
    </FormPage>
  )
}
