import type { FieldMetadata } from '@conform-to/react'
import { fieldProps } from '#app/ui/form/conform.ts'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { URGENT_TEKST_MAX } from '../urgent.ts'

/** What was agreed after an urgent call. */
export function UitkomstVeld({
  field,
}: {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- conform's types are invariant in the schema of the form
  field: FieldMetadata<any, any, string[]>
}) {
  return (
    <TextareaField
      {...fieldProps(field)}
      label="Wat is er afgesproken?"
      hint="Let op: wie de melding deed, leest dit, ook als dat de werkgever is. Schrijf geen naam en niets over gezondheid of privé."
      rijen={4}
      maxTekens={URGENT_TEKST_MAX}
    />
  )
}
