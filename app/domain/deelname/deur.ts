import { formatTijd } from '#app/ui/format.ts'
import { DEELNEMERSROLLEN, type Deelnemersrol } from '#app/domain/evenement/evenement.ts'

/** One person, in words for who stands at the door and on a badge. */
export const DEELNEMER_LABEL: Record<Deelnemersrol, string> = {
  kandidaat: 'Werkzoekende',
  werkgever: 'Werkgever',
  bezoeker: 'Bezoeker',
}

/** Somebody at the door: with a place, or on the waiting list. `binnenSinds` is an ISO moment. */
export type Deurpersoon = {
  id: string
  naam: string
  organisatie: string | null
  rol: Deelnemersrol
  wacht: boolean
  binnenSinds: string | null
  /** As in the QR code of this person. */
  code: string
}

export type Deurplaatsen = { rol: Deelnemersrol; plaatsen: number }

export type Roltelling = { rol: Deelnemersrol; binnen: number; verwacht: number; vrij: number }

/** For each role that is invited: how many are inside, how many have a place, and how many places are left. */
export function countDeur(personen: readonly Deurpersoon[], plaatsen: readonly Deurplaatsen[]): Roltelling[] {
  return DEELNEMERSROLLEN.flatMap((rol) => {
    const plek = plaatsen.find((een) => een.rol === rol)
    if (!plek) return []
    const hier = personen.filter((een) => een.rol === rol && !een.wacht)
    const binnen = hier.filter(({ binnenSinds }) => binnenSinds !== null).length
    return [{ rol, binnen, verwacht: hier.length, vrij: Math.max(0, plek.plaatsen - hier.length) }]
  })
}

/** Whose name or organisation has every word that was typed; accents and capitals make no difference. */
export function searchDeur(personen: readonly Deurpersoon[], zoek: string): Deurpersoon[] {
  const woorden = plain(zoek).split(/\s+/).filter(Boolean)
  return personen.filter(({ naam, organisatie }) => {
    const tekst = plain(`${naam} ${organisatie ?? ''}`)
    return woorden.every((woord) => tekst.includes(woord))
  })
}

/** The code in what a camera read: the address in a QR code, or the code alone. */
export function codeOfQr(gelezen: string): string {
  return /[?&]code=([\w-]+)/.exec(gelezen)?.[1] ?? gelezen
}

/** The person whose QR code was read, of those at the door of this event; null for a code of another event or of nobody. */
export function findByCode(personen: readonly Deurpersoon[], code: string): Deurpersoon | null {
  return personen.find((een) => een.code === code) ?? null
}

/** What came of a tap. `binnenSinds` is an ISO moment; null for who is not inside. */
export type Tikantwoord = {
  uitkomst: 'in' | 'al' | 'uit' | 'nee'
  binnenSinds: string | null
  melding: string
}

/** The answer to a tap that was done, with the sentence for who tapped. Twice in is no mistake: it says since when. */
export function answerTap(data: { naam: string; al?: boolean; sinds?: Date }): Tikantwoord {
  const { naam, al, sinds } = data
  if (!sinds) return { uitkomst: 'uit', binnenSinds: null, melding: `${naam} is niet meer binnen.` }
  const binnenSinds = sinds.toISOString()
  if (al) return { uitkomst: 'al', binnenSinds, melding: `${naam} was al binnen om ${formatTijd(sinds)}.` }
  return { uitkomst: 'in', binnenSinds, melding: `${naam} is er.` }
}

function plain(tekst: string): string {
  return tekst.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
