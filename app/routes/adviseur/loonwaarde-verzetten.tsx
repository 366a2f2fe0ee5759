import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/loonwaarde-verzetten'
import { moveMeting } from '#app/domain/loonwaarde/finish-stap.server.ts'
import { getMeting } from '#app/domain/loonwaarde/get-meting.server.ts'
import { VerzetSchema } from '#app/domain/loonwaarde/loonwaarde.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { DateField, HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Meting verzetten | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const meting = found(await getMeting(actorOf(context, 'adviseur'), parseId(params.metingId)))
  const { id, versie, stap, code, mag, geplandOp } = meting
  if (!mag.behandelen || stap !== 'gemeten')
    throw redirect(href('/adviseur/loonwaarde/:metingId', { metingId: id }))
  return { id, versie, code, geplandOp }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.metingId)
  const terug = href('/adviseur/loonwaarde/:metingId', { metingId: id })
  const form = parseForm(await readForm(request), VerzetSchema)
  if (!form.ok) return invalidForm(form)
  const result = await moveMeting(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, { terug, gelukt: 'De meting is verzet.' })
}

export default function LoonwaardeVerzetten({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, code, geplandOp } = loaderData
  const [form, fields] = useForm({
    id: 'verzetten',
    lastResult: actionData?.resultaat,
    defaultValue: { geplandOp: geplandOp ?? '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Loonwaardemetingen', naar: href('/adviseur/loonwaarde') },
        { label: code, naar: href('/adviseur/loonwaarde/:metingId', { metingId: id }) },
      ]}
      titel="Dag van de meting verzetten"
      intro="De laatste dag van deze stap gaat mee met de nieuwe dag."
      knop="Verzetten"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <DateField {...fieldProps(fields.geplandOp)} label="Op welke dag wordt er gemeten?" />
    </FormPage>
  )
}
