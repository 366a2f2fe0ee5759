import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/loonwaarde-stap'
import { finishStap } from '#app/domain/loonwaarde/finish-stap.server.ts'
import { getMeting } from '#app/domain/loonwaarde/get-meting.server.ts'
import { STAP_DAG, STAP_LABEL, STAP_TE_DOEN } from '#app/domain/loonwaarde/loonwaarde.ts'
import { readStapSchema } from '#app/domain/loonwaarde/read-stap-schema.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { DateField, HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Stap van de meting | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const meting = found(await getMeting(actorOf(context, 'adviseur'), parseId(params.metingId)))
  const { id, versie, stap, code, mag, geplandOp, stappen } = meting
  if (!mag.behandelen) throw redirect(href('/adviseur/loonwaarde/:metingId', { metingId: id }))
  const { vandaag } = readStapSchema()
  // The day that was agreed is the likely day of the measurement, once it is over.
  const op = stap === 'gemeten' && geplandOp && geplandOp <= vandaag ? geplandOp : vandaag
  return { id, versie, stap, code, op, vandaag, begonnenOp: stappen.at(-1)?.begonnenOp }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.metingId)
  const terug = href('/adviseur/loonwaarde/:metingId', { metingId: id })
  const form = parseForm(await readForm(request), readStapSchema().schema)
  if (!form.ok) return invalidForm(form)
  const result = await finishStap(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, { terug, gelukt: 'De stap is klaar.' })
}

export default function LoonwaardeStapPagina({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, stap, code, op, vandaag, begonnenOp } = loaderData
  const [form, fields] = useForm({
    id: `stap-${versie}`,
    lastResult: actionData?.resultaat,
    defaultValue: { op, geplandOp: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Loonwaardemetingen', naar: href('/adviseur/loonwaarde') },
        { label: code, naar: href('/adviseur/loonwaarde/:metingId', { metingId: id }) },
      ]}
      titel={STAP_LABEL[stap]}
      intro={`${STAP_TE_DOEN[stap]}. Is dat gebeurd? Leg dan vast wanneer. De volgende stap begint op die dag.`}
      knop="Stap is klaar"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <HiddenField naam="stap" waarde={stap} />
      <DateField
        {...fieldProps(fields.op)}
        label={STAP_DAG[stap]}
        max={vandaag}
        {...(begonnenOp && { min: begonnenOp })}
      />
      {stap === 'gepland' && (
        <DateField
          {...fieldProps(fields.geplandOp)}
          label="Op welke dag wordt er gemeten?"
          hint="De werkgever en u zien deze dag in het portaal."
        />
      )}
    </FormPage>
  )
}
