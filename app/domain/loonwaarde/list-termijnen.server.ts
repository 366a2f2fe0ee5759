import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import { LOONWAARDE_STAPPEN } from './loonwaarde.ts'
import { canManageTermijnen } from './policy.ts'
import { termijnOp, type Termijn } from './termijn.ts'

/** Every term that counts, of every gemeente and period: some tens of rows. */
export async function readTermijnen(tx: Pick<Tx, 'loonwaardetermijn'> = db()): Promise<Termijn[]> {
  const rows = await tx.loonwaardetermijn.findMany({
    where: { ingetrokkenOp: null },
    orderBy: [{ geldigVan: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      gemeenteCode: true,
      stap: true,
      aantal: true,
      eenheid: true,
      geldigVan: true,
      geldigTot: true,
    },
  })
  return rows.map(({ geldigVan, geldigTot, ...row }) => ({
    ...row,
    geldigVan: isoDay(geldigVan),
    geldigTot: isoDayOrNull(geldigTot),
  }))
}

/** Gemeenten that a term or a filter can be about, by name. */
export async function listGemeenten(): Promise<{ code: string; naam: string }[]> {
  return db().gemeente.findMany({ orderBy: { naam: 'asc' }, select: { code: true, naam: true } })
}

/**
 * The terms for a beheerder: for each step what holds today for all gemeenten and the periods there are, newest first. Null
 * for anyone else.
 */
export async function getTermijnbeheer(actor: Actor) {
  if (!canManageTermijnen(actor)) return null
  const [termijnen, gemeenten] = await Promise.all([readTermijnen(), listGemeenten()])
  const vandaag = today()
  const namen = new Map(gemeenten.map(({ code, naam }) => [code, naam]))
  return {
    vandaag,
    gemeenten,
    stappen: LOONWAARDE_STAPPEN.map((stap) => ({
      stap,
      nu: termijnOp(termijnen, { stap, gemeenteCode: '', dag: vandaag }),
      termijnen: termijnen
        .filter((termijn) => termijn.stap === stap)
        .reverse()
        .map((termijn) => ({
          ...termijn,
          gemeente:
            termijn.gemeenteCode === null ? null : (namen.get(termijn.gemeenteCode) ?? termijn.gemeenteCode),
          magIntrekken: canWithdraw(termijn, vandaag),
        })),
    })),
  }
}

/** The term for all gemeenten that holds today stays until another comes in its place: every step needs one. */
export function canWithdraw(
  { gemeenteCode, geldigVan }: Pick<Termijn, 'gemeenteCode' | 'geldigVan'>,
  vandaag: string,
): boolean {
  return gemeenteCode !== null || geldigVan > vandaag
}
