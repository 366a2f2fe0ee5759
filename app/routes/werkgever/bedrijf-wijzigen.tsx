import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { Route } from './+types/bedrijf-wijzigen'
import { reportWijziging } from '#app/domain/mijnwsp/report-wijziging.server.ts'
import { WIJZIGING_MAX, WijzigingSchema } from '#app/domain/mijnwsp/wijziging.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Wijziging doorgeven | WSP-portaal' }]

export function loader() {
  return { id: randomUUID() }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), WijzigingSchema)
  if (!form.ok) return invalidForm(form)
  const result = await reportWijziging(actorOf(context, 'werkgever'), form.data)
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(href('/werkgever/bedrijf'), 'Uw adviseur heeft de wijziging gekregen.')
}

export default function BedrijfWijzigen({ loaderData, actionData }: Route.ComponentProps) {
  const { id } = loaderData
  const [form, fields] = useForm({
    id: 'wijziging',
    lastResult: actionData?.resultaat,
    defaultValue: { id, tekst: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Mijn WSP', naar: href('/werkgever') },
        { label: 'Uw bedrijf', naar: href('/werkgever/bedrijf') },
      ]}
      titel="Wijziging doorgeven"
      intro="Is uw adres, website, telefoonnummer of iets anders veranderd? Uw adviseur past het aan."
      knop="Doorgeven"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="id" waarde={String(fields.id.initialValue ?? id)} />
      <TextareaField
        {...fieldProps(fields.tekst)}
        label="Wat is er anders?"
        hint="Bijvoorbeeld: vanaf 1 maart is ons adres Kadestraat 12, 1976 AB IJmuiden."
        rijen={4}
        maxTekens={WIJZIGING_MAX}
      />
    </FormPage>
  )
}
