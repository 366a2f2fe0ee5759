import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/advies-overdragen'
import { AdviesOverdraagSchema } from '#app/domain/advies/advies.ts'
import { getAdvies, listAdviescollegas } from '#app/domain/advies/get-advies.server.ts'
import { handOverAdvies } from '#app/domain/advies/take-advies.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Geven aan een collega | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const { id, versie, titel, mag, behandelaar } = found(await getAdvies(actor, parseId(params.adviesId)))
  if (!mag.behandelen) throw redirect(href('/adviseur/advies/:adviesId', { adviesId: id }))
  return { id, versie, titel, collegas: await listAdviescollegas(actor, behandelaar?.id ?? null) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.adviesId)
  const terug = href('/adviseur/advies/:adviesId', { adviesId: id })
  const form = parseForm(await readForm(request), AdviesOverdraagSchema)
  if (!form.ok) return invalidForm(form)
  const result = await handOverAdvies(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, {
    terug,
    gelukt: 'De vraag ligt nu bij uw collega, die een e-mail krijgt.',
  })
}

export default function AdviesOverdragen({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, titel, collegas } = loaderData
  const [form, fields] = useForm({
    id: 'overdragen',
    lastResult: actionData?.resultaat,
    defaultValue: { naarId: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Adviesvragen', naar: href('/adviseur/advies') },
        { label: titel, naar: href('/adviseur/advies/:adviesId', { adviesId: id }) },
      ]}
      titel="Geven aan een collega"
      intro="De dag waarop de werkgever iets van ons hoort, blijft dezelfde. De werkgever ziet wie de vraag behandelt."
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
