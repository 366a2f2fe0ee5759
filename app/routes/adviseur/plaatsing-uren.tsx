import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/plaatsing-uren'
import { UrenWijzigSchema } from '#app/domain/plaatsing/contract.ts'
import { changeHours } from '#app/domain/plaatsing/extend-contract.server.ts'
import { getPlaatsing } from '#app/domain/plaatsing/get-plaatsing.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { DateField, HiddenField, NumberField } from '#app/ui/form/text-field.tsx'
import { formatDatum } from '#app/ui/format.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Andere uren | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const plaatsing = found(await getPlaatsing(actorOf(context, 'adviseur'), parseId(params.plaatsingId)))
  const { id, versie, profiel, werkgever, contracten, mag } = plaatsing
  const laatste = contracten.at(-1)
  if (!mag.wijzigen || !laatste)
    throw redirect(href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId: id }))
  const { van, tot, urenPerWeek } = laatste
  return { id, versie, titel: `${profiel.code} bij ${werkgever.naam}`, van, tot, urenPerWeek }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.plaatsingId)
  const terug = href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId: id })
  const form = parseForm(await readForm(request), UrenWijzigSchema)
  if (!form.ok) return invalidForm(form)
  const result = await changeHours(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, { terug, gelukt: 'De nieuwe uren zijn vastgelegd.' })
}

export default function PlaatsingUren({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, titel, van, tot, urenPerWeek } = loaderData
  const [form, fields] = useForm({
    id: 'uren',
    lastResult: actionData?.resultaat,
    defaultValue: { vanaf: '', urenPerWeek: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Plaatsingen', naar: href('/adviseur/plaatsingen') },
        { label: titel, naar: href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId: id }) },
      ]}
      titel="Andere uren"
      intro={`Sinds ${formatDatum(van)} is ${urenPerWeek} uur per week afgesproken. De uren bij de start blijven bewaard voor de cijfers.`}
      knop="Uren vastleggen"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <DateField
        {...fieldProps(fields.vanaf)}
        label="Vanaf welke dag?"
        hint={`Na ${formatDatum(van)}${tot ? `, en uiterlijk ${formatDatum(tot)}` : ''}.`}
      />
      <NumberField {...fieldProps(fields.urenPerWeek)} label="Uren" eenheid="uur per week" />
    </FormPage>
  )
}
