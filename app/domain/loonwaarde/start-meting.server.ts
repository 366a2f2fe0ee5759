import { isBanenafspraak } from './indicatie.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { isUniqueViolation, type Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Refused, type Result } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import { uiterlijkVan } from './begin-stap.server.ts'
import type { NieuweMetingInput } from './loonwaarde.ts'
import { canStartMeting } from './policy.ts'
import { teMetenScope } from './scope.server.ts'

const LOOPT_AL = 'Voor deze persoon loopt bij deze werkgever al een meting.'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>

/**
 * Begins a measurement for somebody at work or on trial at an employer; who begins it has it. Its first step is the contact
 * with the employer. Refused with 'conflict' when one runs already, and 'invalid' when the kind does not fit: a praktijkroute
 * is for who has no indicatie banenafspraak, the other one for a plaatsing (regels.md, sections 3 and 4).
 */
export async function startMeting(
  actor: Adviseur,
  input: NieuweMetingInput,
): Promise<Result<{ id: string }>> {
  if (!canStartMeting(actor)) return refuse('not-allowed')
  try {
    return await inTransaction(actor, (tx, emit) => beginMeting(tx, emit, actor, input))
  } catch (error) {
    if (isUniqueViolation(error, 'loonwaardemeting_een_lopende')) return refuse('conflict', LOOPT_AL)
    throw error
  }
}

/** The same within the transaction of another command; the unique index may still refuse it. */
export async function beginMeting(
  tx: Tx,
  emit: Emit,
  actor: Adviseur,
  { bemiddelingId, soort }: NieuweMetingInput,
): Promise<{ ok: true; data: { id: string } } | Refused> {
  const bemiddeling = await tx.bemiddeling.findFirst({
    where: { AND: [teMetenScope(actor), { id: bemiddelingId }] },
    select: {
      status: true,
      profiel: { select: { kandidaat: { select: { gemeenteCode: true, doelgroep: true } } } },
    },
  })
  if (!bemiddeling) return refuse('not-found')
  const { gemeenteCode, doelgroep } = bemiddeling.profiel.kandidaat
  if (soort === 'praktijkroute' && isBanenafspraak(doelgroep))
    return refuse('invalid', 'Deze persoon heeft al een indicatie banenafspraak. Kies de andere soort.')
  if (soort === 'loonkostensubsidie' && bemiddeling.status !== 'geplaatst')
    return refuse(
      'invalid',
      'Een meting voor loonkostensubsidie kan pas na de plaatsing. Kies de praktijkroute.',
    )
  const lopend = await tx.loonwaardemeting.count({ where: { bemiddelingId, stand: 'loopt' } })
  if (lopend > 0) return refuse('conflict', LOOPT_AL)
  const begonnenOp = today()
  const stap = 'contact_werkgever'
  const termijn = await uiterlijkVan(tx, { gemeenteCode, stap, begonnenOp, geplandOp: null })
  if (!termijn.ok) return termijn
  const { uiterlijk } = termijn
  const { id } = await tx.loonwaardemeting.create({
    data: {
      bemiddelingId,
      soort,
      stap,
      gemeenteCode,
      behandelaarId: actor.accountId,
      uiterlijk,
      aangemaaktOp: now(),
      stappen: { create: { stap, begonnenOp: dateOnly(begonnenOp), uiterlijk } },
    },
    select: { id: true },
  })
  await emit({ type: 'loonwaardemeting.gestart', onderwerp: id, gegevens: { bemiddelingId } })
  return done({ id })
}
