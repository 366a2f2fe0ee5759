import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/vestiging'
import { VestigingVelden } from '#app/domain/werkgever/components/vestiging-velden.tsx'
import { getVestiging, saveVestiging } from '#app/domain/werkgever/save-vestiging.server.ts'
import { VestigingSchema } from '#app/domain/werkgever/vestiging.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Vestiging wijzigen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const { id, werkgever, isHoofdvestiging, versie, naam, vestigingsnummer, ...adres } = found(
    await getVestiging(actorOf(context, 'adviseur'), parseId(params.vestigingId)),
  )
  return {
    id,
    werkgever,
    isHoofdvestiging,
    waarden: {
      versie: String(versie),
      naam: naam ?? '',
      vestigingsnummer: vestigingsnummer ?? '',
      ...adres,
    },
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const vestigingId = parseId(params.vestigingId)
  const form = parseForm(await readForm(request), VestigingSchema)
  if (!form.ok) return invalidForm(form)
  const result = await saveVestiging(actorOf(context, 'adviseur'), { ...form.data, vestigingId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/werkgevers/:werkgeverId/gegevens', result.data),
    'De vestiging is gewijzigd.',
  )
}

export default function Vestiging({ loaderData, actionData }: Route.ComponentProps) {
  const { id, werkgever, isHoofdvestiging, waarden } = loaderData
  const [form, fields] = useForm<z.input<typeof VestigingSchema>>({
    id: 'vestiging',
    lastResult: actionData?.resultaat,
    defaultValue: waarden,
  })
  const terug = href('/adviseur/werkgevers/:werkgeverId/gegevens', { werkgeverId: werkgever.id })
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Werkgevers', naar: href('/adviseur/werkgevers') },
          { label: werkgever.naam, naar: terug },
        ]}
      />
      <PageHeader
        titel="Vestiging wijzigen"
        boven={isHoofdvestiging ? 'Hoofdvestiging' : undefined}
        intro="Vacatures die er al zijn, houden hun eigen adres."
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={fieldProps(fields.versie).standaard ?? ''} />
          <VestigingVelden fields={fields} vraagHoofd={!isHoofdvestiging} />
          <FormActions>
            <Button>Vestiging opslaan</Button>
            <LinkButton soort="subtle" to={terug}>
              Terug zonder opslaan
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
      {!isHoofdvestiging && (
        <ConfirmForm
          knop="Vestiging weghalen"
          vraag="Contactpersonen van deze vestiging blijven, zonder vaste vestiging."
          bevestig="Ja, haal deze vestiging weg"
          action={href('/adviseur/vestigingen/:vestigingId/verwijderen', { vestigingId: id })}
        />
      )}
    </Page>
  )
}
