import { useEffect, useId, useRef } from 'react'
import { useFormWoorden } from '../taal.tsx'
import { fieldId, messages } from './field.tsx'

/** Messages per field name; the empty name holds what is wrong with the form as a whole. */
export type Fouten = Record<string, string | string[] | null | undefined>

type Props = {
  fouten?: Fouten | null | undefined
  /** The id of the input of a field, when it is not the one that the fields give themselves. */
  idVan?: (naam: string) => string
  titel?: string
}

/** All errors on top of the form, each a link to its field. Takes the focus when it appears. Renders nothing without errors. */
export function FormErrorSummary({ fouten, idVan = fieldId, titel }: Props) {
  const { foutTitel } = useFormWoorden()
  const kopId = useId()
  const vak = useRef<HTMLDivElement>(null)
  const regels = Object.entries(fouten ?? {}).flatMap(([naam, fout]) =>
    messages(fout).map((tekst) => ({ naam, tekst })),
  )
  const inhoud = regels.map((regel) => `${regel.naam}:${regel.tekst}`).join('\n')

  useEffect(() => {
    if (inhoud) vak.current?.focus()
  }, [inhoud])

  if (regels.length === 0) return null
  return (
    <div ref={vak} role="alert" aria-labelledby={kopId} tabIndex={-1} className="wsp-foutlijst">
      <h2 id={kopId} className="wsp-foutlijst__kop">
        {titel ?? foutTitel}
      </h2>
      <ul className="wsp-foutlijst__lijst">
        {regels.map((regel) => (
          <li key={`${regel.naam}:${regel.tekst}`}>
            {regel.naam ? <a href={`#${idVan(regel.naam)}`}>{regel.tekst}</a> : regel.tekst}
          </li>
        ))}
      </ul>
    </div>
  )
}
