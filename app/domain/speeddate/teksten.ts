import type { Dagdeel } from './rondes.ts'

type Tekort = 'niemand_toegestaan' | 'niet_aanwezig' | 'grens' | 'tafels_vol'

/** Why somebody has fewer talks than wished; null when the timetable was changed since, or they came later. */
export const TEKORT_TEKST: Record<Tekort, string> = {
  niemand_toegestaan: 'Er zijn niet genoeg werkgevers waarbij deze kandidaat aan alles voldoet wat moet.',
  niet_aanwezig: 'De kandidaat en de werkgevers zijn niet in dezelfde rondes vrij.',
  grens: 'Met de rust tussen gesprekken passen er niet meer in de rondes.',
  tafels_vol: 'De tafels zijn vol: anderen passen daar beter, of hadden nog geen gesprek.',
}

/** "Ronde 2, 13.12 tot 13.22 uur" */
export function rondeTekst(delen: readonly Dagdeel[], ronde: number): string {
  const deel = delen.find(({ nummer }) => nummer === ronde)
  return deel ? `Ronde ${ronde}, ${tijdTekst(deel)}` : `Ronde ${ronde}`
}

/** "13.12 tot 13.22 uur" */
export function tijdTekst({ van, tot }: { van: string; tot: string }): string {
  return `${klokTekst(van)} tot ${klokTekst(tot)} uur`
}

/** "9.05" for 09:05 */
export const klokTekst = (tijd: string) => tijd.replace(/^0/, '').replace(':', '.')

/** How good the timetable is, in words. Points are match scores of 0 to 100, added up. */
export function scoreTekst(score: number, hoogste: number): string {
  const getal = (waarde: number) => waarde.toLocaleString('nl-NL')
  if (hoogste === 0 || score >= hoogste) return `Alle matchscores samen zijn ${getal(score)}. Hoger kan niet.`
  const deel = ((score / hoogste) * 100).toLocaleString('nl-NL', { maximumFractionDigits: 1 })
  return `Alle matchscores samen zijn ${getal(score)}. Hoger dan ${getal(hoogste)} kan zeker niet: dit is ${deel}% daarvan.`
}
