import { bemiddelingScope } from '#app/domain/bemiddeling/scope.server.ts'
import type { Nodig, Past, Vervolg } from '#app/domain/bemiddeling/terugkoppeling.ts'
import type { EindeReden } from '#app/domain/bemiddeling/bemiddeling.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

export type Terugkoppeling = {
  past: Past
  vervolg: Vervolg
  reden: EindeReden | null
  nodig: Nodig[]
  toelichting: string | null
  op: string
  /** False when a later meeting was planned: what was said is about an earlier one. */
  isLaatste: boolean
}

/** What the employer said of the meeting: for that employer and for adviseurs. Nobody else, the candidate neither. */
export async function getTerugkoppeling(actor: Actor, bemiddelingId: string): Promise<Terugkoppeling | null> {
  if (actor.rol !== 'werkgever' && actor.rol !== 'adviseur') return null
  const row = await db().terugkoppeling.findFirst({
    where: { bemiddelingId, bemiddeling: bemiddelingScope(actor) },
    select: {
      past: true,
      vervolg: true,
      reden: true,
      nodig: true,
      toelichting: true,
      op: true,
      kennismakingOp: true,
      bemiddeling: { select: { kennismakingOp: true } },
    },
  })
  if (!row) return null
  const { bemiddeling, kennismakingOp, op, ...antwoord } = row
  return {
    ...antwoord,
    op: op.toISOString(),
    isLaatste: bemiddeling.kennismakingOp?.getTime() === kennismakingOp.getTime(),
  }
}
