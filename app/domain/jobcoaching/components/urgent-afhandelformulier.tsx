import { useForm, type SubmissionResult } from '@conform-to/react'
import type { ComponentProps } from 'react'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { URGENT_LABEL } from '../urgent.ts'
import { UitkomstVeld } from './uitkomst-veld.tsx'

type Props = {
  kruimels: ComponentProps<typeof FormPage>['kruimels']
  melding: { soort: keyof typeof URGENT_LABEL.staf; versie: number }
  resultaat: SubmissionResult | undefined
}

/** Closing an urgent call, the same for the jobcoach and the adviseur. */
export function UrgentAfhandelformulier({ kruimels, melding, resultaat }: Props) {
  const [form, fields] = useForm({
    id: 'afhandelen',
    lastResult: resultaat,
    defaultValue: { uitkomst: '' },
  })
  return (
    <FormPage
      kruimels={kruimels}
      titel="Melding afhandelen"
      intro={`${URGENT_LABEL.staf[melding.soort]}.`}
      knop="Melding afhandelen"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={melding.versie} />
      <UitkomstVeld field={fields.uitkomst} />
    </FormPage>
  )
}
