import type { PreparedProfiel } from '#search/matching/prepare.ts'
import type { Punt, TermSoort } from '#search/matching/model.ts'
import type { TermRij } from '#prisma/seed/read-reference-data.ts'

/**
 * The table that the exact ranking in SQL reads: one row per profile with everything a score needs, so that SQL joins
 * nothing. The judgement that counts per term is worked out when the row is written.
 */
export const TABEL = 'bench.profiel'

/** Instead of a level: listed, but "onderzoek nodig", and not listed at all. */
export const ONDERZOEK = 4
export const NIET_GENOEMD = 5

const MET_PLEK: readonly TermSoort[] = ['gedrag', 'taal', 'basis', 'certificaat', 'rijbewijs']

const SOORTEN = [
  ...['regulier', 'garantiebaan', 'beschut', 'leerwerktraject', 'werkervaringsplek', 'stage'],
  ...['proefplaatsing', 'detachering', 'groepsdetachering', 'werken_op_locatie', 'begeleid_werken'],
]
const ONDERSTEUNING = [
  ...['buddy', 'harrie', 'rustige_plek', 'aangepaste_taken', 'vaste_structuur', 'flexibele_tijden'],
  ...['ov_bereikbaar', 'rolstoeltoegankelijk', 'taalondersteuning', 'jobcoach_welkom'],
]

export type Kolommen = {
  /** The place of a term in `niveaus`; undefined for a vakvaardigheid, of which there are too many. */
  plekVan(termId: string): number | undefined
  /** Number of a vakvaardigheid, of its group, and of an occupation. */
  nummerVan(termId: string): number
  groepNummerVan(groep: string): number
  ddl: string
  namen: string[]
  rijVan(p: PreparedProfiel, zichtbaarTot: Date): (string | number | boolean | null)[]
}

export const soortenMasker = (soorten: readonly string[]) => mask(SOORTEN, soorten)
export const ondersteuningMasker = (wensen: readonly string[]) => mask(ONDERSTEUNING, wensen)

export function createKolommen(termen: readonly TermRij[]): Kolommen {
  const plekken = new Map(
    termen.filter(({ soort }) => MET_PLEK.includes(soort)).map(({ id }, index) => [id, index]),
  )
  const nummers = new Map(termen.map(({ id }, index) => [id, index]))
  const groepen = new Map(
    [
      ...new Set(termen.flatMap(({ soort, groep }) => (soort === 'vakvaardigheid' && groep ? [groep] : []))),
    ].map((groep, index) => [groep, index]),
  )
  const numberOf = (nummer: number | undefined, wat: string) => {
    if (nummer === undefined) throw new Error(`bench: ${wat} is not in the reference data`)
    return nummer
  }
  const nummerVan = (termId: string) => numberOf(nummers.get(termId), termId)
  const groepNummerVan = (groep: string) => numberOf(groepen.get(groep), groep)

  const vast: [string, string][] = [
    // What is always there comes first, so that the server knows where each stands.
    ['zichtbaar_tot', 'timestamptz'],
    ['uren_min', 'smallint'],
    ['uren_max', 'smallint'],
    ['soorten', 'smallint'],
    ['max_reis', 'smallint'],
    ['ondersteuning', 'smallint'],
    ['denkniveau', 'smallint'],
    // The place on a globe with radius 1.
    ['x', 'float8'],
    ['y', 'float8'],
    ['z', 'float8'],
    ['id', 'uuid'],
    ['vanaf', 'date'],
    ['kantoortijden', 'boolean'],
    ['onregelmatig', 'boolean'],
  ]
  const lijsten: [string, string][] = [
    // A byte for each term that is no skill, and for each group of skills the best level in it.
    ['niveaus', 'bytea'],
    ['vak_groep', 'bytea'],
    // The skills, and each once more as skill * 8 + level.
    ['vak', 'int[]'],
    ['vak_niveau', 'int[]'],
    // Occupations as numbers of terms, and their unit, minor and major groups.
    ...['', 'wens_'].flatMap((wie) =>
      ['beroep', 'isco', 'isco_minor', 'isco_major'].map((naam): [string, string] => [wie + naam, 'int[]']),
    ),
  ]
  const kolommen = [...vast, ...lijsten]

  return {
    plekVan: (termId) => plekken.get(termId),
    nummerVan,
    groepNummerVan,
    // Plain: a list that is packed to save some bytes is unpacked again every time that it is looked at.
    ddl: `CREATE TABLE ${TABEL} (${kolommen
      .map(([naam, type]) => `${naam} ${type}${type === 'int[]' ? ' STORAGE PLAIN' : ''}`)
      .join(', ')}, PRIMARY KEY (id))`,
    namen: kolommen.map(([naam]) => naam),
    rijVan({ profiel, waarnemingen, beroepen, gewenst, vakPerGroep }, zichtbaarTot) {
      const niveaus = Buffer.alloc(plekken.size, NIET_GENOEMD)
      const vak: number[] = []
      const vakNiveau: number[] = []
      for (const { termId, niveau } of waarnemingen.values()) {
        const plek = plekken.get(termId)
        if (plek !== undefined) niveaus[plek] = niveau ?? ONDERZOEK
        else {
          vak.push(nummerVan(termId))
          vakNiveau.push(toVak(nummerVan(termId), niveau ?? ONDERZOEK))
        }
      }
      const groepBeste = Buffer.alloc(groepen.size)
      for (const [groep, kenmerken] of vakPerGroep)
        groepBeste[groepNummerVan(groep)] = Math.max(...kenmerken.map(({ niveau }) => niveau ?? 0))
      return [
        zichtbaarTot.toISOString(),
        profiel.urenMin,
        profiel.urenMax,
        soortenMasker(profiel.soorten),
        profiel.maxReisafstandKm,
        ondersteuningMasker(profiel.ondersteuning),
        profiel.werkEnDenkniveau,
        ...toGlobe(profiel.punt),
        profiel.id,
        profiel.beschikbaarVanaf,
        profiel.kantoortijden,
        profiel.onregelmatig,
        toHex(niveaus),
        toHex(groepBeste),
        ...[
          vak,
          vakNiveau,
          ...[beroepen, gewenst].flatMap((lijst) => [
            lijst.map(({ id }) => nummerVan(id)),
            branches(lijst, 1),
            branches(lijst, 10),
            branches(lijst, 1000),
          ]),
        ].map((lijst) => `{${lijst.join(',')}}`),
      ]
    },
  }
}

/** One element of `vak_niveau`. */
export function toVak(nummer: number, niveau: number): number {
  return nummer * 8 + niveau
}

export function toGlobe({ lat, lon }: Punt): [number, number, number] {
  const [breedte, lengte] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180]
  return [Math.cos(breedte) * Math.cos(lengte), Math.cos(breedte) * Math.sin(lengte), Math.sin(breedte)]
}

/** As COPY reads a bytea: the backslash doubled. */
function toHex(bytes: Buffer): string {
  return `\\\\x${bytes.toString('hex')}`
}

function branches(lijst: PreparedProfiel['beroepen'], deler: number): number[] {
  return lijst.flatMap(({ isco }) => (isco === null ? [] : [Math.floor(Number(isco) / deler)]))
}

function mask(alle: readonly string[], gekozen: readonly string[]): number {
  let bits = 0
  for (const een of gekozen) {
    const plek = alle.indexOf(een)
    if (plek < 0) throw new Error(`bench: ${een} has no bit`)
    bits |= 1 << plek
  }
  return bits
}
