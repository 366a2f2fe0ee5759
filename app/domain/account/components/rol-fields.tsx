import type { FieldMetadata } from '@conform-to/react'
import { ROL_LABEL } from '#app/domain/account/account.ts'
import { TOEKENBARE_ROLLEN } from '#app/domain/account/beheer-account.ts'
import { CheckboxGroupField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps, groupProps } from '#app/ui/form/conform.ts'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'

type Props = {
  fields: {
    rol: FieldMetadata<(typeof TOEKENBARE_ROLLEN)[number]>
    werkgeverId: FieldMetadata<string | undefined>
    organisatieId: FieldMetadata<string | undefined>
    gemeenteCodes: FieldMetadata<string[] | undefined>
  }
  keuzes: {
    werkgevers: { id: string; naam: string }[]
    organisaties: { id: string; naam: string }[]
    gemeenten: { code: string; naam: string }[]
  }
}

/** A role and what it belongs to. All choices are on the page, so that it works without JavaScript. */
export function RolFields({ fields, keuzes }: Props) {
  return (
    <>
      <RadioGroupField
        {...fieldProps(fields.rol)}
        label="Rol"
        opties={TOEKENBARE_ROLLEN.map((rol) => ({ waarde: rol, label: ROL_LABEL[rol] }))}
      />
      <SelectField
        {...fieldProps(fields.werkgeverId)}
        label="Werkgever"
        hint="Alleen bij de rol werkgever."
        verplicht={false}
        opties={[
          { waarde: '', label: 'Kies een werkgever' },
          ...keuzes.werkgevers.map((werkgever) => ({ waarde: werkgever.id, label: werkgever.naam })),
        ]}
      />
      <SelectField
        {...fieldProps(fields.organisatieId)}
        label="Organisatie"
        hint="Alleen bij de rollen adviseur, jobcoach en rapporteur."
        verplicht={false}
        opties={[
          { waarde: '', label: 'Kies een organisatie' },
          ...keuzes.organisaties.map((organisatie) => ({ waarde: organisatie.id, label: organisatie.naam })),
        ]}
      />
      <CheckboxGroupField
        {...groupProps(fields.gemeenteCodes)}
        label="Gemeenten"
        hint="Alleen bij de rol rapporteur: van welke gemeenten mag deze persoon de cijfers zien?"
        verplicht={false}
        opties={keuzes.gemeenten.map((gemeente) => ({ waarde: gemeente.code, label: gemeente.naam }))}
      />
    </>
  )
}
