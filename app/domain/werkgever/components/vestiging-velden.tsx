import { CheckboxField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps } from '#app/ui/form/conform.ts'
import { TextField } from '#app/ui/form/text-field.tsx'
import { AdresVelden } from './adres-velden.tsx'
import type { Velden } from './velden-type.ts'

type Props = {
  fields: Velden<'naam' | 'vestigingsnummer' | 'straat' | 'huisnummer' | 'postcode' | 'isHoofdvestiging'>
  /** What is the hoofdvestiging already is not asked. */
  vraagHoofd: boolean
}

export function VestigingVelden({ fields, vraagHoofd }: Props) {
  return (
    <>
      <TextField
        {...fieldProps(fields.naam)}
        label="Naam van de vestiging"
        hint="Bijvoorbeeld: magazijn Beverwijk."
        autoComplete="off"
        verplicht={false}
      />
      <AdresVelden fields={fields} />
      <TextField
        {...fieldProps(fields.vestigingsnummer)}
        label="Vestigingsnummer"
        hint="12 cijfers, van de Kamer van Koophandel."
        inputMode="numeric"
        autoComplete="off"
        breedte="middel"
        verplicht={false}
      />
      {vraagHoofd && (
        <CheckboxField
          naam={fields.isHoofdvestiging.name}
          id={fields.isHoofdvestiging.id}
          standaard={fields.isHoofdvestiging.defaultValue}
          label="Dit is de hoofdvestiging"
          hint="Wat dat nu is, wordt een gewone vestiging."
          verplicht={false}
        />
      )}
    </>
  )
}
