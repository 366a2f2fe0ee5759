import { useCombobox } from 'downshift'
import { useState, type KeyboardEvent } from 'react'
import { Icon } from '../icon.tsx'
import { inputProps, type Wiring } from './field.tsx'
import { inputClasses } from './text-field.tsx'
import { useTerms, type Term, type TermPickerProps, type TermSearch } from './terms.ts'

const { InputKeyDownEscape, InputKeyDownEnter, ItemClick, InputBlur } = useCombobox.stateChangeTypes

type Props = {
  picker: TermPickerProps & { zoekNaam: string }
  wiring: Wiring
  start: { gekozen: Term[]; vraag: string }
  onChange?: ((gekozen: Term[]) => void) | undefined
}

export function TermCombobox({ picker, wiring, start, onChange }: Props) {
  const { naam, bron, meer, zoekNaam } = picker
  const [gekozen, setGekozen] = useState(start.gekozen)
  const [vraag, setVraag] = useState(start.vraag)
  const search = useTerms(bron, vraag)
  const items = search.termen.filter((term) => !gekozen.some((al) => al.id === term.id))

  function choose(nieuw: Term[]) {
    setGekozen(nieuw)
    onChange?.(nieuw)
  }

  const combobox = useCombobox<Term>({
    items,
    id: `${wiring.id}-lijst`,
    inputId: wiring.id,
    initialInputValue: start.vraag,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (term) => term?.label ?? '',
    itemToKey: (term) => term?.id,
    stateReducer(state, { type, changes }) {
      if (type === ItemClick || type === InputKeyDownEnter) {
        return changes.selectedItem ? { ...changes, inputValue: '' } : changes
      }
      if (type === InputKeyDownEscape)
        return { ...changes, isOpen: false, inputValue: '', selectedItem: null }
      // Leaving the field chooses nothing and keeps what was typed.
      if (type === InputBlur) return { ...changes, inputValue: state.inputValue, selectedItem: null }
      return changes
    },
    onInputValueChange: ({ inputValue }) => setVraag(inputValue),
    onSelectedItemChange({ selectedItem }) {
      if (selectedItem) choose(meer ? [...gekozen, selectedItem] : [selectedItem])
    },
  })

  function remove(term: Term) {
    choose(gekozen.filter((al) => al.id !== term.id))
    document.getElementById(wiring.id)?.focus()
  }

  const toonLijst = combobox.isOpen && items.length > 0
  return (
    <>
      <div className="wsp-termen">
        <input
          {...combobox.getInputProps({
            ...inputProps(picker, wiring),
            name: zoekNaam,
            onKeyDown: stayInForm,
            'aria-expanded': toonLijst,
            // The field's own label names the input; downshift's does not exist.
            'aria-labelledby': undefined,
          })}
          type="text"
          autoComplete="off"
          spellCheck={false}
          className={inputClasses('vol')}
        />
        <ul
          {...combobox.getMenuProps({ 'aria-label': 'Gevonden woorden' })}
          hidden={!toonLijst}
          className="wsp-termen__lijst"
        >
          {toonLijst &&
            items.map((term, index) => (
              <li
                key={term.id}
                {...combobox.getItemProps({ item: term, index })}
                className="wsp-termen__optie"
              >
                {term.label}
                {term.toelichting && <span className="wsp-termen__toelichting">{term.toelichting}</span>}
              </li>
            ))}
        </ul>
      </div>
      <p className="utrecht-form-field-description" role="status">
        {statusText(search, items.length, vraag)}
      </p>
      <Chosen naam={naam} gekozen={gekozen} onRemove={remove} />
    </>
  )
}

// Enter while typing would send the whole form.
function stayInForm(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault()
}

function statusText(search: TermSearch, aantal: number, vraag: string): string {
  if (search.status === 'rust') return ''
  if (search.status === 'bezig') return 'Zoeken…'
  if (search.status === 'mislukt') return 'Zoeken lukt nu niet. Probeer het zo nog eens.'
  if (aantal === 0) return `Niets gevonden voor “${vraag.trim()}”. Probeer een ander woord.`
  return `${aantal} ${aantal === 1 ? 'woord' : 'woorden'} gevonden. Kies met de pijltjes en Enter.`
}

function Chosen({
  naam,
  gekozen,
  onRemove,
}: {
  naam: string
  gekozen: Term[]
  onRemove: (term: Term) => void
}) {
  if (gekozen.length === 0) return null
  return (
    <ul className="wsp-gekozen" aria-label="Gekozen">
      {gekozen.map((term) => (
        <li key={term.id} className="wsp-gekozen__item">
          <input type="hidden" name={naam} value={term.id} />
          <span className="wsp-gekozen__label">{term.label}</span>
          <button type="button" className="wsp-gekozen__weg" onClick={() => onRemove(term)}>
            <Icon naam="sluiten" />
            <span className="wsp-verborgen">Haal {term.label} weg</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
