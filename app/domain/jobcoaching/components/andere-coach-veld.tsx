import type { FieldMetadata } from '@conform-to/react'
import { fieldProps } from '#app/ui/form/conform.ts'
import { SelectField } from '#app/ui/form/select-field.tsx'

type Props = {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- conform's types are invariant in the schema of the form
  field: FieldMetadata<any, any, string[]>
  coaches: { id: string; naam: string; lopend: number }[]
}

/** Who takes a traject over, with how much each has already. */
export function AndereCoachVeld({ field, coaches }: Props) {
  return (
    <SelectField
      {...fieldProps(field)}
      label="Welke jobcoach?"
      opties={coaches.map(({ id: waarde, naam, lopend }) => ({
        waarde,
        label: `${naam} (${lopend} ${lopend === 1 ? 'traject' : 'trajecten'})`,
      }))}
    />
  )
}
