import { useForm, type SubmissionResult } from '@conform-to/react'
import { Form, useNavigation } from 'react-router'
import { Button } from '#app/ui/button.tsx'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TekstVeld } from './aanvraag-velden.tsx'

/** The employer answers a question of the adviseur, or adds something. */
export function Aanvulling({
  versie,
  isGevraagd,
  resultaat,
}: {
  versie: number
  isGevraagd: boolean
  resultaat: SubmissionResult | undefined
}) {
  const [form, fields] = useForm<{ tekst: string; tochVersturen: string }>({
    id: `bericht-${versie}`,
    lastResult: resultaat,
    defaultValue: { tekst: '' },
  })
  const bezig = useNavigation().state === 'submitting'
  return (
    <Section titel={isGevraagd ? 'Uw antwoord' : 'Iets toevoegen'}>
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={versie} />
          <TekstVeld veld={fields.tekst} toch={fields.tochVersturen} label="Uw bericht" />
          <FormActions>
            <Button soort={isGevraagd ? 'primary' : 'secondary'} disabled={bezig}>
              Bericht versturen
            </Button>
          </FormActions>
        </FormFields>
      </Form>
    </Section>
  )
}
