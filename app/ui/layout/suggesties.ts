import { useEffect, useState } from 'react'

export type ZoekVakProps = {
  /** The page with all results; takes `q`. */
  actie: string
  /** Address that answers with the first results as data; takes `q`. */
  bron: string
  /** What is searched, for the label: "werkgevers, contactpersonen en vacatures". */
  waarin: string
}

export type Suggestie = { id: string; titel: string; bij: string; naar: string }
export type SuggestieGroep = { titel: string; totaal: number; items: Suggestie[] }

type Stand = { groepen: SuggestieGroep[]; status: 'rust' | 'bezig' | 'klaar' | 'mislukt' }

const WACHT_MS = 200
const MIN_TEKENS = 2
const GEEN: SuggestieGroep[] = []

/** Asks `bron` while somebody types; an answer that is overtaken by new typing is dropped. */
export function useSuggesties(bron: string, vraag: string): Stand {
  const gevraagd = vraag.trim()
  const [antwoord, setAntwoord] = useState<{
    vraag: string
    groepen: SuggestieGroep[]
    mislukt: boolean
  } | null>(null)

  useEffect(() => {
    if (gevraagd.length < MIN_TEKENS) return
    const stop = new AbortController()
    const wacht = setTimeout(() => {
      fetchGroepen(bron, gevraagd, stop.signal).then(
        (groepen) => setAntwoord({ vraag: gevraagd, groepen, mislukt: false }),
        () => {
          if (!stop.signal.aborted) setAntwoord({ vraag: gevraagd, groepen: GEEN, mislukt: true })
        },
      )
    }, WACHT_MS)
    return () => {
      clearTimeout(wacht)
      stop.abort()
    }
  }, [bron, gevraagd])

  if (gevraagd.length < MIN_TEKENS) return { groepen: GEEN, status: 'rust' }
  if (antwoord?.vraag !== gevraagd) return { groepen: antwoord?.groepen ?? GEEN, status: 'bezig' }
  return { groepen: antwoord.groepen, status: antwoord.mislukt ? 'mislukt' : 'klaar' }
}

async function fetchGroepen(bron: string, vraag: string, signal: AbortSignal): Promise<SuggestieGroep[]> {
  const response = await fetch(`${bron}?q=${encodeURIComponent(vraag)}`, {
    signal,
    headers: { Accept: 'application/json' },
  })
  if (!response.ok) throw new Error(`Search answered ${response.status}`)
  const body = (await response.json()) as { groepen: SuggestieGroep[] }
  return body.groepen
}
