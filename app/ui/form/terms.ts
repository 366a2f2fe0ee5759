import { useEffect, useState } from 'react'
import type { FieldProps } from './field.tsx'

/** A word from the taxonomy, as the picker shows it. */
export type Term = { id: string; label: string; toelichting?: string | null | undefined }

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

const WACHT_MS = 200
const MIN_TEKENS = 2

export type TermSearch = { termen: Term[]; status: 'rust' | 'bezig' | 'klaar' | 'mislukt' }

/** Asks `bron` for terms while the user types; an answer that is overtaken by new typing is dropped. */
export function useTerms(bron: string, vraag: string): TermSearch {
  const gevraagd = vraag.trim()
  const [antwoord, setAntwoord] = useState<{ vraag: string; termen: Term[]; mislukt: boolean } | null>(null)

  useEffect(() => {
    if (gevraagd.length < MIN_TEKENS) return
    const stop = new AbortController()
    const wacht = setTimeout(() => {
      fetchTerms(bron, gevraagd, stop.signal).then(
        (termen) => setAntwoord({ vraag: gevraagd, termen, mislukt: false }),
        () => {
          if (!stop.signal.aborted) setAntwoord({ vraag: gevraagd, termen: [], mislukt: true })
        },
      )
    }, WACHT_MS)
    return () => {
      clearTimeout(wacht)
      stop.abort()
    }
  }, [bron, gevraagd])

  if (gevraagd.length < MIN_TEKENS) return { termen: [], status: 'rust' }
  if (antwoord?.vraag !== gevraagd) return { termen: antwoord?.termen ?? [], status: 'bezig' }
  return { termen: antwoord.termen, status: antwoord.mislukt ? 'mislukt' : 'klaar' }
}

async function fetchTerms(bron: string, vraag: string, signal: AbortSignal): Promise<Term[]> {
  const url = `${bron}${bron.includes('?') ? '&' : '?'}q=${encodeURIComponent(vraag)}`
  const response = await fetch(url, { signal, headers: { Accept: 'application/json' } })
  if (!response.ok) throw new Error(`Search answered ${response.status}`)
  const body = (await response.json()) as { resultaten: Term[] }
  return body.resultaten
}
