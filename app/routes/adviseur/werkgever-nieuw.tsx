import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { data, Form, href, useNavigation } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/werkgever-nieuw'
import { listAdviseurs } from '#app/domain/account/adviseurs.server.ts'
import { AdresVelden } from '#app/domain/werkgever/components/adres-velden.tsx'
import { DubbelenMelding } from '#app/domain/werkgever/components/dubbelen-melding.tsx'
import { GegevensVelden } from '#app/domain/werkgever/components/gegevens-velden.tsx'
import { createWerkgever } from '#app/domain/werkgever/create-werkgever.server.ts'
import { listDubbelen, type Dubbel } from '#app/domain/werkgever/find-dubbelen.server.ts'
import { listDienstclusters } from '#app/domain/werkgever/list-werkgevers.server.ts'
import {
  RELATIESTATUS_LABEL,
  RELATIESTATUS_UITLEG,
  STARTSTATUSSEN,
} from '#app/domain/werkgever/relatiestatus.ts'
import { NieuweWerkgeverSchema } from '#app/domain/werkgever/werkgever-form.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { meldingOf, statusOf } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { CheckboxField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Werkgever toevoegen | WSP-portaal' }]

const GEEN: Dubbel[] = []

export async function loader({ context }: Route.LoaderArgs) {
  const { accountId } = actorOf(context, 'adviseur')
  const [clusters, adviseurs] = await Promise.all([listDienstclusters(), listAdviseurs()])
  return { nieuwId: randomUUID(), ik: accountId, clusters, adviseurs }
}

export async function action({ context, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'adviseur')
  const form = parseForm(await readForm(request), NieuweWerkgeverSchema)
  if (!form.ok) return data({ resultaat: form.resultaat, dubbelen: GEEN }, { status: 400 })
  const result = await createWerkgever(actor, form.data)
  if (result.ok) {
    return redirectWithMelding(
      href('/adviseur/werkgevers/:werkgeverId/contactpersonen', { werkgeverId: result.data.id }),
      'De werkgever is toegevoegd. Voeg nu een contactpersoon toe.',
    )
  }
  return data(
    {
      resultaat: form.submission.reply({ formErrors: [meldingOf(result)] }),
      dubbelen: result.reden === 'conflict' ? await listDubbelen(actor, form.data) : GEEN,
    },
    { status: statusOf(result) },
  )
}

export default function WerkgeverNieuw({ loaderData, actionData }: Route.ComponentProps) {
  const { nieuwId, ik, clusters, adviseurs } = loaderData
  const dubbelen = actionData?.dubbelen ?? GEEN
  const [form, fields] = useForm<z.input<typeof NieuweWerkgeverSchema>>({
    id: 'werkgever',
    lastResult: actionData?.resultaat,
    defaultValue: { aanspreekpuntId: ik },
  })
  const bezig = useNavigation().state === 'submitting'
  const magToch = dubbelen.length > 0 && dubbelen.every(({ redenen }) => !redenen.includes('kvk'))
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Werkgevers', naar: href('/adviseur/werkgevers') }]} />
      <PageHeader
        titel="Werkgever toevoegen"
        intro="Het portaal kijkt op KVK-nummer, naam en website of de werkgever er al is."
      />
      <FormErrorSummary {...summaryProps(form)} />
      <DubbelenMelding dubbelen={dubbelen} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="id" waarde={nieuwId} />
          {magToch && (
            <CheckboxField
              naam="tochNieuw"
              waarde="ja"
              label="Dit is een andere werkgever"
              hint="Ik heb gekeken: de werkgever hierboven is niet dezelfde."
              verplicht={false}
            />
          )}
          <GegevensVelden fields={fields} clusters={clusters} />
          <AdresVelden fields={fields} />
          <RadioGroupField
            {...fieldProps(fields.relatiestatus)}
            label="Wat is de werkgever nu voor ons?"
            opties={STARTSTATUSSEN.map((status) => ({
              waarde: status,
              label: RELATIESTATUS_LABEL[status],
              hint: RELATIESTATUS_UITLEG[status],
            }))}
          />
          <SelectField
            {...fieldProps(fields.aanspreekpuntId)}
            label="Aanspreekpunt"
            hint="Elke werkgever heeft één vast aanspreekpunt bij het WSP."
            opties={adviseurs.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          />
          <FormActions>
            <Button disabled={bezig}>Werkgever toevoegen</Button>
            <LinkButton soort="subtle" to={href('/adviseur/werkgevers')}>
              Terug zonder opslaan
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
