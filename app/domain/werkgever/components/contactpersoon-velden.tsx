import { NOTITIE_MAX } from '#app/domain/werkgever/contactpersoon.ts'
import { CheckboxField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps } from '#app/ui/form/conform.ts'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import type { Velden } from './velden-type.ts'

type Props = {
  fields: Velden<
    'naam' | 'functie' | 'email' | 'telefoon' | 'notitie' | 'vestigingId' | 'accountId' | 'isEerste'
  >
  keuzes: {
    vestigingen: { id: string; label: string }[]
    accounts: { id: string; naam: string; email: string }[]
  }
  /** Who is the first already, or has left, is not asked. */
  vraagEerste: boolean
}

/** Autocomplete is off: the one who types is not the one it is about. */
export function ContactpersoonVelden({ fields, keuzes, vraagEerste }: Props) {
  return (
    <>
      <TextField {...fieldProps(fields.naam)} label="Naam" autoComplete="off" />
      <TextField {...fieldProps(fields.functie)} label="Functie" autoComplete="off" verplicht={false} />
      <TextField
        {...fieldProps(fields.email)}
        type="email"
        label="E-mailadres"
        autoComplete="off"
        verplicht={false}
      />
      <TextField
        {...fieldProps(fields.telefoon)}
        type="tel"
        label="Telefoon"
        autoComplete="off"
        breedte="middel"
        verplicht={false}
      />
      {keuzes.vestigingen.length > 1 && (
        <SelectField
          {...fieldProps(fields.vestigingId)}
          label="Werkt op"
          kies="Geen vaste vestiging"
          opties={keuzes.vestigingen.map(({ id, label }) => ({ waarde: id, label }))}
          verplicht={false}
        />
      )}
      {keuzes.accounts.length > 0 && (
        <SelectField
          {...fieldProps(fields.accountId)}
          label="Account om in te loggen"
          hint="Kies het account van dezelfde persoon. Een beheerder maakt accounts."
          kies="Geen account"
          opties={keuzes.accounts.map(({ id, naam, email }) => ({ waarde: id, label: `${naam}, ${email}` }))}
          verplicht={false}
        />
      )}
      <TextareaField
        {...fieldProps(fields.notitie)}
        label="Notitie voor collega’s"
        hint="Bijvoorbeeld wanneer iemand het beste te bereiken is. De werkgever ziet dit niet."
        rijen={3}
        maxTekens={NOTITIE_MAX}
        verplicht={false}
      />
      {vraagEerste && (
        <CheckboxField
          naam={fields.isEerste.name}
          id={fields.isEerste.id}
          fout={fields.isEerste.errors}
          standaard={fields.isEerste.defaultValue}
          label="Dit is de eerste contactpersoon"
          hint="Wie dat nu is, blijft gewoon contactpersoon."
          verplicht={false}
        />
      )}
    </>
  )
}
