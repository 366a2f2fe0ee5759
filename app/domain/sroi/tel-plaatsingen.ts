import {
  breuk,
  deel,
  isMinder,
  kleinste,
  maal,
  min,
  naarCenten,
  plus,
  vanCenten,
} from '#app/domain/regeling/breuk.ts'
import type { Breuk } from '#app/domain/regeling/breuk.ts'
import { gedeeldePeriode, telMaanden, type Periode } from './duur.ts'

/** What one group of people counts for. */
export type Bouwblok = {
  /** For a year of full-time work, in cents. */
  jaarwaardeCents: number
  /** How many months one plaatsing counts at most, all its lines together. Null: no limit. */
  maximumMaanden: number | null
}

export type Bonus = {
  id: string
  waardeCents: number
  /** True: a year's value, counted by hours and duration as the bouwblok is. False: a fixed amount, once for each person. */
  naarRato: boolean
}

/** One line: so many hours a week in one plaatsing, over a period. */
export type Plaatsingsregel = Periode & {
  plaatsing: {
    id: string
    persoonId: string
    /** False: the first working day never came. */
    isBegonnen: boolean
    /** The real last day, as yyyy-mm-dd. Null: it runs. */
    beeindigdOp: string | null
  }
  urenPerWeek: number
  bouwblok: Bouwblok
  bonussen: readonly Bonus[]
}

export type Kader = {
  /** From the first day of the contract to the last day of its recovery period. */
  contract: Periode
  /** Hours a week that the table calls full-time. */
  fulltimeUren: number
}

export type Regelwaarde = {
  /** The days that count, before the maximum of the bouwblok. Null: none. */
  periode: Periode | null
  /** The months that count, after that maximum. */
  maanden: Breuk
  waardeCents: number
}

/** Lines of one plaatsing that share a day, as places in the list: such a day would count twice. */
export function findOverlap(regels: readonly Plaatsingsregel[]): [number, number] | null {
  for (const [plek, regel] of regels.entries()) {
    const ander = regels.findIndex(
      (een, eerder) =>
        eerder < plek && een.plaatsing.id === regel.plaatsing.id && gedeeldePeriode(een, regel) !== null,
    )
    if (ander >= 0) return [ander, plek]
  }
  return null
}

/**
 * What each line counts for, in the order given: value of a full-time year x hours over full-time hours (at most 1) x
 * months over 12, with the bonuses, rounded once to whole cents (a half goes up). The bouwblokkenmethode as the
 * opdrachtgevers publish it; how a duration is counted is in `telMaanden`.
 *
 * Only days of the contract on which the plaatsing ran count. Of the lines of one plaatsing the earliest use its maximum,
 * and the earliest line of a person that counts carries the fixed bonus.
 *
 * Throws a RangeError when lines of one plaatsing overlap, or when a table has no full-time hours.
 */
export function telPlaatsingen(regels: readonly Plaatsingsregel[], kader: Kader): Regelwaarde[] {
  if (findOverlap(regels)) throw new RangeError('Lines of one plaatsing overlap')
  const gebruikt = new Map<string, Breuk>()
  const gegeven = new Set<string>()
  const uit = new Map<Plaatsingsregel, Regelwaarde>()
  for (const regel of regels.toSorted((a, b) => (a.van < b.van ? -1 : Number(a.van > b.van)))) {
    const { id } = regel.plaatsing
    const eerder = gebruikt.get(id) ?? breuk(0)
    const waarde = telRegel(regel, kader, eerder, gegeven)
    gebruikt.set(id, plus(eerder, waarde.maanden))
    uit.set(regel, waarde)
  }
  return regels.map((regel) => uit.get(regel) ?? NIETS)
}

const NIETS: Regelwaarde = { periode: null, maanden: breuk(0), waardeCents: 0 }

function telRegel(regel: Plaatsingsregel, kader: Kader, eerder: Breuk, gegeven: Set<string>): Regelwaarde {
  const periode = teltPeriode(regel, kader.contract)
  if (!periode) return NIETS
  const { bouwblok, urenPerWeek } = regel
  const maanden = binnenMaximum(telMaanden(periode), bouwblok.maximumMaanden, eerder)
  if (maanden.teller === 0n || urenPerWeek === 0) return { periode, maanden, waardeCents: 0 }
  const deeltijd = kleinste(deel(breuk(urenPerWeek), breuk(kader.fulltimeUren)), breuk(1))
  const naarRato = regel.bonussen.filter((bonus) => bonus.naarRato)
  const jaarwaarde = [bouwblok.jaarwaardeCents, ...naarRato.map(({ waardeCents }) => waardeCents)]
    .map(vanCenten)
    .reduce(plus)
  const vast = regel.bonussen
    .filter((bonus) => !bonus.naarRato && isEerste(gegeven, `${regel.plaatsing.persoonId} ${bonus.id}`))
    .map(({ waardeCents }) => vanCenten(waardeCents))
  const waarde = vast.reduce(plus, maal(jaarwaarde, deeltijd, deel(maanden, breuk(12))))
  return { periode, maanden, waardeCents: naarCenten(waarde) }
}

function teltPeriode({ van, tot, plaatsing }: Plaatsingsregel, contract: Periode): Periode | null {
  if (!plaatsing.isBegonnen) return null
  const { beeindigdOp } = plaatsing
  return gedeeldePeriode({ van, tot: beeindigdOp && beeindigdOp < tot ? beeindigdOp : tot }, contract)
}

function binnenMaximum(maanden: Breuk, maximum: number | null, eerder: Breuk): Breuk {
  if (maximum === null) return maanden
  const over = min(breuk(maximum), eerder)
  return isMinder(over, breuk(0)) ? breuk(0) : kleinste(maanden, over)
}

function isEerste(gezien: Set<string>, sleutel: string): boolean {
  return !gezien.has(sleutel) && Boolean(gezien.add(sleutel))
}
