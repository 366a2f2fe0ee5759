import { SESSIE_STIL_UREN, SESSIE_UREN, type SessieGegevens } from '#app/domain/account/account.ts'
import type { Actor } from '#app/platform/actor.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { randomToken, sha256 } from '#app/platform/ids.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/**
 * Opens a session for the first role of an account and answers the cookie value, of which only a hash is stored.
 * Answers null when the account is blocked or holds no role.
 */
export async function openSessie(tx: Tx, accountId: string): Promise<string | null> {
  const rol = await tx.rolToekenning.findFirst({
    where: { accountId, account: { geblokkeerdOp: null } },
    orderBy: [{ aangemaaktOp: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  if (!rol) return null
  const token = randomToken()
  await tx.sessie.create({
    data: {
      id: sha256(token),
      accountId,
      rolToekenningId: rol.id,
      aangemaaktOp: now(),
      laatstGebruiktOp: now(),
      verlooptOp: addDays(now(), SESSIE_UREN / 24),
    },
  })
  return token
}

export type GelezenSessie = { sessie: SessieGegevens; actor: Actor }

/** Reads a session by its cookie value: null when unknown, revoked, expired, unused for too long, or blocked. */
export async function readSessie(token: string): Promise<GelezenSessie | null> {
  const row = await db().sessie.findFirst({
    where: {
      id: sha256(token),
      ingetrokkenOp: null,
      verlooptOp: { gt: now() },
      laatstGebruiktOp: { gt: addDays(now(), -SESSIE_STIL_UREN / 24) },
      account: { geblokkeerdOp: null },
    },
    select: {
      id: true,
      laatstGebruiktOp: true,
      account: { select: { id: true, naam: true, email: true, _count: { select: { rollen: true } } } },
      rolToekenning: {
        select: {
          id: true,
          rol: true,
          werkgeverId: true,
          organisatieId: true,
          kandidaatId: true,
          gemeenteCodes: true,
          werkgever: { select: { naam: true } },
          organisatie: { select: { naam: true } },
        },
      },
    },
  })
  if (!row) return null
  const actor = toActor(row.account.id, row.rolToekenning)
  if (!actor) return null
  // Once a minute is enough to know whether someone is still there.
  if (now().getTime() - row.laatstGebruiktOp.getTime() > 60_000) {
    await db().sessie.updateMany({ where: { id: row.id }, data: { laatstGebruiktOp: now() } })
  }
  return {
    actor,
    sessie: {
      sessieId: row.id,
      accountId: row.account.id,
      naam: row.account.naam,
      email: row.account.email,
      rolToekenningId: row.rolToekenning.id,
      rol: row.rolToekenning.rol,
      rolContext: row.rolToekenning.werkgever?.naam ?? row.rolToekenning.organisatie?.naam ?? null,
      aantalRollen: row.account._count.rollen,
    },
  }
}

type RolRow = {
  rol: SessieGegevens['rol']
  werkgeverId: string | null
  organisatieId: string | null
  kandidaatId: string | null
  gemeenteCodes: string[]
}

/** The actor of a role; null when the row lacks what the role needs (the database's check forbids that). */
export function toActor(accountId: string, row: RolRow): Actor | null {
  switch (row.rol) {
    case 'werkgever':
      return row.werkgeverId ? { rol: 'werkgever', accountId, werkgeverId: row.werkgeverId } : null
    case 'kandidaat':
      return row.kandidaatId ? { rol: 'kandidaat', accountId, kandidaatId: row.kandidaatId } : null
    case 'adviseur':
    case 'jobcoach':
      return row.organisatieId ? { rol: row.rol, accountId, organisatieId: row.organisatieId } : null
    case 'rapporteur':
      return row.organisatieId
        ? { rol: 'rapporteur', accountId, organisatieId: row.organisatieId, gemeenteCodes: row.gemeenteCodes }
        : null
    case 'beheerder':
      return { rol: 'beheerder', accountId }
  }
}

/** Ends a session. Ending one that is already gone is fine. */
export async function closeSessie(actor: Actor, sessieId: string): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const { count } = await tx.sessie.updateMany({
      where: { id: sessieId, ingetrokkenOp: null },
      data: { ingetrokkenOp: now() },
    })
    if (count > 0 && actor.rol !== 'systeem')
      await emit({ type: 'account.uitgelogd', onderwerp: actor.accountId })
    return done(null)
  })
}

/** Switches the active role of a session to another role of the same account. */
export async function switchRol(
  actor: Actor,
  input: { sessieId: string; rolToekenningId: string },
): Promise<Result<{ rol: SessieGegevens['rol'] }>> {
  if (actor.rol === 'systeem') return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    const rol = await tx.rolToekenning.findFirst({
      where: { id: input.rolToekenningId, accountId: actor.accountId },
      select: { id: true, rol: true },
    })
    if (!rol) return refuse('not-found')
    await tx.sessie.updateMany({
      where: { id: input.sessieId, accountId: actor.accountId },
      data: { rolToekenningId: rol.id },
    })
    await emit({ type: 'account.rol-gewisseld', onderwerp: actor.accountId, gegevens: { rol: rol.rol } })
    return done({ rol: rol.rol })
  })
}

/** The roles that the actor can switch to, with the employer or organisation each belongs to. */
export async function listRollen(
  actor: Actor,
): Promise<{ id: string; rol: SessieGegevens['rol']; context: string | null }[]> {
  if (actor.rol === 'systeem') return []
  const rows = await db().rolToekenning.findMany({
    where: { accountId: actor.accountId },
    orderBy: [{ aangemaaktOp: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      rol: true,
      werkgever: { select: { naam: true } },
      organisatie: { select: { naam: true } },
    },
  })
  return rows.map((row) => ({
    id: row.id,
    rol: row.rol,
    context: row.werkgever?.naam ?? row.organisatie?.naam ?? null,
  }))
}
