import { NIVEAU_NUL } from '#search/matching/scan/termen.ts'
import type { Termen } from '#search/matching/scan/termen.ts'
import type { PreparedEis } from '#search/matching/prepare.ts'
import type { Taxonomie } from '#search/matching/model.ts'

/**
 * The terms that one question asks about, each with a place (`vak`) in a short row of cells. Reading a profile fills the
 * cells once; every requirement, of every variant, then looks at its own cell.
 */
export type Vakken = {
  vakVan: ReadonlyMap<string, number>
  /** Per vak what is known of the term, and the best level of a related skill. Vak 0 is for terms that nobody asks. */
  staat: Uint8Array
  verwant: Uint8Array
  /** Of the terms that are asked and have a place of their own: that place, and their vak. */
  plekken: Uint16Array
  vakVanPlek: Uint16Array
  /** Of those that are related to what is asked: the place, and where in `verwantVoor` they stand. */
  verwantePlekken: Uint16Array
  verwantVanPlek: Uint16Array
  /** Per term in use its vak, and where in `verwantVoor` it stands: the vakken that it is a related skill for. */
  vakVanTerm: Uint16Array
  verwantVanTerm: Uint16Array
  verwantVoor: readonly Uint16Array[]
}

/** Skills per group, of all terms that any profile has; the group is asked of the dictionary of this moment. */
export type Groepen = Map<string, number[]>

export function groupTermen(termen: Termen, taxonomie: Taxonomie): Groepen {
  const groepen: Groepen = new Map()
  termen.codes.values.forEach((id, term) => {
    if (!id.startsWith('vakvaardigheid:')) return
    const groep = taxonomie.term(id)?.groep
    if (!groep) return
    const leden = groepen.get(groep)
    if (leden) leden.push(term)
    else groepen.set(groep, [term])
  })
  return groepen
}

export function createVakken(termen: Termen, groepen: Groepen, eisen: Iterable<PreparedEis>): Vakken {
  const vakVan = new Map<string, number>()
  const vakVanTerm = new Uint16Array(termen.codes.values.length)
  const verwant = new Map<number, Set<number>>()
  for (const eis of eisen) {
    const vak = vakVan.get(eis.termId) ?? vakVan.size + 1
    vakVan.set(eis.termId, vak)
    const term = termen.codes.find(eis.termId)
    if (term !== undefined) vakVanTerm[term] = vak
    if (eis.hard || eis.soort !== 'vakvaardigheid' || eis.groep === null) continue
    for (const lid of groepen.get(eis.groep) ?? []) {
      if (lid !== term) verwant.set(lid, (verwant.get(lid) ?? new Set()).add(vak))
    }
  }
  const verwantVanTerm = new Uint16Array(vakVanTerm.length)
  const verwantVoor = [new Uint16Array()]
  for (const [term, vakken] of verwant) verwantVanTerm[term] = verwantVoor.push(Uint16Array.from(vakken)) - 1
  const eigen = [...termen.plekVan].filter(([term]) => vakVanTerm[term])
  const ander = [...termen.plekVan].filter(([term]) => verwantVanTerm[term])
  return {
    vakVan,
    staat: new Uint8Array(vakVan.size + 1),
    verwant: new Uint8Array(vakVan.size + 1),
    plekken: Uint16Array.from(eigen, ([, plek]) => plek),
    vakVanPlek: Uint16Array.from(eigen, ([term]) => vakVanTerm[term] ?? 0),
    verwantePlekken: Uint16Array.from(ander, ([, plek]) => plek),
    verwantVanPlek: Uint16Array.from(ander, ([term]) => verwantVanTerm[term] ?? 0),
    vakVanTerm,
    verwantVanTerm,
    verwantVoor,
  }
}

/** Fills the cells for one profile. */
export function readCellen(termen: Termen, rij: number, vakken: Vakken): void {
  const { pool, breed } = termen
  const { staat, verwant, plekken, vakVanPlek, verwantePlekken, vakVanTerm, verwantVanTerm, verwantVoor } =
    vakken
  for (let vak = 0; vak < staat.length; vak++) staat[vak] = verwant[vak] = 0
  const rijBegin = rij * termen.breedte
  for (let nummer = 0; nummer < plekken.length; nummer++) {
    staat[vakVanPlek[nummer] as number] = breed[rijBegin + (plekken[nummer] as number)] as number
  }
  for (let nummer = 0; nummer < verwantePlekken.length; nummer++) {
    const gevonden = breed[rijBegin + (verwantePlekken[nummer] as number)] as number
    if (gevonden <= NIVEAU_NUL) continue
    raiseVerwant(verwant, verwantVoor[vakken.verwantVanPlek[nummer] as number] as Uint16Array, gevonden)
  }
  const begin = termen.begin[rij] as number
  const einde = begin + (termen.kenmerken[rij] as number)
  for (let plek = begin; plek < einde; plek++) {
    const kenmerk = pool[plek] as number
    const term = kenmerk >>> 3
    // Writing what nobody asks into vak 0 is cheaper than looking whether somebody does.
    staat[vakVanTerm[term] as number] = kenmerk & 7
    const lijst = verwantVanTerm[term] as number
    if (lijst !== 0) raiseVerwant(verwant, verwantVoor[lijst] as Uint16Array, kenmerk & 7)
  }
}

function raiseVerwant(verwant: Uint8Array, vakken: Uint16Array, staat: number): void {
  // Levels above "niet" are worth something; "niet" and "onderzoek nodig" are 0 and less.
  const niveau = staat - NIVEAU_NUL
  for (let nummer = 0; nummer < vakken.length; nummer++) {
    const vak = vakken[nummer] as number
    if (niveau > (verwant[vak] as number)) verwant[vak] = niveau
  }
}

/** The cell of a vak: see item-tabel.ts. */
export function celVan({ staat, verwant }: Vakken, vak: number): number {
  return (staat[vak] as number) * 4 + (verwant[vak] as number)
}
