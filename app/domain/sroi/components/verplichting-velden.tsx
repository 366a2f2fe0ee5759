import type { FieldMetadata } from '@conform-to/react'
import { fieldProps } from '#app/ui/form/conform.ts'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { CurrencyField, DateField, TextField } from '#app/ui/form/text-field.tsx'
import { GRONDSLAG_LABEL, GRONDSLAGEN } from '../verplichting.ts'

type Veld = Pick<
  FieldMetadata<unknown, Record<string, unknown>, string[]>,
  'name' | 'id' | 'errors' | 'defaultValue' | 'defaultOptions'
>
type Naam =
  | 'opdrachtgeverId'
  | 'contractnummer'
  | 'omschrijving'
  | 'som'
  | 'grondslag'
  | 'percentage'
  | 'arbeid'
  | 'bedrag'
  | 'gunningOp'
  | 'startOp'
  | 'eindOp'
  | 'herstelTot'

type Props = {
  fields: Record<Naam, Veld>
  opdrachtgevers: { id: string; naam: string }[]
}

/** The questions about a contract, when it is entered and when a draft is changed. */
export function VerplichtingVelden({ fields, opdrachtgevers }: Props) {
  const percentage = { breedte: 'kort', inputMode: 'decimal', verplicht: false } as const
  return (
    <>
      <SelectField
        {...fieldProps(fields.opdrachtgeverId)}
        label="Opdrachtgever"
        opties={opdrachtgevers.map(({ id, naam }) => ({ waarde: id, label: naam }))}
      />
      <TextField {...fieldProps(fields.contractnummer)} label="Contractnummer" maxLength={60} />
      <TextField {...fieldProps(fields.omschrijving)} label="Waar gaat het contract over?" maxLength={200} />
      <CurrencyField {...fieldProps(fields.som)} label="Som van het contract, zonder btw" />
      <RadioGroupField
        {...fieldProps(fields.grondslag)}
        label="Hoe is de verplichting bepaald?"
        opties={GRONDSLAGEN.map((waarde) => ({ waarde, label: GRONDSLAG_LABEL[waarde] }))}
      />
      <TextField
        {...fieldProps(fields.percentage)}
        {...percentage}
        label="Percentage voor SROI"
        hint="Bij een percentage. Bijvoorbeeld 5 of 2,5."
      />
      <TextField
        {...fieldProps(fields.arbeid)}
        {...percentage}
        label="Hoeveel procent van de som is arbeid?"
        hint="Leeg is 100."
      />
      <CurrencyField
        {...fieldProps(fields.bedrag)}
        label="Vast bedrag voor SROI"
        hint="Bij een vast bedrag."
        verplicht={false}
      />
      <DateField
        {...fieldProps(fields.gunningOp)}
        label="Dag van gunning"
        hint="De tabel met bouwblokken van die dag geldt voor dit contract. De opdrachtnemer meldt zich binnen 7 dagen."
      />
      <DateField {...fieldProps(fields.startOp)} label="Eerste dag van het contract" />
      <DateField {...fieldProps(fields.eindOp)} label="Laatste dag van het contract" />
      <DateField
        {...fieldProps(fields.herstelTot)}
        label="Laatste dag van de herstelperiode"
        hint="Tot en met die dag telt werk nog mee. Geen herstelperiode? Vul de laatste dag van het contract in."
      />
    </>
  )
}
