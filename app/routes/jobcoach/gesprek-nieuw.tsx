import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/gesprek-nieuw'
import { GesprekVelden } from '#app/domain/jobcoaching/components/gesprek-velden.tsx'
import { trajectKruimels } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { GesprekPlanSchema } from '#app/domain/jobcoaching/gesprek.ts'
import { planGesprek } from '#app/domain/jobcoaching/plan-gesprek.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Gesprek plannen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const trajectId = parseId(params.trajectId)
  const { id, wie, kandidaat, mag } = found(await getTraject(actorOf(context, 'jobcoach'), trajectId))
  if (!mag.begeleiden) throw redirect(href('/jobcoach/trajecten/:trajectId/gesprekken', { trajectId }))
  return { id, wie, metWerknemer: kandidaat !== null, nieuwId: randomUUID() }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const trajectId = parseId(params.trajectId)
  const form = parseForm(await readForm(request), GesprekPlanSchema)
  if (!form.ok) return invalidForm(form)
  const result = await planGesprek(actorOf(context, 'jobcoach'), { trajectId, ...form.data })
  return answerFormPage(form, result, {
    terug: href('/jobcoach/trajecten/:trajectId/gesprekken', { trajectId }),
    gelukt:
      result.ok && result.data.isVoorbij
        ? 'Het gesprek staat erbij. Schrijf nu het verslag.'
        : 'Het gesprek is gepland. Wie erbij is, krijgt een e-mail met de afspraak.',
  })
}

export default function GesprekNieuw({ loaderData, actionData }: Route.ComponentProps) {
  const { metWerknemer, nieuwId } = loaderData
  const [form, fields] = useForm({
    id: 'gesprek',
    lastResult: actionData?.resultaat,
    defaultValue: {
      id: nieuwId,
      datum: '',
      tijd: '',
      met: metWerknemer ? 'werknemer' : 'werkgever',
      vorm: 'op_het_werk',
      plaats: '',
    },
  })
  return (
    <FormPage
      kruimels={trajectKruimels(loaderData, 'gesprekken')}
      titel="Gesprek plannen"
      intro="Wie erbij is, krijgt een e-mail. Is het gesprek al geweest? Vul dan die datum in, en schrijf daarna het verslag."
      knop="Gesprek opslaan"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="id" waarde={String(fields.id.initialValue ?? nieuwId)} />
      <GesprekVelden fields={fields} metWerknemer={metWerknemer} />
    </FormPage>
  )
}
