import { useForm } from '@conform-to/react'
import { Form, href, useNavigation } from 'react-router'
import type { Route } from './+types/collega-uitnodigen'
import { CollegaSchema } from '#app/domain/mijnwsp/collega.ts'
import { inviteCollega } from '#app/domain/mijnwsp/invite-collega.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

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
  const bezig = useNavigation().state === 'submitting'
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Mijn WSP', naar: href('/werkgever') },
          { label: 'Uw bedrijf', naar: href('/werkgever/bedrijf') },
        ]}
      />
      <PageHeader
        titel="Collega uitnodigen"
        intro="Uw collega kan daarna hetzelfde als u: vacatures plaatsen, kandidaten bekijken en advies vragen. Inloggen gaat met een code per e-mail."
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <TextField {...fieldProps(fields.naam)} label="Naam" autoComplete="off" />
          <TextField {...fieldProps(fields.functie)} label="Functie" verplicht={false} autoComplete="off" />
          <TextField
            {...fieldProps(fields.email)}
            type="email"
            label="E-mailadres"
            hint="Een adres dat alleen uw collega leest."
            autoComplete="off"
          />
          <FormActions>
            <Button disabled={bezig}>Uitnodiging versturen</Button>
            <LinkButton soort="secondary" to={href('/werkgever/bedrijf')}>
              Annuleren
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
