import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/loonwaarde-uitkomst'
import { getMeting } from '#app/domain/loonwaarde/get-meting.server.ts'
import { readUitkomstSchema } from '#app/domain/loonwaarde/read-stap-schema.server.ts'
import { saveUitkomst } from '#app/domain/loonwaarde/save-uitkomst.server.ts'
import { GELDIG_MAANDEN, standaardGeldigTot, type uitkomstSchema } from '#app/domain/loonwaarde/uitkomst.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { DateField, HiddenField, NumberField, TextField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Uitkomst van de meting | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const meting = found(await getMeting(actorOf(context, 'adviseur'), parseId(params.metingId)))
  const { id, versie, stap, stand, code, mag, uitkomst, stappen } = meting
  if (!mag.uitkomst) throw redirect(href('/adviseur/loonwaarde/:metingId', { metingId: id }))
  const { vandaag } = readUitkomstSchema()
  const gemetenOp = uitkomst?.gemetenOp ?? stappen.find((een) => een.stap === 'gemeten')?.klaarOp ?? vandaag
  return {
    id,
    versie,
    code,
    vandaag,
    isStap: stand === 'loopt' && stap === 'rapport_verwerkt',
    standaard: {
      percentage: uitkomst ? String(uitkomst.percentage) : '',
      gemetenOp,
      briefOp: uitkomst?.briefOp ?? '',
      geldigTot: uitkomst?.geldigTot ?? standaardGeldigTot(gemetenOp),
      deskundige: uitkomst?.deskundige ?? '',
      op: vandaag,
    },
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.metingId)
  const terug = href('/adviseur/loonwaarde/:metingId', { metingId: id })
  const form = parseForm(await readForm(request), readUitkomstSchema().schema)
  if (!form.ok) return invalidForm(form)
  const result = await saveUitkomst(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, { terug, gelukt: 'De uitkomst is vastgelegd.' })
}

export default function LoonwaardeUitkomst({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, code, vandaag, isStap, standaard } = loaderData
  const [form, fields] = useForm<z.input<ReturnType<typeof uitkomstSchema>>>({
    id: `uitkomst-${versie}`,
    lastResult: actionData?.resultaat,
    defaultValue: standaard,
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Loonwaardemetingen', naar: href('/adviseur/loonwaarde') },
        { label: code, naar: href('/adviseur/loonwaarde/:metingId', { metingId: id }) },
      ]}
      titel="Uitkomst van de meting"
      intro="Neem over wat er in het rapport en de brief staat. Alleen adviseurs die deze persoon begeleiden en de jobcoach zien de uitkomst. De werkgever hoort die van de gemeente."
      knop="Uitkomst vastleggen"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <NumberField
        {...fieldProps(fields.percentage)}
        label="Loonwaarde"
        hint="Hele procenten van het minimumloon, volgens de uniforme methode van de Participatiewet."
        eenheid="%"
      />
      <DateField {...fieldProps(fields.gemetenOp)} label="Op welke dag is er gemeten?" max={vandaag} />
      <DateField
        {...fieldProps(fields.briefOp)}
        label="Datum van de brief met de loonwaarde"
        hint="Deze datum gaat als begindatum mee in de melding aan de gemeente."
      />
      <DateField
        {...fieldProps(fields.geldigTot)}
        label="Tot en met welke dag geldt de uitkomst?"
        hint={`Staat er niets in de brief? Dan is ${GELDIG_MAANDEN / 12} jaar na de meting al ingevuld. U krijgt 8 weken van tevoren bericht.`}
      />
      <TextField
        {...fieldProps(fields.deskundige)}
        label="Organisatie van de loonwaardedeskundige"
        maxLength={120}
      />
      {isStap && (
        <DateField
          {...fieldProps(fields.op)}
          label="Wanneer is het rapport verwerkt?"
          hint="De stap is daarmee klaar. Daarna meldt u de uitkomst bij de gemeente."
          max={vandaag}
        />
      )}
    </FormPage>
  )
}
