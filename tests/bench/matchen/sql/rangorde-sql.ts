import { createRekenblad, DELEN, fillRekenblad, partWeight } from '#search/matching/figures.ts'
import { prepareVacature } from '#search/matching/prepare.ts'
import { leegProfiel } from '#search/matching/scan/attributen.ts'
import { DEEL_GEWICHT, GEEN_WENSEN } from '#search/matching/weights.ts'
import type { DeelNaam, MatchVacature, Punt, Taxonomie } from '#search/matching/model.ts'
import type { PreparedVacature } from '#search/matching/prepare.ts'
import { beroepSql } from './beroep-sql.ts'
import { float } from './getal-sql.ts'
import { hardeEisenSql } from './hard-sql.ts'
import { itemSql, type ItemSql } from './item-sql.ts'
import { TABEL, toGlobe, type Kolommen } from './kolommen.ts'
import { voorwaardenSql, wensenSql } from './voorwaarde-sql.ts'

const AARDSTRAAL_KM = 6371

/**
 * Keeps the server from writing an expression out at every place where it is used. The number stands between quotes because
 * it is then a constant from the start; as a plain 0 it keeps the server from using more than one process.
 */
const MUUR = "OFFSET '0'"

/** One part of a figure as three sums; a sum that cannot be other than zero is null. */
type Deel = { telt: string; punten: string; bekend: string }

/**
 * The exact ranking of one vacature as one statement: who is out by a hard requirement drops out in WHERE, and of the
 * others both figures, their harmonic mean and the certainty are worked out. It gives the best of "past" and of "navragen",
 * in the order of rankProfielen. Every number in it comes from search/matching.
 */
export function rangordeSql(
  vacature: MatchVacature,
  taxonomie: Taxonomie,
  kolommen: Kolommen,
  { maximum, nu }: { maximum: number; nu: Date },
): string {
  const v = prepareVacature(vacature, taxonomie)
  const { binnen, navragen } = hardeEisenSql(v, kolommen)
  const bronnen: string[] = []
  const items = (eisen: PreparedVacature['vak'], soort: string) =>
    eisen.map((eis, index) => {
      const item = itemSql(eis, `${soort}${index}`, kolommen)
      bronnen.push(...item.bron)
      return { ...item, w: eis.w }
    })
  const vak = items(v.vak, 'v')
  const gedrag = items(v.gedrag, 'g')
  const voorwaarden = voorwaardenSql(v)
  const wensen = wensenSql(v, kolommen)
  if (v.beroep !== null) bronnen.push(`${beroepSql(v.beroep, kolommen, 'beroep', 'isco')} AS nabij`)
  for (const [soort, lijst] of [
    ['c', voorwaarden],
    ['w', wensen],
  ] as const) {
    lijst.forEach(({ aandeel }, index) => bronnen.push(`(${aandeel})::float8 AS ${soort}${index}`))
  }
  const delen: Record<DeelNaam | 'wens', Deel | null> = {
    vak: itemDeel(vak),
    gedrag: itemDeel(gedrag),
    beroep: v.beroep === null ? null : shareDeel([{ gewicht: 1, naam: 'nabij' }]),
    voorwaarden: shareDeel(voorwaarden.map(({ gewicht }, index) => ({ gewicht, naam: `c${index}` }))),
    wens: shareDeel(wensen.map(({ gewicht }, index) => ({ gewicht, naam: `w${index}` }))),
  }
  const sommen = Object.entries(delen).flatMap(([naam, deel]) =>
    deel === null ? [] : [`${deel.telt} AS ${naam}_telt`, `${deel.punten} AS ${naam}_punten`],
  )
  const punt = v.vacature.punt
  const km = punt === null ? 'NULL::float8' : afstandSql(punt)
  const vraagtOnderweg = v.vacature.reisafstandHard && punt !== null
  const where = [...binnen.filter((deel) => deel !== 'true'), `zichtbaar_tot > '${nu.toISOString()}'`]
  const eerst = where.filter((deel) => !vraagtOnderweg || !deel.includes('km '))
  const dan = where.filter((deel) => !eerst.includes(deel))
  const gelezen = kolommen.namen.filter((naam) =>
    new RegExp(`\\b${naam}\\b`).test([...bronnen, ...dan, ...navragen].join(' ')),
  )
  const figures = `
    SELECT id, navragen, werk, kandidaat, zekerheid, ${totaalSql(v)} AS totaal FROM (
      SELECT id, navragen, zekerheid, heeft_wens,
        LEAST(100, GREATEST(0, 100 * ${werkSql(delen)})) AS werk,
        ${delen.wens === null ? GEEN_WENSEN : `CASE WHEN heeft_wens THEN LEAST(100, GREATEST(0, 100 * (wens_punten / wens_telt))) ELSE ${GEEN_WENSEN} END`}::float8 AS kandidaat
      FROM (
        SELECT id, navragen, ${zekerheidSql(v, { ...delen })} AS zekerheid, ${sommen.join(', ')}${sommen.length > 0 ? ',' : ''}
          ${delen.wens === null ? 'false' : `(${delen.wens.telt}) > 0`} AS heeft_wens
        FROM (
          SELECT id, ${navragen.length > 0 ? `(${navragen.join(' OR ')})` : 'false'} AS navragen${bronnen.map((bron) => `, ${bron}`).join('')}
          FROM (SELECT ${['id', ...gelezen].join(', ')}, ${km} AS km FROM ${TABEL} WHERE ${eerst.join(' AND ')} ${MUUR}) AS dichtbij
          ${dan.length > 0 ? `WHERE ${dan.join(' AND ')}` : ''} ${MUUR}
        ) AS bron ${MUUR}
      ) AS som ${MUUR}
    ) AS cijfer`
  const kolom =
    'id, navragen AS "moetNavragen", werk AS "pastBijWerk", kandidaat AS "pastBijKandidaat", totaal, zekerheid'
  const best = `ORDER BY totaal DESC, zekerheid DESC, id LIMIT ${maximum}`
  if (navragen.length === 0) return `SELECT ${kolom} FROM (${figures} ${MUUR}) AS rang ${best}`
  const lijst = (welke: string) => `(SELECT ${kolom} FROM rang WHERE ${welke} ${best})`
  return `WITH rang AS MATERIALIZED (${figures}) ${lijst('NOT navragen')} UNION ALL ${lijst('navragen')}`
}

function itemDeel(items: (ItemSql & { w: number })[]): Deel | null {
  if (items.length === 0) return null
  return {
    telt: sum(items.map(({ w, telt }) => `CASE WHEN ${telt} THEN ${float(w)} ELSE ${float(0)} END`)),
    punten: sum(items.map(({ w, aandeel }) => `COALESCE(${float(w)} * (${aandeel}), ${float(0)})`)),
    bekend: sum(items.map(({ w, bekend }) => `CASE WHEN ${bekend} THEN ${float(w)} ELSE ${float(0)} END`)),
  }
}

function shareDeel(lijst: { gewicht: number; naam: string }[]): Deel | null {
  if (lijst.length === 0) return null
  const telt = sum(
    lijst.map(({ gewicht, naam }) => `CASE WHEN ${naam} IS NULL THEN ${float(0)} ELSE ${float(gewicht)} END`),
  )
  return {
    telt,
    punten: sum(lijst.map(({ gewicht, naam }) => `COALESCE(${float(gewicht)} * ${naam}, ${float(0)})`)),
    bekend: telt,
  }
}

/** pastBijWerk as a share: the parts that count, with their weights rescaled to 1. */
function werkSql(delen: Record<DeelNaam | 'wens', Deel | null>): string {
  const aandeel = (naam: DeelNaam) => `${naam}_punten / ${naam}_telt`
  const som: string[] = []
  const gewicht: string[] = []
  const vakEnBeroep = DEEL_GEWICHT.vak + DEEL_GEWICHT.beroep
  if (delen.vak && delen.beroep) {
    som.push(`CASE WHEN vak_telt > 0 AND beroep_telt > 0
      THEN ${float(DEEL_GEWICHT.vak)} * (${aandeel('vak')}) + ${float(DEEL_GEWICHT.beroep)} * (${aandeel('beroep')})
      WHEN vak_telt > 0 THEN ${float(vakEnBeroep)} * (${aandeel('vak')})
      WHEN beroep_telt > 0 THEN ${float(vakEnBeroep)} * (${aandeel('beroep')}) ELSE ${float(0)} END`)
    gewicht.push(`CASE WHEN vak_telt > 0 OR beroep_telt > 0 THEN ${float(vakEnBeroep)} ELSE ${float(0)} END`)
  } else if (delen.vak || delen.beroep) addDeel(delen.vak ? 'vak' : 'beroep', vakEnBeroep)
  if (delen.gedrag) addDeel('gedrag', DEEL_GEWICHT.gedrag)
  if (delen.voorwaarden) addDeel('voorwaarden', DEEL_GEWICHT.voorwaarden)
  return som.length === 0 ? '0' : `COALESCE((${sum(som)}) / NULLIF(${sum(gewicht)}, 0), 0)`

  function addDeel(naam: DeelNaam, w: number): void {
    som.push(`CASE WHEN ${naam}_telt > 0 THEN ${float(w)} * (${aandeel(naam)}) ELSE ${float(0)} END`)
    gewicht.push(`CASE WHEN ${naam}_telt > 0 THEN ${float(w)} ELSE ${float(0)} END`)
  }
}

/** What is asked is the same for every row, so its weights are numbers here. */
function zekerheidSql(v: PreparedVacature, delen: Record<DeelNaam | 'wens', Deel | null>): string {
  const blad = createRekenblad()
  fillRekenblad(v, leegProfiel(), blad)
  const termen = DELEN.flatMap((naam) => {
    const deel = delen[naam]
    return deel === null
      ? []
      : [`${float(partWeight(blad, naam, 'gevraagd') / blad[naam].gevraagd)} * (${deel.bekend})`]
  })
  return `LEAST(1, ${termen.length > 0 ? sum(termen) : '0'})::float8`
}

function totaalSql(v: PreparedVacature): string {
  const blad = createRekenblad()
  fillRekenblad(v, leegProfiel(), blad)
  if (!DELEN.some((naam) => blad[naam].gevraagd > 0)) return 'CASE WHEN heeft_wens THEN kandidaat ELSE 0 END'
  return `CASE WHEN NOT heeft_wens THEN werk WHEN werk + kandidaat = 0 THEN 0
    ELSE 2 * werk * kandidaat / (werk + kandidaat) END`
}

/** As the crow flies, in kilometres: the formula of search/matching/distance.ts, from places on a globe with radius 1. */
function afstandSql(punt: Punt): string {
  const [x, y, z] = toGlobe(punt)
  const as = (naam: string, waarde: number) => `(${naam} - ${float(waarde)}) * (${naam} - ${float(waarde)})`
  return `${float(2 * AARDSTRAAL_KM)} * asin(sqrt(${as('x', x)} + ${as('y', y)} + ${as('z', z)}) / ${float(2)})`
}

const sum = (termen: string[]) => termen.join(' + ')
