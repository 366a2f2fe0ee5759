import { useLayoutEffect, useRef } from 'react'
import { Choice } from './choice.tsx'
import { inputProps, type Wiring } from './field.tsx'
import { inputClasses } from './text-field.tsx'
import { Button } from '../button.tsx'
import type { Term, TermPickerProps } from './terms.ts'

type Props = {
  picker: TermPickerProps & { zoekNaam: string }
  wiring: Wiring
  gekozen: Term[]
  onReady: (start: { gekozen: Term[]; vraag: string }) => void
}

/** The picker without JavaScript. When JavaScript does arrive it reports what stands in the page by then. */
export function TermSearchPlain({ picker, wiring, gekozen, onReady }: Props) {
  const { naam, label, meer, verplicht, vraag = '', resultaten, zoekNaam, zoekIntent = 'zoek' } = picker
  const vak = useRef<HTMLDivElement>(null)
  const nieuw = (resultaten ?? []).filter((term) => !gekozen.some((al) => al.id === term.id))
  const termen = [...gekozen, ...nieuw]

  useLayoutEffect(() => {
    const invoer = [...(vak.current?.querySelectorAll('input') ?? [])]
    const aan = new Set(invoer.filter((el) => el.name === naam && el.checked).map((el) => el.value))
    const getypt = invoer.find((el) => el.name === zoekNaam)?.value ?? ''
    onReady({ gekozen: termen.filter((term) => aan.has(term.id)), vraag: getypt })
    // Runs once: from here on the choice lives in the combobox.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  return (
    <div ref={vak} className="wsp-veld">
      <div className="wsp-zoekrij">
        <input
          {...inputProps(picker, wiring)}
          name={zoekNaam}
          type="search"
          defaultValue={vraag}
          autoComplete="off"
          className={inputClasses('vol')}
        />
        <Button soort="secondary" icoon="zoek" name="intent" value={zoekIntent} formNoValidate>
          Zoeken
        </Button>
      </div>
      {vraag && resultaten?.length === 0 && <p>Niets gevonden voor “{vraag}”. Probeer een ander woord.</p>}
      {termen.length > 0 && (
        <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset wsp-keuzes">
          <legend className="wsp-verborgen">Kies: {label}</legend>
          {termen.map((term, index) => (
            <Choice
              key={term.id}
              soort={meer ? 'checkbox' : 'radio'}
              id={`${wiring.id}-keuze-${index}`}
              name={naam}
              value={term.id}
              defaultChecked={gekozen.includes(term)}
              label={term.label}
              hint={term.toelichting}
            />
          ))}
          {!meer && verplicht === false && (
            <Choice soort="radio" id={`${wiring.id}-keuze-geen`} name={naam} value="" label="Geen van deze" />
          )}
        </fieldset>
      )}
    </div>
  )
}
