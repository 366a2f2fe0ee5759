import type { MatchEis, MatchVacature, Punt } from '#search/matching/model.ts'
import { START_SPELING_DAGEN } from '#search/matching/weights.ts'
import { dagSeconden, seconden } from '#search/query/dag.ts'
import {
  all,
  any,
  atLeast,
  atMost,
  equals,
  isNoneOf,
  isOneOf,
  moreThan,
  notEquals,
  within,
  type Filter,
} from '#search/query/filter.ts'
import { tokensVanaf } from '#search/query/niveau-token.ts'

/**
 * Rings around the work (km), where the limits of people lie: who lives in a ring must travel further than the one inside
 * it. Without them the engine hands out many who are refused afterwards, and sooner too many to name. Who travels beyond
 * the last ring is let through whatever the distance.
 */
const REIS_RINGEN = [5, 8, 10, 12, 15, 20, 25, 30, 40, 60]
/** The engine measures on another globe than the score: a kilometre of room, and the score decides. */
const REIS_MARGE = 1

const DAG_SECONDEN = 86_400

/** Visible, and not known to miss a hard requirement. It never leaves out one that the exact rules let through. */
export function toProfielFilter(vacature: MatchVacature, nu: Date): Filter | null {
  const { urenMin, urenMax, soorten, startdatum, punt } = vacature
  const onder = hardeEisen(vacature).flatMap(([termId, niveau]) => tokensVanaf(termId, niveau).onder)
  const start = startdatum === null ? NaN : dagSeconden(startdatum)
  return all([
    moreThan('zichtbaarTot', seconden(nu)),
    onder.length > 0 ? isNoneOf('niveaus', onder) : null,
    urenMin === null ? null : atLeast('urenMax', urenMin),
    urenMax === null ? null : atMost('urenMin', urenMax),
    soorten.length > 0 ? isOneOf('soorten', ['alle', ...soorten]) : null,
    Number.isFinite(start) ? atMost('beschikbaar', start + START_SPELING_DAGEN * DAG_SECONDEN) : null,
    asksIrregular(vacature) ? notEquals('onregelmatig', 'nee') : null,
    vacature.reisafstandHard && punt ? isReachable(punt) : null,
  ])
}

/** Close enough for the own limit, as far as rings can tell. */
function isReachable(punt: Punt): Filter | null {
  return any([
    ...REIS_RINGEN.map((km, index) => {
      const binnenste = REIS_RINGEN[index - 1]
      return all([
        within({ ...punt, km: km + REIS_MARGE }),
        binnenste === undefined ? null : moreThan('maxReis', binnenste),
      ])
    }),
    moreThan('maxReis', Math.max(...REIS_RINGEN)),
  ])
}

/**
 * Nothing hard is left to ask: beside toProfielFilter it gives who meets all, and without it who must be asked. Null when
 * the vacature asks nothing that can be unknown.
 */
export function toBekendFilter(vacature: MatchVacature): Filter | null {
  return all([
    ...hardeEisen(vacature).map(([termId, niveau]) => isOneOf('niveaus', tokensVanaf(termId, niveau).vanaf)),
    asksIrregular(vacature) ? equals('onregelmatig', 'ja') : null,
    vacature.soorten.length === 0 ? equals('soorten', 'alle') : null,
  ])
}

function asksIrregular({ onregelmatigHard, onregelmatig }: MatchVacature): boolean {
  return onregelmatigHard && onregelmatig === true
}

function hardeEisen({ eisen }: MatchVacature): [string, MatchEis['niveau']][] {
  return eisen.filter(({ hard }) => hard).map(({ termId, niveau }) => [termId, isHebben(termId) ? 3 : niveau])
}

/** What one has or has not is asked at the highest level, whatever the row says. */
function isHebben(termId: string): boolean {
  return /^(?:certificaat|rijbewijs):/.test(termId)
}
