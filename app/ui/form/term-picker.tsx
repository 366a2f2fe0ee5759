import { useState } from 'react'
import { Field, wire, type FieldProps } from './field.tsx'
import { TermCombobox } from './term-combobox.tsx'
import { TermSearchPlain } from './term-search-plain.tsx'
import type { Term } from './terms.ts'

export type TermPickerProps = FieldProps & {
  /** Address that answers `{ resultaten: Term[] }`; the picker adds `q`. */
  bron: string
  /** One term or several; with several each is sent under the same name. */
  meer?: boolean
  /** What was chosen before, with its label. Read at the first render; give the picker a `key` per subject. */
  gekozen?: Term[]
  /** Without JavaScript: what the user searched for, and what the server found. */
  vraag?: string
  resultaten?: Term[]
  /** Value of `intent` on the search button, and the name of the search text. */
  zoekIntent?: string
  zoekNaam?: string
  onChange?: (gekozen: Term[]) => void
}

/**
 * Choosing terms by typing. Until JavaScript runs it is a text box with a search button and a list to tick; after
 * that it searches while typing. What is ticked before that moment moves along: a choice is never lost.
 */
export function TermPicker(picker: TermPickerProps) {
  const { naam, meer = false, gekozen = [], zoekNaam = `${naam}Zoek`, onChange } = picker
  const [start, setStart] = useState<{ gekozen: Term[]; vraag: string } | null>(null)
  const wiring = wire(picker)
  const shared = { picker: { ...picker, meer, zoekNaam }, wiring }
  return (
    <Field props={picker} wiring={wiring}>
      {start === null ? (
        <TermSearchPlain {...shared} gekozen={gekozen} onReady={setStart} />
      ) : (
        <TermCombobox {...shared} start={start} onChange={onChange} />
      )}
    </Field>
  )
}
