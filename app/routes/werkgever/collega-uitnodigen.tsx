import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { Route } from './+types/collega-uitnodigen'
import { CollegaSchema } from '#app/domain/mijnwsp/collega.ts'
import { inviteCollega } from '#app/domain/mijnwsp/invite-collega.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Collega uitnodigen | WSP-portaal' }]

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), CollegaSchema)
  if (!form.ok) return invalidForm(form)
  const result = await inviteCollega(actorOf(context, 'werkgever'), form.data)
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/werkgever/bedrijf'),
    'Uw collega krijgt een e-mail met uitleg over het inloggen.',
  )
}

export default function CollegaUitnodigen({ actionData }: Route.ComponentProps) {
  const [form, fields] = useForm({
    id: 'collega',
    lastResult: actionData?.resultaat,
    defaultValue: { naam: '', functie: '', email: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Mijn WSP', naar: href('/werkgever') },
        { label: 'Uw bedrijf', naar: href('/werkgever/bedrijf') },
      ]}
      titel="Collega uitnodigen"
      intro="Uw collega kan daarna hetzelfde als u: vacatures plaatsen, kandidaten bekijken en advies vragen. Inloggen gaat met een code per e-mail."
      knop="Uitnodiging versturen"
      fouten={summaryProps(form)}
    >
      <TextField {...fieldProps(fields.naam)} label="Naam" autoComplete="off" />
      <TextField {...fieldProps(fields.functie)} label="Functie" verplicht={false} autoComplete="off" />
      <TextField
        {...fieldProps(fields.email)}
        type="email"
        label="E-mailadres"
        hint="Een adres dat alleen uw collega leest."
        autoComplete="off"
      />
    </FormPage>
  )
}
