import type { Voor } from '#app/domain/afwezigheid/afwezigheid.ts'
import { isBeschikbaar, persoonSelect, type Persoon } from '#app/domain/afwezigheid/waarneming.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDayOrNull } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { werkgeverScope } from './scope.server.ts'

/** What `bereikbaarAanspreekpunt` needs of an employer, today. */
export function bereikbaarSelect() {
  return {
    aanspreekpunt: persoonSelect(),
    vervanger: persoonSelect(),
  } satisfies Prisma.WerkgeverSelect
}

type Werkgever = { aanspreekpunt: Persoon; vervanger: Persoon | null }

export type Bereikbaar = {
  id: string
  naam: string
  email: string
  telefoon: string | null
  /** Whom this person stands in for today; null when it is their own work. */
  voor: Voor | null
  /** Their own work, but they are away and nobody stands in: until this day, yyyy-mm-dd. */
  afwezigTot: string | null
}

/**
 * Who does the work of an adviseur at an employer today. While the adviseur is away or blocked: the vervanger of that employer,
 * when the adviseur is its aanspreekpunt; then the stand-in of the absence; then who answers for the employer. Nobody stands in
 * for a stand-in: one who is away or blocked is passed over, and the pages say so. When nobody is there it stays with the
 * adviseur; null when that account is blocked as well: nobody reads that mail until a beheerder has transferred the work.
 */
export function bereikbaar(eigenaar: Persoon, werkgever: Werkgever): Bereikbaar | null {
  const { aanspreekpunt, vervanger } = werkgever
  const vast = [aanspreekpunt, vervanger, standaardVervanger(aanspreekpunt)]
  const volgorde = eigenaar.id === aanspreekpunt.id ? vast : [eigenaar, standaardVervanger(eigenaar), ...vast]
  const wie =
    volgorde.find((een) => een && isBeschikbaar(een)) ??
    [eigenaar, aanspreekpunt].find(({ geblokkeerdOp }) => geblokkeerdOp === null)
  if (!wie) return null
  const { id, naam, email, telefoon } = wie
  const isZelf = id === eigenaar.id
  return {
    id,
    naam,
    email,
    telefoon,
    voor: isZelf ? null : { naam: eigenaar.naam, tot: afwezigTot(eigenaar) },
    afwezigTot: isZelf ? afwezigTot(eigenaar) : null,
  }
}

/** Who answers for an employer today: the aanspreekpunt, or who does that work meanwhile. */
export function bereikbaarAanspreekpunt(werkgever: Werkgever): Bereikbaar | null {
  return bereikbaar(werkgever.aanspreekpunt, werkgever)
}

function standaardVervanger({ afwezigheden }: Persoon) {
  return afwezigheden[0]?.vervanger
}

function afwezigTot({ afwezigheden }: Persoon): string | null {
  return isoDayOrNull(afwezigheden[0]?.tot ?? null)
}

/** Running employers whose aanspreekpunt is blocked, with who that is, for the beheerder who has to transfer them. */
export async function listZonderBereikbaar(
  actor: Actor,
  accountId?: string,
): Promise<{ id: string; naam: string; aanspreekpunt: { id: string; naam: string } }[]> {
  if (actor.rol !== 'beheerder') return []
  return db().werkgever.findMany({
    where: {
      AND: [
        werkgeverScope(actor),
        { relatiestatus: { not: 'beeindigd' }, aanspreekpunt: { geblokkeerdOp: { not: null } } },
        accountId ? { aanspreekpuntId: accountId } : {},
      ],
    },
    select: { id: true, naam: true, aanspreekpunt: { select: { id: true, naam: true } } },
    orderBy: [{ aanspreekpunt: { naam: 'asc' } }, { naam: 'asc' }, { id: 'asc' }],
  })
}
