import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import { Icon } from '../icon.tsx'
import { useFormWoorden } from '../taal.tsx'

/** What every field takes. */
export type FieldProps = {
  naam: string
  label: ReactNode
  hint?: ReactNode
  fout?: string | string[] | null | undefined
  /** Fields are required unless told otherwise; an optional field says "(niet verplicht)". */
  verplicht?: boolean | undefined
  /** The page says already that questions may be skipped: leave out "(niet verplicht)". */
  zonderMerk?: boolean | undefined
  id?: string | undefined
}

/** A field with one value. `waarde` (what the user sent) goes before `standaard` (what was known). */
export type ValueFieldProps = FieldProps & {
  standaard?: string | number | null | undefined
  waarde?: string | null | undefined
}

/** The id of the input of a field that was given none; the error summary links to it. */
export function fieldId(naam: string): string {
  return `veld-${naam}`
}

export function messages(fout: FieldProps['fout']): string[] {
  if (!fout) return []
  return typeof fout === 'string' ? [fout] : fout.filter(Boolean)
}

export function startValue({ waarde, standaard }: Pick<ValueFieldProps, 'waarde' | 'standaard'>): string {
  return String(waarde ?? standaard ?? '')
}

export type Wiring = {
  id: string
  hintId: string | undefined
  foutId: string | undefined
  describedBy: string | undefined
  ongeldig: true | undefined
  fouten: string[]
}

/** The ids that tie an input to its hint and its errors. */
export function wire(props: Pick<FieldProps, 'naam' | 'id' | 'hint' | 'fout'>): Wiring {
  const id = props.id ?? fieldId(props.naam)
  const fouten = messages(props.fout)
  const hintId = props.hint ? `${id}-hint` : undefined
  const foutId = fouten.length > 0 ? `${id}-fout` : undefined
  return {
    id,
    hintId,
    foutId,
    describedBy: [hintId, foutId].filter(Boolean).join(' ') || undefined,
    ongeldig: foutId ? true : undefined,
    fouten,
  }
}

/** What an input needs to be named, described and marked by its field. */
export function inputProps(props: FieldProps, wiring: Wiring) {
  return {
    id: wiring.id,
    name: props.naam,
    'aria-describedby': wiring.describedBy,
    'aria-invalid': wiring.ongeldig,
    'aria-required': props.verplicht === false ? undefined : (true as const),
  }
}

export function OptionalMark({ verplicht }: { verplicht?: boolean | undefined }) {
  const { nietVerplicht } = useFormWoorden()
  return verplicht === false ? <span className="wsp-veld__optie"> ({nietVerplicht})</span> : null
}

export function Hint({ wiring, children }: { wiring: Wiring; children: ReactNode }) {
  if (!wiring.hintId) return null
  return (
    <div id={wiring.hintId} className="utrecht-form-field-description">
      {children}
    </div>
  )
}

export function ErrorMessage({ wiring }: { wiring: Wiring }) {
  const woorden = useFormWoorden()
  if (!wiring.foutId) return null
  return (
    <div id={wiring.foutId} className="utrecht-form-field-error-message">
      <Icon naam="let_op" />
      <div>
        {wiring.fouten.map((fout) => (
          <p key={fout}>
            <span className="wsp-verborgen">{woorden.fout}: </span>
            {fout}
          </p>
        ))}
      </div>
    </div>
  )
}

/** Label, hint and error around one input. */
export function Field({
  props,
  wiring,
  children,
}: {
  props: FieldProps
  wiring: Wiring
  children: ReactNode
}) {
  return (
    <div
      className={classes('utrecht-form-field', 'wsp-veld', wiring.ongeldig && 'utrecht-form-field--invalid')}
    >
      <label className="utrecht-form-label" htmlFor={wiring.id}>
        {props.label}
        <OptionalMark verplicht={props.verplicht} />
      </label>
      <Hint wiring={wiring}>{props.hint}</Hint>
      <ErrorMessage wiring={wiring} />
      {children}
    </div>
  )
}
