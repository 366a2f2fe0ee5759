import { countWerkdagen } from '#app/platform/werkdagen.ts'

/** One wait of an employer: from a question to the reaction, or until now. Days in Amsterdam, yyyy-mm-dd. */
export type Wachttijd = {
  van: string
  /** The last day on which a reaction was in time. */
  voor: string
  /** The day of the reaction; null while the employer still waits. */
  tot: string | null
}

export type ReactieRij = {
  naam: string
  /** Waits that began. */
  gevraagd: number
  beantwoord: number
  opTijd: number
  /** Answered after the last day, or not answered while that day is over. */
  teLaat: number
  /** Of those that were answered or are late: the part in time, 0..1; null when there are none. */
  deelOpTijd: number | null
  /** Median of the working days between question and reaction, of what was answered; null without an answer. */
  mediaanWerkdagen: number | null
}

/** Adds one group of waits up, on the day `vandaag`. A wait whose last day is not over counts as asked alone. Pure. */
export function telReacties(naam: string, wachttijden: readonly Wachttijd[], vandaag: string): ReactieRij {
  const dagen: number[] = []
  let opTijd = 0
  let teLaat = 0
  for (const { van, voor, tot } of wachttijden) {
    if (tot !== null) dagen.push(countWerkdagen(van, tot))
    if ((tot ?? vandaag) > voor) teLaat++
    else if (tot !== null) opTijd++
  }
  return {
    naam,
    gevraagd: wachttijden.length,
    beantwoord: dagen.length,
    opTijd,
    teLaat,
    deelOpTijd: opTijd + teLaat === 0 ? null : opTijd / (opTijd + teLaat),
    mediaanWerkdagen: mediaan(dagen),
  }
}

function mediaan(getallen: number[]): number | null {
  if (getallen.length === 0) return null
  const op = [...getallen].sort((a, b) => a - b)
  const midden = Math.floor(op.length / 2)
  const boven = op[midden] ?? 0
  return op.length % 2 === 1 ? boven : ((op[midden - 1] ?? 0) + boven) / 2
}
