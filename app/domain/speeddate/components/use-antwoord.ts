import { useCallback, useEffect } from 'react'
import { useFetcher } from 'react-router'
import { ANTWOORDEN, type Antwoord } from '../antwoorden.ts'
import { SNEL, type SnelUitkomst } from './snel.ts'

const OPNIEUW_MS = 10_000

/**
 * Sends one answer, and again until the server has it: a tap without a connection, or before logging in again, is kept in the storage of
 * this tab. `wacht` is the answer that the server does not have yet.
 */
export function useAntwoord(naam: string) {
  const fetcher = useFetcher<SnelUitkomst>({ key: naam })
  const { submit, state, data } = fetcher
  const bewaard = `speeddate-${naam}`
  const stuur = useCallback(
    (antwoord: Antwoord) => {
      tab()?.setItem(bewaard, antwoord)
      void submit({ [naam]: antwoord, [SNEL]: '1' }, { method: 'post' })
    },
    [bewaard, naam, submit],
  )
  useEffect(() => {
    const al = leesVan(bewaard)
    if (al) stuur(al)
  }, [bewaard, stuur])
  useEffect(() => {
    if (state !== 'idle' || !data) return undefined
    if (data.uitkomst !== 'geen-verbinding') {
      tab()?.removeItem(bewaard)
      return undefined
    }
    const opnieuw = () => {
      const al = leesVan(bewaard)
      if (al) stuur(al)
    }
    const klok = setTimeout(opnieuw, OPNIEUW_MS)
    window.addEventListener('online', opnieuw)
    return () => {
      clearTimeout(klok)
      window.removeEventListener('online', opnieuw)
    }
  }, [bewaard, data, state, stuur])
  const getikt = fetcher.formData?.get(naam)
  const onderweg = ANTWOORDEN.find((een) => een === getikt) ?? null
  const uitkomst = state === 'idle' ? data?.uitkomst : undefined
  return {
    Form: fetcher.Form,
    stuur,
    wacht: onderweg ?? (uitkomst === 'geen-verbinding' ? leesVan(bewaard) : null),
    melding: uitkomst === 'geen-verbinding' ? ('wacht' as const) : uitkomst,
  }
}

function leesVan(sleutel: string): Antwoord | null {
  const al = tab()?.getItem(sleutel)
  return ANTWOORDEN.find((een) => een === al) ?? null
}

/** The storage of this tab; null on the server and where a browser forbids it. */
function tab(): Storage | null {
  try {
    return typeof window === 'undefined' ? null : window.sessionStorage
  } catch {
    return null
  }
}
