import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-rapportages'
import { getVerplichting } from '#app/domain/sroi/get-verplichting.server.ts'
import { addRapportage } from '#app/domain/sroi/plan.server.ts'
import { RapportageSchema } from '#app/domain/sroi/verplichting.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { DateField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Rapportagemoment toevoegen | WSP-portaal' }]

const pagina = (verplichtingId: string) => href('/adviseur/sroi/:verplichtingId', { verplichtingId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const rij = found(await getVerplichting(actorOf(context, 'adviseur'), parseId(params.verplichtingId)))
  const { id, contractnummer, gunningOp, herstelTot, mag } = rij
  if (!mag.toevoegen) throw redirect(pagina(id))
  return { id, contractnummer, gunningOp, herstelTot }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.verplichtingId)
  const form = parseForm(await readForm(request), RapportageSchema)
  if (!form.ok) return invalidForm(form)
  const result = await addRapportage(actorOf(context, 'adviseur'), { id, ...form.data })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(pagina(id), 'Het rapportagemoment is toegevoegd.')
}

export default function SroiRapportages({ loaderData, actionData }: Route.ComponentProps) {
  const { id, contractnummer, gunningOp, herstelTot } = loaderData
  const [form, fields] = useForm({
    id: 'rapportage',
    lastResult: actionData?.resultaat,
    defaultValue: { dag: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'SROI', naar: href('/adviseur/sroi') },
        { label: contractnummer, naar: pagina(id) },
      ]}
      titel="Rapportagemoment toevoegen"
      intro="Op deze dag laat de opdrachtnemer weten hoe het staat. De opdrachtnemer ziet de dag."
      knop="Moment toevoegen"
      fouten={summaryProps(form)}
    >
      <DateField {...fieldProps(fields.dag)} label="Dag" min={gunningOp} max={herstelTot} />
    </FormPage>
  )
}
