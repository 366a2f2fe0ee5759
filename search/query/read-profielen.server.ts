import { laatsteGeboortedatum } from '#search/indexes/profielen.server.ts'
import type { Kenmerk, MatchProfiel, TermInfo } from '#search/matching/model.ts'

/** A profile with until when it is visible and the number that changes with every change, in ms since 1970. */
export type GelezenProfiel = { profiel: MatchProfiel; zichtbaarTot: number; stand: number }

/** Asks PostgreSQL and gives the rows: the thread and the pages each have a connection of their own kind. */
export type LeesRijen = <R>(sql: string, waarden: unknown[]) => Promise<R[]>

export type ProfielStand = { id: string; stand: number }

type Rij = {
  id: string
  uren_min: number
  uren_max: number
  beschikbaar_vanaf: string | null
  kantoortijden: boolean | null
  onregelmatig: boolean | null
  max_reisafstand_km: number
  soorten: string[]
  ondersteuning: string[]
  werk_en_denkniveau: number
  lat: number
  lon: number
  kenmerken: string | null
  beroepen: string | null
  zichtbaar_tot: number
  stand: number
}

// Terms as lines of tab separated fields: no code in the dictionary has either, and it reads ten times as fast as JSON.
const PROFIEL = `
  SELECT p.id, p.uren_min, p.uren_max, p.beschikbaar_vanaf::text, p.kantoortijden, p.onregelmatig, p.max_reisafstand_km,
    coalesce(p.soorten::text[], '{}') AS soorten, coalesce(p.ondersteuning::text[], '{}') AS ondersteuning,
    p.werk_en_denkniveau, g.lat, g.lon,
    (SELECT string_agg(k.term_id || E'\\t' || coalesce(k.niveau::text, '') || E'\\t' || k.bron || E'\\t' || k.waargenomen_op, E'\\n')
      FROM profiel_kenmerk k WHERE k.profiel_id = p.id) AS kenmerken,
    (SELECT string_agg(b.soort || E'\\t' || b.term_id, E'\\n') FROM profiel_beroep b WHERE b.profiel_id = p.id) AS beroepen,
    (extract(epoch FROM p.zichtbaar_tot) * 1000)::float8 AS zichtbaar_tot,
    (extract(epoch FROM p.bijgewerkt_op) * 1000)::float8 AS stand`

/** Both keys, not expired, and an adult: the same rule as that of the search index. $1 is now, $2 a birth date. */
const ZICHTBAAR = `
  FROM kandidaatprofiel p
  JOIN kandidaat m ON m.id = p.kandidaat_id
  JOIN postcodegebied g ON g.pc4 = p.pc4
  WHERE p.sleutel_kandidaat_op IS NOT NULL AND p.sleutel_adviseur_op IS NOT NULL
    AND p.zichtbaar_tot > $1::timestamptz AND m.geboortedatum <= $2::date`

/** The next visible profiles by id; reads a region in a few seconds. */
export async function readProfielenAfter(
  lees: LeesRijen,
  after: string | null,
  take: number,
  nu: Date,
): Promise<GelezenProfiel[]> {
  const rows = await lees<Rij>(
    `${PROFIEL} ${ZICHTBAAR} AND ($3::uuid IS NULL OR p.id > $3::uuid) ORDER BY p.id LIMIT $4`,
    [...moment(nu), after, take],
  )
  return rows.map(toGelezen)
}

/** Those of these profiles that are visible; the others are gone for the match. */
export async function readProfielenById(lees: LeesRijen, ids: string[], nu: Date): Promise<GelezenProfiel[]> {
  const rows = await lees<Rij>(`${PROFIEL} ${ZICHTBAAR} AND p.id = ANY($3::uuid[])`, [...moment(nu), ids])
  return rows.map(toGelezen)
}

/** Id and version of every visible profile, to compare with what is in memory. */
export async function readStanden(lees: LeesRijen, nu: Date): Promise<ProfielStand[]> {
  const rows = await lees<ProfielStand>(
    `SELECT p.id, (extract(epoch FROM p.bijgewerkt_op) * 1000)::float8 AS stand ${ZICHTBAAR}`,
    moment(nu),
  )
  return rows
}

export async function readTermen(lees: LeesRijen): Promise<Map<string, TermInfo>> {
  const rows = await lees<TermInfo>('SELECT id, soort, label, groep, idf FROM term', [])
  return new Map(rows.map((term) => [term.id, term]))
}

function moment(nu: Date): [string, string] {
  return [nu.toISOString(), laatsteGeboortedatum(nu).toISOString().slice(0, 10)]
}

function toGelezen(rij: Rij): GelezenProfiel {
  const beroepen = lines(rij.beroepen)
  const van = (soort: string) => beroepen.flatMap(([welke, termId = '']) => (welke === soort ? [termId] : []))
  return {
    profiel: {
      id: rij.id,
      kenmerken: lines(rij.kenmerken).map(toKenmerk),
      gewensteBeroepen: van('gewenst'),
      gewerkteBeroepen: van('gewerkt'),
      urenMin: rij.uren_min,
      urenMax: rij.uren_max,
      beschikbaarVanaf: rij.beschikbaar_vanaf,
      kantoortijden: rij.kantoortijden,
      onregelmatig: rij.onregelmatig,
      maxReisafstandKm: rij.max_reisafstand_km,
      punt: { lat: rij.lat, lon: rij.lon },
      soorten: rij.soorten,
      ondersteuning: rij.ondersteuning,
      werkEnDenkniveau: rij.werk_en_denkniveau,
    },
    zichtbaarTot: rij.zichtbaar_tot,
    stand: rij.stand,
  }
}

function toKenmerk([termId = '', niveau = '', bron = '', waargenomenOp = '']: string[]): Kenmerk {
  return {
    termId,
    niveau: niveau === '' ? null : (Number(niveau) as Kenmerk['niveau']),
    bron: bron as Kenmerk['bron'],
    waargenomenOp,
  }
}

function lines(text: string | null): string[][] {
  return text === null ? [] : text.split('\n').map((line) => line.split('\t'))
}
