import type { ComponentProps } from 'react'
import { Form, useNavigation } from 'react-router'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { FileField } from '#app/ui/form/file-field.tsx'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

type Props = {
  kruimels: { label: string; naar: string }[]
  /** The id of the file that this form keeps. */
  id: string
  bestand: { naam: string; id: string; fout: string[] | undefined }
  fouten: ComponentProps<typeof FormErrorSummary>
}

/** A file with an invulling, the same for a contractor and an adviseur. */
export function BewijsForm({ kruimels, id, bestand, fouten }: Props) {
  const bezig = useNavigation().state === 'submitting'
  return (
    <Page>
      <Breadcrumb kruimels={kruimels} />
      <PageHeader
        titel="Bewijs toevoegen"
        intro="Bijvoorbeeld een factuur of een urenlijst. De opdrachtnemer en de adviseurs van het WSP kunnen het openen."
      />
      <FormErrorSummary {...fouten} />
      <Form method="post" encType="multipart/form-data" noValidate>
        <FormFields>
          <HiddenField naam="id" waarde={id} />
          <FileField
            naam={bestand.naam}
            id={bestand.id}
            fout={bestand.fout}
            label="Bestand"
            hint="PDF, JPG, PNG of Word (DOCX), hooguit 10 MB. Geen loonstroken, en geen burgerservicenummers."
            accept=".pdf,.jpg,.jpeg,.png,.docx"
          />
          <FormActions>
            <Button disabled={bezig}>Bestand bewaren</Button>
            <LinkButton soort="secondary" to={kruimels.at(-1)?.naar ?? '/'}>
              Annuleren
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
