import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/advies-afronden'
import {
  ADVIES_UITKOMSTEN,
  AdviesAfsluitSchema,
  TEKST_MAX,
  UITKOMST_LABEL,
} from '#app/domain/advies/advies.ts'
import { closeAdvies } from '#app/domain/advies/answer-advies.server.ts'
import { getAdvies } from '#app/domain/advies/get-advies.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Adviesvraag afronden | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const advies = found(await getAdvies(actorOf(context, 'adviseur'), parseId(params.adviesId)))
  const { id, versie, titel, mag } = advies
  if (!mag.behandelen) throw redirect(href('/adviseur/advies/:adviesId', { adviesId: id }))
  return { id, versie, titel }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.adviesId)
  const terug = href('/adviseur/advies/:adviesId', { adviesId: id })
  const form = parseForm(await readForm(request), AdviesAfsluitSchema)
  if (!form.ok) return invalidForm(form)
  const result = await closeAdvies(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, {
    terug,
    gelukt: 'De vraag is afgerond. De werkgever krijgt een e-mail.',
  })
}

export default function AdviesAfronden({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, titel } = loaderData
  const [form, fields] = useForm({
    id: 'afronden',
    lastResult: actionData?.resultaat,
    defaultValue: { uitkomst: '', tekst: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Adviesvragen', naar: href('/adviseur/advies') },
        { label: titel, naar: href('/adviseur/advies/:adviesId', { adviesId: id }) },
      ]}
      titel="Adviesvraag afronden"
      intro="De werkgever leest uw bericht en kan de vraag opnieuw openen."
      knop="Vraag afronden"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <RadioGroupField
        {...fieldProps(fields.uitkomst)}
        label="Hoe is het afgelopen?"
        opties={ADVIES_UITKOMSTEN.map((waarde) => ({ waarde, label: UITKOMST_LABEL[waarde] }))}
      />
      <TextareaField
        {...fieldProps(fields.tekst)}
        label="Uw bericht aan de werkgever"
        hint="Schrijf niets waaraan een kandidaat te herkennen is."
        rijen={5}
        maxTekens={TEKST_MAX}
      />
    </FormPage>
  )
}
