import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-plan-invoeren'
import { getVerplichting } from '#app/domain/sroi/get-verplichting.server.ts'
import { enterPlan } from '#app/domain/sroi/plan.server.ts'
import { PlanInvoerSchema, TEKST_MAX } from '#app/domain/sroi/verplichting.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { DateField, HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Plan invoeren | WSP-portaal' }]

const pagina = (verplichtingId: string) => href('/adviseur/sroi/:verplichtingId', { verplichtingId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const rij = found(await getVerplichting(actorOf(context, 'adviseur'), parseId(params.verplichtingId)))
  const { id, versie, contractnummer, plan, mag } = rij
  if (!mag.planIndienen) throw redirect(pagina(id))
  return { id, versie, contractnummer, plan: plan ?? '' }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.verplichtingId)
  const form = parseForm(await readForm(request), PlanInvoerSchema)
  if (!form.ok) return invalidForm(form)
  const result = await enterPlan(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, {
    terug: pagina(id),
    gelukt: 'Het plan is ingevoerd. Een collega beoordeelt het.',
  })
}

export default function SroiPlanInvoeren({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, contractnummer, plan } = loaderData
  const [form, fields] = useForm({
    id: 'plan',
    lastResult: actionData?.resultaat,
    defaultValue: { plan, ontvangenOp: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'SROI', naar: href('/adviseur/sroi') },
        { label: contractnummer, naar: pagina(id) },
      ]}
      titel="Plan van aanpak invoeren"
      intro="Voor een opdrachtnemer zonder account, die het plan mailt of op papier geeft. Wie het invoert, beoordeelt het niet zelf: een collega kijkt ernaar."
      knop="Plan invoeren"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <DateField
        {...fieldProps(fields.ontvangenOp)}
        label="Wanneer kreeg u het plan?"
        hint="Vandaag of eerder."
      />
      <TextareaField
        {...fieldProps(fields.plan)}
        label="Het plan van de opdrachtnemer"
        hint="Neem over wat, hoeveel en wanneer. Schrijf geen namen van medewerkers en niets over gezondheid of uitkering."
        rijen={10}
        maxTekens={TEKST_MAX}
      />
    </FormPage>
  )
}
