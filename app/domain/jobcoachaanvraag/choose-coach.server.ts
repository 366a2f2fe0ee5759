import { startTraject } from '#app/domain/jobcoaching/start-traject.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { isVol, rankCoaches, type CoachkeuzeInput, type Voorstel } from './coachkeuze.ts'
import { GEEN_KLOK } from './gesloten.ts'
import { canHandleAanvraag } from './policy.ts'
import { aanvraagScope } from './scope.server.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>

/**
 * The jobcoaches who can work, in the order in which they fit a request, each with why (rankCoaches). Null outside the scope and
 * for a request that waits for no jobcoach.
 */
export async function listCoachvoorstellen(actor: Adviseur, id: string): Promise<Voorstel[] | null> {
  const aanvraag = await db().jobcoachaanvraag.findFirst({
    where: { AND: [aanvraagScope(actor), { id, status: 'toewijzen' }] },
    select: { werkgeverId: true, specialismen: true, plaatsing: { select: { partnerId: true } } },
  })
  if (!aanvraag) return null
  const rows = await db().account.findMany({
    where: { geblokkeerdOp: null, rollen: { some: { rol: 'jobcoach' } } },
    orderBy: [{ naam: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      naam: true,
      jobcoachInzet: { select: { maximum: true, specialismen: true } },
      rollen: {
        where: { rol: 'jobcoach' },
        select: { organisatieId: true, organisatie: { select: { naam: true } } },
      },
      jobcoachtrajecten: { where: { status: 'lopend' }, select: { werkgeverId: true } },
    },
  })
  return rankCoaches(
    rows.map(({ id, naam, jobcoachInzet, rollen, jobcoachtrajecten }) => ({
      id,
      naam,
      partner: rollen[0]?.organisatie?.naam ?? '',
      specialismen: jobcoachInzet?.specialismen ?? [],
      lopend: jobcoachtrajecten.length,
      maximum: jobcoachInzet?.maximum ?? null,
      komtHier: jobcoachtrajecten.some(({ werkgeverId }) => werkgeverId === aanvraag.werkgeverId),
      zelfdePartner: rollen.some(({ organisatieId }) => organisatieId === aanvraag.plaatsing?.partnerId),
    })),
    aanvraag.specialismen,
  )
}

/**
 * An adviseur chooses the jobcoach, and the traject starts with it, in one transaction: coach, employer and candidate get the mail
 * of the start. Of two adviseurs at once the second is refused with 'conflict'. Refused with 'invalid' for who is no jobcoach that
 * can work, and for one who is full when no reason is given.
 */
export async function chooseCoach(
  actor: Adviseur,
  { id, versie, jobcoachId, startdatum, reden }: CoachkeuzeInput & { id: string },
): Promise<Result<{ trajectId: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const aanvraag = await tx.jobcoachaanvraag.findFirst({
      where: { AND: [aanvraagScope(actor), { id }] },
      select: { status: true, versie: true, werkgeverId: true, plaatsingId: true },
    })
    if (!aanvraag) return refuse('not-found')
    if (!canHandleAanvraag(actor, aanvraag) || aanvraag.status !== 'toewijzen')
      return refuse('conflict', 'Voor deze aanvraag is al een jobcoach gekozen, of de aanvraag is afgerond.')
    // Two choices of the same coach at once: the second one counts the traject of the first.
    await tx.$queryRaw`SELECT id FROM account WHERE id = ${jobcoachId}::uuid FOR NO KEY UPDATE`
    const [lopend, inzet] = [
      await tx.jobcoachtraject.count({ where: { jobcoachId, status: 'lopend' } }),
      await tx.jobcoachInzet.findUnique({ where: { accountId: jobcoachId }, select: { maximum: true } }),
    ]
    const vol = isVol({ lopend, maximum: inzet?.maximum ?? null })
    if (vol && reden === null)
      return refuse('invalid', 'Deze jobcoach is vol. Schrijf bij “Reden” waarom u toch deze jobcoach kiest.')
    const { werkgeverId, plaatsingId } = aanvraag
    const gestart = await startTraject(tx, emit, { jobcoachId, werkgeverId, plaatsingId, startdatum })
    if (!gestart.ok) return gestart
    const trajectId = gestart.data.id
    const { count } = await tx.jobcoachaanvraag.updateMany({
      where: { id, versie, status: 'toewijzen' },
      data: {
        ...GEEN_KLOK,
        status: 'toegewezen',
        trajectId,
        keuzeReden: reden,
        afgeslotenOp: now(),
        versie: { increment: 1 },
      },
    })
    if (count === 0) return refuse('conflict', 'Een collega was u voor. Bekijk de nieuwe stand.')
    await emit({
      type: 'jobcoachaanvraag.toegewezen',
      onderwerp: id,
      gegevens: { trajectId, jobcoachId, isVol: vol },
    })
    return done({ trajectId })
  })
}
