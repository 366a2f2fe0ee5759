import type { TermRij } from '#prisma/seed/read-reference-data.ts'
import { readReferenceData } from '#prisma/seed/read-reference-data.ts'
import { createToeval, type Toeval } from '#prisma/seed/demo/toeval.ts'
import type {
  Gewicht,
  Kenmerk,
  KenmerkBron,
  MatchEis,
  MatchProfiel,
  MatchVacature,
  Niveau,
  Taxonomie,
} from '#search/matching/model.ts'

/** Everything by number: profile 17 is the same one in a world of a thousand and of a hundred thousand. */
export type MatchWereld = {
  taxonomie: Taxonomie
  profiel(nummer: number): MatchProfiel
  vacature(nummer: number): MatchVacature
}

type Werk = {
  beroep: TermRij
  /** Skills that the work asks, most typical first. */
  vak: string[]
  gedrag: Map<string, number>
  papieren: string[]
}

const STEUN = ['buddy', 'harrie', 'rustige_plek', 'aangepaste_taken', 'vaste_structuur', 'flexibele_tijden']
const SOORTEN = ['regulier', 'garantiebaan', 'leerwerktraject', 'werkervaringsplek', 'detachering']
const BRONNEN: readonly KenmerkBron[] = ['zelf', 'zelf', 'werkcoach', 'werkcoach', 'melba', 'praktijk']
const GEWICHTEN: readonly Gewicht[] = ['essentieel', 'belangrijk', 'belangrijk', 'pre']

/**
 * Invented profiles and vacatures on the real taxonomy, wider than the demo region: all occupations (a few of them very
 * common, most of them rare), all skills, and much that is not known.
 */
export function createMatchWereld(zaad: number): MatchWereld {
  const { termen, beroepVakvaardigheden, postcodegebieden } = readReferenceData()
  const perId = new Map(termen.map((term) => [term.id, term]))
  const van = (soort: string) => termen.filter((term) => term.soort === soort)
  const gedrag = van('gedrag')
  const papieren = [...van('certificaat'), ...van('rijbewijs')].map(({ id }) => id)
  const perGroep = new Map<string, string[]>()
  for (const { id, groep } of van('vakvaardigheid')) {
    const lijst = perGroep.get(groep ?? '')
    if (lijst) lijst.push(id)
    else perGroep.set(groep ?? '', [id])
  }
  const links = new Map<string, { id: string; kracht: number }[]>()
  for (const { beroepId, vakvaardigheidId, essentieel, optioneel } of beroepVakvaardigheden) {
    const kracht = (essentieel + optioneel / 2) * Math.max(perId.get(vakvaardigheidId)?.idf ?? 0, 0.2)
    const lijst = links.get(beroepId) ?? []
    lijst.push({ id: vakvaardigheidId, kracht })
    links.set(beroepId, lijst)
  }
  const beroepen = byFrequency(zaad, van('beroep'))
  const werken = new Map<string, Werk>()
  const gebieden = postcodegebieden.filter(
    ({ lat, lon }) => Math.hypot(lat - 52.42, (lon - 4.63) * 0.6) < 0.35,
  )

  const werkVan = (beroep: TermRij): Werk => {
    const bekend = werken.get(beroep.id)
    if (bekend) return bekend
    const toeval = createToeval(zaad, 'werk', beroep.id)
    const sector = createToeval(zaad, 'sector', beroep.groep?.slice(0, 2) ?? '')
    const groepen = (links.get(beroep.id) ?? []).toSorted((a, b) => b.kracht - a.kracht).slice(0, 9)
    const fijn = groepen
      .slice(0, 5)
      .flatMap(({ id }) => toeval.sample(perGroep.get(perId.get(id)?.groep ?? '') ?? [], 2))
    const werk: Werk = {
      beroep,
      vak: [
        ...new Set([
          ...groepen.slice(0, 4).map(({ id }) => id),
          ...fijn,
          ...groepen.slice(4).map(({ id }) => id),
        ]),
      ],
      gedrag: new Map(sector.sample(gedrag, 12).map(({ id }) => [id, 1.2 + sector.next()])),
      papieren: sector.chance(0.5) ? toeval.sample(papieren, toeval.int(0, 2)) : [],
    }
    werken.set(beroep.id, werk)
    return werk
  }
  const anyBeroep = (toeval: Toeval) => beroepen[Math.floor(toeval.next() ** 2.2 * beroepen.length)]!
  const perTak = [1, 2, 3].map((lengte) => groupBy(beroepen, ({ groep }) => groep?.slice(0, lengte) ?? ''))
  const near = (toeval: Toeval, beroep: TermRij) => {
    const lengte = toeval.pick([1, 2, 3])
    return toeval.pick(perTak[lengte - 1]?.get(beroep.groep?.slice(0, lengte) ?? '') ?? [])
  }

  function profiel(nummer: number): MatchProfiel {
    const toeval = createToeval(zaad, 'profiel', nummer)
    const eerste = anyBeroep(toeval)
    const extra = (aantal: number) =>
      Array.from({ length: aantal }, () => (toeval.chance(0.7) ? near(toeval, eerste) : anyBeroep(toeval)))
    const gewenst = toeval.chance(0.94) ? [eerste, ...extra(toeval.int(0, 2))] : []
    const gewerkt = toeval.chance(0.8)
      ? [toeval.chance(0.5) ? eerste : near(toeval, eerste), ...extra(toeval.int(0, 2))]
      : []
    const uren = toeval.pick([8, 12, 16, 20, 24, 32, 36])
    return {
      id: toeval.uuid(),
      kenmerken: kenmerken(toeval, gewenst.map(werkVan), gewerkt.map(werkVan)),
      gewensteBeroepen: [...new Set(gewenst.map(({ id }) => id))],
      gewerkteBeroepen: [...new Set(gewerkt.map(({ id }) => id))],
      urenMin: uren,
      urenMax: Math.min(40, uren + toeval.pick([0, 4, 8, 8, 12, 16])),
      beschikbaarVanaf: toeval.chance(0.7) ? null : dag(toeval.int(0, 120)),
      kantoortijden: toeval.chance(0.2) ? null : toeval.chance(0.75),
      onregelmatig: toeval.chance(0.3) ? null : toeval.chance(0.4),
      maxReisafstandKm: toeval.pick([5, 8, 10, 12, 15, 15, 20, 25, 30, 40]),
      punt: puntIn(toeval),
      soorten: toeval.chance(0.3) ? [] : ['regulier', ...toeval.sample(SOORTEN.slice(1), toeval.int(0, 3))],
      ondersteuning: toeval.chance(0.35) ? [] : toeval.sample(STEUN, toeval.int(1, 3)),
      werkEnDenkniveau: toeval.pick([1, 2, 2, 3, 3, 4, 5, 7, 7]),
    }
  }

  function kenmerken(toeval: Toeval, gewenst: Werk[], gewerkt: Werk[]): Kenmerk[] {
    const aanleg = toeval.normal() * 0.5
    const basis = new Map<string, number>()
    const raise = (id: string, niveau: number) => basis.set(id, Math.max(basis.get(id) ?? 0, niveau))
    for (const { vak } of gewerkt) for (const id of toeval.sample(vak.slice(0, 10), 6)) raise(id, 2)
    for (const { vak } of gewenst) for (const id of toeval.sample(vak.slice(0, 8), 4)) raise(id, 1.4)
    for (const werk of [...gewenst, ...gewerkt]) for (const [id, niveau] of werk.gedrag) raise(id, niveau)
    for (const { id } of toeval.sample(gedrag, 4)) raise(id, 1.5)
    raise('taal:nld-mondeling', 2.4)
    raise('taal:nld-lezen', 2)
    raise('basis:rekenen', 1.6)
    raise('basis:digitaal', 1.4)
    for (const { papieren: eigen } of gewerkt) for (const id of eigen) if (toeval.chance(0.6)) raise(id, 9)
    for (const id of toeval.sample(papieren, 1)) if (toeval.chance(0.3)) raise(id, 9)
    raise('rijbewijs:B', toeval.chance(0.5) ? 9 : -9)
    const rijen: Kenmerk[] = []
    for (const [termId, niveau] of basis) {
      if (toeval.chance(0.2)) continue
      const ruis = aanleg + toeval.normal() * 0.6
      rijen.push({
        termId,
        niveau: toeval.chance(0.08) ? null : clamp(niveau + ruis),
        bron: toeval.pick(BRONNEN),
        waargenomenOp: dag(-toeval.int(1, 500)),
      })
    }
    return rijen
  }

  function vacature(nummer: number): MatchVacature {
    const toeval = createToeval(zaad, 'vacature', nummer)
    const werk = werkVan(anyBeroep(toeval))
    const uren = toeval.pick([null, 16, 20, 24, 32, 36])
    return {
      id: toeval.uuid(),
      beroepId: toeval.chance(0.95) ? werk.beroep.id : null,
      eisen: eisenFor(toeval, werk),
      urenMin: uren,
      urenMax: uren === null ? null : Math.min(40, uren + toeval.pick([0, 4, 8, 12])),
      kantoortijden: toeval.chance(0.1) ? null : toeval.chance(0.6),
      onregelmatig: toeval.chance(0.1) ? null : toeval.chance(0.35),
      onregelmatigHard: toeval.chance(0.15),
      reisafstandHard: toeval.chance(0.1),
      soorten: toeval.chance(0.8)
        ? ['regulier', ...toeval.sample(SOORTEN.slice(1), toeval.int(0, 1))]
        : [toeval.pick(SOORTEN)],
      startdatum: toeval.chance(0.25) ? null : dag(toeval.int(5, 90)),
      ondersteuning: toeval.sample(STEUN, toeval.int(0, 4)),
      punt: toeval.chance(0.95) ? puntIn(toeval) : null,
      werkEnDenkniveau: toeval.pick([0, 1, 2, 2, 3, 4]),
    }
  }

  function eisenFor(toeval: Toeval, werk: Werk): MatchEis[] {
    const eisen: MatchEis[] = []
    const add = (termId: string, niveau: number, hard = false) =>
      eisen.push({
        termId,
        niveau: clamp(niveau) === 0 ? 1 : (clamp(niveau) as 1 | 2 | 3),
        hard,
        gewicht: toeval.pick(GEWICHTEN),
      })
    const vak = toeval.int(3, 6)
    for (const id of [...werk.vak.slice(0, 2), ...toeval.sample(werk.vak.slice(2), vak - 2)])
      add(id, toeval.int(1, 3), toeval.chance(0.04))
    for (const id of toeval.sample([...werk.gedrag.keys()], toeval.int(2, 4)))
      add(id, toeval.int(1, 3), toeval.chance(0.12))
    if (toeval.chance(0.5)) add('taal:nld-mondeling', toeval.int(1, 3), toeval.chance(0.3))
    if (toeval.chance(0.2)) add('basis:digitaal', toeval.int(1, 2))
    for (const id of werk.papieren) if (toeval.chance(0.6)) add(id, 3, toeval.chance(0.4))
    if (toeval.chance(0.2)) add('rijbewijs:B', 3, toeval.chance(0.5))
    return [...new Map(eisen.map((eis) => [eis.termId, eis])).values()]
  }

  function puntIn(toeval: Toeval) {
    const { lat, lon } = toeval.pick(gebieden)
    return { lat, lon }
  }

  return { taxonomie: { term: (id) => perId.get(id) }, profiel, vacature }
}

function groupBy<T>(rijen: readonly T[], sleutelVan: (rij: T) => string): Map<string, T[]> {
  const groepen = new Map<string, T[]>()
  for (const rij of rijen) {
    const groep = groepen.get(sleutelVan(rij))
    if (groep) groep.push(rij)
    else groepen.set(sleutelVan(rij), [rij])
  }
  return groepen
}

/** Practical work is more common at the WSP than academic work; within that the order is chance. */
function byFrequency(zaad: number, beroepen: TermRij[]): TermRij[] {
  const toeval = createToeval(zaad, 'volgorde')
  return beroepen
    .map((beroep) => ({ beroep, rang: toeval.next() + (/^[1-3]/.test(beroep.groep ?? '1') ? 0.6 : 0) }))
    .sort((a, b) => a.rang - b.rang)
    .map(({ beroep }) => beroep)
}

function dag(verschil: number): string {
  return new Date(Date.UTC(2026, 10, 23) + verschil * 86_400_000).toISOString().slice(0, 10)
}

function clamp(niveau: number): Niveau {
  return Math.min(3, Math.max(0, Math.round(niveau))) as Niveau
}
