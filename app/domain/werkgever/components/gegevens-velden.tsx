import {
  FOCUSSECTOR_LABEL,
  GROOTTE_LABEL,
  HERKOMST_LABEL,
  SBI_LABEL,
} from '#app/domain/werkgever/werkgever.ts'
import { fieldProps } from '#app/ui/form/conform.ts'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import type { Velden } from './velden-type.ts'

type Props = {
  fields: Velden<
    | 'naam'
    | 'handelsnamen'
    | 'kvkNummer'
    | 'website'
    | 'sbiSectie'
    | 'focussector'
    | 'grootteklasse'
    | 'dienstclusterCode'
    | 'herkomst'
    | 'herkomstToelichting'
  >
  clusters: { code: string; naam: string }[]
}

const opties = (labels: Record<string, string>) =>
  Object.entries(labels).map(([waarde, label]) => ({ waarde, label }))

/** Who the employer is. Autocomplete is off: the one who types does not work there. */
export function GegevensVelden({ fields, clusters }: Props) {
  return (
    <>
      <TextField {...fieldProps(fields.naam)} label="Naam" autoComplete="off" />
      <TextareaField
        {...fieldProps(fields.handelsnamen)}
        label="Andere namen"
        hint="Namen waaronder de werkgever ook bekend is. Zet elke naam op een eigen regel."
        rijen={2}
        verplicht={false}
      />
      <TextField
        {...fieldProps(fields.kvkNummer)}
        label="KVK-nummer"
        hint="8 cijfers."
        inputMode="numeric"
        autoComplete="off"
        breedte="kort"
      />
      <TextField
        {...fieldProps(fields.website)}
        label="Website"
        hint="Bijvoorbeeld www.bedrijf.nl."
        autoComplete="off"
        breedte="middel"
        verplicht={false}
      />
      <SelectField {...fieldProps(fields.sbiSectie)} label="Sector" opties={opties(SBI_LABEL)} />
      <SelectField
        {...fieldProps(fields.focussector)}
        label="Focussector"
        hint="Alleen als de werkgever in een van deze drie sectoren werkt."
        kies="Geen focussector"
        opties={opties(FOCUSSECTOR_LABEL)}
        verplicht={false}
      />
      <SelectField {...fieldProps(fields.grootteklasse)} label="Grootte" opties={opties(GROOTTE_LABEL)} />
      <SelectField
        {...fieldProps(fields.dienstclusterCode)}
        label="Dienstverlening"
        opties={clusters.map(({ code, naam }) => ({ waarde: code, label: naam }))}
      />
      <SelectField
        {...fieldProps(fields.herkomst)}
        label="Hoe kwam het contact tot stand?"
        opties={opties(HERKOMST_LABEL)}
      />
      <TextField
        {...fieldProps(fields.herkomstToelichting)}
        label="Toelichting daarbij"
        hint="Bijvoorbeeld de naam van het evenement."
        autoComplete="off"
        verplicht={false}
      />
    </>
  )
}
