import { Choice } from '#app/ui/form/choice.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { BELANG, isHebben, NIVEAU_LABEL, type EisKeuze } from '../eisen.ts'
import './vacature.css'

/**
 * One requirement to tick. Level and importance show when it is ticked, by CSS alone, so that it is the same without
 * JavaScript. The names of the fields are those of readEisenForm.
 */
export function EisChoice({ eis, idStart }: { eis: EisKeuze; idStart: string }) {
  const id = `${idStart}-${eis.termId}`
  return (
    <li className="wsp-eis">
      <Choice
        soort="checkbox"
        id={id}
        name="eis"
        value={eis.termId}
        defaultChecked={eis.gekozen}
        label={eis.label}
        hint={eis.uitleg}
      />
      <div className="wsp-eis__antwoorden">
        {!isHebben(eis.termId) && (
          <SmallSelect
            id={`${id}-niveau`}
            naam={`niveau.${eis.termId}`}
            label="Niveau"
            van={eis.label}
            standaard={eis.niveau}
            opties={Object.entries(NIVEAU_LABEL)}
          />
        )}
        <SmallSelect
          id={`${id}-belang`}
          naam={`belang.${eis.termId}`}
          label="Hoe belangrijk?"
          van={eis.label}
          standaard={eis.belang}
          opties={Object.entries(BELANG).map(([waarde, { label }]) => [waarde, label])}
        />
      </div>
    </li>
  )
}

type SelectProps = {
  id: string
  naam: string
  label: string
  van: string
  standaard: string | number
  opties: [string, string][]
}

function SmallSelect({ id, naam, label, van, standaard, opties }: SelectProps) {
  return (
    <div className="wsp-eis__antwoord">
      <label htmlFor={id}>
        {label}
        <span className="wsp-verborgen"> bij {van}</span>
      </label>
      <div className="wsp-select">
        <select
          id={id}
          name={naam}
          defaultValue={standaard}
          className="utrecht-select utrecht-select--html-select"
        >
          {opties.map(([waarde, tekst]) => (
            <option key={waarde} value={waarde}>
              {tekst}
            </option>
          ))}
        </select>
        <Icon naam="punt_omlaag" />
      </div>
    </div>
  )
}

export function EisChoices({ eisen, idStart, label }: { eisen: EisKeuze[]; idStart: string; label: string }) {
  if (eisen.length === 0) return null
  return (
    <ul className="wsp-eislijst" aria-label={label}>
      {eisen.map((eis) => (
        <EisChoice key={eis.termId} eis={eis} idStart={idStart} />
      ))}
    </ul>
  )
}
