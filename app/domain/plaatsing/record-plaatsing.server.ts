import { changeStatus, readBemiddeling } from '#app/domain/bemiddeling/change-status.server.ts'
import { canPlaatsen } from '#app/domain/bemiddeling/policy.ts'
import { isJobcoach } from '#app/domain/plaatsing/jobcoaches.server.ts'
import { isPartner } from '#app/domain/plaatsing/change-partner.server.ts'
import type { PlaatsingInput } from '#app/domain/plaatsing/plaatsing.ts'
import { fulfilVacature } from '#app/domain/vacature/fulfil-vacature.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'

/** What a later noun does in the same transaction, once the plaatsing is there. */
type NaPlaatsing = (
  tx: Tx,
  emit: Emit,
  plaatsing: { plaatsingId: string; werkgeverId: string },
) => Promise<Result<null>>

/**
 * Someone starts. In one transaction: the plaatsing with gemeente and doelgroep frozen as they are today, the
 * bemiddeling to "geplaatst", the profile no longer visible to employers, and the vacature filled when this was its
 * last place. Refused with 'conflict' when a step before it is missing or someone was faster.
 */
export async function recordPlaatsing(
  actor: Actor,
  input: { bemiddelingId: string } & PlaatsingInput,
  daarna?: NaPlaatsing,
): Promise<Result<{ id: string; isVacatureVervuld: boolean }>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await readBemiddeling(tx, actor, input.bemiddelingId)
    if (!rij) return refuse('not-found')
    if (!canPlaatsen(actor, rij)) return refuse(actor.rol === 'adviseur' ? 'conflict' : 'not-allowed')
    if (input.jobcoachId && !(await isJobcoach(tx, input.jobcoachId))) {
      return refuse('invalid', 'Kies een jobcoach uit de lijst.')
    }
    if (input.partnerId && !(await isPartner(tx, input.partnerId))) {
      return refuse('invalid', 'Kies een partner uit de lijst.')
    }
    const changed = await changeStatus(tx, rij, { versie: input.versie, naar: 'geplaatst' })
    if (!changed.ok) return changed
    const kandidaat = await tx.kandidaat.findUniqueOrThrow({
      where: { id: rij.profiel.kandidaatId },
      select: { gemeenteCode: true, doelgroep: true, organisatieId: true },
    })
    const { id } = await tx.plaatsing.create({
      data: {
        bemiddelingId: rij.id,
        soort: input.soort,
        startdatum: dateOnly(input.startdatum),
        urenPerWeek: input.urenPerWeek,
        isGarantiebaan: input.isGarantiebaan,
        omvang: input.omvang,
        gemeenteCode: kandidaat.gemeenteCode,
        doelgroepBijStart: kandidaat.doelgroep,
        partnerId: input.partnerId ?? kandidaat.organisatieId,
        jobcoachId: input.jobcoachId ?? null,
        contracten: { create: firstContract(input) },
      },
      select: { id: true },
    })
    await emit({ type: 'plaatsing.vastgelegd', onderwerp: id, gegevens: { bemiddelingId: rij.id } })
    const { werkgeverId } = await tx.vacature.findUniqueOrThrow({
      where: { id: rij.vacatureId },
      select: { werkgeverId: true },
    })
    const vervolg = await daarna?.(tx, emit, { plaatsingId: id, werkgeverId })
    if (vervolg && !vervolg.ok) return vervolg
    await hideProfiel(tx, emit, rij.profielId)
    const geplaatst = await countGeplaatst(tx, rij.vacatureId)
    const vervuld = await fulfilVacature(tx, emit, actor, { vacatureId: rij.vacatureId, geplaatst })
    if (!vervuld.ok) return vervuld
    return done({ id, isVacatureVervuld: vervuld.data.vervuld })
  })
}

function firstContract({ contractSoort, startdatum, einddatum, urenPerWeek }: PlaatsingInput) {
  return {
    volgnummer: 1,
    soort: contractSoort,
    aanleiding: 'start',
    van: dateOnly(startdatum),
    tot: einddatum ? dateOnly(einddatum) : null,
    urenPerWeek,
  } as const
}

/** Who has work is not offered to others: the adviseur's key is turned off, the candidate's own stays. */
async function hideProfiel(tx: Tx, emit: Emit, profielId: string): Promise<void> {
  await tx.kandidaatprofiel.update({
    where: { id: profielId },
    data: {
      sleutelAdviseurOp: null,
      sleutelAdviseurDoorId: null,
      zichtbaarTot: null,
      versie: { increment: 1 },
    },
  })
  await emit({ type: 'kandidaatprofiel.sleutel-adviseur-uit', onderwerp: profielId })
}

/** How many of the places are taken, this one included. The lock makes two placements at once count each other. */
async function countGeplaatst(tx: Tx, vacatureId: string): Promise<number> {
  await tx.$queryRaw`SELECT id FROM vacature WHERE id = ${vacatureId}::uuid FOR UPDATE`
  return tx.bemiddeling.count({ where: { vacatureId, status: 'geplaatst' } })
}
