import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/loonwaarde-overdragen'
import { getMeting } from '#app/domain/loonwaarde/get-meting.server.ts'
import { MetingOverdraagSchema } from '#app/domain/loonwaarde/loonwaarde.ts'
import { handOverMeting, listMeetcollegas } from '#app/domain/loonwaarde/take-meting.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Geven aan een collega | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const meting = found(await getMeting(actorOf(context, 'adviseur'), parseId(params.metingId)))
  const { id, versie, code, mag, behandelaar } = meting
  if (!mag.behandelen) throw redirect(href('/adviseur/loonwaarde/:metingId', { metingId: id }))
  return { id, versie, code, collegas: await listMeetcollegas(behandelaar.id) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.metingId)
  // Who gave it away may not see it any more.
  const terug = href('/adviseur/loonwaarde')
  const form = parseForm(await readForm(request), MetingOverdraagSchema)
  if (!form.ok) return invalidForm(form)
  const result = await handOverMeting(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, {
    terug,
    gelukt: 'De meting ligt nu bij uw collega, die een e-mail krijgt.',
  })
}

export default function LoonwaardeOverdragen({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, code, collegas } = loaderData
  const [form, fields] = useForm({
    id: 'overdragen',
    lastResult: actionData?.resultaat,
    defaultValue: { naarId: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Loonwaardemetingen', naar: href('/adviseur/loonwaarde') },
        { label: code, naar: href('/adviseur/loonwaarde/:metingId', { metingId: id }) },
      ]}
      titel="Geven aan een collega"
      intro="De laatste dag van de stap blijft dezelfde. Uw collega ziet alles van deze meting."
      knop="Geven aan deze collega"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <SelectField
        {...fieldProps(fields.naarId)}
        label="Welke collega?"
        opties={collegas.map((collega) => ({ waarde: collega.id, label: collega.naam }))}
      />
    </FormPage>
  )
}
