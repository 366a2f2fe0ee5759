import { z } from 'zod'
import { getWaarneming, type Waarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma, Relatiestatus } from '#prisma/generated/client.ts'
import { containsText } from './contains-text.ts'
import { RELATIESTATUSSEN } from './relatiestatus.ts'
import { werkgeverScope } from './scope.server.ts'
import { werkgeversVan } from './werk-van.server.ts'
import { zonderContact } from './zonder-contact.server.ts'

export const PER_PAGINA = 25

/** The query of the list; what makes no sense falls back to the whole list. */
export const WerkgeverLijstSchema = z.object({
  q: z.string().trim().max(100).catch('').default(''),
  mijn: z.literal('ja').optional().catch(undefined),
  status: z.enum(RELATIESTATUSSEN).optional().catch(undefined),
  cluster: z.string().max(50).optional().catch(undefined),
  sector: z
    .string()
    .regex(/^[A-U]$/)
    .optional()
    .catch(undefined),
  stil: z.literal('ja').optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
export type WerkgeverLijstFilter = z.output<typeof WerkgeverLijstSchema>

export type WerkgeverRegel = {
  id: string
  naam: string
  plaats: string
  relatiestatus: Relatiestatus
  aanspreekpunt: string
  isMijn: boolean
  aantalOpen: number
  /** ISO moment; null when no contact is known. */
  laatsteContact: string | null
}

/** The fence and the choices of the list, for the list itself and for its export. */
export async function lijstWhere(
  actor: Extract<Actor, { rol: 'adviseur' | 'beheerder' }>,
  { q, mijn, status, cluster, sector, stil }: Omit<WerkgeverLijstFilter, 'pagina'>,
): Promise<Prisma.WerkgeverWhereInput> {
  return {
    AND: [
      werkgeverScope(actor),
      mijn ? werkgeversVan(await getWaarneming(actor.accountId)) : {},
      status ? { relatiestatus: status } : {},
      cluster ? { dienstclusterCode: cluster } : {},
      sector ? { sbiSectie: sector } : {},
      stil ? zonderContact(now()) : {},
      q ? textWhere(q) : {},
    ],
  }
}

/** Werkgevers by name, with how many vacatures are open and when somebody last spoke to them. */
export async function listWerkgevers(
  actor: Extract<Actor, { rol: 'adviseur' | 'beheerder' }>,
  { pagina, ...filter }: WerkgeverLijstFilter,
): Promise<{ werkgevers: WerkgeverRegel[]; totaal: number }> {
  const where = await lijstWhere(actor, filter)
  const [totaal, rijen] = await Promise.all([
    db().werkgever.count({ where }),
    db().werkgever.findMany({
      where,
      select: {
        id: true,
        naam: true,
        relatiestatus: true,
        aanspreekpuntId: true,
        aanspreekpunt: { select: { naam: true } },
        vestigingen: { where: { isHoofdvestiging: true }, select: { plaats: true } },
        contactmomenten: { select: { op: true }, orderBy: { op: 'desc' }, take: 1 },
        _count: { select: { vacatures: { where: { status: 'gepubliceerd' } } } },
      },
      orderBy: [{ naam: 'asc' }, { id: 'asc' }],
      skip: (pagina - 1) * PER_PAGINA,
      take: PER_PAGINA,
    }),
  ])
  return {
    totaal,
    werkgevers: rijen.map(
      ({ aanspreekpunt, aanspreekpuntId, vestigingen, contactmomenten, _count, ...rij }) => ({
        ...rij,
        plaats: vestigingen[0]?.plaats ?? '',
        aanspreekpunt: aanspreekpunt.naam,
        isMijn: aanspreekpuntId === actor.accountId,
        aantalOpen: _count.vacatures,
        laatsteContact: contactmomenten[0]?.op.toISOString() ?? null,
      }),
    ),
  }
}

/** How many employers the actor answers for today. */
export async function countMijnWerkgevers(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  waarneming: Waarneming,
): Promise<number> {
  return db().werkgever.count({
    where: {
      AND: [werkgeverScope(actor), werkgeversVan(waarneming), { relatiestatus: { not: 'beeindigd' } }],
    },
  })
}

/** A name, another name of the same employer, or a KVK number. */
function textWhere(q: string): Prisma.WerkgeverWhereInput {
  return {
    OR: [{ naam: containsText(q) }, { handelsnamen: { has: q } }, { kvkNummer: q.replace(/\s/g, '') }],
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

/** The service clusters, as the WSP configured them. */
export async function listDienstclusters(): Promise<{ code: string; naam: string }[]> {
  return db().dienstcluster.findMany({ select: { code: true, naam: true }, orderBy: { naam: 'asc' } })
}
