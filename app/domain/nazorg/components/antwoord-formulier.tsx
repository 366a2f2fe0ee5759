import { useForm, type SubmissionResult } from '@conform-to/react'
import { Form, useNavigation } from 'react-router'
import { TOELICHTING_MAX } from '#app/domain/nazorg/antwoord.ts'
import { UITKOMST_LABEL, type NazorgUitkomst } from '#app/domain/nazorg/nazorg.ts'
import { Button } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { EindeVelden } from './einde-velden.tsx'

/** Records an outcome; `isVerbetering` asks why an earlier one is mended. */
export function AntwoordFormulier({
  versie,
  uitkomsten,
  isVerbetering = false,
  resultaat,
}: {
  versie: number
  uitkomsten: readonly NazorgUitkomst[]
  isVerbetering?: boolean
  resultaat: SubmissionResult | undefined
}) {
  const [form, fields] = useForm({
    id: `nazorg-${versie}`,
    lastResult: resultaat,
    defaultValue: { uitkomst: '', laatsteWerkdag: '', reden: '', toelichting: '' },
  })
  const bezig = useNavigation().state === 'submitting'
  return (
    <>
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={versie} />
          <RadioGroupField
            {...fieldProps(fields.uitkomst)}
            label="Werkt deze medewerker er nog?"
            opties={uitkomsten.map((waarde) => ({ waarde, label: UITKOMST_LABEL[waarde] }))}
          />
          <EindeVelden
            laatsteWerkdag={fieldProps(fields.laatsteWerkdag)}
            reden={fieldProps(fields.reden)}
            alleenAls="Alleen als deze medewerker er niet meer werkt."
          />
          {isVerbetering && (
            <TextareaField
              {...fieldProps(fields.toelichting)}
              label="Waarom verbetert u dit?"
              hint="Voor uw collega’s. Schrijf geen namen en niets over gezondheid."
              rijen={3}
              maxTekens={TOELICHTING_MAX}
            />
          )}
          <FormActions>
            <Button disabled={bezig}>{isVerbetering ? 'Uitkomst verbeteren' : 'Antwoord vastleggen'}</Button>
          </FormActions>
        </FormFields>
      </Form>
    </>
  )
}
