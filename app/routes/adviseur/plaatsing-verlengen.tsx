import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/plaatsing-verlengen'
import {
  CONTRACT_LABEL,
  CONTRACT_SOORTEN,
  isKetenVol,
  VerlengSchema,
  volgendeBegin,
} from '#app/domain/plaatsing/contract.ts'
import { extendContract } from '#app/domain/plaatsing/extend-contract.server.ts'
import { getPlaatsing } from '#app/domain/plaatsing/get-plaatsing.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { DateField, HiddenField, NumberField } from '#app/ui/form/text-field.tsx'
import { formatDatum } from '#app/ui/format.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Nieuw contract | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const plaatsing = found(await getPlaatsing(actorOf(context, 'adviseur'), parseId(params.plaatsingId)))
  const { id, versie, profiel, werkgever, contracten, einddatum, mag } = plaatsing
  const laatste = contracten.at(-1)
  if (!mag.wijzigen || laatste?.soort === 'vast')
    throw redirect(href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId: id }))
  return {
    id,
    versie,
    titel: `${profiel.code} bij ${werkgever.naam}`,
    einddatum,
    begint: volgendeBegin(contracten),
    urenPerWeek: laatste?.urenPerWeek ?? null,
    isKetenVol: isKetenVol(contracten),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.plaatsingId)
  const terug = href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId: id })
  const form = parseForm(await readForm(request), VerlengSchema)
  if (!form.ok) return invalidForm(form)
  const result = await extendContract(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, { terug, gelukt: 'Het nieuwe contract is vastgelegd.' })
}

export default function PlaatsingVerlengen({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, titel, einddatum, begint, urenPerWeek } = loaderData
  const [form, fields] = useForm({
    id: 'verlengen',
    lastResult: actionData?.resultaat,
    defaultValue: { soort: '', van: begint ?? '', tot: '', urenPerWeek: urenPerWeek ?? '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Plaatsingen', naar: href('/adviseur/plaatsingen') },
        { label: titel, naar: href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId: id }) },
      ]}
      titel="Nieuw contract"
      intro={
        einddatum
          ? `Het contract van nu loopt tot en met ${formatDatum(einddatum)}. Het nieuwe contract sluit daarop aan.`
          : 'Het contract van nu heeft geen laatste dag. Het stopt de dag voor het nieuwe contract begint.'
      }
      knop="Contract vastleggen"
      fouten={summaryProps(form)}
    >
      {loaderData.isKetenVol && (
        <Alert toon="warning" titel="Let op: dit wordt waarschijnlijk een vast contract">
          Na drie tijdelijke contracten, of na drie jaar, is een volgend contract volgens de wet vast. In een
          cao kan dit anders staan. Bespreek het met de werkgever.
        </Alert>
      )}
      <HiddenField naam="versie" waarde={versie} />
      <RadioGroupField
        {...fieldProps(fields.soort)}
        label="Welk contract?"
        opties={CONTRACT_SOORTEN.map((soort) => ({ waarde: soort, label: CONTRACT_LABEL[soort] }))}
      />
      <DateField {...fieldProps(fields.van)} label="Eerste dag van het contract" />
      <DateField
        {...fieldProps(fields.tot)}
        label="Laatste dag van het contract"
        hint="Laat dit leeg bij een vast contract."
        verplicht={false}
      />
      <NumberField {...fieldProps(fields.urenPerWeek)} label="Uren" eenheid="uur per week" />
    </FormPage>
  )
}
