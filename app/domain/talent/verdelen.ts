import { K } from '#app/domain/talent/k.ts'
import type { TalentProfiel } from '#app/domain/talent/talentprofiel.ts'

/** People whose cards say the same so far: these facts, as "field=value". */
export type Groep = { leden: readonly TalentProfiel[]; feiten: readonly string[] }

/** One step of a ladder: the values with which a person could be shown there. */
export type Trede = (profiel: TalentProfiel) => readonly string[]

type Deel = { feit: string; leden: TalentProfiel[] }

/**
 * Divides everybody by the finest step of the ladder that K or more share. Who shares none of them stays together without a
 * fact when they are K or more, and is left out when they are fewer.
 */
export function hele(groep: Groep, treden: readonly Trede[]): Groep[] {
  const { delen, rest } = verdeel(groep.leden, treden)
  return toGroepen(groep, delen, rest.length >= K ? rest : [])
}

/** The same within a group of K or more, from which nobody is left out: who shares no step stands without the fact. */
export function ladder(treden: readonly Trede[]): (groep: Groep) => Groep[] {
  return (groep) => {
    const { delen, rest } = verdeel(groep.leden, treden)
    if (rest.length > 0 && rest.length < K) fillUp(rest, delen)
    return toGroepen(groep, delen, rest)
  }
}

/**
 * A fact of which a person can have several: each that K or more share divides the group into who carries it and who does
 * not, the most common one first. Both sides are then divided by the others.
 */
export function lijst(feitenVan: Trede): (groep: Groep) => Groep[] {
  return (groep) => divide(groep, new Set())

  function divide(groep: Groep, gehad: ReadonlySet<string>): Groep[] {
    const tel = count(groep.leden, feitenVan)
    for (const feit of [...gehad, ...groep.feiten]) tel.delete(feit)
    const feit = mostCommon(tel)
    if (feit === null) return [groep]
    const met = groep.leden.filter((lid) => feitenVan(lid).includes(feit))
    const zonder = groep.leden.filter((lid) => !feitenVan(lid).includes(feit))
    const nodig = zonder.length === 0 ? 0 : Math.max(0, K - zonder.length)
    const verder = new Set([...gehad, feit])
    if (met.length - nodig < K) return divide(groep, verder)
    zonder.push(...take(met, nodig))
    return [
      ...divide({ leden: met, feiten: [...groep.feiten, feit] }, verder),
      ...(zonder.length > 0 ? divide({ leden: zonder, feiten: groep.feiten }, verder) : []),
    ]
  }
}

/** The largest group first, so that what follows has room to say more. */
function verdeel(
  leden: readonly TalentProfiel[],
  treden: readonly Trede[],
): { delen: Deel[]; rest: TalentProfiel[] } {
  const delen: Deel[] = []
  let rest = [...leden]
  for (const trede of treden) {
    const tel = count(rest, trede)
    for (let feit = mostCommon(tel); feit !== null; feit = mostCommon(tel)) {
      const gekozen = feit
      const deel = rest.filter((lid) => trede(lid).includes(gekozen))
      rest = rest.filter((lid) => !trede(lid).includes(gekozen))
      delen.push({ feit, leden: deel })
      for (const lid of deel) for (const waarde of trede(lid)) tel.set(waarde, (tel.get(waarde) ?? 0) - 1)
    }
  }
  return { delen, rest }
}

/** Too few are left to stand without the fact: some who could carry it stand with them, or all of the smallest part. */
function fillUp(rest: TalentProfiel[], delen: Deel[]): void {
  const nodig = K - rest.length
  const opGrootte = [...delen].sort((a, b) => b.leden.length - a.leden.length || (a.feit < b.feit ? -1 : 1))
  const [grootste] = opGrootte
  if (grootste && grootste.leden.length - nodig >= K) {
    rest.push(...take(grootste.leden, nodig))
    return
  }
  const kleinste = opGrootte.at(-1)
  if (!kleinste) return
  rest.push(...kleinste.leden)
  delen.splice(delen.indexOf(kleinste), 1)
}

/** Takes the last ones out: ids are random, so this picks nobody in particular and the same ones every time. */
function take(leden: TalentProfiel[], aantal: number): TalentProfiel[] {
  return aantal === 0 ? [] : leden.splice(-aantal)
}

function toGroepen(groep: Groep, delen: Deel[], rest: TalentProfiel[]): Groep[] {
  const groepen: Groep[] = delen.map(({ feit, leden }) => ({ leden, feiten: [...groep.feiten, feit] }))
  if (rest.length > 0) groepen.push({ leden: rest, feiten: groep.feiten })
  return groepen
}

function count(leden: readonly TalentProfiel[], trede: Trede): Map<string, number> {
  const tel = new Map<string, number>()
  for (const lid of leden) for (const waarde of trede(lid)) tel.set(waarde, (tel.get(waarde) ?? 0) + 1)
  return tel
}

/** The value that most share, if they are K or more; of equals the first in the alphabet. */
function mostCommon(tel: ReadonlyMap<string, number>): string | null {
  let gevonden: string | null = null
  let meeste = K - 1
  for (const [waarde, aantal] of tel) {
    if (aantal > meeste || (aantal === meeste && gevonden !== null && waarde < gevonden)) {
      gevonden = waarde
      meeste = aantal
    }
  }
  return gevonden
}
