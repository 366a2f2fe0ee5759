import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/plaatsing-start'
import { StartFields } from '#app/domain/plaatsing/components/start-fields.tsx'
import { correctStart } from '#app/domain/plaatsing/correct-start.server.ts'
import { getPlaatsing } from '#app/domain/plaatsing/get-plaatsing.server.ts'
import { StartSchema } from '#app/domain/plaatsing/plaatsing.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Start aanpassen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const plaatsing = found(await getPlaatsing(actorOf(context, 'adviseur'), parseId(params.plaatsingId)))
  const { id, versie, profiel, werkgever, mag, soort, startdatum, einddatum, urenPerWeek, omvang, nu } =
    plaatsing
  if (!mag.startAanpassen) throw redirect(href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId: id }))
  return {
    id,
    versie,
    titel: `${profiel.code} bij ${werkgever.naam}`,
    standaard: {
      soort,
      startdatum,
      contractSoort: nu?.soort ?? '',
      einddatum: einddatum ?? '',
      urenPerWeek: String(urenPerWeek),
      isGarantiebaan: plaatsing.isGarantiebaan ? 'on' : '',
      omvang,
    },
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.plaatsingId)
  const terug = href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId: id })
  const form = parseForm(await readForm(request), StartSchema)
  if (!form.ok) return invalidForm(form)
  const result = await correctStart(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, { terug, gelukt: 'De gegevens bij de start zijn aangepast.' })
}

export default function PlaatsingStart({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, titel, standaard } = loaderData
  const [form, fields] = useForm<z.input<typeof StartSchema>>({
    id: 'start',
    lastResult: actionData?.resultaat,
    defaultValue: standaard,
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Plaatsingen', naar: href('/adviseur/plaatsingen') },
        { label: titel, naar: href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId: id }) },
      ]}
      titel="Start aanpassen"
      intro="Dit kan tot de eerste werkdag. Daarna tellen deze gegevens mee in de cijfers en liggen ze vast."
      knop="Opslaan"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <StartFields fields={fields} />
    </FormPage>
  )
}
