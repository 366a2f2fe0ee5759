import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { Form, href, useNavigation } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/contactpersoon-nieuw'
import { ContactpersoonVelden } from '#app/domain/werkgever/components/contactpersoon-velden.tsx'
import { NieuweContactpersoonSchema } from '#app/domain/werkgever/contactpersoon.ts'
import { getRelatieKop } from '#app/domain/werkgever/get-relatie.server.ts'
import { listContactpersoonKeuzes } from '#app/domain/werkgever/list-contactpersonen.server.ts'
import { addContactpersoon } from '#app/domain/werkgever/save-contactpersoon.server.ts'
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

export const meta: Route.MetaFunction = () => [{ title: 'Contactpersoon toevoegen | WSP-portaal' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const werkgeverId = parseId(params.werkgeverId)
  const [kop, keuzes] = await Promise.all([
    getRelatieKop(actor, werkgeverId),
    listContactpersoonKeuzes(actor, werkgeverId),
  ])
  const { naam, eersteContactpersoon } = found(kop)
  const account = keuzes.accounts.find(({ id }) => id === url.searchParams.get('account'))
  return {
    werkgeverId,
    naam,
    nieuwId: randomUUID(),
    keuzes: { ...keuzes, accounts: keuzes.accounts.map(({ id, naam, email }) => ({ id, naam, email })) },
    heeftEerste: eersteContactpersoon !== null,
    waarden: {
      naam: account?.naam ?? '',
      functie: account?.functie ?? '',
      email: account?.email ?? '',
      telefoon: account?.telefoon ?? '',
      accountId: account?.id ?? '',
    },
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const werkgeverId = parseId(params.werkgeverId)
  const form = parseForm(await readForm(request), NieuweContactpersoonSchema)
  if (!form.ok) return invalidForm(form)
  const result = await addContactpersoon(actorOf(context, 'adviseur'), { ...form.data, werkgeverId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/werkgevers/:werkgeverId/contactpersonen', result.data),
    'De contactpersoon is toegevoegd.',
  )
}

export default function ContactpersoonNieuw({ loaderData, actionData }: Route.ComponentProps) {
  const { werkgeverId, naam, nieuwId, keuzes, heeftEerste, waarden } = loaderData
  const [form, fields] = useForm<z.input<typeof NieuweContactpersoonSchema>>({
    id: 'contactpersoon',
    lastResult: actionData?.resultaat,
    defaultValue: waarden,
  })
  const bezig = useNavigation().state === 'submitting'
  const terug = href('/adviseur/werkgevers/:werkgeverId/contactpersonen', { werkgeverId })
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Werkgevers', naar: href('/adviseur/werkgevers') },
          { label: naam, naar: terug },
        ]}
      />
      <PageHeader
        titel="Contactpersoon toevoegen"
        intro={heeftEerste ? undefined : 'Dit wordt de eerste contactpersoon van deze werkgever.'}
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="id" waarde={nieuwId} />
          <ContactpersoonVelden fields={fields} keuzes={keuzes} vraagEerste={heeftEerste} />
          <FormActions>
            <Button disabled={bezig}>Contactpersoon toevoegen</Button>
            <LinkButton soort="subtle" to={terug}>
              Terug zonder opslaan
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
