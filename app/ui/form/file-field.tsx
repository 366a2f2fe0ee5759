import { Field, inputProps, wire, type FieldProps } from './field.tsx'

/** One file. What was chosen cannot be shown again after a mistake: that is how browsers are. */
export function FileField({ accept, ...props }: FieldProps & { accept: string }) {
  const wiring = wire(props)
  return (
    <Field props={props} wiring={wiring}>
      <input {...inputProps(props, wiring)} type="file" accept={accept} className="wsp-bestand" />
    </Field>
  )
}
