import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { isUniqueViolation } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { canJudgePlan, canManageVerplichting, canSubmitPlan } from './policy.ts'
import { sroiScope } from './scope.server.ts'
import { isLopend, MEESTE_RAPPORTAGES } from './verplichting.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>
type Betrokken = Extract<Actor, { rol: 'adviseur' | 'werkgever' }>

/** The contractor reports to the coordinator after the award. Refused with 'conflict' when it did already. */
export async function reportContract(actor: Betrokken, id: string): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await tx.sroiVerplichting.findFirst({
      where: { AND: [sroiScope(actor), { id }] },
      select: { status: true },
    })
    if (!rij) return refuse('not-found')
    const { count } = isLopend(rij.status)
      ? await tx.sroiVerplichting.updateMany({ where: { id, gemeldOp: null }, data: { gemeldOp: now() } })
      : { count: 0 }
    if (count === 0) return refuse('conflict', 'Dit contract was al gemeld.')
    await emit({ type: 'sroiverplichting.gemeld', onderwerp: id })
    return done(null)
  })
}

type Plan = { id: string; versie: number; plan: string }

/** Hands in the plan van aanpak; who does that has reported as well. Refused with 'conflict' when a plan was handed in meanwhile. */
export async function submitPlan(
  actor: Extract<Actor, { rol: 'werkgever' }>,
  plan: Plan,
): Promise<Result<null>> {
  return savePlan(actor, plan, now())
}

/**
 * An adviseur enters the plan of a contractor who has no account, with the day on which it came (yyyy-mm-dd). A colleague judges
 * it: four eyes, as for an invulling, a rule of the WSP. Refused as `submitPlan` is, and with 'invalid' for a day
 * before the award or that must still come.
 */
export async function enterPlan(
  actor: Adviseur,
  { ontvangenOp, ...plan }: Plan & { ontvangenOp: string },
): Promise<Result<null>> {
  if (ontvangenOp > today()) return refuse('invalid', 'Deze dag moet nog komen. Kies vandaag of eerder.')
  return savePlan(actor, plan, ontvangenOp === today() ? now() : dateOnly(ontvangenOp))
}

async function savePlan(
  actor: Betrokken,
  { id, versie, plan }: Plan,
  ingediendOp: Date,
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await tx.sroiVerplichting.findFirst({
      where: { AND: [sroiScope(actor), { id }] },
      select: { status: true, gemeldOp: true, gunningOp: true },
    })
    if (!rij) return refuse('not-found')
    if (!canSubmitPlan(actor, rij)) return refuse('conflict', 'Er is al een plan ingediend.')
    if (ingediendOp < rij.gunningOp)
      return refuse('invalid', 'Deze dag ligt voor de gunning van het contract.')
    const { count } = await tx.sroiVerplichting.updateMany({
      where: { id, versie, status: 'actief' },
      data: {
        status: 'plan_ingediend',
        plan,
        planIngediendOp: ingediendOp,
        planDoorId: actor.accountId,
        planReactie: null,
        gemeldOp: rij.gemeldOp ?? ingediendOp,
        versie: { increment: 1 },
      },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'sroiplan.ingediend', onderwerp: id })
    return done(null)
  })
}

/** Agrees with the plan, or sends it back with what must change. Refused with 'conflict' when there is none to judge or the actor entered it. */
export async function judgePlan(
  actor: Adviseur,
  {
    id,
    versie,
    oordeel,
    reactie,
  }: { id: string; versie: number; oordeel: 'akkoord' | 'terug'; reactie: string | null },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await tx.sroiVerplichting.findFirst({
      where: { AND: [sroiScope(actor), { id }] },
      select: { status: true, planDoorId: true, _count: { select: { invullingen: true } } },
    })
    if (!rij) return refuse('not-found')
    if (rij.planDoorId === actor.accountId)
      return refuse('conflict', 'U hebt dit plan zelf ingevoerd. Een collega beoordeelt het.')
    if (!canJudgePlan(actor, rij)) return refuse('conflict', 'Er is geen plan dat op een oordeel wacht.')
    const isAkkoord = oordeel === 'akkoord'
    const { count } = await tx.sroiVerplichting.updateMany({
      where: { id, versie, status: 'plan_ingediend' },
      data: {
        // Work that was handed in before the plan was agreed makes that it is under way at once.
        status: isAkkoord ? (rij._count.invullingen > 0 ? 'in_uitvoering' : 'plan_akkoord') : 'actief',
        planAkkoordOp: isAkkoord ? now() : null,
        planReactie: reactie,
        versie: { increment: 1 },
      },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'sroiplan.beoordeeld', onderwerp: id, gegevens: { oordeel } })
    return done(null)
  })
}

/** Plans a day on which the contractor tells how far it is. Refused with 'invalid' outside the contract, 'conflict' for a day there is. */
export async function addRapportage(
  actor: Adviseur,
  { id, dag }: { id: string; dag: string },
): Promise<Result<null>> {
  if (!canManageVerplichting(actor)) return refuse('not-allowed')
  try {
    return await inTransaction<null>(actor, async (tx, emit) => {
      const rij = await tx.sroiVerplichting.findFirst({
        where: { AND: [sroiScope(actor), { id }] },
        select: {
          status: true,
          gunningOp: true,
          herstelTot: true,
          _count: { select: { rapportages: true } },
        },
      })
      if (!rij) return refuse('not-found')
      if (!isLopend(rij.status)) return refuse('conflict', 'Deze verplichting loopt niet.')
      if (dag < isoDay(rij.gunningOp) || dag > isoDay(rij.herstelTot))
        return refuse('invalid', 'Kies een dag tussen de gunning en het einde van de herstelperiode.')
      if (rij._count.rapportages >= MEESTE_RAPPORTAGES)
        return refuse('conflict', `Er zijn al ${MEESTE_RAPPORTAGES} rapportagemomenten.`)
      await tx.sroiRapportage.create({ data: { verplichtingId: id, dag: dateOnly(dag) } })
      await emit({ type: 'sroirapportage.gepland', onderwerp: id, gegevens: { dag } })
      return done(null)
    })
  } catch (error) {
    if (isUniqueViolation(error, 'dag'))
      return refuse('conflict', 'Op deze dag is er al een rapportagemoment.')
    throw error
  }
}

/** Notes that the contractor told how far it is. Refused with 'conflict' when that was noted already. */
export async function finishRapportage(
  actor: Adviseur,
  { id, rapportageId }: { id: string; rapportageId: string },
): Promise<Result<null>> {
  if (!canManageVerplichting(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const where = { id: rapportageId, verplichtingId: id, verplichting: sroiScope(actor) }
    if ((await tx.sroiRapportage.count({ where })) === 0) return refuse('not-found')
    const { count } = await tx.sroiRapportage.updateMany({
      where: { id: rapportageId, gedaanOp: null },
      data: { gedaanOp: now() },
    })
    if (count === 0) return refuse('conflict', 'Dit was al vastgelegd.')
    await emit({ type: 'sroirapportage.gedaan', onderwerp: id })
    return done(null)
  })
}
