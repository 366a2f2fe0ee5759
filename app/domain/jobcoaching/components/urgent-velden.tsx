import type { FieldMetadata } from '@conform-to/react'
import { fieldProps } from '#app/ui/form/conform.ts'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { URGENT_LABEL, URGENT_SOORTEN, URGENT_TEKST_MAX } from '../urgent.ts'

/** What is wrong, for who calls. */
export function UrgentVelden({
  fields,
  voor,
}: {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- conform's types are invariant in the schema of the form
  fields: Record<'soort' | 'tekst', FieldMetadata<any, any, string[]>>
  voor: 'staf' | 'kandidaat'
}) {
  return (
    <>
      <RadioGroupField
        {...fieldProps(fields.soort)}
        label="Wat is er aan de hand?"
        opties={URGENT_SOORTEN.map((waarde) => ({ waarde, label: URGENT_LABEL[voor][waarde] }))}
      />
      <TextareaField
        {...fieldProps(fields.tekst)}
        label={voor === 'kandidaat' ? 'Wil je er iets bij vertellen?' : 'Wilt u er iets bij vertellen?'}
        hint={
          voor === 'kandidaat'
            ? 'Je jobcoach en je adviseur lezen dit. Je hoeft niets te vertellen over je gezondheid.'
            : 'De jobcoach en de adviseur lezen dit. Schrijf geen naam en niets over gezondheid.'
        }
        verplicht={false}
        rijen={4}
        maxTekens={URGENT_TEKST_MAX}
      />
    </>
  )
}
