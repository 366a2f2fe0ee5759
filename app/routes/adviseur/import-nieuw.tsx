import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { data, Form, href, redirect, useNavigation } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/import-nieuw'
import { listAdviseurs } from '#app/domain/account/adviseurs.server.ts'
import { ImportUitleg } from '#app/domain/werkgever/components/import-uitleg.tsx'
import { createImport } from '#app/domain/werkgever/importeren/create-import.server.ts'
import { listImports } from '#app/domain/werkgever/importeren/get-import.server.ts'
import { BEWAAR_DAGEN, MAX_RIJEN, UploadSchema } from '#app/domain/werkgever/importeren/werkgeverimport.ts'
import { listDienstclusters } from '#app/domain/werkgever/list-werkgevers.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { invalidForm, parseForm, readUpload } from '#app/http/parse-form.server.ts'
import { meldingOf, statusOf } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FileField } from '#app/ui/form/file-field.tsx'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Werkgevers importeren | WSP-portaal' }]

const VOORBEELD = href('/adviseur/werkgevers/importeren/voorbeeld')

export async function loader({ context }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const [clusters, adviseurs, imports] = await Promise.all([
    listDienstclusters(),
    listAdviseurs(),
    listImports(actor),
  ])
  return { nieuwId: randomUUID(), ik: actor.accountId, clusters, adviseurs, imports }
}

export async function action({ context, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'adviseur')
  const { form: body, bestand } = await readUpload(request, 'bestand')
  const form = parseForm(body, UploadSchema)
  if (!form.ok || !bestand) return invalidForm({ resultaat: form.submission.reply() })
  const result = await createImport(actor, { ...form.data, bestand })
  if (result.ok)
    return redirect(href('/adviseur/werkgevers/importeren/:importId', { importId: result.data.id }), 303)
  return data(
    { resultaat: form.submission.reply({ fieldErrors: { bestand: [meldingOf(result)] } }) },
    { status: statusOf(result) },
  )
}

export default function ImportNieuw({ loaderData, actionData }: Route.ComponentProps) {
  const { nieuwId, ik, clusters, adviseurs, imports } = loaderData
  const [form, fields] = useForm<z.input<typeof UploadSchema>>({
    id: 'import',
    lastResult: actionData?.resultaat,
    defaultValue: { aanspreekpuntId: ik },
  })
  const bezig = useNavigation().state === 'submitting'
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Werkgevers', naar: href('/adviseur/werkgevers') }]} />
      <PageHeader
        titel="Werkgevers importeren"
        intro="U leest een lijst met werkgevers en contactpersonen in. Daarna ziet u per rij wat er gebeurt. Wij voegen pas iets toe als u dat bevestigt."
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" encType="multipart/form-data" noValidate>
        <FormFields>
          <HiddenField naam="id" waarde={nieuwId} />
          <FileField
            {...fieldProps(fields.bestand)}
            label="Bestand"
            hint={
              <>
                Excel (.xlsx) of CSV, hooguit {MAX_RIJEN.toLocaleString('nl-NL')} rijen en 1 MB. Begin met een
                voorbeeldbestand:{' '}
                <Link download reloadDocument to={`${VOORBEELD}?vorm=xlsx`}>
                  Excel
                </Link>{' '}
                of{' '}
                <Link download reloadDocument to={`${VOORBEELD}?vorm=csv`}>
                  CSV
                </Link>
                .
              </>
            }
            accept=".xlsx,.csv"
          />
          <SelectField
            {...fieldProps(fields.aanspreekpuntId)}
            label="Aanspreekpunt"
            hint="Voor werkgevers waarbij in het bestand geen aanspreekpunt staat."
            opties={adviseurs.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          />
          <FormActions>
            <Button disabled={bezig}>Bestand inlezen</Button>
            <LinkButton soort="subtle" to={href('/adviseur/werkgevers')}>
              Terug zonder import
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
      <Section titel="Zo maakt u het bestand">
        <ImportUitleg clusters={clusters} />
      </Section>
      {imports.length > 0 && (
        <Section titel="Uw imports">
          <p>
            Alleen u ziet deze imports. Na {BEWAAR_DAGEN} dagen gooien wij ze weg, omdat er gegevens van
            mensen in staan. Wat is toegevoegd, blijft.
          </p>
          <DataTable
            bijschrift="Uw imports"
            bijschriftVerborgen
            rijen={imports}
            rijSleutel={({ id }) => id}
            kolommen={[
              {
                kop: 'Bestand',
                rijkop: true,
                cel: ({ id, bestandsnaam }) => (
                  <Link to={href('/adviseur/werkgevers/importeren/:importId', { importId: id })}>
                    {bestandsnaam}
                  </Link>
                ),
              },
              { kop: 'Ingelezen', cel: ({ aangemaaktOp }) => formatDatumKort(new Date(aangemaaktOp)) },
              { kop: 'Rijen', getal: true, cel: ({ rijen }) => rijen },
              {
                kop: 'Stand',
                cel: ({ status }) => (status === 'uitgevoerd' ? 'Uitgevoerd' : 'Wacht op u'),
              },
            ]}
          />
        </Section>
      )}
    </Page>
  )
}
