import { useForm, type SubmissionResult } from '@conform-to/react'
import { Form, useNavigation } from 'react-router'
import { Button } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TEKST_MAX } from '../aanvraag.ts'

/** The adviseur asks the employer something; the request waits for the answer. */
export function Wedervraag({
  versie,
  resultaat,
}: {
  versie: number
  resultaat: SubmissionResult | undefined
}) {
  const [form, fields] = useForm<{ tekst: string }>({
    id: `vraag-${versie}`,
    lastResult: resultaat,
    defaultValue: { tekst: '' },
  })
  const bezig = useNavigation().state === 'submitting'
  return (
    <Section titel="Iets vragen aan de werkgever">
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={versie} />
          <TextareaField
            {...fieldProps(fields.tekst)}
            label="Uw vraag"
            hint="De werkgever leest dit. Vraag niet naar iemands gezondheid. De aanvraag wacht dan op het antwoord."
            rijen={4}
            maxTekens={TEKST_MAX}
          />
          <FormActions>
            <Button soort="secondary" disabled={bezig}>
              Vraag versturen
            </Button>
          </FormActions>
        </FormFields>
      </Form>
    </Section>
  )
}
