import { TITEL_MAX, TOELICHTING_MAX } from '#app/domain/taak/taak.ts'
import type { Velden } from '#app/domain/werkgever/components/velden-type.ts'
import { fieldProps } from '#app/ui/form/conform.ts'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { DateField, TextField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'

type Props = {
  fields: Velden<'titel' | 'toelichting' | 'vervaldatum' | 'toegewezenAanId'>
  adviseurs: { id: string; naam: string }[]
}

/** What has to be done, before when and by whom. */
export function TaakVelden({ fields, adviseurs }: Props) {
  return (
    <>
      <TextField
        {...fieldProps(fields.titel)}
        label="Wat moet er gebeuren?"
        autoComplete="off"
        maxLength={TITEL_MAX}
      />
      <DateField {...fieldProps(fields.vervaldatum)} label="Klaar op" />
      <SelectField
        {...fieldProps(fields.toegewezenAanId)}
        label="Wie doet het?"
        opties={adviseurs.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        kies={null}
      />
      <TextareaField
        {...fieldProps(fields.toelichting)}
        label="Toelichting"
        rijen={2}
        maxTekens={TOELICHTING_MAX}
        verplicht={false}
      />
    </>
  )
}
