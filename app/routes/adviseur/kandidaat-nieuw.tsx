import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/kandidaat-nieuw'
import { GegevensVelden } from '#app/domain/kandidaatprofiel/components/gegevens-velden.tsx'
import { createKandidaat } from '#app/domain/kandidaatprofiel/create-kandidaat.server.ts'
import { KandidaatSchema } from '#app/domain/kandidaatprofiel/formulieren.ts'
import { listBegeleiding } from '#app/domain/kandidaatprofiel/list-begeleiding.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Kandidaat aanmelden | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  return { keuzes: await listBegeleiding(actor), accountId: actor.accountId }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), KandidaatSchema)
  if (!form.ok) return invalidForm(form)
  const result = await createKandidaat(actorOf(context, 'adviseur'), form.data)
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/kandidaten/:kandidaatId', { kandidaatId: result.data.kandidaatId }),
    'De kandidaat is aangemeld en krijgt een e-mail om in te loggen. Vul nu samen het profiel in.',
  )
}

export default function KandidaatNieuw({ loaderData, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm<z.input<typeof KandidaatSchema>>({
    id: 'kandidaat',
    defaultValue: {
      voornaam: '',
      achternaam: '',
      email: '',
      telefoon: '',
      geboortedatum: '',
      straat: '',
      huisnummer: '',
      postcode: '',
      plaats: '',
      gemeenteCode: '',
      doelgroep: '',
      notitie: '',
      werkcoachId: loaderData.accountId,
    },
    lastResult: actionData?.resultaat,
  })
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Kandidaten', naar: href('/adviseur/kandidaten') }]} />
      <PageHeader
        titel="Kandidaat aanmelden"
        intro="U maakt de persoon en een leeg anoniem profiel. Zichtbaar wordt het pas als de kandidaat en het WSP dat allebei aanzetten."
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <GegevensVelden
            fields={fields}
            keuzes={loaderData.keuzes}
            emailHint="Hiermee logt de kandidaat in. De uitnodiging gaat naar dit adres."
          />
          <FormActions>
            <Button>Kandidaat aanmelden</Button>
            <LinkButton soort="subtle" to={href('/adviseur/kandidaten')}>
              Terug zonder opslaan
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
