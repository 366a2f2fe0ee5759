import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/loonwaarde-indicatie'
import { getMeting } from '#app/domain/loonwaarde/get-meting.server.ts'
import { readIndicatieSchema } from '#app/domain/loonwaarde/read-stap-schema.server.ts'
import { saveIndicatie } from '#app/domain/loonwaarde/save-uitkomst.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { DateField, HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Indicatie banenafspraak | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const meting = found(await getMeting(actorOf(context, 'adviseur'), parseId(params.metingId)))
  const { id, versie, code, mag, indicatie } = meting
  if (!mag.indicatie) throw redirect(href('/adviseur/loonwaarde/:metingId', { metingId: id }))
  const { vandaag } = readIndicatieSchema()
  return {
    id,
    versie,
    code,
    vandaag,
    standaard: { aangevraagdOp: indicatie?.aangevraagdOp ?? '', ontvangenOp: indicatie?.ontvangenOp ?? '' },
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.metingId)
  const terug = href('/adviseur/loonwaarde/:metingId', { metingId: id })
  const form = parseForm(await readForm(request), readIndicatieSchema().schema)
  if (!form.ok) return invalidForm(form)
  const result = await saveIndicatie(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, { terug, gelukt: 'De indicatie is vastgelegd.' })
}

export default function LoonwaardeIndicatie({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, code, vandaag, standaard } = loaderData
  const [form, fields] = useForm({
    id: `indicatie-${versie}`,
    lastResult: actionData?.resultaat,
    defaultValue: standaard,
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Loonwaardemetingen', naar: href('/adviseur/loonwaarde') },
        { label: code, naar: href('/adviseur/loonwaarde/:metingId', { metingId: id }) },
      ]}
      titel="Indicatie banenafspraak"
      intro="De gemeente vraagt de indicatie aan met de uitkomst van de praktijkroute. Werkgevers zien dit nooit in het portaal."
      knop="Vastleggen"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <DateField
        {...fieldProps(fields.aangevraagdOp)}
        label="Wanneer is de indicatie aangevraagd?"
        max={vandaag}
      />
      <DateField
        {...fieldProps(fields.ontvangenOp)}
        label="Wanneer is de indicatie ontvangen?"
        hint="Laat dit leeg zolang er nog geen antwoord is."
        verplicht={false}
        max={vandaag}
      />
    </FormPage>
  )
}
