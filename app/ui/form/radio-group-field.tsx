import { classes } from '../classes.ts'
import { Choice, type Keuze } from './choice.tsx'
import { startValue, wire, type ValueFieldProps } from './field.tsx'
import { Fieldset } from './fieldset.tsx'

type Props = ValueFieldProps & {
  opties: Keuze[]
  /** Beside each other, as many as fit: for a few short answers. */
  rij?: boolean
}

/** One answer of a few. The first button carries the field's id, so that the error summary lands there. */
export function RadioGroupField({ opties, rij, standaard, waarde, ...props }: Props) {
  const wiring = wire(props)
  const gekozen = startValue({ waarde, standaard })
  return (
    <Fieldset props={props} wiring={wiring} soort="radiogroup">
      <div className={classes('wsp-keuzes', rij && 'wsp-keuzes--rij')}>
        {opties.map((optie, index) => (
          <Choice
            key={optie.waarde}
            soort="radio"
            id={index === 0 ? wiring.id : `${wiring.id}-${index}`}
            name={props.naam}
            value={optie.waarde}
            defaultChecked={String(optie.waarde) === gekozen}
            label={optie.label}
            hint={optie.hint}
          />
        ))}
      </div>
    </Fieldset>
  )
}

const NIVEAUS: Keuze[] = [
  { waarde: '0', label: 'Niet' },
  { waarde: '1', label: 'Basis' },
  { waarde: '2', label: 'Voldoende' },
  { waarde: '3', label: 'Goed' },
]
const ONBEKEND: Keuze = { waarde: 'onbekend', label: 'Weet ik nog niet' }

type LevelProps = Omit<ValueFieldProps, 'standaard'> & {
  /** 0 to 3, or null for a level that is not known yet; undefined leaves every button open. */
  standaard?: string | number | null | undefined
  /** Offers only these levels: a requirement asks at least "basis" and is never unknown. */
  zonder?: ('0' | 'onbekend')[]
}

/** A level: sends "0" (niet) to "3" (goed), or "onbekend". */
export function LevelField({ zonder = [], standaard, ...props }: LevelProps) {
  const opties = [...NIVEAUS, ONBEKEND].filter((niveau) => !zonder.some((weg) => weg === niveau.waarde))
  return (
    <RadioGroupField {...props} standaard={standaard === null ? 'onbekend' : standaard} opties={opties} rij />
  )
}
