import { useEffect, useId, useRef, useState } from 'react'
import { Form } from 'react-router'
import { Icon } from '../icon.tsx'
import type { ZoekVakProps } from './suggesties.ts'
import { ZoekCombobox } from './zoek-combobox.tsx'

/**
 * One search box for every page. Until JavaScript runs it is a form; after that it shows results while somebody types, and
 * Ctrl (Cmd) with / brings the keyboard to it. That takes a modifier key, so speech input and single keys never touch it, and no
 * browser or screen reader uses it.
 */
export function ZoekVak(props: ZoekVakProps) {
  const id = useId()
  const plain = useRef<HTMLInputElement>(null)
  // What was typed before JavaScript ran moves along, and so does the keyboard.
  const [start, setStart] = useState<{ vraag: string; heeftFocus: boolean } | null>(null)
  useEffect(() => {
    const input = plain.current
    if (input) setStart({ vraag: input.value, heeftFocus: document.activeElement === input })
  }, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      const input = document.getElementById(id)
      if (input instanceof HTMLInputElement) {
        input.focus()
        input.select()
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [id])
  return (
    <Form
      method="get"
      action={props.actie}
      role="search"
      aria-label="Zoeken in het portaal"
      className="wsp-zoekvak"
    >
      <label htmlFor={id} className="wsp-verborgen">
        Zoek in {props.waarin}
      </label>
      {start === null ? (
        <input
          ref={plain}
          id={id}
          type="search"
          name="q"
          maxLength={200}
          autoComplete="off"
          placeholder={PLACEHOLDER}
          className="utrecht-textbox wsp-zoekvak__veld"
        />
      ) : (
        <ZoekCombobox {...props} id={id} start={start} placeholder={PLACEHOLDER} />
      )}
      <button type="submit" className="wsp-zoekvak__knop">
        <Icon naam="zoek" />
        <span className="wsp-verborgen">Zoeken</span>
      </button>
    </Form>
  )
}

const PLACEHOLDER = 'Werkgever, contact, vacature'
