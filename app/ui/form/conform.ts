import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { Fouten } from './form-error-summary.tsx'

// Conform's types are invariant in the schema of the form; these functions read none of it.
/* eslint-disable @typescript-eslint/no-explicit-any */

type AnyField = Pick<
  FieldMetadata<any, any, string[]>,
  'name' | 'id' | 'errors' | 'defaultValue' | 'defaultOptions'
>

/** A conform field as the props of a field with one value: `<TextField {...fieldProps(fields.titel)} label="…" />`. */
export function fieldProps(field: AnyField): {
  naam: string
  id: string
  fout: string[] | undefined
  standaard: string | undefined
} {
  return { naam: field.name, id: field.id, fout: field.errors, standaard: field.defaultValue }
}

/** The same for a field with several values: `CheckboxGroupField`. */
export function groupProps(field: AnyField): {
  naam: string
  id: string
  fout: string[] | undefined
  standaard: string[] | undefined
} {
  const enkel = field.defaultValue === undefined ? undefined : [field.defaultValue]
  return { naam: field.name, id: field.id, fout: field.errors, standaard: field.defaultOptions ?? enkel }
}

/** The errors of a conform form for `<FormErrorSummary {...summaryProps(form)} />`. */
export function summaryProps(form: Pick<FormMetadata<any, string[]>, 'id' | 'errors' | 'allErrors'>): {
  fouten: Fouten
  idVan: (naam: string) => string
} {
  return {
    fouten: { '': form.errors ?? [], ...form.allErrors },
    idVan: (naam) => `${form.id}-${naam}`,
  }
}
