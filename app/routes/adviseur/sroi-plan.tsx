import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-plan'
import { getVerplichting } from '#app/domain/sroi/get-verplichting.server.ts'
import { judgePlan } from '#app/domain/sroi/plan.server.ts'
import { PlanOordeelSchema } from '#app/domain/sroi/verplichting.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Plan beoordelen | WSP-portaal' }]

const pagina = (verplichtingId: string) => href('/adviseur/sroi/:verplichtingId', { verplichtingId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const rij = found(await getVerplichting(actorOf(context, 'adviseur'), parseId(params.verplichtingId)))
  const { id, versie, contractnummer, plan, mag } = rij
  if (!mag.planBeoordelen) throw redirect(pagina(id))
  return { id, versie, contractnummer, plan }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.verplichtingId)
  const form = parseForm(await readForm(request), PlanOordeelSchema)
  if (!form.ok) return invalidForm(form)
  const result = await judgePlan(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, {
    terug: pagina(id),
    gelukt: 'Uw oordeel is bewaard. De opdrachtnemer krijgt een e-mail.',
  })
}

export default function SroiPlan({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, contractnummer, plan } = loaderData
  const [form, fields] = useForm({
    id: 'plan',
    lastResult: actionData?.resultaat,
    defaultValue: { oordeel: '', reactie: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'SROI', naar: href('/adviseur/sroi') },
        { label: contractnummer, naar: pagina(id) },
      ]}
      titel="Plan van aanpak beoordelen"
      intro="Dekt het plan de verplichting, en staat erin wanneer wat gebeurt?"
      knop="Oordeel bewaren"
      fouten={summaryProps(form)}
    >
      <p className="wsp-regels">{plan}</p>
      <HiddenField naam="versie" waarde={versie} />
      <RadioGroupField
        {...fieldProps(fields.oordeel)}
        label="Bent u akkoord?"
        opties={[
          { waarde: 'akkoord', label: 'Akkoord met het plan' },
          {
            waarde: 'terug',
            label: 'Terug naar de opdrachtnemer',
            hint: 'Schrijf hieronder wat er moet veranderen.',
          },
        ]}
      />
      <TextareaField
        {...fieldProps(fields.reactie)}
        label="Reactie aan de opdrachtnemer"
        verplicht={false}
        rijen={4}
        maxTekens={1_000}
      />
    </FormPage>
  )
}
