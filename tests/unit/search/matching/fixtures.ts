import type {
  Kenmerk,
  MatchEis,
  MatchProfiel,
  MatchVacature,
  Taxonomie,
  TermInfo,
} from '#search/matching/model.ts'

const TERMEN: TermInfo[] = [
  term('gedrag:samenwerken', 'gedrag', 'Samenwerken'),
  term('gedrag:leren', 'gedrag', 'Leren'),
  term('vakvaardigheid:lassen', 'vakvaardigheid', 'Lassen', 'S7.1', 2),
  term('vakvaardigheid:solderen', 'vakvaardigheid', 'Solderen', 'S7.1', 4),
  term('vakvaardigheid:buigen', 'vakvaardigheid', 'Metaal buigen', 'S7.1', 0),
  term('vakvaardigheid:koken', 'vakvaardigheid', 'Koken', 'S6.2', 2),
  term('taal:nld-mondeling', 'taal', 'Nederlands spreken'),
  term('basis:rekenen', 'basis', 'Rekenen'),
  term('certificaat:vca', 'certificaat', 'VCA'),
  term('rijbewijs:B', 'rijbewijs', 'Rijbewijs B'),
  term('beroep:lasser', 'beroep', 'Lasser', '7212'),
  term('beroep:booglasser', 'beroep', 'Booglasser', '7212'),
  term('beroep:plaatwerker', 'beroep', 'Plaatwerker', '7213'),
  term('beroep:monteur', 'beroep', 'Monteur', '7233'),
  term('beroep:kok', 'beroep', 'Kok', '5120'),
]

const PER_ID = new Map(TERMEN.map((info) => [info.id, info]))

export const taxonomie: Taxonomie = { term: (id) => PER_ID.get(id) }

export const TERM_IDS = TERMEN.filter((info) => info.soort !== 'beroep').map((info) => info.id)
export const BEROEP_IDS = TERMEN.filter((info) => info.soort === 'beroep').map((info) => info.id)

export const HAARLEM = { lat: 52.3874, lon: 4.6462 }
export const AMSTERDAM = { lat: 52.3676, lon: 4.9041 }

/** A vacature that asks nothing yet: a test adds only what it is about. */
export function aVacature(over: Partial<MatchVacature> = {}): MatchVacature {
  return {
    id: 'v1',
    beroepId: null,
    eisen: [],
    urenMin: null,
    urenMax: null,
    kantoortijden: null,
    onregelmatig: null,
    onregelmatigHard: false,
    reisafstandHard: false,
    soorten: ['regulier'],
    startdatum: null,
    ondersteuning: [],
    punt: null,
    werkEnDenkniveau: 0,
    ...over,
  }
}

export function aProfiel(over: Partial<MatchProfiel> = {}): MatchProfiel {
  return {
    id: 'p1',
    kenmerken: [],
    gewensteBeroepen: [],
    gewerkteBeroepen: [],
    urenMin: 16,
    urenMax: 32,
    beschikbaarVanaf: null,
    kantoortijden: null,
    onregelmatig: null,
    maxReisafstandKm: 15,
    punt: HAARLEM,
    soorten: [],
    ondersteuning: [],
    werkEnDenkniveau: 7,
    ...over,
  }
}

export function anEis(
  termId: string,
  niveau: MatchEis['niveau'] = 3,
  over: Partial<MatchEis> = {},
): MatchEis {
  return { termId, niveau, hard: false, gewicht: 'essentieel', ...over }
}

export function aKenmerk(termId: string, niveau: Kenmerk['niveau'], over: Partial<Kenmerk> = {}): Kenmerk {
  return { termId, niveau, bron: 'werkcoach', waargenomenOp: '2026-05-12', ...over }
}

function term(
  id: string,
  soort: TermInfo['soort'],
  label: string,
  groep: string | null = null,
  idf: number | null = null,
): TermInfo {
  return { id, soort, label, groep, idf }
}
