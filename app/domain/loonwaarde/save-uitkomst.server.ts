import { makePortaalTaak } from '#app/domain/taak/make-taak.server.ts'
import { addWerkdagen } from '#app/platform/werkdagen.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import { closeStap, readMeting } from './finish-stap.server.ts'
import { canHandleMeting, canSetUitkomst } from './policy.ts'
import { loonwaardeScope } from './scope.server.ts'
import type { IndicatieInput, UitkomstInput } from './uitkomst.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>

/** Working days in which a jobcoach is looked for after a praktijkroute. */
const JOBCOACH_WERKDAGEN = 5

/**
 * Records what came out, or mends it. While the report is the step, that step is done with it on the day `op`. A praktijkroute
 * under 100 % makes a task to arrange a jobcoach, once (bronnen.md: "een jobcoach wordt vervolgens aan de persoon gekoppeld").
 * Refused with 'conflict' before there was a measurement and after it stopped.
 */
export async function saveUitkomst(
  actor: Adviseur,
  input: UitkomstInput & { id: string },
): Promise<Result<null>> {
  const { id, versie, percentage, deskundige } = input
  return inTransaction(actor, async (tx, emit) => {
    const meting = await tx.loonwaardemeting.findFirst({
      where: { AND: [loonwaardeScope(actor), { id }] },
      select: { stand: true, stap: true, soort: true, behandelaarId: true, bemiddelingId: true },
    })
    if (!meting) return refuse('not-found')
    if (!canSetUitkomst(actor, meting))
      return refuse('conflict', 'Er is nog niet gemeten, of deze meting is gestopt.')
    const isStap = meting.stap === 'rapport_verwerkt' && canHandleMeting(actor, meting)
    const isLager = percentage < 100
    const { count } = await tx.loonwaardemeting.updateMany({
      where: { id, versie, stand: meting.stand, stap: meting.stap },
      data: {
        percentage,
        gemetenOp: dateOnly(input.gemetenOp),
        briefOp: dateOnly(input.briefOp),
        geldigTot: dateOnly(input.geldigTot),
        deskundige,
        verlooptGemeldOp: null,
        ...(!isLager && { indicatieAangevraagdOp: null, indicatieOntvangenOp: null }),
        ...(!isStap && { versie: { increment: 1 } }),
      },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'loonwaardemeting.uitkomst-vastgelegd', onderwerp: id })
    if (meting.soort === 'praktijkroute' && isLager) await askJobcoach(tx, emit, id, meting)
    if (!isStap) return done(null)
    const lopend = await readMeting(tx, actor, id)
    if ('ok' in lopend) return lopend
    return closeStap(tx, emit, actor, lopend, { versie, op: input.op ?? today(), geplandOp: null })
  })
}

async function askJobcoach(
  tx: Tx,
  emit: Emit,
  id: string,
  { behandelaarId, bemiddelingId }: { behandelaarId: string; bemiddelingId: string },
): Promise<void> {
  await makePortaalTaak(tx, emit, {
    sleutel: `loonwaarde-jobcoach:${id}`,
    titel: 'Regel een jobcoach',
    toelichting: 'Zie de loonwaardemeting bij deze bemiddeling. Regel ook de aanvraag van de indicatie.',
    vervaldatum: addWerkdagen(today(), JOBCOACH_WERKDAGEN),
    toegewezenAanId: behandelaarId,
    onderwerp: { bemiddelingId },
  })
}

/**
 * Records when the indicatie banenafspraak was asked for and received. For staff alone. Refused with 'conflict' unless it is a
 * praktijkroute with an outcome under 100 % (regels.md, section 3).
 */
export async function saveIndicatie(
  actor: Adviseur,
  input: IndicatieInput & { id: string },
): Promise<Result<null>> {
  const { id, versie, aangevraagdOp, ontvangenOp } = input
  return inTransaction(actor, async (tx, emit) => {
    const meting = await tx.loonwaardemeting.findFirst({
      where: { AND: [loonwaardeScope(actor), { id }] },
      select: { soort: true, percentage: true },
    })
    if (!meting) return refuse('not-found')
    if (meting.soort !== 'praktijkroute' || meting.percentage === null || meting.percentage >= 100)
      return refuse('conflict', 'Bij deze meting hoort geen indicatie banenafspraak.')
    const { count } = await tx.loonwaardemeting.updateMany({
      where: { id, versie, soort: 'praktijkroute', percentage: { lt: 100 } },
      data: {
        indicatieAangevraagdOp: dateOnly(aangevraagdOp),
        indicatieOntvangenOp: ontvangenOp && dateOnly(ontvangenOp),
        versie: { increment: 1 },
      },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'loonwaardemeting.indicatie-vastgelegd', onderwerp: id })
    return done(null)
  })
}
