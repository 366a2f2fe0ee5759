import type { FieldMetadata } from '@conform-to/react'
import { fieldProps } from '#app/ui/form/conform.ts'
import { DateField, TextField } from '#app/ui/form/text-field.tsx'
import { DOEL_MAX } from '../plan.ts'

/** Text and deadline of a goal. */
export function DoelVelden({
  fields,
}: {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- conform's types are invariant in the schema of the form
  fields: Record<'tekst' | 'deadline', FieldMetadata<any, any, string[]>>
}) {
  return (
    <>
      <TextField
        {...fieldProps(fields.tekst)}
        label="Wat is het doel?"
        hint="Schrijf wat iemand dan kan of doet. De werknemer leest het doel. Schrijf niets over gezondheid."
        maxLength={DOEL_MAX}
      />
      <DateField {...fieldProps(fields.deadline)} label="Wanneer is het doel bereikt?" />
    </>
  )
}
