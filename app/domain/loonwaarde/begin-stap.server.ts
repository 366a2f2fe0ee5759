import { dateOnly } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { refuse, type Refused } from '#app/platform/result.ts'
import { readTermijnen } from './list-termijnen.server.ts'
import { STAP_LABEL, type LoonwaardeStap } from './loonwaarde.ts'
import { laatsteDag, termijnOp } from './termijn.ts'

type Vraag = { gemeenteCode: string; stap: LoonwaardeStap; begonnenOp: string; geplandOp: string | null }

/**
 * The last day of a step that begins, by the term that holds on that day for the gemeente. The measurement itself counts from
 * the day that was agreed for it. Refused with 'conflict' when a beheerder has entered no term.
 */
export async function uiterlijkVan(
  tx: Pick<Tx, 'loonwaardetermijn'>,
  { gemeenteCode, stap, begonnenOp, geplandOp }: Vraag,
): Promise<{ ok: true; uiterlijk: Date } | Refused> {
  const termijn = termijnOp(await readTermijnen(tx), { stap, gemeenteCode, dag: begonnenOp })
  if (!termijn)
    return refuse(
      'conflict',
      `Er is geen termijn ingevoerd voor de stap ‘${STAP_LABEL[stap]}’. Vraag de beheerder om die in te vullen.`,
    )
  const vanaf = stap === 'gemeten' && geplandOp !== null && geplandOp > begonnenOp ? geplandOp : begonnenOp
  return { ok: true, uiterlijk: dateOnly(laatsteDag(vanaf, termijn)) }
}
