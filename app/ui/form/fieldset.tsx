import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import { ErrorMessage, Hint, OptionalMark, type FieldProps, type Wiring } from './field.tsx'

type Props = { props: FieldProps; wiring: Wiring; soort: 'group' | 'radiogroup'; children: ReactNode }

/** A question with several inputs: the legend is the question. */
export function Fieldset({ props, wiring, soort, children }: Props) {
  const radio =
    soort === 'radiogroup'
      ? {
          role: 'radiogroup' as const,
          'aria-invalid': wiring.ongeldig,
          'aria-required': props.verplicht === false ? undefined : (true as const),
        }
      : {}
  return (
    <fieldset
      {...radio}
      aria-describedby={wiring.describedBy}
      className={classes(
        'utrecht-form-fieldset',
        'utrecht-form-fieldset--html-fieldset',
        'wsp-veld',
        wiring.ongeldig && 'utrecht-form-fieldset--invalid',
      )}
    >
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {props.label}
        {!props.zonderMerk && <OptionalMark verplicht={props.verplicht} />}
      </legend>
      <Hint wiring={wiring}>{props.hint}</Hint>
      <ErrorMessage wiring={wiring} />
      {children}
    </fieldset>
  )
}
