import {
  BEROEP_MAJOR_GROEP,
  BEROEP_MINOR_GROEP,
  BEROEP_UNIT_GROEP,
  BEROEP_ZELFDE,
} from '#search/matching/weights.ts'
import type { Beroep } from '#search/matching/occupation.ts'
import { float } from './getal-sql.ts'
import type { Kolommen } from './kolommen.ts'

/** How near the nearest of the listed occupations is, 0..1; null when there is none to compare with. */
export function beroepSql(beroep: Beroep, kolommen: Kolommen, ids: string, isco: string): string {
  const zelfde = `WHEN ${kolommen.nummerVan(beroep.id)} = ANY(${ids}) THEN ${float(BEROEP_ZELFDE)}`
  if (beroep.isco === null) return `CASE ${zelfde} END`
  const unit = Number(beroep.isco)
  const minor = Math.floor(unit / 10)
  const major = Math.floor(unit / 1000)
  return `CASE ${zelfde}
    WHEN ${unit} = ANY(${isco}) THEN ${float(BEROEP_UNIT_GROEP)}
    WHEN ${minor} = ANY(${isco}_minor) THEN ${float(BEROEP_MINOR_GROEP)}
    WHEN ${major} = ANY(${isco}_major) THEN ${float(BEROEP_MAJOR_GROEP)}
    WHEN ${isco} = '{}' THEN NULL ELSE ${float(0)} END`
}
