import type { FieldMetadata } from '@conform-to/react'
import { SOORT_LABEL } from '#app/domain/vacature/vacature.ts'
import { CheckboxField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps } from '#app/ui/form/conform.ts'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { DateField, NumberField } from '#app/ui/form/text-field.tsx'
import { CONTRACT_LABEL, CONTRACT_SOORTEN } from '../contract.ts'
import { OMVANG_LABEL, OMVANGEN, PLAATSING_SOORTEN } from '../plaatsing.ts'

type Naam =
  'soort' | 'startdatum' | 'contractSoort' | 'einddatum' | 'urenPerWeek' | 'isGarantiebaan' | 'omvang'

// Conform's types are invariant in the schema of the form; nothing here reads it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Velden = Record<Naam, FieldMetadata<any, any, string[]>>

/** How somebody begins: the questions when it is recorded, and when it is mended before the first day. */
export function StartFields({ fields }: { fields: Velden }) {
  return (
    <>
      <SelectField
        {...fieldProps(fields.soort)}
        label="Soort plaatsing"
        opties={PLAATSING_SOORTEN.map((soort) => ({ waarde: soort, label: SOORT_LABEL[soort] }))}
      />
      <DateField {...fieldProps(fields.startdatum)} label="Eerste werkdag" />
      <RadioGroupField
        {...fieldProps(fields.contractSoort)}
        label="Welk contract?"
        opties={CONTRACT_SOORTEN.map((soort) => ({ waarde: soort, label: CONTRACT_LABEL[soort] }))}
      />
      <DateField
        {...fieldProps(fields.einddatum)}
        label="Laatste werkdag"
        hint="Laat dit leeg bij een vast contract."
        verplicht={false}
      />
      <NumberField {...fieldProps(fields.urenPerWeek)} label="Uren" eenheid="uur per week" />
      <CheckboxField
        {...fieldProps(fields.isGarantiebaan)}
        label="Dit is een garantiebaan (banenafspraak)"
        verplicht={false}
      />
      <RadioGroupField
        {...fieldProps(fields.omvang)}
        label="Wat betekent deze plaatsing voor de uitkering?"
        opties={OMVANGEN.map((omvang) => ({ waarde: omvang, label: OMVANG_LABEL[omvang] }))}
      />
    </>
  )
}
