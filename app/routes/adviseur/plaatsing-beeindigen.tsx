import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/plaatsing-beeindigen'
import {
  PLAATSING_EINDE_LABEL,
  PLAATSING_EINDE_REDENEN,
  PlaatsingEindeSchema,
} from '#app/domain/plaatsing/einde.ts'
import { endPlaatsing } from '#app/domain/plaatsing/end-plaatsing.server.ts'
import { getPlaatsing } from '#app/domain/plaatsing/get-plaatsing.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { DateField, HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Einde vastleggen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const plaatsing = found(await getPlaatsing(actorOf(context, 'adviseur'), parseId(params.plaatsingId)))
  const { id, versie, profiel, werkgever, mag } = plaatsing
  if (!mag.wijzigen) throw redirect(href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId: id }))
  return { id, versie, titel: `${profiel.code} bij ${werkgever.naam}` }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.plaatsingId)
  const terug = href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId: id })
  const form = parseForm(await readForm(request), PlaatsingEindeSchema)
  if (!form.ok) return invalidForm(form)
  const result = await endPlaatsing(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, {
    terug,
    gelukt: 'Het einde is vastgelegd. De adviseur van de kandidaat krijgt een taak.',
  })
}

export default function PlaatsingBeeindigen({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, titel } = loaderData
  const [form, fields] = useForm({
    id: 'beeindigen',
    lastResult: actionData?.resultaat,
    defaultValue: { reden: '', laatsteDag: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Plaatsingen', naar: href('/adviseur/plaatsingen') },
        { label: titel, naar: href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId: id }) },
      ]}
      titel="Einde vastleggen"
      intro="Kies de reden die het dichtst bij komt. Over gezondheid leggen wij niets vast."
      knop="Einde vastleggen"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <RadioGroupField
        {...fieldProps(fields.reden)}
        label="Waarom stopt het werk?"
        opties={PLAATSING_EINDE_REDENEN.map((reden) => ({
          waarde: reden,
          label: PLAATSING_EINDE_LABEL[reden],
          ...(reden === 'niet_begonnen' && { hint: 'De plaatsing telt dan nergens mee.' }),
        }))}
      />
      <DateField
        {...fieldProps(fields.laatsteDag)}
        label="Laatste werkdag"
        hint="Mag ook in de toekomst liggen, als die al bekend is. Leeg bij iemand die nooit begon."
        verplicht={false}
      />
    </FormPage>
  )
}
