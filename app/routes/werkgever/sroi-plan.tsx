import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-plan'
import { getVerplichting } from '#app/domain/sroi/get-verplichting.server.ts'
import { submitPlan } from '#app/domain/sroi/plan.server.ts'
import { PlanSchema, TEKST_MAX } from '#app/domain/sroi/verplichting.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Plan van aanpak | WSP-portaal' }]

const pagina = (verplichtingId: string) => href('/werkgever/sroi/:verplichtingId', { verplichtingId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const rij = found(await getVerplichting(actorOf(context, 'werkgever'), parseId(params.verplichtingId)))
  const { id, versie, contractnummer, plan, mag } = rij
  if (!mag.planIndienen) throw redirect(pagina(id))
  return { id, versie, contractnummer, plan: plan ?? '' }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.verplichtingId)
  const form = parseForm(await readForm(request), PlanSchema)
  if (!form.ok) return invalidForm(form)
  const result = await submitPlan(actorOf(context, 'werkgever'), { id, ...form.data })
  return answerFormPage(form, result, {
    terug: pagina(id),
    gelukt: 'Uw plan is ingediend. U krijgt een e-mail als het beoordeeld is.',
  })
}

export default function SroiPlan({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, contractnummer, plan } = loaderData
  const [form, fields] = useForm({
    id: 'plan',
    lastResult: actionData?.resultaat,
    defaultValue: { plan },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'SROI', naar: href('/werkgever/sroi') },
        { label: contractnummer, naar: pagina(id) },
      ]}
      titel="Plan van aanpak"
      intro="Schrijf hoe u de verplichting invult: wat, hoeveel en wanneer."
      knop="Plan indienen"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <TextareaField
        {...fieldProps(fields.plan)}
        label="Uw plan"
        hint="Bijvoorbeeld: in mei begint een medewerker voor 24 uur, in juni kopen wij groenonderhoud in. Schrijf geen namen."
        rijen={10}
        maxTekens={TEKST_MAX}
      />
    </FormPage>
  )
}
