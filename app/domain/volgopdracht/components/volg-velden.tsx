import type { FieldMetadata } from '@conform-to/react'
import { CheckboxField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps } from '#app/ui/form/conform.ts'
import { FormFields } from '#app/ui/form/form-actions.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { KLASSE_LABEL, MINIMA, VOLG_KLASSEN } from '../volgopdracht.ts'

type Velden = Record<
  'klasse' | 'minimum' | 'metNavragen',
  Pick<
    FieldMetadata<unknown, Record<string, unknown>, string[]>,
    'name' | 'id' | 'errors' | 'defaultValue' | 'defaultOptions'
  >
>

/** When a match is worth a mail. The form around it is the page's. */
export function VolgVelden({ fields, versie }: { fields: Velden; versie: number }) {
  return (
    <FormFields>
      <HiddenField naam="versie" waarde={versie} />
      <RadioGroupField
        {...fieldProps(fields.klasse)}
        label="Wat wilt u horen?"
        opties={VOLG_KLASSEN.map((waarde) => ({ waarde, label: KLASSE_LABEL[waarde] }))}
      />
      <RadioGroupField
        {...fieldProps(fields.minimum)}
        label="Vanaf welk cijfer “samen”?"
        opties={MINIMA.map(({ waarde, label }) => ({ waarde, label }))}
        rij
      />
      <CheckboxField
        {...fieldProps(fields.metNavragen)}
        label="Ook als iets wat moet nog niet bekend is"
        hint="U moet dan eerst iets navragen."
        verplicht={false}
      />
    </FormFields>
  )
}

/** The threshold in words: "Alleen wat past, vanaf 60". */
export function drempelTekst({
  klasse,
  minimum,
  metNavragen,
}: {
  klasse: (typeof VOLG_KLASSEN)[number]
  minimum: number
  metNavragen: boolean
}): string {
  const vanaf = minimum > 0 ? `, vanaf ${minimum}` : ''
  return `${KLASSE_LABEL[klasse]}${vanaf}${metNavragen ? ', ook met iets om na te vragen' : ''}`
}
