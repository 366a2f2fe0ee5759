import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/gesprek'
import { GesprekVelden } from '#app/domain/jobcoaching/components/gesprek-velden.tsx'
import { trajectKruimels } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { GesprekVerzetSchema } from '#app/domain/jobcoaching/gesprek.ts'
import { getGesprek } from '#app/domain/jobcoaching/list-gesprekken.server.ts'
import { moveGesprek } from '#app/domain/jobcoaching/plan-gesprek.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Gesprek verzetten | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'jobcoach')
  const trajectId = parseId(params.trajectId)
  const [traject, gevonden] = await Promise.all([
    getTraject(actor, trajectId),
    getGesprek(actor, { trajectId, id: parseId(params.gesprekId) }),
  ])
  const { id, wie, kandidaat, mag } = found(traject)
  const gesprek = found(gevonden)
  if (!mag.begeleiden || gesprek.status !== 'gepland')
    throw redirect(href('/jobcoach/trajecten/:trajectId/gesprekken', { trajectId }))
  const { versie, op, met, vorm, plaats } = gesprek
  return { id, wie, metWerknemer: kandidaat !== null, versie, op, met, vorm, plaats }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const trajectId = parseId(params.trajectId)
  const gesprekId = parseId(params.gesprekId)
  const form = parseForm(await readForm(request), GesprekVerzetSchema)
  if (!form.ok) return invalidForm(form)
  const result = await moveGesprek(actorOf(context, 'jobcoach'), { trajectId, gesprekId, ...form.data })
  return answerFormPage(form, result, {
    terug: href('/jobcoach/trajecten/:trajectId/gesprekken', { trajectId }),
    gelukt: 'Het gesprek is verzet. Wie erbij is, krijgt een e-mail met de nieuwe afspraak.',
  })
}

export default function Gesprek({ loaderData, actionData }: Route.ComponentProps) {
  const { metWerknemer, versie, op, met, vorm, plaats } = loaderData
  const [datum, tijd] = new Date(op)
    .toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' })
    .slice(0, 16)
    .split(' ')
  const [form, fields] = useForm({
    id: 'gesprek',
    lastResult: actionData?.resultaat,
    defaultValue: { datum, tijd, met, vorm, plaats: plaats ?? '' },
  })
  return (
    <FormPage
      kruimels={trajectKruimels(loaderData, 'gesprekken')}
      titel="Gesprek verzetten"
      intro="Wie erbij is, krijgt een e-mail met de nieuwe afspraak."
      knop="Gesprek verzetten"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <GesprekVelden fields={fields} metWerknemer={metWerknemer} />
    </FormPage>
  )
}
