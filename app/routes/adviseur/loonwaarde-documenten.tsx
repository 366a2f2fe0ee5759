import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { Form, href, redirect, useNavigation } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/loonwaarde-documenten'
import { addDocument } from '#app/domain/loonwaarde/add-document.server.ts'
import {
  DOCUMENT_BEWAAR_MAANDEN,
  DOCUMENT_SOORT_LABEL,
  DOCUMENT_SOORTEN,
  DocumentSchema,
  TE_GROOT,
} from '#app/domain/loonwaarde/document.ts'
import { getMeting } from '#app/domain/loonwaarde/get-meting.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerUpload } from '#app/http/receive-upload.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FileField } from '#app/ui/form/file-field.tsx'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Document toevoegen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const meting = found(await getMeting(actorOf(context, 'adviseur'), parseId(params.metingId)))
  const { id, code, mag } = meting
  if (!mag.documentToevoegen) throw redirect(href('/adviseur/loonwaarde/:metingId', { metingId: id }))
  return { id, code, nieuwId: randomUUID() }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'adviseur')
  const metingId = parseId(params.metingId)
  // Who may not see the measurement does not get to write a file.
  found(await getMeting(actor, metingId))
  return answerUpload(request, DocumentSchema, {
    teGroot: TE_GROOT,
    terug: href('/adviseur/loonwaarde/:metingId', { metingId }),
    gelukt: 'Het document is bewaard.',
    save: ({ id, soort }, bestand) => addDocument(actor, { id, metingId, soort, bestand }),
  })
}

export default function LoonwaardeDocumenten({ loaderData, actionData }: Route.ComponentProps) {
  const { id, code, nieuwId } = loaderData
  const [form, fields] = useForm<z.input<typeof DocumentSchema>>({
    id: 'document',
    lastResult: actionData?.resultaat,
    defaultValue: { soort: 'rapport' },
  })
  const bezig = useNavigation().state === 'submitting'
  const terug = href('/adviseur/loonwaarde/:metingId', { metingId: id })
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Loonwaardemetingen', naar: href('/adviseur/loonwaarde') },
          { label: code, naar: terug },
        ]}
      />
      <PageHeader
        titel="Document toevoegen"
        intro={`Alleen adviseurs die deze meting zien, kunnen het document openen. Wij leggen vast wie dat doet. ${DOCUMENT_BEWAAR_MAANDEN} maanden na het einde van de meting verwijderen wij het.`}
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" encType="multipart/form-data" noValidate>
        <FormFields>
          <HiddenField naam="id" waarde={String(fields.id.initialValue ?? nieuwId)} />
          <RadioGroupField
            {...fieldProps(fields.soort)}
            label="Wat voor document is het?"
            opties={DOCUMENT_SOORTEN.map((soort) => ({ waarde: soort, label: DOCUMENT_SOORT_LABEL[soort] }))}
          />
          <FileField
            {...fieldProps(fields.bestand)}
            label="Bestand"
            hint="PDF, JPG, PNG of Word (DOCX), hooguit 10 MB. Staat er een burgerservicenummer in? Maak dat eerst onleesbaar."
            accept=".pdf,.jpg,.jpeg,.png,.docx"
          />
          <FormActions>
            <Button disabled={bezig}>Document bewaren</Button>
            <LinkButton soort="secondary" to={terug}>
              Annuleren
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
