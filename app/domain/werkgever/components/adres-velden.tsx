import { fieldProps } from '#app/ui/form/conform.ts'
import { PostcodeField, TextField } from '#app/ui/form/text-field.tsx'
import type { Velden } from './velden-type.ts'

/** Street, number and postcode of an employer. Autocomplete is off: the one who types does not work there. */
export function AdresVelden({ fields }: { fields: Velden<'straat' | 'huisnummer' | 'postcode'> }) {
  return (
    <>
      <TextField {...fieldProps(fields.straat)} label="Straat" autoComplete="off" breedte="middel" />
      <TextField {...fieldProps(fields.huisnummer)} label="Huisnummer" autoComplete="off" breedte="kort" />
      <PostcodeField
        {...fieldProps(fields.postcode)}
        label="Postcode"
        hint="Plaats en gemeente volgen uit de postcode."
        autoComplete="off"
      />
    </>
  )
}
