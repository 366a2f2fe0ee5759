import { isAdviseurAanHetWerk } from '#app/domain/account/adviseurs.server.ts'
import { makePortaalTaak } from '#app/domain/taak/make-taak.server.ts'
import { bereikbaarAanspreekpunt, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import { accountIdOf, type Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { isoDay, plusDays } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import { EINDE_VOORUIT_DAGEN, type PlaatsingEindeInput, type PlaatsingEindeReden } from './einde.ts'
import { canChangePlaatsing, canUndoEinde } from './policy.ts'
import { finishContractTaak } from './remind-contracten.server.ts'
import { plaatsingScope } from './scope.server.ts'

/**
 * The work stops, or will: the real last day with its reason. Refused with 'invalid' for a day before the first working day or
 * too far ahead, 'conflict' when it was ended already or somebody changed it.
 */
export async function endPlaatsing(
  actor: Actor,
  { id, versie, laatsteDag, reden }: PlaatsingEindeInput & { id: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await tx.plaatsing.findFirst({
      where: { AND: [plaatsingScope(actor), { id }] },
      select: { beeindigdOp: true },
    })
    if (!rij) return refuse('not-found')
    if (!canChangePlaatsing(actor, rij)) return refuse(actor.rol === 'adviseur' ? 'conflict' : 'not-allowed')
    return writeEinde(tx, emit, { id, versie, laatsteDag, reden, doorId: accountIdOf(actor) })
  })
}

/**
 * The same within the transaction of another command, which has checked who asks: an employer who tells that somebody no longer
 * works there. Without `versie` whatever version there is. The adviseur of the candidate gets a task.
 */
export async function writeEinde(
  tx: Tx,
  emit: Emit,
  einde: {
    id: string
    versie?: number
    laatsteDag: string | null
    reden: PlaatsingEindeReden
    /** The account that asks, when it is one of the WSP. */
    doorId?: string | null
  },
): Promise<Result<null>> {
  const { id, versie, reden } = einde
  const rij = await tx.plaatsing.findUnique({ where: { id }, select: { startdatum: true } })
  if (!rij) return refuse('not-found')
  const start = isoDay(rij.startdatum)
  const laatsteDag = reden === 'niet_begonnen' ? start : (einde.laatsteDag ?? '')
  if (laatsteDag < start) return refuse('invalid', 'De laatste werkdag ligt niet voor de eerste werkdag.')
  if (reden !== 'niet_begonnen' && laatsteDag > plusDays(today(), EINDE_VOORUIT_DAGEN))
    return refuse('invalid', 'Deze dag is te ver weg. Leg het einde vast als het dichterbij is.')
  const { count } = await tx.plaatsing.updateMany({
    where: { id, beeindigdOp: null, ...(versie !== undefined && { versie }) },
    data: { beeindigdOp: dateOnly(laatsteDag), eindeReden: reden, versie: { increment: 1 } },
  })
  if (count === 0) return refuse('conflict')
  await emit({ type: 'plaatsing.beeindigd', onderwerp: id, gegevens: { reden } })
  await finishContractTaak(tx, emit, { plaatsingId: id, doorId: einde.doorId ?? null })
  await askToOfferAgain(tx, emit, id, laatsteDag)
  return done(null)
}

/** An end that was a mistake goes away; the contracts are as they were. Refused with 'conflict' when there is none. */
export async function undoEinde(
  actor: Actor,
  { id, versie }: { id: string; versie: number },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await tx.plaatsing.findFirst({
      where: { AND: [plaatsingScope(actor), { id }] },
      select: { beeindigdOp: true },
    })
    if (!rij) return refuse('not-found')
    if (!canUndoEinde(actor, rij)) return refuse(actor.rol === 'adviseur' ? 'conflict' : 'not-allowed')
    const { count } = await tx.plaatsing.updateMany({
      where: { id, versie, beeindigdOp: { not: null } },
      data: { beeindigdOp: null, eindeReden: null, versie: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'plaatsing.einde-teruggedraaid', onderwerp: id })
    return done(null)
  })
}

/** Who guides the candidate hears that there is room for other work; when they cannot work, who answers for the employer does. */
async function askToOfferAgain(tx: Tx, emit: Emit, id: string, laatsteDag: string): Promise<void> {
  const { versie, bemiddeling } = await tx.plaatsing.findUniqueOrThrow({
    where: { id },
    select: {
      versie: true,
      bemiddeling: {
        select: {
          id: true,
          profiel: { select: { code: true, kandidaat: { select: { werkcoachId: true } } } },
          vacature: { select: { werkgever: { select: bereikbaarSelect() } } },
        },
      },
    },
  })
  const { code, kandidaat } = bemiddeling.profiel
  const toegewezenAanId = (await isAdviseurAanHetWerk(tx, kandidaat.werkcoachId))
    ? kandidaat.werkcoachId
    : bereikbaarAanspreekpunt(bemiddeling.vacature.werkgever)?.id
  if (!toegewezenAanId) return
  await makePortaalTaak(tx, emit, {
    sleutel: `plaatsing-beeindigd:${id}:${versie}`,
    titel: `Plaatsing van ${code} stopt: bespreek of het profiel weer open kan`,
    toelichting: 'Is er ander werk nodig? Zet het profiel dan weer aan voor werkgevers.',
    vervaldatum: laatsteDag > today() ? laatsteDag : plusDays(today(), 7),
    toegewezenAanId,
    onderwerp: { bemiddelingId: bemiddeling.id },
  })
}
