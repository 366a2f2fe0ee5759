import { classes } from '../classes.ts'
import { Choice, type Keuze } from './choice.tsx'
import { ErrorMessage, inputProps, wire, type FieldProps } from './field.tsx'
import { Fieldset } from './fieldset.tsx'

type CheckboxProps = FieldProps & {
  /** True, or the text that a browser sends for a ticked box. */
  standaard?: boolean | string | null | undefined
  /** What is sent when ticked. */
  waarde?: string
}

/** One thing that is so or not so. Required means: must be ticked; a box that may stay empty needs no mark for it. */
export function CheckboxField({ standaard, waarde = 'on', verplicht = true, ...rest }: CheckboxProps) {
  const props = { ...rest, verplicht }
  // The hint hangs on the box itself.
  const wiring = wire({ naam: props.naam, id: props.id, fout: props.fout })
  const { id, ...native } = inputProps(props, wiring)
  return (
    <div
      className={classes('utrecht-form-field', 'wsp-veld', wiring.ongeldig && 'utrecht-form-field--invalid')}
    >
      <ErrorMessage wiring={wiring} />
      <Choice
        {...native}
        soort="checkbox"
        id={id}
        value={waarde}
        defaultChecked={standaard === true || standaard === waarde}
        label={props.label}
        hint={props.hint}
      />
    </div>
  )
}

type GroupProps = FieldProps & {
  opties: Keuze[]
  /** The values that are ticked at the start. */
  standaard?: readonly (string | number)[] | null | undefined
  /** What the user sent; goes before `standaard`. */
  waarde?: readonly string[] | null | undefined
  rij?: boolean
}

/** Any number of answers; each ticked box sends its value under the same name. */
export function CheckboxGroupField({ opties, standaard, waarde, rij, ...props }: GroupProps) {
  const wiring = wire(props)
  const gekozen = new Set((waarde ?? standaard ?? []).map(String))
  return (
    <Fieldset props={props} wiring={wiring} soort="group">
      <div className={classes('wsp-keuzes', rij && 'wsp-keuzes--rij')}>
        {opties.map((optie, index) => (
          <Choice
            key={optie.waarde}
            soort="checkbox"
            id={index === 0 ? wiring.id : `${wiring.id}-${index}`}
            name={props.naam}
            value={optie.waarde}
            defaultChecked={gekozen.has(String(optie.waarde))}
            aria-invalid={wiring.ongeldig}
            label={optie.label}
            hint={optie.hint}
          />
        ))}
      </div>
    </Fieldset>
  )
}
