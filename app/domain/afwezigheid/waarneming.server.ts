import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Voor } from './afwezigheid.ts'

/** Absences that hold today, on the calendar of Amsterdam: the first and the last day count. */
export function lopendeAfwezigheid(): Prisma.AfwezigheidWhereInput {
  const vandaag = dateOnly(today())
  return { van: { lte: vandaag }, tot: { gte: vandaag } }
}

/** What deciding who answers today needs of a person. */
export function persoonSelect() {
  const persoon = { id: true, naam: true, email: true, telefoon: true, geblokkeerdOp: true } as const
  const where = lopendeAfwezigheid()
  return {
    select: {
      ...persoon,
      afwezigheden: {
        where,
        select: {
          tot: true,
          vervanger: { select: { ...persoon, afwezigheden: { where, select: { tot: true } } } },
        },
      },
    },
  } as const satisfies Prisma.AccountDefaultArgs
}

type Basis = { id: string; naam: string; email: string; telefoon: string | null; geblokkeerdOp: Date | null }
export type Vervanger = Basis & { afwezigheden: { tot: Date }[] }
export type Persoon = Basis & { afwezigheden: { tot: Date; vervanger: Vervanger | null }[] }

/** Can log in and is not away today. */
export function isBeschikbaar({ geblokkeerdOp, afwezigheden }: Vervanger | Persoon): boolean {
  return geblokkeerdOp === null && afwezigheden.length === 0
}

/** An adviseur who is away today. `vervangerId` only of who can do the work: somebody blocked or away as well is no stand-in. */
type Afwezige = { id: string; tot: string; vervangerId: string | null }

/** Who looks, and who is away today: what every list needs to show the work that this account does for others. */
export type Waarneming = { ik: string; afwezigen: Afwezige[] }

/** Reads who is away today, for the lists of one adviseur. One query over the few who are. */
export async function getWaarneming(accountId: string): Promise<Waarneming> {
  const rijen = await db().afwezigheid.findMany({
    where: lopendeAfwezigheid(),
    select: { accountId: true, tot: true, vervangerId: true, vervanger: { select: { geblokkeerdOp: true } } },
    orderBy: { accountId: 'asc' },
  })
  const weg = new Set(rijen.map((rij) => rij.accountId))
  return {
    ik: accountId,
    afwezigen: rijen.map((rij) => ({
      id: rij.accountId,
      tot: isoDay(rij.tot),
      vervangerId:
        rij.vervangerId && rij.vervanger?.geblokkeerdOp === null && !weg.has(rij.vervangerId)
          ? rij.vervangerId
          : null,
    })),
  }
}

/** With whose work this is marked: null for the own. */
export function voorVan({ ik, afwezigen }: Waarneming, eigenaar: { id: string; naam: string }): Voor | null {
  if (eigenaar.id === ik) return null
  return { naam: eigenaar.naam, tot: afwezigen.find(({ id }) => id === eigenaar.id)?.tot ?? null }
}
