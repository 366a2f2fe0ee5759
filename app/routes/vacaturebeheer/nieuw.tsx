import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { Form, href, redirect, useNavigation } from 'react-router'
import type { Route } from './+types/nieuw'
import { createVacature } from '#app/domain/vacature/create-vacature.server.ts'
import { NieuweVacatureSchema } from '#app/domain/vacature/werk.ts'
import { listWerkgeverKeuzes } from '#app/domain/werkgever/list-werkgevers.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { Button } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField, TextField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Vacature plaatsen | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  return {
    nieuwId: randomUUID(),
    werkgevers: actor.rol === 'adviseur' ? await listWerkgeverKeuzes(actor) : null,
    voorkeur: url.searchParams.get('werkgever'),
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), NieuweVacatureSchema)
  if (!form.ok) return invalidForm(form)
  const result = await createVacature(actorOf(context, 'werkgever', 'adviseur'), form.data)
  if (!result.ok) return refusedForm(form, result)
  return redirect(href('/vacaturebeheer/:vacatureId/werk', { vacatureId: result.data.id }), 303)
}

export default function Nieuw({ loaderData, actionData }: Route.ComponentProps) {
  const { werkgevers, voorkeur, nieuwId } = loaderData
  const [form, fields] = useForm({
    id: 'nieuw',
    lastResult: actionData?.resultaat,
    defaultValue: { werkgeverId: voorkeur ?? '', titel: '' },
  })
  const bezig = useNavigation().state === 'submitting'
  const opties = (isMijn: boolean) =>
    (werkgevers ?? [])
      .filter((werkgever) => werkgever.isMijn === isMijn)
      .map(({ id, naam }) => ({ waarde: id, label: naam }))
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Vacatures', naar: href('/vacaturebeheer') }]} />
      <PageHeader
        titel="Vacature plaatsen"
        intro="In drie stappen vertelt u om welk werk het gaat, wat iemand moet kunnen en wat u biedt. Elke stap wordt bewaard: u kunt later verdergaan."
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="id" waarde={nieuwId} />
          {werkgevers && (
            <SelectField
              {...fieldProps(fields.werkgeverId)}
              label="Voor welke werkgever is de vacature?"
              opties={[
                { groep: 'Mijn werkgevers', opties: opties(true) },
                { groep: 'Andere werkgevers', opties: opties(false) },
              ].filter((groep) => groep.opties.length > 0)}
            />
          )}
          <TextField
            {...fieldProps(fields.titel)}
            label="Hoe noemt u het werk?"
            hint="Gebruik een gewoon woord, bijvoorbeeld: medewerker bakkerij."
          />
          <FormActions>
            <Button disabled={bezig}>Begin met de vacature</Button>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
