import { useForm } from '@conform-to/react'
import { data, Form, href } from 'react-router'
import type { Route } from './+types/contactmoment'
import { ContactmomentVelden } from '#app/domain/contactmoment/components/contactmoment-velden.tsx'
import { ContactmomentSchema, type ContactmomentForm } from '#app/domain/contactmoment/contactmoment.ts'
import {
  getContactmoment,
  listCollegas,
  nuInvoer,
} from '#app/domain/contactmoment/list-contactmomenten.server.ts'
import { saveContactmoment } from '#app/domain/contactmoment/save-contactmoment.server.ts'
import { listContactpersonen } from '#app/domain/werkgever/list-contactpersonen.server.ts'
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

export const meta: Route.MetaFunction = () => [{ title: 'Contact wijzigen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const contactmoment = found(await getContactmoment(actor, parseId(params.contactmomentId)))
  if (!contactmoment.magWijzigen) {
    throw data('Alleen wie het contact vastlegde, kan het wijzigen.', {
      status: 403,
      statusText: 'U mag dit niet doen.',
    })
  }
  const [contactpersonen, collegas] = await Promise.all([
    listContactpersonen(actor, contactmoment.werkgever.id),
    listCollegas(),
  ])
  return {
    id: contactmoment.id,
    werkgever: contactmoment.werkgever,
    vandaag: nuInvoer().datum,
    // Who left stays a choice where they are named.
    contactpersonen: contactpersonen
      .filter(({ id, actief }) => actief || contactmoment.contactpersoonIds.includes(id))
      .map(({ id, naam }) => ({ id, naam })),
    collegas: collegas.filter(({ id }) => id !== actor.accountId),
    waarden: {
      versie: String(contactmoment.versie),
      soort: contactmoment.soort,
      ...nuInvoer(new Date(contactmoment.op)),
      verslag: contactmoment.verslag,
      contactpersoonIds: contactmoment.contactpersoonIds,
      collegaIds: contactmoment.collegaIds,
    },
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const contactmomentId = parseId(params.contactmomentId)
  const form = parseForm(await readForm(request), ContactmomentSchema)
  if (!form.ok) return invalidForm(form)
  const result = await saveContactmoment(actorOf(context, 'adviseur'), { ...form.data, contactmomentId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/werkgevers/:werkgeverId/contact', result.data),
    'Het contact is gewijzigd.',
  )
}

export default function Contactmoment({ loaderData, actionData }: Route.ComponentProps) {
  const { id, werkgever, contactpersonen, collegas, vandaag, waarden } = loaderData
  const [form, fields] = useForm<ContactmomentForm>({
    id: 'contact',
    lastResult: actionData?.resultaat,
    defaultValue: waarden,
  })
  const terug = href('/adviseur/werkgevers/:werkgeverId/contact', { werkgeverId: werkgever.id })
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Werkgevers', naar: href('/adviseur/werkgevers') },
          { label: werkgever.naam, naar: terug },
        ]}
      />
      <PageHeader titel="Contact wijzigen" />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={fieldProps(fields.versie).standaard ?? ''} />
          <ContactmomentVelden
            fields={fields}
            contactpersonen={contactpersonen}
            collegas={collegas}
            vandaag={vandaag}
          />
          <FormActions>
            <Button>Wijziging opslaan</Button>
            <LinkButton soort="subtle" to={terug}>
              Terug zonder opslaan
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
      <ConfirmForm
        knop="Contact verwijderen"
        vraag="Het verslag is dan weg. Een taak die eruit volgde, blijft staan."
        bevestig="Ja, verwijder dit contact"
        action={href('/adviseur/contactmomenten/:contactmomentId/verwijderen', { contactmomentId: id })}
      />
    </Page>
  )
}
