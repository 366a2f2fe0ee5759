import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { Route } from './+types/sroi'
import { addOpdrachtgever } from '#app/domain/sroi/add-opdrachtgever.server.ts'
import { listOpdrachtgevers } from '#app/domain/sroi/list-opdrachtgevers.server.ts'
import { NAAM_MAX, OpdrachtgeverSchema } from '#app/domain/sroi/tabel.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found } from '#app/http/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField, TextField } from '#app/ui/form/text-field.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'SROI | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return { ...found(await listOpdrachtgevers(actorOf(context, 'beheerder'))), nieuwId: randomUUID() }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), OpdrachtgeverSchema)
  if (!form.ok) return invalidForm(form)
  const result = await addOpdrachtgever(actorOf(context, 'beheerder'), form.data)
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/beheer/sroi/:opdrachtgeverId', { opdrachtgeverId: result.data.id }),
    'De opdrachtgever is toegevoegd. Maak nu de eerste versie van de tabel.',
  )
}

export default function Sroi({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <Page breedte="breed">
      <PageHeader
        titel="SROI: opdrachtgevers en bouwblokken"
        intro="Elke opdrachtgever heeft een eigen tabel: wat een plaatsing, stage of inkoop waard is. Een contract houdt de versie die gold op de dag van gunning."
      />
      <DataTable
        bijschrift="Opdrachtgevers"
        rijen={loaderData.opdrachtgevers}
        rijSleutel={({ id }) => id}
        leeg={
          <EmptyState titel="Er zijn nog geen opdrachtgevers" icoon="info">
            Voeg hieronder de eerste toe.
          </EmptyState>
        }
        kolommen={[
          {
            kop: 'Opdrachtgever',
            rijkop: true,
            cel: ({ id, naam }) => (
              <Link to={href('/beheer/sroi/:opdrachtgeverId', { opdrachtgeverId: id })}>{naam}</Link>
            ),
          },
          {
            kop: 'Tabel die nu geldt',
            cel: ({ nu }) =>
              nu ? `Versie ${nu.versie}, vanaf ${formatDatumKort(nu.geldigVan)}` : 'Nog geen tabel',
          },
          { kop: 'Concept', cel: ({ heeftConcept }) => (heeftConcept ? 'Ja' : 'Nee') },
          { kop: 'Contracten', getal: true, cel: ({ contracten }) => contracten },
        ]}
      />
      <NieuweOpdrachtgever {...loaderData} resultaat={actionData?.resultaat} />
    </Page>
  )
}

type NieuweProps = Route.ComponentProps['loaderData'] & {
  resultaat: NonNullable<Route.ComponentProps['actionData']>['resultaat'] | undefined
}

function NieuweOpdrachtgever({ organisaties, gemeenten, nieuwId, resultaat }: NieuweProps) {
  const [form, fields] = useForm({
    id: 'opdrachtgever',
    lastResult: resultaat,
    defaultValue: { id: nieuwId, naam: '', organisatieId: '', gemeenteCode: '' },
  })
  return (
    <Section titel="Nieuwe opdrachtgever">
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="id" waarde={String(fields.id.initialValue ?? nieuwId)} />
          <TextField {...fieldProps(fields.naam)} label="Naam" maxLength={NAAM_MAX} />
          <SelectField
            {...fieldProps(fields.organisatieId)}
            label="Organisatie in het portaal"
            hint="Rapporteurs van deze organisatie zien de contracten van deze opdrachtgever."
            kies="Geen"
            verplicht={false}
            opties={organisaties.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          />
          <SelectField
            {...fieldProps(fields.gemeenteCode)}
            label="Gemeente voor de cijfers"
            kies="Geen vaste gemeente"
            verplicht={false}
            opties={gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }))}
          />
          <FormActions>
            <Button>Opdrachtgever toevoegen</Button>
          </FormActions>
        </FormFields>
      </Form>
    </Section>
  )
}
