import { listHardeEisen } from '#search/matching/hard.ts'
import { START_SPELING_DAGEN } from '#search/matching/weights.ts'
import type { PreparedVacature } from '#search/matching/prepare.ts'
import { niveauSql } from './item-sql.ts'
import { ONDERZOEK, soortenMasker, type Kolommen } from './kolommen.ts'
import { dag } from './voorwaarde-sql.ts'

/** Conditions without null. `onbekend` is null when it can always be told. */
type HardSql = { nietAfgevallen: string; onbekend: string | null }

/** What keeps a row in, and when something hard is still to be asked. */
export function hardeEisenSql(
  v: PreparedVacature,
  kolommen: Kolommen,
): { binnen: string[]; navragen: string[] } {
  const eisen = listHardeEisen(v).map((eis): HardSql => {
    if (eis.soort === 'eis') return hardNiveau(v, eis.sleutel, kolommen)
    switch (eis.sleutel) {
      case 'uren':
        return zeker(`uren_max >= ${v.uren?.min} AND uren_min <= ${v.uren?.max}`)
      case 'reisafstand':
        return v.vacature.punt === null
          ? { nietAfgevallen: 'true', onbekend: 'true' }
          : zeker('km <= max_reis')
      case 'onregelmatig':
        return { nietAfgevallen: 'onregelmatig IS NOT FALSE', onbekend: 'onregelmatig IS NULL' }
      case 'soort':
        return v.vacature.soorten.length === 0
          ? { nietAfgevallen: 'true', onbekend: 'soorten <> 0' }
          : zeker(`(soorten = 0 OR (soorten & ${soortenMasker(v.vacature.soorten)}) <> 0)`)
      case 'startdatum':
        return zeker(`(vanaf IS NULL OR vanaf <= ${dag(v)} + ${START_SPELING_DAGEN})`)
      default:
        throw new Error(`bench: no SQL for the hard requirement ${eis.sleutel}`)
    }
  })
  return {
    binnen: eisen.map(({ nietAfgevallen }) => nietAfgevallen),
    navragen: eisen.flatMap(({ onbekend }) => (onbekend === null ? [] : [onbekend])),
  }
}

function hardNiveau(v: PreparedVacature, termId: string, kolommen: Kolommen): HardSql {
  const eis = v.harde.find((een) => een.termId === termId)
  if (!eis) throw new Error(`bench: ${termId} is no hard requirement`)
  const niveau = niveauSql(eis, kolommen)
  return {
    nietAfgevallen: `(${niveau}) >= ${eis.niveau}`,
    onbekend: `(${niveau}) >= ${ONDERZOEK}`,
  }
}

const zeker = (voorwaarde: string): HardSql => ({ nietAfgevallen: voorwaarde, onbekend: null })
