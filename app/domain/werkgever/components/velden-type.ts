import type { FieldMetadata } from '@conform-to/react'

/** The fields of a conform form by name, as far as the components of a form read them. */
export type Velden<N extends string> = Record<
  N,
  Pick<
    FieldMetadata<unknown, Record<string, unknown>, string[]>,
    'name' | 'id' | 'errors' | 'defaultValue' | 'defaultOptions'
  >
>
