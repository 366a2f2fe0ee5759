import type { Uitkomst } from '#search/matching/model.ts'
import { matchVacatureScope } from '#app/domain/match/match-scope.server.ts'
import { canKeepShortlist } from '#app/domain/shortlist/policy.ts'
import { vacatureScope } from '#app/domain/vacature/scope.server.ts'
import type { Prisma, ShortlistKeuze, ShortlistStand } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { refuse, type Result } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>

export type Keuze = { profielId: string; stand: ShortlistStand; plek: number | null }

/** What a change of a list works with: who changes, the rows as they are now, and the writers. */
export type Wijziging = { tx: Tx; emit: Emit; actor: Adviseur; keuzes: Keuze[] }

/**
 * Opens the shortlist of one vacature for one change. The version decides: who comes later with an older one hears who was
 * first ('conflict') and changes nothing. Also refused when the vacature is not open ('conflict') or not there, and for
 * who keeps no shortlists ('not-allowed').
 */
export async function changeShortlist<T>(
  actor: Actor,
  { vacatureId, versie }: { vacatureId: string; versie: number },
  change: (wijziging: Wijziging) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!canKeepShortlist(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const vacature = await tx.vacature.findFirst({
      where: { AND: [vacatureScope(actor), { id: vacatureId }] },
      select: { id: true },
    })
    if (!vacature) return refuse('not-found')
    const open = await tx.vacature.count({
      where: { AND: [matchVacatureScope(actor, dateOnly(today())), { id: vacatureId }] },
    })
    if (open === 0) return refuse('conflict', 'Deze vacature staat niet meer open.')
    await tx.$executeRaw`
      INSERT INTO shortlist (vacature_id, versie, bijgewerkt_op) VALUES (${vacatureId}::uuid, 0, now()) ON CONFLICT DO NOTHING`
    // The lock of this row puts changes of one list behind each other.
    const { count } = await tx.shortlist.updateMany({
      where: { vacatureId, versie },
      data: { versie: { increment: 1 }, gewijzigdDoorId: actor.accountId },
    })
    if (count === 0) return refuse('conflict', await whoWasFirst(tx, vacatureId))
    const keuzes = await tx.shortlistKeuze.findMany({
      where: { vacatureId },
      orderBy: [{ plek: 'asc' }, { id: 'asc' }],
      select: { profielId: true, stand: true, plek: true },
    })
    return change({ tx, emit, actor, keuzes })
  })
}

/** Writes the decision about one profile, with the outcome of this day beside it. It takes the place of an earlier one. */
export async function writeKeuze(
  { tx, actor }: Pick<Wijziging, 'tx' | 'actor'>,
  vacatureId: string,
  uitkomst: Uitkomst,
  besluit: Pick<ShortlistKeuze, 'stand' | 'plek' | 'reden' | 'toelichting'>,
): Promise<void> {
  const { profielId } = uitkomst
  const keuze = {
    ...besluit,
    uitkomst: uitkomst as unknown as Prisma.InputJsonValue,
    adviseurId: actor.accountId,
    gekozenOp: now(),
  }
  await tx.shortlistKeuze.upsert({
    where: { vacatureId_profielId: { vacatureId, profielId } },
    create: { vacatureId, profielId, ...keuze },
    update: keuze,
  })
}

/** Writes the order of who is picked; places run from 1 without gaps. */
export async function writeOrder(tx: Tx, vacatureId: string, profielIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE shortlist_keuze SET plek = nieuw.plek
    FROM unnest(${[...profielIds]}::uuid[]) WITH ORDINALITY AS nieuw (profiel_id, plek)
    WHERE vacature_id = ${vacatureId}::uuid AND stand = 'gekozen' AND shortlist_keuze.profiel_id = nieuw.profiel_id`
}

export function orderOf(keuzes: readonly Keuze[]): string[] {
  return keuzes.filter(({ stand }) => stand === 'gekozen').map(({ profielId }) => profielId)
}

async function whoWasFirst(tx: Tx, vacatureId: string): Promise<string> {
  const lijst = await tx.shortlist.findUnique({
    where: { vacatureId },
    select: { gewijzigdDoor: { select: { naam: true } } },
  })
  const wie = lijst?.gewijzigdDoor?.naam ?? 'Een collega'
  return `${wie} heeft deze shortlist intussen gewijzigd. Bekijk de nieuwe stand en probeer het opnieuw.`
}
