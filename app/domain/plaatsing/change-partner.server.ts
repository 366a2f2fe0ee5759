import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { PartnerInput } from './partner.ts'
import { claimPlaatsing } from './change-plaatsing.server.ts'

/** Another partner carries it, in the figures as well. Refused with 'invalid' for one that does not take part today. */
export async function changePartner(
  actor: Actor,
  input: PartnerInput & { id: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await claimPlaatsing(tx, actor, input)
    if (!rij.ok) return rij
    const van = rij.data.partnerId
    const naar = input.partnerId
    if (van === naar) return refuse('invalid', 'Dit is de partner die er al is.')
    if (!(await isPartner(tx, naar))) return refuse('invalid', 'Kies een partner uit de lijst.')
    await tx.plaatsing.update({ where: { id: input.id }, data: { partnerId: naar } })
    await emit({ type: 'plaatsing.partner-gewijzigd', onderwerp: input.id, gegevens: { van, naar } })
    return done(null)
  })
}

/** The partners that take part today, by name. For adviseurs. */
export async function listPartners(actor: Actor): Promise<{ id: string; naam: string }[]> {
  if (actor.rol !== 'adviseur') return []
  return db().organisatie.findMany({
    where: doetMee(),
    orderBy: [{ naam: 'asc' }, { id: 'asc' }],
    select: { id: true, naam: true },
  })
}

/** Whether this organisation takes part today. */
export async function isPartner(tx: Tx, organisatieId: string): Promise<boolean> {
  return (await tx.organisatie.count({ where: { AND: [{ id: organisatieId }, doetMee()] } })) > 0
}

function doetMee(): Prisma.OrganisatieWhereInput {
  const vandaag = dateOnly(today())
  return { geldigVan: { lte: vandaag }, OR: [{ geldigTot: null }, { geldigTot: { gte: vandaag } }] }
}
