import type { FieldMetadata } from '@conform-to/react'
import { fieldProps } from '#app/ui/form/conform.ts'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { DateField, TextField } from '#app/ui/form/text-field.tsx'
import { GESPREK_MET, GESPREK_MET_LABEL, GESPREK_VORM_LABEL, GESPREK_VORMEN, PLAATS_MAX } from '../gesprek.ts'

type Naam = 'datum' | 'tijd' | 'met' | 'vorm' | 'plaats'

/** When, with whom, how and where a meeting is. Without a worker it is with the employer. */
export function GesprekVelden({
  fields,
  metWerknemer,
}: {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- conform's types are invariant in the schema of the form
  fields: Record<Naam, FieldMetadata<any, any, string[]>>
  metWerknemer: boolean
}) {
  const met = metWerknemer ? GESPREK_MET : (['werkgever'] as const)
  return (
    <>
      <DateField {...fieldProps(fields.datum)} label="Datum" />
      <TextField {...fieldProps(fields.tijd)} label="Tijd" hint="Bijvoorbeeld 14:00." breedte="kort" />
      <RadioGroupField
        {...fieldProps(fields.met)}
        label="Met wie?"
        opties={met.map((waarde) => ({ waarde, label: GESPREK_MET_LABEL[waarde] }))}
      />
      <RadioGroupField
        {...fieldProps(fields.vorm)}
        label="Hoe?"
        opties={GESPREK_VORMEN.map((waarde) => ({ waarde, label: GESPREK_VORM_LABEL[waarde] }))}
      />
      <TextField
        {...fieldProps(fields.plaats)}
        label="Waar precies?"
        hint="Een adres of een ruimte. Dit staat in de e-mail, ook in die aan de werkgever: zet er geen naam in."
        verplicht={false}
        maxLength={PLAATS_MAX}
      />
    </>
  )
}
