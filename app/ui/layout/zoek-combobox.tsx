import { useCombobox } from 'downshift'
import { useEffect, useState, type KeyboardEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useSuggesties, type Suggestie, type SuggestieGroep, type ZoekVakProps } from './suggesties.ts'

const { InputBlur, InputKeyDownEscape } = useCombobox.stateChangeTypes

type Props = ZoekVakProps & {
  id: string
  start: { vraag: string; heeftFocus: boolean }
  placeholder: string
}

/**
 * The search box with what it finds under it. Nothing is chosen until an arrow key or the mouse says so, so that Enter sends
 * the form with what was typed; on a result Enter goes there. Escape closes the list and then empties the box.
 */
export function ZoekCombobox({ bron, id, start, placeholder }: Props) {
  const [vraag, setVraag] = useState(start.vraag)
  const navigate = useNavigate()
  const { key } = useLocation()
  const { groepen, status } = useSuggesties(bron, vraag)
  const items = groepen.flatMap((groep) => groep.items)

  const combobox = useCombobox<Suggestie>({
    items,
    id: `${id}-lijst`,
    inputId: id,
    initialInputValue: start.vraag,
    selectedItem: null,
    itemToString: (item) => item?.titel ?? '',
    itemToKey: (item) => item?.id,
    stateReducer(state, { type, changes }) {
      // Leaving the box chooses nothing; a result is chosen to go there, and what was typed stays.
      if (type === InputBlur) return { ...changes, inputValue: state.inputValue, selectedItem: null }
      if (type === InputKeyDownEscape)
        return { ...changes, inputValue: state.isOpen ? state.inputValue : '', selectedItem: null }
      return changes.selectedItem ? { ...changes, inputValue: state.inputValue } : changes
    },
    onInputValueChange: ({ inputValue }) => setVraag(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) void navigate(selectedItem.naar)
    },
  })

  const { closeMenu } = combobox
  useEffect(() => closeMenu(), [key, closeMenu])
  useEffect(() => {
    if (start.heeftFocus) document.getElementById(id)?.focus()
  }, [start.heeftFocus, id])

  const toonLijst = combobox.isOpen && items.length > 0
  return (
    <div className="wsp-termen wsp-zoekvak__rest">
      <input
        {...combobox.getInputProps({
          name: 'q',
          maxLength: 200,
          placeholder,
          onKeyDown: sendsForm(combobox.highlightedIndex, combobox.isOpen),
          'aria-expanded': toonLijst,
          'aria-keyshortcuts': 'Control+/ Meta+/',
          // The label of the form names the input; downshift's does not exist.
          'aria-labelledby': undefined,
        })}
        type="text"
        autoComplete="off"
        spellCheck={false}
        className="utrecht-textbox wsp-zoekvak__veld"
      />
      <div
        {...combobox.getMenuProps({ 'aria-label': 'Gevonden', 'aria-labelledby': undefined })}
        hidden={!toonLijst}
        className="wsp-termen__lijst"
      >
        {toonLijst && <Groepen groepen={groepen} getItemProps={combobox.getItemProps} id={id} />}
      </div>
      {/* Not role="status": on every page that role is for what just happened there. */}
      <p className="wsp-verborgen" aria-live="polite" aria-atomic="true">
        {combobox.isOpen && statusText(status, groepen)}
      </p>
    </div>
  )
}

function Groepen({
  groepen,
  getItemProps,
  id,
}: {
  groepen: SuggestieGroep[]
  getItemProps: ReturnType<typeof useCombobox<Suggestie>>['getItemProps']
  id: string
}) {
  const gevuld = groepen.filter(({ items }) => items.length > 0)
  return gevuld.map((groep, plek) => {
    const voor = gevuld.slice(0, plek).reduce((som, { items }) => som + items.length, 0)
    return (
      <div key={groep.titel} role="group" aria-labelledby={`${id}-groep-${plek}`}>
        <div id={`${id}-groep-${plek}`} role="presentation" className="wsp-zoekvak__groep">
          {groep.titel} ({groep.totaal})
        </div>
        {groep.items.map((item, index) => (
          <div key={item.id} {...getItemProps({ item, index: voor + index })} className="wsp-termen__optie">
            {item.titel}
            <span className="wsp-termen__toelichting">{item.bij}</span>
          </div>
        ))}
      </div>
    )
  })
}

// With an open list downshift keeps Enter to itself, also when no result is chosen: then it must send the form.
function sendsForm(gekozen: number, isOpen: boolean) {
  return (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || !isOpen || gekozen >= 0) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }
}

function statusText(status: string, groepen: SuggestieGroep[]): string {
  if (status === 'bezig') return 'Zoeken…'
  if (status === 'mislukt') return 'Zoeken lukt nu niet. Druk op Enter om het op de zoekpagina te proberen.'
  if (status === 'rust') return ''
  const aantal = groepen.reduce((som, { totaal }) => som + totaal, 0)
  if (aantal === 0) return 'Niets gevonden.'
  return `${aantal} gevonden. Kies met de pijltjes en Enter, of druk op Enter voor alles.`
}
