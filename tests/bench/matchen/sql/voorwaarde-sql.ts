import { NIET_GEVRAAGD, ONBEKEND, VOORWAARDEN, WENSEN } from '#search/matching/conditions.ts'
import { leegProfiel } from '#search/matching/scan/attributen.ts'
import { REIS_NUL_BIJ, START_SPELING_DAGEN } from '#search/matching/weights.ts'
import type { Voorwaarde } from '#search/matching/conditions.ts'
import type { VoorwaardeSleutel } from '#search/matching/model.ts'
import type { PreparedVacature } from '#search/matching/prepare.ts'
import { beroepSql } from './beroep-sql.ts'
import { float } from './getal-sql.ts'
import { ondersteuningMasker, soortenMasker, type Kolommen } from './kolommen.ts'

/** A share 0..1; null when it is not known or not asked of this row. */
export type VoorwaardeSql = { sleutel: VoorwaardeSleutel; gewicht: number; aandeel: string }

const LEEG = leegProfiel()
const DAG_MS = 86_400_000

/** What the work asks, only of what this vacature asks: that is the same for every row. */
export function voorwaardenSql(v: PreparedVacature): VoorwaardeSql[] {
  return VOORWAARDEN.filter(({ toets }) => toets(v, LEEG, null) !== NIET_GEVRAAGD).map((voorwaarde) => ({
    sleutel: voorwaarde.sleutel,
    gewicht: voorwaarde.gewicht,
    aandeel: workShare(voorwaarde, v),
  }))
}

function workShare(voorwaarde: Voorwaarde, v: PreparedVacature): string {
  switch (voorwaarde.sleutel) {
    case 'kantoortijden':
    case 'onregelmatig':
      return `${voorwaarde.sleutel}::int`
    case 'reisafstand':
      return `CASE WHEN km <= max_reis THEN 1 ELSE GREATEST(0, 1 - (km - max_reis) / (max_reis * ${float(REIS_NUL_BIJ - 1)})) END`
    case 'startdatum':
      return `CASE WHEN vanaf IS NULL OR vanaf <= ${dag(v)} THEN 1 ELSE GREATEST(0, 1 - (vanaf - ${dag(v)}) / ${float(START_SPELING_DAGEN)}) END`
    case 'werkEnDenkniveau':
      return `CASE denkniveau ${perDenkniveau(voorwaarde, v)} END`
    default:
      throw new Error(`bench: no SQL for the condition ${voorwaarde.sleutel}`)
  }
}

/** The rule itself, asked for each of the levels there are. */
function perDenkniveau({ toets }: Voorwaarde, v: PreparedVacature): string {
  const gevallen = [0, 1, 2, 3, 4, 5, 6, 7].map((niveau) => {
    const aandeel = toets(v, leegProfiel({ werkEnDenkniveau: niveau }), null)
    return `WHEN ${niveau} THEN ${aandeel === ONBEKEND ? 'NULL::float8' : float(aandeel)}`
  })
  return gevallen.join(' ')
}

/** What the candidate wishes. */
export function wensenSql(v: PreparedVacature, kolommen: Kolommen): VoorwaardeSql[] {
  return WENSEN.flatMap(({ sleutel, gewicht }) => {
    const aandeel = wishShare(sleutel, v, kolommen)
    return aandeel === null ? [] : [{ sleutel, gewicht, aandeel }]
  })
}

/** Null when nobody can be compared on it. */
function wishShare(sleutel: VoorwaardeSleutel, v: PreparedVacature, kolommen: Kolommen): string | null {
  const { vacature, uren } = v
  switch (sleutel) {
    case 'beroep':
      return v.beroep === null ? null : beroepSql(v.beroep, kolommen, 'wens_beroep', 'wens_isco')
    case 'uren':
      if (uren === null) return null
      return `CASE WHEN uren_max < ${uren.min} OR uren_min > ${uren.max} THEN 0 ELSE LEAST(${uren.max}, uren_max)::float8 / uren_max END`
    case 'werktijden':
      return wishedTimes(vacature.onregelmatig, vacature.kantoortijden)
    case 'reisafstand':
      return vacature.punt === null ? null : `GREATEST(0, 1 - km / (max_reis * ${float(REIS_NUL_BIJ)}))`
    case 'ondersteuning':
      return `CASE WHEN ondersteuning <> 0 THEN bit_count((ondersteuning & ${ondersteuningMasker(vacature.ondersteuning)})::bit(16))::float8 / bit_count(ondersteuning::int::bit(16)) END`
    case 'soort':
      if (vacature.soorten.length === 0) return null
      return `CASE WHEN soorten <> 0 THEN ((soorten & ${soortenMasker(vacature.soorten)}) <> 0)::int END`
    default:
      throw new Error(`bench: no SQL for the wish ${sleutel}`)
  }
}

function wishedTimes(onregelmatig: boolean | null, kantoortijden: boolean | null): string {
  const botst = [
    onregelmatig === true ? 'onregelmatig = false' : null,
    kantoortijden === true ? 'kantoortijden = false' : null,
  ].filter((deel) => deel !== null)
  const gezegd = [
    onregelmatig !== null ? 'onregelmatig = false' : null,
    kantoortijden !== null ? 'kantoortijden = false' : null,
  ].filter((deel) => deel !== null)
  const regels = [
    ...(botst.length > 0 ? [`WHEN ${botst.join(' OR ')} THEN 0`] : []),
    ...(gezegd.length > 0 ? [`WHEN ${gezegd.join(' OR ')} THEN 1`] : []),
  ]
  return regels.length > 0 ? `CASE ${regels.join(' ')} END` : 'NULL::int'
}

export function dag({ startDag }: PreparedVacature): string {
  if (startDag === null || Number.isNaN(startDag)) throw new Error('bench: the vacature has no start')
  return `DATE '${new Date(startDag * DAG_MS).toISOString().slice(0, 10)}'`
}
