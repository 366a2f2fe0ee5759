import { ZWAARTE } from '#search/matching/judgement.ts'
import { createBits } from '#search/matching/scan/bits.ts'
import { createKlasseItem } from '#search/matching/scan/item-tabel.ts'
import type { PreparedEis } from '#search/matching/prepare.ts'
import type { KlasseItem } from '#search/matching/scan/item-tabel.ts'
import type { Telling } from '#search/matching/scan/match-scan.ts'
import type { Plan, PlanHard } from '#search/matching/scan/plan.ts'
import type { Vakken } from '#search/matching/scan/vakken.ts'

/** Variants that differ in nothing but their requirements: what is not a term is the same for all of them. */
export type Groep = { plan: Plan; rij: number; beroepBekend: number; voorwaardenBekend: number }

/** One variant, as a choice out of what all of them look at. */
export type Variant = {
  plan: Plan
  groep: Groep
  /** Which of the shared hard requirements it has, and which of the shared class items. */
  hard: Int32Array
  klasse: Int32Array
  /** The heaviest scored requirements, which decide the class, and their weight. */
  zwaarste: KlasseItem[]
  gewicht: number
  /** Per eight vakken and per pattern of which of those are known: what they add to the certainty. */
  zekerheid: Float64Array
  telling: Telling
}

export type Gedeeld = {
  varianten: Variant[]
  harde: PlanHard[]
  klasseItems: KlasseItem[]
}

/** Lays the variants beside each other: what is the same in several of them is looked at once per row. */
export function shareVarianten(plannen: readonly Plan[], { vakVan }: Vakken): Gedeeld {
  const groepen = createGedeelde<Groep>()
  const harde = createGedeelde<PlanHard>()
  const klasseItems = createGedeelde<KlasseItem>()
  const ruw = plannen.map((plan) => {
    const velden = JSON.stringify({ ...plan.v.vacature, id: '', eisen: [] })
    const zwaarste = heaviest([...plan.v.vak, ...plan.v.gedrag])
    return {
      plan,
      groep: groepen.add(velden, { plan, rij: -1, beroepBekend: 0, voorwaardenBekend: 0 }),
      // A condition depends on the fields of the vacature, a requirement on itself alone.
      hard: plan.harde.map((een) => {
        const { soort, sleutel, gevraagd } = een.eis
        return harde.add(JSON.stringify([soort, sleutel, gevraagd, soort === 'eis' ? '' : velden]), een)
      }),
      klasse: zwaarste.map((eis) =>
        klasseItems.add(JSON.stringify([eis.termId, eis.niveau]), createKlasseItem(eis, vakVan)),
      ),
      zwaarste: zwaarste.map((eis) => createKlasseItem(eis, vakVan)),
    }
  })
  return {
    harde: harde.lijst,
    klasseItems: klasseItems.lijst,
    varianten: ruw.map(({ plan, groep, hard, klasse, zwaarste }): Variant => ({
      plan,
      groep: groepen.lijst[groep] as Groep,
      hard: createBits(harde.lijst.length, hard),
      klasse: createBits(klasseItems.lijst.length, klasse),
      zwaarste,
      gewicht: zwaarste.reduce((som, { w }) => som + w, 0),
      zekerheid: zekerheidPerPatroon(plan, vakVan),
      telling: { voldoet: 0, past: 0, metAanpassing: 0, navragen: 0 },
    })),
  }
}

function heaviest(eisen: PreparedEis[]): PreparedEis[] {
  const hoogste = ZWAARTE.find((gewicht) => eisen.some((eis) => eis.gewicht === gewicht))
  return eisen.filter(({ gewicht }) => gewicht === hoogste)
}

/** Vakken count from 1; eight of them share a byte. */
export function byteVan(vak: number): number {
  return (vak - 1) >> 3
}

export function bitVan(vak: number): number {
  return 1 << ((vak - 1) & 7)
}

function zekerheidPerPatroon({ v, zekerheidPerGewicht }: Plan, vakVan: Vakken['vakVan']): Float64Array {
  const tabel = new Float64Array(Math.ceil(vakVan.size / 8) * 256)
  const add = (eisen: readonly PreparedEis[], perGewicht: number) => {
    for (const { termId, w } of eisen) {
      const vak = vakVan.get(termId) ?? 0
      for (let patroon = 0; patroon < 256; patroon++) {
        const plek = byteVan(vak) * 256 + patroon
        if (patroon & bitVan(vak)) tabel[plek] = (tabel[plek] as number) + w * perGewicht
      }
    }
  }
  add(v.vak, zekerheidPerGewicht[0] ?? 0)
  add(v.gedrag, zekerheidPerGewicht[2] ?? 0)
  return tabel
}

function createGedeelde<T>() {
  const lijst: T[] = []
  const nummers = new Map<string, number>()
  return {
    lijst,
    /** The number of what has this key; the first one with it stands for all. */
    add(key: string, een: T): number {
      const nummer = nummers.get(key) ?? lijst.push(een) - 1
      nummers.set(key, nummer)
      return nummer
    },
  }
}
