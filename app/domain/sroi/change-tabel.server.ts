import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { isUniqueViolation, type Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { canManageTabellen } from './policy.ts'
import {
  MEESTE_BOUWBLOKKEN,
  nietTePubliceren,
  type BonusInput,
  type BouwblokInput,
  type TabelInput,
} from './tabel.ts'

const DUBBELE_NAAM = 'Deze naam staat al in de tabel. Kies een andere naam.'
const AL_GEPUBLICEERD = 'Deze versie is al gepubliceerd. Begin een nieuwe versie om iets te wijzigen.'

/** Begins a draft with the values of the newest version. Refused with 'conflict' when there is a draft. */
export async function beginTabel(actor: Actor, opdrachtgeverId: string): Promise<Result<{ id: string }>> {
  if (!canManageTabellen(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    await tx.$queryRaw`SELECT id FROM opdrachtgever WHERE id = ${opdrachtgeverId}::uuid FOR NO KEY UPDATE`
    const opdrachtgever = await tx.opdrachtgever.findUnique({
      where: { id: opdrachtgeverId },
      select: {
        tabellen: { orderBy: { versie: 'desc' }, take: 1, include: { bouwblokken: true, bonussen: true } },
      },
    })
    if (!opdrachtgever) return refuse('not-found')
    const [laatste] = opdrachtgever.tabellen
    if (laatste?.status === 'concept') return refuse('conflict', 'Er is al een concept. Werk daarin verder.')
    const { id } = await tx.bouwblokkentabel.create({
      data: {
        opdrachtgeverId,
        versie: (laatste?.versie ?? 0) + 1,
        geldigVan: dateOnly(today()),
        fulltimeUren: laatste?.fulltimeUren ?? 36,
        inkoopBasispunten: laatste?.inkoopBasispunten ?? null,
        expertiseUurCents: laatste?.expertiseUurCents ?? null,
        trainingPlaatsCents: laatste?.trainingPlaatsCents ?? null,
        stageMaandCents: laatste?.stageMaandCents ?? null,
        teltOverigWerk: laatste?.teltOverigWerk ?? false,
        aangemaaktOp: now(),
        bouwblokken: {
          create: (laatste?.bouwblokken ?? []).map(
            ({ naam, doelgroepen, jaarwaardeCents, maximumMaanden }) => ({
              naam,
              doelgroepen,
              jaarwaardeCents,
              maximumMaanden,
            }),
          ),
        },
        bonussen: {
          create: (laatste?.bonussen ?? []).map(({ naam, waardeCents, naarRato }) => ({
            naam,
            waardeCents,
            naarRato,
          })),
        },
      },
      select: { id: true },
    })
    await emit({ type: 'bouwblokkentabel.begonnen', onderwerp: id, gegevens: { opdrachtgeverId } })
    return done({ id })
  })
}

/** Locks a draft; refused with 'not-found', or 'conflict' when it was published. */
async function lockConcept(tx: Tx, id: string): Promise<Result<null>> {
  await tx.$queryRaw`SELECT id FROM bouwblokkentabel WHERE id = ${id}::uuid FOR UPDATE`
  const tabel = await tx.bouwblokkentabel.findUnique({ where: { id }, select: { status: true } })
  if (!tabel) return refuse('not-found')
  return tabel.status === 'concept' ? done(null) : refuse('conflict', AL_GEPUBLICEERD)
}

/** Saves what a draft holds beside its bouwblokken. Refused with 'conflict' when it changed or was published meanwhile. */
export async function saveTabel(
  actor: Actor,
  { id, wijziging, ...input }: TabelInput & { id: string },
): Promise<Result<null>> {
  if (!canManageTabellen(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const concept = await lockConcept(tx, id)
    if (!concept.ok) return concept
    const { count } = await tx.bouwblokkentabel.updateMany({
      where: { id, wijziging, status: 'concept' },
      data: {
        geldigVan: dateOnly(input.geldigVan),
        fulltimeUren: input.fulltimeUren,
        inkoopBasispunten: input.inkoop,
        expertiseUurCents: input.expertise,
        trainingPlaatsCents: input.training,
        stageMaandCents: input.stage,
        teltOverigWerk: input.teltOverigWerk,
        wijziging: { increment: 1 },
      },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'bouwblokkentabel.gewijzigd', onderwerp: id, gegevens: { wat: 'waarden' } })
    return done(null)
  })
}

type Deel = { id: string; tabelId: string }

/** Adds a bouwblok to a draft, or changes it. Refused with 'conflict' when the name is taken or there are too many. */
export async function saveBouwblok(
  actor: Actor,
  { id, tabelId, naam, jaarwaarde, maximumMaanden, doelgroepen }: BouwblokInput & Deel,
): Promise<Result<null>> {
  const waarden = { naam, jaarwaardeCents: jaarwaarde, maximumMaanden, doelgroepen }
  return changeDeel(actor, tabelId, 'bouwblok', async (tx) => {
    const { count } = await tx.bouwblok.updateMany({ where: { id, tabelId }, data: waarden })
    if (count > 0) return done(null)
    if ((await tx.bouwblok.count({ where: { tabelId } })) >= MEESTE_BOUWBLOKKEN)
      return refuse('conflict', `Een tabel heeft hooguit ${MEESTE_BOUWBLOKKEN} bouwblokken.`)
    await tx.bouwblok.create({ data: { id, tabelId, ...waarden } })
    return done(null)
  })
}

/** Adds a bonus to a draft, or changes it. Refused with 'conflict' when the name is taken or there are too many. */
export async function saveBonus(
  actor: Actor,
  { id, tabelId, naam, waarde, naarRato }: BonusInput & Deel,
): Promise<Result<null>> {
  const waarden = { naam, waardeCents: waarde, naarRato }
  return changeDeel(actor, tabelId, 'bonus', async (tx) => {
    const { count } = await tx.bouwblokbonus.updateMany({ where: { id, tabelId }, data: waarden })
    if (count > 0) return done(null)
    if ((await tx.bouwblokbonus.count({ where: { tabelId } })) >= MEESTE_BOUWBLOKKEN)
      return refuse('conflict', `Een tabel heeft hooguit ${MEESTE_BOUWBLOKKEN} bonussen.`)
    await tx.bouwblokbonus.create({ data: { id, tabelId, ...waarden } })
    return done(null)
  })
}

/** Takes a bouwblok or a bonus out of a draft. */
export async function removeDeel(
  actor: Actor,
  { id, tabelId, soort }: Deel & { soort: 'bouwblok' | 'bonus' },
): Promise<Result<null>> {
  return changeDeel(actor, tabelId, soort, async (tx) => {
    const where = { id, tabelId }
    const { count } =
      soort === 'bouwblok'
        ? await tx.bouwblok.deleteMany({ where })
        : await tx.bouwblokbonus.deleteMany({ where })
    return count > 0 ? done(null) : refuse('not-found')
  })
}

async function changeDeel(
  actor: Actor,
  tabelId: string,
  wat: 'bouwblok' | 'bonus',
  change: (tx: Tx) => Promise<Result<null>>,
): Promise<Result<null>> {
  if (!canManageTabellen(actor)) return refuse('not-allowed')
  try {
    return await inTransaction<null>(actor, async (tx, emit) => {
      const concept = await lockConcept(tx, tabelId)
      if (!concept.ok) return concept
      const result = await change(tx)
      if (!result.ok) return result
      await emit({ type: 'bouwblokkentabel.gewijzigd', onderwerp: tabelId, gegevens: { wat } })
      return result
    })
  } catch (error) {
    if (isUniqueViolation(error, 'naam')) return refuse('conflict', DUBBELE_NAAM)
    // An id of another table: the address was made up.
    if (isUniqueViolation(error, 'id') || isUniqueViolation(error, 'pkey')) return refuse('not-found')
    throw error
  }
}

/**
 * Publishes a draft: from then on nothing of it changes, and contracts that are awarded from its first day on get it. Refused
 * with 'conflict' for a draft without bouwblokken, and when it was published already.
 */
export async function publishTabel(actor: Actor, id: string): Promise<Result<{ opdrachtgeverId: string }>> {
  if (!canManageTabellen(actor) || actor.rol !== 'beheerder') return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const concept = await lockConcept(tx, id)
    if (!concept.ok) return concept
    const tabel = await tx.bouwblokkentabel.findUniqueOrThrow({
      where: { id },
      select: { opdrachtgeverId: true, bouwblokken: { select: { id: true } } },
    })
    const reden = nietTePubliceren(tabel)
    if (reden) return refuse('conflict', reden)
    await tx.bouwblokkentabel.update({
      where: { id },
      data: { status: 'gepubliceerd', gepubliceerdOp: now(), gepubliceerdDoorId: actor.accountId },
    })
    await emit({ type: 'bouwblokkentabel.gepubliceerd', onderwerp: id })
    return done({ opdrachtgeverId: tabel.opdrachtgeverId })
  })
}
