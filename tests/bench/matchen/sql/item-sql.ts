import { niveauAandeel } from '#search/matching/item.ts'
import { VERWANT_AANDEEL } from '#search/matching/weights.ts'
import type { PreparedEis } from '#search/matching/prepare.ts'
import { float } from './getal-sql.ts'
import { NIET_GENOEMD, ONDERZOEK, toVak, type Kolommen } from './kolommen.ts'

/** One requirement in the words of the database. */
export type ItemSql = {
  /** What is worked out once per row, as `expression AS name`. */
  bron: string[]
  /** Share 0..1; null when it does not take part in the score. */
  aandeel: string
  /** It takes part. */
  telt: string
  /** A level of this very term is known. */
  bekend: string
}

/** The shares come from niveauAandeel itself, worked out per level, so that this file holds no rule of its own. */
export function itemSql(eis: PreparedEis, naam: string, kolommen: Kolommen): ItemSql {
  const perNiveau = [0, 1, 2, 3].map(
    (n) => `WHEN ${n} THEN ${float(niveauAandeel(eis.niveau, n, eis.hebben))}`,
  )
  const niveau = niveauSql(eis, kolommen)
  if (!eis.lijst) {
    const bekend = `${naam} IS NOT NULL`
    return {
      bron: [`CASE ${niveau} ${perNiveau.join(' ')} END AS ${naam}`],
      aandeel: naam,
      telt: bekend,
      bekend,
    }
  }
  // What a person lists counts as not there when it is not listed.
  const eigen = `CASE ${naam} ${perNiveau.join(' ')} WHEN ${NIET_GENOEMD} THEN ${float(0)} END`
  const item = {
    bron: [`${niveau} AS ${naam}`],
    telt: `${naam} <> ${ONDERZOEK}`,
    bekend: `${naam} < ${ONDERZOEK}`,
  }
  if (eis.soort !== 'vakvaardigheid' || eis.groep === null) return { ...item, aandeel: eigen }
  const perVerwant = [1, 2, 3].map((n) => {
    const aandeel = VERWANT_AANDEEL * niveauAandeel(eis.niveau, Math.min(eis.niveau, n), false)
    return `WHEN ${n} THEN ${float(aandeel)}`
  })
  item.bron.push(`get_byte(vak_groep, ${kolommen.groepNummerVan(eis.groep)}) AS ${naam}_verwant`)
  return {
    ...item,
    // The best of the group may be the skill itself: half of its own share is never more than that share.
    aandeel: `CASE WHEN ${naam} <> ${ONDERZOEK} THEN
      GREATEST(${eigen}, CASE ${naam}_verwant ${perVerwant.join(' ')} ELSE ${float(0)} END) END`,
  }
}

/** The level of a term (0..3), or ONDERZOEK, or NIET_GENOEMD. */
export function niveauSql(eis: PreparedEis, kolommen: Kolommen): string {
  const plek = kolommen.plekVan(eis.termId)
  if (plek !== undefined) return `get_byte(niveaus, ${plek})`
  const nummer = kolommen.nummerVan(eis.termId)
  const gevallen = [0, 1, 2, 3].map((n) => `WHEN ${toVak(nummer, n)} = ANY(vak_niveau) THEN ${n}`)
  return `CASE WHEN ${nummer} = ANY(vak) THEN CASE ${gevallen.join(' ')} ELSE ${ONDERZOEK} END ELSE ${NIET_GENOEMD} END`
}
