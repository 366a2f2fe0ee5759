import type { ComponentProps } from 'react'
import { fieldProps } from '#app/ui/form/conform.ts'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { DateField } from '#app/ui/form/text-field.tsx'

type Veld = Parameters<typeof fieldProps>[0]
type Props = {
  fields: { van: Veld; tot: Veld; vervangerId: Veld }
  collegas: { id: string; naam: string }[]
  standaard?: ComponentProps<typeof SelectField>['standaard']
}

/** From, to and who does the work. There is no field for the reason, on purpose. */
export function AfwezigheidVelden({ fields, collegas, standaard }: Props) {
  return (
    <>
      <DateField {...fieldProps(fields.van)} label="Eerste dag" />
      <DateField {...fieldProps(fields.tot)} label="Laatste dag" hint="Deze dag telt mee." />
      <SelectField
        {...fieldProps(fields.vervangerId)}
        label="Wie neemt het werk over?"
        hint="Heeft een werkgever een eigen vervanger, dan gaat die voor."
        opties={collegas.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        standaard={standaard}
      />
    </>
  )
}
