import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { GeenSimulatie, Simulatie } from '../simulatie.ts'

export type SimulatieStand = Simulatie | GeenSimulatie

const WACHT_MS = 400

/**
 * Counts again behind every change of a form. `plan` waits until the typing stops and drops an older question that is not
 * answered yet; `reken` asks at once. The last answer stays until the next one is there.
 */
export function useSimulatie(
  form: RefObject<HTMLFormElement | null>,
  { url, stap, begin }: { url: string; stap: string; begin: SimulatieStand },
): { stand: SimulatieStand; bezig: boolean; plan: () => void; reken: () => void } {
  const [stand, setStand] = useState(begin)
  const [bezig, setBezig] = useState(false)
  const wacht = useRef<ReturnType<typeof setTimeout>>(undefined)
  const vraag = useRef<AbortController>(undefined)

  const stop = useCallback(() => {
    clearTimeout(wacht.current)
    vraag.current?.abort()
  }, [])
  useEffect(() => stop, [stop])

  const reken = useCallback(() => {
    stop()
    if (!form.current) return
    const deze = new AbortController()
    vraag.current = deze
    setBezig(true)
    askSimulatie(url, stap, new FormData(form.current), deze.signal).then(
      (antwoord) => {
        setStand(antwoord)
        setBezig(false)
      },
      () => {
        if (deze.signal.aborted) return
        setStand({ geen: 'mislukt' })
        setBezig(false)
      },
    )
  }, [form, url, stap, stop])

  const plan = useCallback(() => {
    stop()
    wacht.current = setTimeout(reken, WACHT_MS)
  }, [reken, stop])

  return { stand, bezig, plan, reken }
}

async function askSimulatie(
  url: string,
  stap: string,
  form: FormData,
  signal: AbortSignal,
): Promise<SimulatieStand> {
  const body = new URLSearchParams({ stap })
  for (const [naam, waarde] of form) if (typeof waarde === 'string') body.append(naam, waarde)
  const response = await fetch(url, { method: 'POST', body, signal, headers: { Accept: 'application/json' } })
  if (!response.ok) throw new Error(`Counting answered ${response.status}`)
  return (await response.json()) as SimulatieStand
}
