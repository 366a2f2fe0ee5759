import { geldigeWaarnemingen } from '#search/matching/geldige-waarneming.ts'
import { toBeroep } from '#search/matching/occupation.ts'
import type { Beroep } from '#search/matching/occupation.ts'
import {
  EIS_GEWICHT,
  IDF_BIJ_MAXIMUM,
  IDF_FACTOR_MAXIMUM,
  IDF_FACTOR_MINIMUM,
  IDF_FACTOR_ONBEKEND,
} from '#search/matching/weights.ts'
import type {
  Gewicht,
  Kenmerk,
  MatchEis,
  MatchProfiel,
  MatchVacature,
  Niveau,
  Taxonomie,
  TermSoort,
} from '#search/matching/model.ts'

export type PreparedEis = {
  termId: string
  soort: TermSoort
  label: string
  groep: string | null
  niveau: Niveau
  hard: boolean
  gewicht: Gewicht
  /** Weight within its part: the employer's weight times how telling the term is. */
  w: number
  /** One has it or not; there are no levels in between. */
  hebben: boolean
  /** A person lists these, so the score reads "not listed" as "not shown"; other kinds are assessed one by one. */
  lijst: boolean
}

export type PreparedVacature = {
  vacature: MatchVacature
  taxonomie: Taxonomie
  beroep: Beroep | null
  /** Scored requirements per part, heaviest first. */
  vak: PreparedEis[]
  gedrag: PreparedEis[]
  harde: PreparedEis[]
  /** Hours per week; null when the vacature does not say. */
  uren: { min: number; max: number } | null
  /** Days since 1970; null = no start date, NaN = not readable. */
  startDag: number | null
}

export type PreparedProfiel = {
  profiel: MatchProfiel
  waarnemingen: Map<string, Kenmerk>
  /** Known vakvaardigheden per group, sorted by term id. */
  vakPerGroep: Map<string, Kenmerk[]>
  gewenst: Beroep[]
  /** Wanted and worked together. */
  beroepen: Beroep[]
  ondersteuning: string[]
  /** Days since 1970; -Infinity = at once, NaN = not readable. */
  vanafDag: number
}

const SOORTEN = new Set<string>([
  'gedrag',
  'vakvaardigheid',
  'beroep',
  'taal',
  'basis',
  'certificaat',
  'rijbewijs',
])
const LIJST = new Set<TermSoort>(['vakvaardigheid', 'beroep', 'certificaat', 'rijbewijs'])
const MS_PER_DAG = 86_400_000

export function prepareVacature(vacature: MatchVacature, taxonomie: Taxonomie): PreparedVacature {
  const eisen = mergeEisen(vacature.eisen)
    .map((eis) => prepareEis(eis, taxonomie))
    .sort((a, b) => EIS_GEWICHT[b.gewicht] - EIS_GEWICHT[a.gewicht] || compareText(a.termId, b.termId))
  const zacht = eisen.filter((eis) => !eis.hard)
  return {
    vacature,
    taxonomie,
    beroep: vacature.beroepId === null ? null : toBeroep(vacature.beroepId, taxonomie),
    vak: zacht.filter((eis) => eis.soort !== 'gedrag'),
    gedrag: zacht.filter((eis) => eis.soort === 'gedrag'),
    harde: eisen.filter((eis) => eis.hard),
    uren: prepareUren(vacature.urenMin, vacature.urenMax),
    startDag: vacature.startdatum === null ? null : toDag(vacature.startdatum),
  }
}

export function prepareProfiel(profiel: MatchProfiel, taxonomie: Taxonomie): PreparedProfiel {
  const waarnemingen = geldigeWaarnemingen(profiel.kenmerken)
  const vakPerGroep = new Map<string, Kenmerk[]>()
  for (const kenmerk of waarnemingen.values()) {
    if (kenmerk.niveau === null || !kenmerk.termId.startsWith('vakvaardigheid:')) continue
    const groep = taxonomie.term(kenmerk.termId)?.groep
    if (!groep) continue
    const lijst = vakPerGroep.get(groep)
    if (lijst) lijst.push(kenmerk)
    else vakPerGroep.set(groep, [kenmerk])
  }
  for (const lijst of vakPerGroep.values()) lijst.sort((a, b) => compareText(a.termId, b.termId))
  return {
    profiel,
    waarnemingen,
    vakPerGroep,
    gewenst: toBeroepen(profiel.gewensteBeroepen, taxonomie),
    beroepen: toBeroepen([...profiel.gewensteBeroepen, ...profiel.gewerkteBeroepen], taxonomie),
    ondersteuning: [...new Set(profiel.ondersteuning)],
    vanafDag: profiel.beschikbaarVanaf === null ? -Infinity : toDag(profiel.beschikbaarVanaf),
  }
}

/** Code unit order: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * One requirement per term. Hard wins over a wish and keeps its own level, so that a wish beside it makes it neither
 * stricter nor softer; of equals the highest level and the heaviest weight count.
 */
function mergeEisen(eisen: readonly MatchEis[]): MatchEis[] {
  const perTerm = new Map<string, MatchEis>()
  for (const ruw of eisen) {
    const eis = normaliseEis(ruw)
    const oud = perTerm.get(eis.termId)
    if (!oud || (eis.hard && !oud.hard)) perTerm.set(eis.termId, eis)
    else if (eis.hard === oud.hard) {
      const zwaarder = EIS_GEWICHT[eis.gewicht] > EIS_GEWICHT[oud.gewicht]
      perTerm.set(eis.termId, {
        ...oud,
        niveau: eis.niveau > oud.niveau ? eis.niveau : oud.niveau,
        gewicht: zwaarder ? eis.gewicht : oud.gewicht,
      })
    }
  }
  return [...perTerm.values()]
}

/** Stored data can be older than the types: an unreadable level asks the most, so that nothing hard gets softer. */
function normaliseEis(eis: MatchEis): MatchEis {
  const niveau = eis.niveau === 1 || eis.niveau === 2 ? eis.niveau : 3
  return { ...eis, niveau, gewicht: eis.gewicht in EIS_GEWICHT ? eis.gewicht : 'pre' }
}

function prepareEis(eis: MatchEis, taxonomie: Taxonomie): PreparedEis {
  const term = taxonomie.term(eis.termId)
  const soort = term?.soort ?? soortFromId(eis.termId)
  const hebben = soort === 'certificaat' || soort === 'rijbewijs'
  return {
    termId: eis.termId,
    soort,
    label: term?.label ?? eis.termId,
    groep: term?.groep ?? null,
    niveau: hebben ? 3 : eis.niveau,
    hard: eis.hard,
    gewicht: eis.gewicht,
    w: EIS_GEWICHT[eis.gewicht] * idfFactor(term?.idf ?? null),
    hebben,
    lijst: LIJST.has(soort),
  }
}

/** A term that left the taxonomy keeps its kind; an id without a kind is read as something that is assessed. */
function soortFromId(termId: string): TermSoort {
  const soort = termId.slice(0, Math.max(0, termId.indexOf(':')))
  return SOORTEN.has(soort) ? (soort as TermSoort) : 'basis'
}

function idfFactor(idf: number | null): number {
  if (idf === null || !Number.isFinite(idf)) return IDF_FACTOR_ONBEKEND
  const deel = Math.min(Math.max(idf, 0), IDF_BIJ_MAXIMUM) / IDF_BIJ_MAXIMUM
  return IDF_FACTOR_MINIMUM + deel * (IDF_FACTOR_MAXIMUM - IDF_FACTOR_MINIMUM)
}

function prepareUren(min: number | null, max: number | null): { min: number; max: number } | null {
  const laag = Number.isFinite(min) ? (min as number) : null
  const hoog = Number.isFinite(max) ? (max as number) : null
  if (laag === null && hoog === null) return null
  if (laag !== null && hoog !== null) return { min: Math.min(laag, hoog), max: Math.max(laag, hoog) }
  return { min: laag ?? 0, max: hoog ?? Infinity }
}

function toBeroepen(ids: readonly string[], taxonomie: Taxonomie): Beroep[] {
  return [...new Set(ids)].sort(compareText).map((id) => toBeroep(id, taxonomie))
}

function toDag(datum: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(datum) ? Date.parse(`${datum}T00:00:00Z`) / MS_PER_DAG : NaN
}
