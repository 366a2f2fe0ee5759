import { useState, type ReactNode } from 'react'
import { useFormWoorden } from '../taal.tsx'
import { Field, inputProps, startValue, wire, type ValueFieldProps } from './field.tsx'

type Props = ValueFieldProps & {
  rijen?: number
  /** Said in the hint; nothing is cut off while typing or pasting. With JavaScript the rest is counted. */
  maxTekens?: number
  autoComplete?: string
}

export function TextareaField({
  naam,
  label,
  hint,
  fout,
  verplicht,
  id,
  standaard,
  waarde,
  rijen = 5,
  maxTekens,
  autoComplete,
}: Props) {
  const { tekensHooguit } = useFormWoorden()
  const begin = startValue({ waarde, standaard })
  const [tekens, setTekens] = useState<number | null>(null)
  const props = {
    naam,
    label,
    hint: hintText(hint, maxTekens && telIn(tekensHooguit, maxTekens)),
    fout,
    verplicht,
    id,
  }
  const wiring = wire(props)
  return (
    <Field props={props} wiring={wiring}>
      <textarea
        {...inputProps(props, wiring)}
        rows={rijen}
        autoComplete={autoComplete}
        defaultValue={begin}
        onChange={(event) => setTekens(event.currentTarget.value.length)}
        className="utrecht-textarea utrecht-textarea--html-textarea"
      />
      {maxTekens && tekens !== null && <Count tekens={tekens} maxTekens={maxTekens} />}
    </Field>
  )
}

const telIn = (tekst: string, aantal: number) => tekst.replace('{aantal}', String(aantal))

function hintText(hint: ReactNode, hooguit: string | 0 | undefined): ReactNode {
  if (!hooguit) return hint
  return (
    <>
      {hint} <span>{hooguit}</span>
    </>
  )
}

function Count({ tekens, maxTekens }: { tekens: number; maxTekens: number }) {
  const { tekensOver, tekensTeVeel } = useFormWoorden()
  const over = maxTekens - tekens
  const tekst = over >= 0 ? telIn(tekensOver, over) : telIn(tekensTeVeel, -over)
  // Spoken only near the end and in steps, so that a screen reader is not interrupted at every key.
  const gesproken = over < 0 || (over <= 50 && over % 10 === 0) ? tekst : ''
  return (
    <div className="utrecht-form-field-description">
      <span aria-hidden="true">{tekst}</span>
      <span className="wsp-verborgen" role="status">
        {gesproken}
      </span>
    </div>
  )
}
