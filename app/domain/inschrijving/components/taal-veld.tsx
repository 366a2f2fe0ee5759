import type { ComponentProps } from 'react'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TAAL_NAAM, TALEN } from '../taal.ts'

type Props = Pick<ComponentProps<typeof SelectField>, 'naam' | 'id' | 'fout' | 'standaard'>

/** In which language somebody is written to. */
export function TaalVeld(props: Props) {
  return (
    <SelectField
      {...props}
      label="Taal van de e-mails"
      opties={TALEN.map((taal) => ({ waarde: taal, label: TAAL_NAAM[taal] }))}
    />
  )
}
