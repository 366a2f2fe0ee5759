import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { Form, href, useNavigation } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/vestiging-nieuw'
import { VestigingVelden } from '#app/domain/werkgever/components/vestiging-velden.tsx'
import { getRelatieKop } from '#app/domain/werkgever/get-relatie.server.ts'
import { addVestiging } from '#app/domain/werkgever/save-vestiging.server.ts'
import { NieuweVestigingSchema } from '#app/domain/werkgever/vestiging.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Vestiging toevoegen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const { id, naam } = found(await getRelatieKop(actorOf(context, 'adviseur'), parseId(params.werkgeverId)))
  return { werkgeverId: id, naam, nieuwId: randomUUID() }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const werkgeverId = parseId(params.werkgeverId)
  const form = parseForm(await readForm(request), NieuweVestigingSchema)
  if (!form.ok) return invalidForm(form)
  const result = await addVestiging(actorOf(context, 'adviseur'), { ...form.data, werkgeverId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/werkgevers/:werkgeverId/gegevens', result.data),
    'De vestiging is toegevoegd.',
  )
}

export default function VestigingNieuw({ loaderData, actionData }: Route.ComponentProps) {
  const { werkgeverId, naam, nieuwId } = loaderData
  const [form, fields] = useForm<z.input<typeof NieuweVestigingSchema>>({
    id: 'vestiging',
    lastResult: actionData?.resultaat,
    defaultValue: {},
  })
  const bezig = useNavigation().state === 'submitting'
  const terug = href('/adviseur/werkgevers/:werkgeverId/gegevens', { werkgeverId })
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Werkgevers', naar: href('/adviseur/werkgevers') },
          { label: naam, naar: terug },
        ]}
      />
      <PageHeader titel="Vestiging toevoegen" />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="id" waarde={nieuwId} />
          <VestigingVelden fields={fields} vraagHoofd />
          <FormActions>
            <Button disabled={bezig}>Vestiging toevoegen</Button>
            <LinkButton soort="subtle" to={terug}>
              Terug zonder opslaan
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
