import { Icon } from '../icon.tsx'
import { Field, inputProps, startValue, wire, type ValueFieldProps } from './field.tsx'

export type Optie = { waarde: string | number; label: string }
export type OptieGroep = { groep: string; opties: Optie[] }

type Props = ValueFieldProps & {
  opties: (Optie | OptieGroep)[]
  /** The first line, with an empty value. `null` leaves it out when there is always a choice. */
  kies?: string | null
  autoComplete?: string
}

export function SelectField({
  opties,
  kies = 'Maak een keuze',
  autoComplete,
  standaard,
  waarde,
  ...props
}: Props) {
  const wiring = wire(props)
  return (
    <Field props={props} wiring={wiring}>
      <div className="wsp-select">
        <select
          {...inputProps(props, wiring)}
          autoComplete={autoComplete}
          defaultValue={startValue({ waarde, standaard })}
          className="utrecht-select utrecht-select--html-select"
        >
          {kies !== null && <option value="">{kies}</option>}
          {opties.map((optie) =>
            'groep' in optie ? (
              <optgroup key={optie.groep} label={optie.groep}>
                {optie.opties.map((binnen) => (
                  <Option key={binnen.waarde} optie={binnen} />
                ))}
              </optgroup>
            ) : (
              <Option key={optie.waarde} optie={optie} />
            ),
          )}
        </select>
        <Icon naam="punt_omlaag" />
      </div>
    </Field>
  )
}

function Option({ optie }: { optie: Optie }) {
  return <option value={optie.waarde}>{optie.label}</option>
}
