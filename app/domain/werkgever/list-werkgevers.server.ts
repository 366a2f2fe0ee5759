import { z } from 'zod'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma, Relatiestatus } from '#prisma/generated/client.ts'
import { containsText } from './contains-text.ts'
import { werkgeverScope } from './scope.server.ts'

export const PER_PAGINA = 25

/** The query of the list; what makes no sense falls back to the whole list. */
export const WerkgeverLijstSchema = z.object({
  q: z.string().trim().max(100).catch('').default(''),
  mijn: z.literal('ja').optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

export type WerkgeverRegel = {
  id: string
  naam: string
  plaats: string
  relatiestatus: Relatiestatus
  aanspreekpunt: string
  aantalOpen: number
}

/** Werkgevers by name, with how many vacatures are open. */
export async function listWerkgevers(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  { q, mijn, pagina }: z.output<typeof WerkgeverLijstSchema>,
): Promise<{ werkgevers: WerkgeverRegel[]; totaal: number }> {
  const where: Prisma.WerkgeverWhereInput = {
    AND: [
      werkgeverScope(actor),
      mijn ? { aanspreekpuntId: actor.accountId } : {},
      q ? { OR: [{ naam: containsText(q) }, { kvkNummer: q }] } : {},
    ],
  }
  const [totaal, rijen] = await Promise.all([
    db().werkgever.count({ where }),
    db().werkgever.findMany({
      where,
      select: {
        id: true,
        naam: true,
        plaats: true,
        relatiestatus: true,
        aanspreekpunt: { select: { naam: true } },
        _count: { select: { vacatures: { where: { status: 'gepubliceerd' } } } },
      },
      orderBy: [{ naam: 'asc' }, { id: 'asc' }],
      skip: (pagina - 1) * PER_PAGINA,
      take: PER_PAGINA,
    }),
  ])
  return {
    totaal,
    werkgevers: rijen.map(({ aanspreekpunt, _count, ...rij }) => ({
      ...rij,
      aanspreekpunt: aanspreekpunt.naam,
      aantalOpen: _count.vacatures,
    })),
  }
}

/** All werkgevers by name, for the adviseur who posts a vacature for one; the own ones are marked. */
export async function listWerkgeverKeuzes(
  actor: Extract<Actor, { rol: 'adviseur' }>,
): Promise<{ id: string; naam: string; isMijn: boolean }[]> {
  const rijen = await db().werkgever.findMany({
    where: { AND: [werkgeverScope(actor), { relatiestatus: { not: 'beeindigd' } }] },
    select: { id: true, naam: true, aanspreekpuntId: true },
    orderBy: [{ naam: 'asc' }, { id: 'asc' }],
  })
  return rijen.map(({ aanspreekpuntId, ...rij }) => ({ ...rij, isMijn: aanspreekpuntId === actor.accountId }))
}
