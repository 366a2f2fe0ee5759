import { makePortaalTaak } from '#app/domain/taak/make-taak.server.ts'
import { bereikbaarAanspreekpunt, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import { SYSTEEM } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { isoDay, plusDays } from '#app/platform/iso-day.ts'
import { done, refuse } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import { formatDatumKort } from '#app/ui/format.ts'
import { toContract } from './change-plaatsing.server.ts'
import { aanzeggenVoor, contractBegin, type Contract } from './contract.ts'

/** Six weeks: the employer must tell in writing one month before the end, and needs some days to decide. */
export const CONTRACT_HERINNER_DAGEN = 42

/**
 * Tells employer and adviseur that a contract ends within six weeks, with a task for who answers for the employer. Once for each
 * contract; nothing for one that was extended, or whose end was written down. Safe to run twice, also at the same time. Answers
 * how many were told.
 */
export async function remindContracten(): Promise<number> {
  const vandaag = today()
  const rows = await db().plaatsing.findMany({
    where: {
      beeindigdOp: null,
      startdatum: { lte: dateOnly(vandaag) },
      einddatum: { gte: dateOnly(vandaag), lte: dateOnly(plusDays(vandaag, CONTRACT_HERINNER_DAGEN)) },
      contracten: { some: { herinnerdOp: null } },
    },
    select: {
      id: true,
      contracten: { orderBy: { volgnummer: 'desc' }, take: 1, select: { herinnerdOp: true } },
    },
    orderBy: { id: 'asc' },
  })
  let aantal = 0
  for (const { id, contracten } of rows) {
    if (contracten[0]?.herinnerdOp === null && (await remindOnce(id))) aantal++
  }
  return aantal
}

async function remindOnce(id: string): Promise<boolean> {
  const result = await inTransaction(SYSTEEM, async (tx, emit) => {
    // The lock of the commands as well: an extension of this moment is seen, or waits.
    await tx.$queryRaw`SELECT id FROM plaatsing WHERE id = ${id}::uuid FOR UPDATE`
    const rij = await tx.plaatsing.findUniqueOrThrow({ where: { id }, select: SELECT })
    const laatste = rij.contracten.at(-1)
    if (rij.beeindigdOp || !laatste?.tot || laatste.herinnerdOp) return refuse('conflict')
    await tx.plaatsingContract.update({ where: { id: laatste.id }, data: { herinnerdOp: now() } })
    const tot = isoDay(laatste.tot)
    await emit({
      type: 'plaatsing.contract-eindigt',
      onderwerp: id,
      gegevens: { volgnummer: laatste.volgnummer, einddatum: tot },
    })
    await makeTaak(tx, emit, id, { tot, contracten: rij.contracten.map(toContract), ...rij.bemiddeling })
    return done(null)
  })
  return result.ok
}

const SELECT = {
  beeindigdOp: true,
  contracten: {
    orderBy: { volgnummer: 'asc' },
    select: {
      id: true,
      volgnummer: true,
      soort: true,
      aanleiding: true,
      van: true,
      tot: true,
      urenPerWeek: true,
      herinnerdOp: true,
    },
  },
  bemiddeling: { select: { id: true, profiel: { select: { code: true } }, vacatureId: true } },
} as const

async function makeTaak(
  tx: Tx,
  emit: Emit,
  plaatsingId: string,
  over: { id: string; profiel: { code: string }; vacatureId: string; tot: string; contracten: Contract[] },
): Promise<void> {
  const { werkgever } = await tx.vacature.findUniqueOrThrow({
    where: { id: over.vacatureId },
    select: { werkgever: { select: { naam: true, ...bereikbaarSelect() } } },
  })
  const toegewezenAanId = bereikbaarAanspreekpunt(werkgever)?.id
  if (!toegewezenAanId) return
  const aanzeggen = aanzegdagVan(over.contracten)
  await makePortaalTaak(tx, emit, {
    sleutel: sleutelVan(plaatsingId, over.contracten),
    titel: `Contract van ${over.profiel.code} eindigt op ${formatDatumKort(over.tot)}: bespreek de verlenging`,
    toelichting: aanzeggen
      ? `De werkgever moet uiterlijk ${formatDatumKort(aanzeggen)} schriftelijk laten weten of het contract doorgaat.`
      : null,
    vervaldatum: aanzeggen && aanzeggen >= today() ? aanzeggen : over.tot,
    toegewezenAanId,
    onderwerp: { bemiddelingId: over.id },
  })
}

/** The last day on which the employer must have spoken about the last contract; null when the law does not ask it. */
export function aanzegdagVan(contracten: readonly Contract[]): string | null {
  const laatste = contracten.at(-1)
  const begin = contractBegin(contracten)
  if (!laatste?.tot || !begin) return null
  return aanzeggenVoor({ soort: laatste.soort, begin, tot: laatste.tot })
}

/** One task for each agreed end; other hours keep it. */
function sleutelVan(plaatsingId: string, contracten: readonly Contract[]): string {
  return `contract-eindigt:${plaatsingId}:${contracten.at(-1)?.tot}`
}

/** What the adviseur had to discuss is settled: the open task about this end is done. Part of a command that changes the end. */
export async function finishContractTaak(
  tx: Tx,
  emit: Emit,
  { plaatsingId, doorId }: { plaatsingId: string; doorId: string | null },
): Promise<void> {
  const taken = await tx.taak.findMany({
    where: { sleutel: { startsWith: `contract-eindigt:${plaatsingId}:` }, gedaanOp: null },
    select: { id: true },
  })
  for (const { id } of taken) {
    await tx.taak.update({
      where: { id },
      data: { gedaanOp: now(), gedaanDoorId: doorId, versie: { increment: 1 } },
    })
    await emit({ type: 'taak.gedaan', onderwerp: id })
  }
}
