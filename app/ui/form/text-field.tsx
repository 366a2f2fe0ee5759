import type { ComponentProps } from 'react'
import { classes } from '../classes.ts'
import { Field, inputProps, startValue, wire, type ValueFieldProps } from './field.tsx'

export type Breedte = 'kort' | 'middel' | 'vol'

type NativeProps = Pick<
  ComponentProps<'input'>,
  'autoComplete' | 'autoFocus' | 'inputMode' | 'maxLength' | 'onChange' | 'readOnly' | 'spellCheck'
>

export type TextFieldProps = ValueFieldProps &
  NativeProps & {
    type?: 'text' | 'email' | 'tel' | 'url' | 'search'
    /** How long the answer usually is. */
    breedte?: Breedte
  }

/** One line of text. Errors, hint and label are tied to the input. */
export function TextField({
  naam,
  label,
  hint,
  fout,
  verplicht,
  id,
  standaard,
  waarde,
  type = 'text',
  breedte = 'vol',
  ...native
}: TextFieldProps) {
  const props = { naam, label, hint, fout, verplicht, id }
  const wiring = wire(props)
  return (
    <Field props={props} wiring={wiring}>
      <input
        {...native}
        {...inputProps(props, wiring)}
        type={type}
        defaultValue={startValue({ waarde, standaard })}
        className={inputClasses(breedte)}
      />
    </Field>
  )
}

export function inputClasses(breedte: Breedte): string {
  return classes(
    'utrecht-textbox',
    'utrecht-textbox--html-input',
    breedte === 'kort' && 'wsp-veld__kort',
    breedte === 'middel' && 'wsp-veld__middel',
  )
}

/** A Dutch postcode. Spaces and small letters are the schema's work, not the user's. */
export function PostcodeField(props: Omit<TextFieldProps, 'type' | 'breedte' | 'inputMode' | 'maxLength'>) {
  return <TextField autoComplete="postal-code" spellCheck={false} {...props} breedte="kort" />
}

type UnitFieldProps = Omit<TextFieldProps, 'type' | 'inputMode'> & { eenheid?: string; teken?: string }

/** A whole number, typed as text: no spinning wheel, no lost zeros. `eenheid` follows the input: "uur per week". */
export function NumberField(props: UnitFieldProps) {
  return <UnitField breedte="kort" {...props} inputMode="numeric" />
}

/** An amount in euros, as people write it: "1.224,30". The schema turns it into cents. */
export function CurrencyField(props: Omit<UnitFieldProps, 'eenheid' | 'teken'> & { eenheid?: string }) {
  return <UnitField breedte="kort" {...props} teken="€" inputMode="decimal" />
}

function UnitField({
  naam,
  label,
  hint,
  fout,
  verplicht,
  id,
  standaard,
  waarde,
  breedte = 'kort',
  eenheid,
  teken,
  ...native
}: UnitFieldProps & Pick<TextFieldProps, 'inputMode'>) {
  const props = { naam, label, hint, fout, verplicht, id }
  const wiring = wire(props)
  const eenheidId = `${wiring.id}-eenheid`
  return (
    <Field props={props} wiring={wiring}>
      <div className="wsp-eenheid">
        {teken && (
          <span className="wsp-eenheid__teken" aria-hidden="true">
            {teken}
          </span>
        )}
        <input
          {...native}
          {...inputProps(props, wiring)}
          aria-describedby={classes(eenheid && eenheidId, wiring.describedBy) || undefined}
          type="text"
          autoComplete={native.autoComplete ?? 'off'}
          defaultValue={startValue({ waarde, standaard })}
          className={inputClasses(breedte)}
        />
        {eenheid && (
          <span id={eenheidId} className="wsp-eenheid__teken">
            {eenheid}
          </span>
        )}
      </div>
    </Field>
  )
}

type DateFieldProps = ValueFieldProps & {
  /** Earliest and latest day, "2026-06-06". The schema checks them again. */
  min?: string
  max?: string
  autoComplete?: string
}

/** A date in the browser's own picker; the value is "2026-06-06". */
export function DateField({
  naam,
  label,
  hint,
  fout,
  verplicht,
  zonderMerk,
  id,
  standaard,
  waarde,
  ...native
}: DateFieldProps) {
  const props = { naam, label, hint, fout, verplicht, zonderMerk, id }
  const wiring = wire(props)
  return (
    <Field props={props} wiring={wiring}>
      <input
        {...native}
        {...inputProps(props, wiring)}
        type="date"
        defaultValue={startValue({ waarde, standaard })}
        className={inputClasses('vol')}
      />
    </Field>
  )
}

/** A value the user does not see. Never a secret, never trusted. */
export function HiddenField({ naam, waarde }: { naam: string; waarde: string | number }) {
  return <input type="hidden" name={naam} value={waarde} />
}
