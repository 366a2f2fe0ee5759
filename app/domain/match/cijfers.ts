import type { Cijfers } from '#search/matching/model.ts'

export type Cijfer = { getal: number; woord: string }

export type GetoondeCijfers = {
  werk: Cijfer
  kandidaat: Cijfer
  /** The harmonic mean of the two, 0-100: what a list is sorted by. */
  samen: number
  /** What "past bij het werk" becomes when all that is unknown turns out badly or well. */
  laag: number
  hoog: number
  zekerheid: string
  /** How `samen` follows from the two, with their decimals; null when only one of them counts. */
  formule: string | null
}

/** The figures as whole numbers of 100 with their words. */
export function toCijfers(cijfers: Cijfers): GetoondeCijfers {
  const [laag, hoog] = cijfers.bandbreedte
  return {
    werk: toCijfer(cijfers.pastBijWerk),
    kandidaat: toCijfer(cijfers.pastBijKandidaat),
    samen: Math.round(cijfers.totaal),
    laag: Math.round(laag),
    hoog: Math.round(hoog),
    zekerheid: zekerheidWoord(cijfers.zekerheid),
    formule: formuleTekst(cijfers),
  }
}

/** Points with one decimal, as people write them: "4,2". */
export function puntenTekst(punten: number): string {
  return (Math.round(Math.abs(punten) * 10) / 10).toFixed(1).replace('.', ',')
}

function formuleTekst({ pastBijWerk, pastBijKandidaat, totaal }: Cijfers): string | null {
  const som = pastBijWerk + pastBijKandidaat
  if (som === 0 || Math.abs((2 * pastBijWerk * pastBijKandidaat) / som - totaal) > 0.01) return null
  const [werk, kandidaat] = [puntenTekst(pastBijWerk), puntenTekst(pastBijKandidaat)]
  return `2 × ${werk} × ${kandidaat} ÷ (${werk} + ${kandidaat}) = ${puntenTekst(totaal)}`
}

/** How sure a figure is, from the share (0..1) of what counts that is known. */
export function zekerheidWoord(zekerheid: number): string {
  if (zekerheid >= 0.8) return 'zeker: bijna alles is bekend'
  if (zekerheid >= 0.5) return 'redelijk zeker: het meeste is bekend'
  return 'nog onzeker: veel is niet bekend'
}

function toCijfer(waarde: number): Cijfer {
  const getal = Math.round(waarde)
  return { getal, woord: cijferWoord(getal) }
}

function cijferWoord(getal: number): string {
  if (getal >= 80) return 'heel goed'
  if (getal >= 60) return 'goed'
  if (getal >= 40) return 'redelijk'
  return 'weinig'
}
