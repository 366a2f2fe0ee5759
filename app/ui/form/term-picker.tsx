import { useState } from 'react'
import { Field, wire } from './field.tsx'
import { TermCombobox } from './term-combobox.tsx'
import { TermSearchPlain } from './term-search-plain.tsx'
import type { Term, TermPickerProps } from './terms.ts'

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
