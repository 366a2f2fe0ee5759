import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/afwezigheid'
import { AfwezigheidSchema, dagenTekst } from '#app/domain/afwezigheid/afwezigheid.ts'
import { AfwezigheidVelden } from '#app/domain/afwezigheid/components/afwezigheid-velden.tsx'
import { getAfwezigheden, getAfwezigheid } from '#app/domain/afwezigheid/list-afwezigheden.server.ts'
import { changeAfwezigheid } from '#app/domain/afwezigheid/save-afwezigheid.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Afwezigheid wijzigen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur', 'beheerder')
  const { account, collegas } = found(await getAfwezigheden(actor, parseId(params.adviseurId)))
  return { account, collegas, regel: found(await getAfwezigheid(actor, parseId(params.afwezigheidId))) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'adviseur', 'beheerder')
  const afwezigheidId = parseId(params.afwezigheidId)
  const form = parseForm(await readForm(request), AfwezigheidSchema)
  if (!form.ok) return invalidForm(form)
  const result = await changeAfwezigheid(actor, { ...form.data, afwezigheidId })
  return answerFormPage(form, result, {
    terug: href('/afwezigheid/:adviseurId', { adviseurId: parseId(params.adviseurId) }),
    gelukt: 'De afwezigheid is gewijzigd. Wie vervangt, krijgt een e-mail.',
  })
}

export default function Afwezigheid({ loaderData, actionData }: Route.ComponentProps) {
  const { account, collegas, regel } = loaderData
  const [form, fields] = useForm<z.input<typeof AfwezigheidSchema>>({
    id: 'afwezigheid',
    lastResult: actionData?.resultaat,
    defaultValue: { van: regel.van, tot: regel.tot, vervangerId: regel.vervanger?.id ?? '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Afwezigheid', naar: href('/afwezigheid/:adviseurId', { adviseurId: account.id }) },
      ]}
      titel="Afwezigheid wijzigen"
      intro={`${account.naam}: ${dagenTekst(regel)}.${regel.knelpunt ? ` ${regel.knelpunt}` : ''}`}
      knop="Wijziging opslaan"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={regel.versie} />
      <AfwezigheidVelden fields={fields} collegas={collegas} />
    </FormPage>
  )
}
