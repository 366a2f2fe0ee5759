import type { Readable } from 'node:stream'
import type { Actor } from '#app/platform/actor.ts'
import { openFile } from '#app/platform/bestand/bestanden.server.ts'
import { storeUpload, type Bestandskolommen, type Upload } from '#app/platform/bestand/store-upload.server.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { verwijderdag } from './bewaren.ts'
import { ANDER_TYPE, MEESTE_BEWIJSSTUKKEN } from './bewijsstuk.ts'
import { canChangeInvulling, canRemoveBewijs } from './policy.ts'
import { sroiScope } from './scope.server.ts'

type Betrokken = Extract<Actor, { rol: 'adviseur' | 'werkgever' }>
type Waar = { verplichtingId: string; invullingId: string }

/** The files with an invulling, newest first, with the day on which each goes, for contractor and adviseur; none for others. */
export async function listBewijsstukken(actor: Betrokken, { verplichtingId, invullingId }: Waar) {
  const rijen = await db().sroiBewijsstuk.findMany({
    where: { invullingId, invulling: { verplichtingId, verplichting: sroiScope(actor) } },
    orderBy: [{ aangemaaktOp: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      naam: true,
      grootte: true,
      aangemaaktOp: true,
      doorId: true,
      door: { select: { naam: true } },
      invulling: {
        select: {
          status: true,
          beoordeeldOp: true,
          verplichting: { select: { status: true, geslotenOp: true } },
        },
      },
    },
  })
  return rijen.map(({ aangemaaktOp, doorId, door, invulling, ...rij }) => ({
    ...rij,
    op: aangemaaktOp.toISOString(),
    door: door?.naam ?? null,
    magWeg: canRemoveBewijs(actor, invulling.verplichting, { status: invulling.status, doorId }),
    weg: verwijderdag({ ...invulling, geslotenOp: invulling.verplichting.geslotenOp }, today()),
  }))
}

/**
 * Keeps a received file with an invulling. The file has its place before the row that names it exists: dying in between leaves a
 * file without a row, which the upkeep removes. A form that is sent twice keeps one. Refused with 'invalid' for another kind of file
 * (by content), 'conflict' when it was judged for good or there are too many; the file is gone then.
 */
export async function addBewijsstuk(
  actor: Betrokken,
  { id, bestand, ...waar }: Waar & { id: string; bestand: Upload },
): Promise<Result<null>> {
  const kolommen = { anderType: ANDER_TYPE, sleutel: 'sroi_bewijsstuk_pkey' }
  return storeUpload(bestand, kolommen, (rij) =>
    writeRow(actor, waar, { id, invullingId: waar.invullingId, ...rij }),
  )
}

function writeRow(
  actor: Betrokken,
  { verplichtingId, invullingId }: Waar,
  rij: Bestandskolommen & { id: string; invullingId: string },
): Promise<Result<{ isNieuw: boolean }>> {
  return inTransaction<{ isNieuw: boolean }>(actor, async (tx, emit) => {
    const invulling = await tx.sroiInvulling.findFirst({
      where: { id: invullingId, verplichtingId, verplichting: sroiScope(actor) },
      select: {
        status: true,
        ingediendDoorId: true,
        verplichting: { select: { status: true } },
        _count: { select: { bewijsstukken: true } },
      },
    })
    if (!invulling) return refuse('not-found')
    const eerder = await tx.sroiBewijsstuk.findUnique({
      where: { id: rij.id },
      select: { invullingId: true },
    })
    if (eerder) return eerder.invullingId === invullingId ? done({ isNieuw: false }) : refuse('conflict')
    if (!canChangeInvulling(actor, invulling.verplichting, invulling))
      return refuse('conflict', 'Deze invulling is al beoordeeld. Er kan geen bewijs meer bij.')
    if (invulling._count.bewijsstukken >= MEESTE_BEWIJSSTUKKEN)
      return refuse('conflict', `Er staan al ${MEESTE_BEWIJSSTUKKEN} bestanden bij deze invulling.`)
    await tx.sroiBewijsstuk.create({ data: { ...rij, doorId: actor.accountId, aangemaaktOp: now() } })
    await emit({
      type: 'sroibewijsstuk.toegevoegd',
      onderwerp: rij.id,
      gegevens: { invullingId, grootte: rij.grootte },
    })
    return done({ isNieuw: true })
  })
}

/** Opens a file to send, with a line in the audit log. Refused with 'not-found' outside the scope, and when the file is lost. */
export async function openBewijsstuk(
  actor: Betrokken,
  { id, verplichtingId, invullingId }: Waar & { id: string },
): Promise<Result<{ naam: string; type: string; grootte: number; inhoud: Readable }>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await tx.sroiBewijsstuk.findFirst({
      where: { id, invullingId, invulling: { verplichtingId, verplichting: sroiScope(actor) } },
      select: { naam: true, type: true, grootte: true, bestandId: true },
    })
    if (!rij) return refuse('not-found')
    const { bestandId, ...rest } = rij
    const inhoud = await openFile(bestandId)
    if (!inhoud) {
      log.error({ event: 'bestand.kwijt', bestandId })
      return refuse('not-found')
    }
    await emit({ type: 'sroibewijsstuk.gelezen', onderwerp: id, gegevens: { invullingId } })
    return done({ ...rest, inhoud })
  })
}
