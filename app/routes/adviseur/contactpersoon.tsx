import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/contactpersoon'
import { ContactpersoonVelden } from '#app/domain/werkgever/components/contactpersoon-velden.tsx'
import { ContactpersoonSchema } from '#app/domain/werkgever/contactpersoon.ts'
import {
  getContactpersoon,
  listContactpersoonKeuzes,
} from '#app/domain/werkgever/list-contactpersonen.server.ts'
import { saveContactpersoon } from '#app/domain/werkgever/save-contactpersoon.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Contactpersoon wijzigen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const persoon = found(await getContactpersoon(actor, parseId(params.contactpersoonId)))
  const keuzes = await listContactpersoonKeuzes(actor, persoon.werkgever.id, persoon.accountId)
  return {
    id: persoon.id,
    naam: persoon.naam,
    actief: persoon.actief,
    isEerste: persoon.isEerste,
    werkgever: persoon.werkgever,
    keuzes: { ...keuzes, accounts: keuzes.accounts.map(({ id, naam, email }) => ({ id, naam, email })) },
    waarden: {
      versie: String(persoon.versie),
      naam: persoon.naam,
      functie: persoon.functie ?? '',
      email: persoon.email ?? '',
      telefoon: persoon.telefoon ?? '',
      notitie: persoon.notitie ?? '',
      vestigingId: persoon.vestigingId ?? '',
      accountId: persoon.accountId ?? '',
    },
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const contactpersoonId = parseId(params.contactpersoonId)
  const form = parseForm(await readForm(request), ContactpersoonSchema)
  if (!form.ok) return invalidForm(form)
  const result = await saveContactpersoon(actorOf(context, 'adviseur'), { ...form.data, contactpersoonId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/werkgevers/:werkgeverId/contactpersonen', result.data),
    'De contactpersoon is gewijzigd.',
  )
}

export default function Contactpersoon({ loaderData, actionData }: Route.ComponentProps) {
  const { id, naam, actief, isEerste, werkgever, keuzes, waarden } = loaderData
  const [form, fields] = useForm<z.input<typeof ContactpersoonSchema>>({
    id: 'contactpersoon',
    lastResult: actionData?.resultaat,
    defaultValue: waarden,
  })
  const terug = href('/adviseur/werkgevers/:werkgeverId/contactpersonen', { werkgeverId: werkgever.id })
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Werkgevers', naar: href('/adviseur/werkgevers') },
          { label: werkgever.naam, naar: terug },
        ]}
      />
      <PageHeader titel="Contactpersoon wijzigen" boven={actief ? undefined : 'Werkt hier niet meer'} />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={fieldProps(fields.versie).standaard ?? ''} />
          <ContactpersoonVelden fields={fields} keuzes={keuzes} vraagEerste={actief && !isEerste} />
          <FormActions>
            <Button>Wijziging opslaan</Button>
            <LinkButton soort="subtle" to={terug}>
              Terug zonder opslaan
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
      <Vertrek id={id} naam={naam} actief={actief} isEerste={isEerste} />
    </Page>
  )
}

function Vertrek({
  id,
  naam,
  actief,
  isEerste,
}: {
  id: string
  naam: string
  actief: boolean
  isEerste: boolean
}) {
  const action = href('/adviseur/contactpersonen/:contactpersoonId/actief', { contactpersoonId: id })
  if (!actief) {
    return (
      <Form method="post" action={action}>
        <HiddenField naam="stand" waarde="aan" />
        <ButtonGroup>
          <Button soort="secondary">{naam} werkt hier weer</Button>
        </ButtonGroup>
      </Form>
    )
  }
  return (
    <>
      <ConfirmForm
        knop="Werkt hier niet meer"
        vraag={
          isEerste
            ? `${naam} blijft bewaard bij eerdere contacten. Wie er het langst bij is, wordt de eerste contactpersoon.`
            : `${naam} blijft bewaard bij eerdere contacten.`
        }
        bevestig="Ja, werkt hier niet meer"
        action={action}
      >
        <HiddenField naam="stand" waarde="uit" />
      </ConfirmForm>
      <ConfirmForm
        knop="Verkeerd toegevoegd"
        vraag={`${naam} wordt verwijderd. Dat kan alleen als er nog geen contact mee is vastgelegd.`}
        bevestig="Ja, verwijder deze contactpersoon"
        action={href('/adviseur/contactpersonen/:contactpersoonId/verwijderen', { contactpersoonId: id })}
      />
    </>
  )
}
