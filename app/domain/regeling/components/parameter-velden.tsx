import { fieldProps } from '#app/ui/form/conform.ts'
import { CurrencyField, DateField, NumberField, TextField } from '#app/ui/form/text-field.tsx'
import type { Eenheid } from '../parameter.ts'
import type { ParameterPeriodeInput } from '../parameter-form.ts'

const EENHEID: Record<Eenheid, string> = {
  euro_per_uur: 'per uur',
  euro_per_jaar: 'per jaar',
  procent: 'procent',
  maanden: 'maanden',
  uren_per_week: 'uur per week',
}

type Props = {
  fields: Record<keyof ParameterPeriodeInput, Parameters<typeof fieldProps>[0]>
  eenheid: Eenheid
  /** The amount changes at fixed times, so the last day is asked for. */
  wisselt: boolean
}

export function ParameterVelden({ fields, eenheid, wisselt }: Props) {
  const waarde = { ...fieldProps(fields.waarde), label: 'Waarde', eenheid: EENHEID[eenheid] }
  return (
    <>
      {eenheid.startsWith('euro') ? <CurrencyField {...waarde} /> : <NumberField {...waarde} />}
      <div className="wsp-naast">
        <DateField {...fieldProps(fields.geldigVan)} label="Eerste dag" />
        <DateField {...fieldProps(fields.geldigTot)} label="Laatste dag" verplicht={wisselt} />
      </div>
      <TextField
        {...fieldProps(fields.bron)}
        label="Bron"
        hint="Waar staat het? Bijvoorbeeld: Staatscourant 2026, 12345."
      />
      <DateField {...fieldProps(fields.opgezocht)} label="Opgezocht op" />
      <DateField
        {...fieldProps(fields.laatstBevestigd)}
        label="Laatst bevestigd op"
        hint="Alleen als de bron de periode niet helemaal bevestigt."
        verplicht={false}
      />
      <TextField
        {...fieldProps(fields.navragenBij)}
        label="Navragen bij"
        hint="Wie kan een werkgever vragen of het nog klopt? Bijvoorbeeld: uw gemeente."
        breedte="middel"
        verplicht={false}
      />
    </>
  )
}
