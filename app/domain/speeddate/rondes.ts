import { compareIds } from './rooster.ts'

export type Tijden = {
  /** hh:mm on the clock of the day. */
  van: string
  tot: string
  gesprekMinuten: number
  wisselMinuten: number
  /** Numbers of the rounds after which there is a break. */
  pauzeNa: readonly number[]
  pauzeMinuten: number
}

/** A round in which people talk, or a break; in the order of the day. Only rounds have a number, from 1. */
export type Dagdeel = { nummer: number | null; van: string; tot: string }
export type Ronde = { nummer: number; van: string; tot: string }

/** More than a day has room for: a fault in the numbers must not make a page of a thousand rounds. */
export const RONDES_MAX = 40

/** The rounds and breaks that fit between two times. The last round ends at `tot` at the latest; no break comes after it. */
export function dagdelenVan({
  van,
  tot,
  gesprekMinuten,
  wisselMinuten,
  pauzeNa,
  pauzeMinuten,
}: Tijden): Dagdeel[] {
  const delen: Dagdeel[] = []
  const einde = minuten(tot)
  let begin = minuten(van)
  let pauze: Dagdeel | null = null
  for (let nummer = 1; nummer <= RONDES_MAX && begin + gesprekMinuten <= einde; nummer++) {
    if (pauze) delen.push(pauze)
    const klaar = begin + gesprekMinuten
    delen.push({ nummer, van: klok(begin), tot: klok(klaar) })
    const isPauze = pauzeMinuten > 0 && pauzeNa.includes(nummer)
    pauze = isPauze ? { nummer: null, van: klok(klaar), tot: klok(klaar + pauzeMinuten) } : null
    begin = klaar + (isPauze ? pauzeMinuten : wisselMinuten)
  }
  return delen
}

export const rondesOf = (delen: readonly Dagdeel[]): Ronde[] =>
  delen.flatMap((deel) => (deel.nummer === null ? [] : [{ ...deel, nummer: deel.nummer }]))

/** The planner numbers rounds and breaks together, so that a break is a rest. */
export const plekOf = (delen: readonly Dagdeel[], ronde: number) =>
  delen.findIndex(({ nummer }) => nummer === ronde) + 1

/** Back from the planner's number; a break has none, so 0. */
export const rondeOf = (delen: readonly Dagdeel[], plek: number) => delen[plek - 1]?.nummer ?? 0

/** The numbers of the rounds that have begun at a moment, of the day on which they are (yyyy-mm-dd, hh:mm). */
export function listVoorbij(
  delen: readonly Dagdeel[],
  dag: string,
  nu: { dag: string; tijd: string },
): number[] {
  return rondesOf(delen)
    .filter(({ van }) => nu.dag > dag || (nu.dag === dag && van <= nu.tijd))
    .map(({ nummer }) => nummer)
}

/** The lowest numbers from 1 that are free, for who has none; who has one keeps it. */
export function giveNummers(ids: readonly string[], al: ReadonlyMap<string, number>): Map<string, number> {
  const bezet = new Set(al.values())
  const nummers = new Map(ids.flatMap((id) => (al.has(id) ? [[id, al.get(id) as number] as const] : [])))
  let volgende = 1
  for (const id of [...ids].sort(compareIds)) {
    if (nummers.has(id)) continue
    while (bezet.has(volgende)) volgende += 1
    nummers.set(id, volgende)
    bezet.add(volgende)
  }
  return nummers
}

function minuten(tijd: string): number {
  const [uur = 0, minuut = 0] = tijd.split(':').map(Number)
  return uur * 60 + minuut
}

function klok(aantal: number): string {
  const deel = (getal: number) => String(getal).padStart(2, '0')
  return `${deel(Math.floor(aantal / 60))}:${deel(aantal % 60)}`
}
