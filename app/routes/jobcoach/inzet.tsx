import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { Route } from './+types/inzet'
import { InzetSchema } from '#app/domain/jobcoachaanvraag/coachkeuze.ts'
import { getInzet, saveInzet } from '#app/domain/jobcoachaanvraag/inzet.server.ts'
import { SPECIALISME_LABEL, SPECIALISMEN } from '#app/domain/jobcoachaanvraag/triage.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { CheckboxGroupField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps, groupProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField, TextField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Mijn inzet | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return getInzet(actorOf(context, 'jobcoach'))
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), InzetSchema)
  if (!form.ok) return invalidForm(form)
  const result = await saveInzet(actorOf(context, 'jobcoach'), form.data)
  return answerFormPage(form, result, { terug: href('/jobcoach/inzet'), gelukt: 'Uw inzet is opgeslagen.' })
}

export default function Inzet({ loaderData, actionData }: Route.ComponentProps) {
  const { maximum, specialismen, versie } = loaderData
  const [form, fields] = useForm<{ maximum: string; specialismen: string[] }>({
    id: `inzet-${versie}`,
    lastResult: actionData?.resultaat,
    defaultValue: { maximum: maximum === null ? '' : String(maximum), specialismen },
  })
  return (
    <FormPage
      kruimels={[{ label: 'Mijn dag', naar: href('/jobcoach') }]}
      titel="Mijn inzet"
      intro="Adviseurs zien dit als zij een jobcoach kiezen. Werkgevers en kandidaten zien het niet."
      knop="Opslaan"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <TextField
        {...fieldProps(fields.maximum)}
        label="Hoeveel trajecten kunt u tegelijk begeleiden?"
        inputMode="numeric"
        maxLength={2}
      />
      <CheckboxGroupField
        {...groupProps(fields.specialismen)}
        label="Waar bent u goed in?"
        verplicht={false}
        opties={SPECIALISMEN.filter((waarde) => waarde !== 'algemeen').map((waarde) => ({
          waarde,
          label: SPECIALISME_LABEL[waarde],
        }))}
      />
    </FormPage>
  )
}
