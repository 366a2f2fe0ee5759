import { z } from 'zod'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { containsText } from '#app/domain/werkgever/contains-text.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { vacatureScope } from './scope.server.ts'
import { STATUSSEN, type VacatureStatus } from './vacature.ts'

export const PER_PAGINA = 25

/** The query of the list; what makes no sense falls back to the whole list. */
export const VacatureLijstSchema = z.object({
  status: z.enum(STATUSSEN).optional().catch(undefined),
  q: z.string().trim().max(100).catch('').default(''),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

export type VacatureLijstFilter = Partial<z.output<typeof VacatureLijstSchema>> & { werkgeverId?: string }

export type VacatureRegel = {
  id: string
  nummer: number
  titel: string | null
  status: VacatureStatus
  werkgeverNaam: string
  plaats: string | null
  sluitingsdatum: string | null
  /** Running bemiddelingen, as far as the actor may know of them. */
  aantalLopend: number
  bijgewerktOp: Date
}

export type VacatureLijst = {
  vacatures: VacatureRegel[]
  totaal: number
  perStatus: Record<VacatureStatus, number>
}

/** Vacatures in the scope of the actor, last changed first, with counts per status within the same search. */
export async function listVacatures(
  actor: Extract<Actor, { rol: 'werkgever' | 'adviseur' }>,
  { status, q, pagina = 1, werkgeverId }: VacatureLijstFilter,
): Promise<VacatureLijst> {
  const binnen: Prisma.VacatureWhereInput = {
    AND: [vacatureScope(actor), werkgeverId ? { werkgeverId } : {}, q ? textWhere(q) : {}],
  }
  const [groepen, rijen] = await Promise.all([
    db().vacature.groupBy({ by: ['status'], where: binnen, _count: true }),
    db().vacature.findMany({
      where: status ? { AND: [binnen, { status }] } : binnen,
      select: {
        id: true,
        nummer: true,
        titel: true,
        status: true,
        plaats: true,
        sluitingsdatum: true,
        bijgewerktOp: true,
        werkgever: { select: { naam: true } },
        _count: { select: { bemiddelingen: { where: lopendVoor(actor) } } },
      },
      orderBy: [{ bijgewerktOp: 'desc' }, { id: 'desc' }],
      skip: (pagina - 1) * PER_PAGINA,
      take: PER_PAGINA,
    }),
  ])
  const perStatus = Object.fromEntries(
    STATUSSEN.map((naam) => [naam, groepen.find((groep) => groep.status === naam)?._count ?? 0]),
  ) as Record<VacatureStatus, number>
  const alles = Object.values(perStatus).reduce((som, aantal) => som + aantal, 0)
  return {
    vacatures: rijen.map(({ werkgever, _count, sluitingsdatum, ...rij }) => ({
      ...rij,
      sluitingsdatum: sluitingsdatum && isoDay(sluitingsdatum),
      werkgeverNaam: werkgever.naam,
      aantalLopend: _count.bemiddelingen,
    })),
    totaal: status ? perStatus[status] : alles,
    perStatus,
  }
}

/**
 * An employer knows of a candidate from the offer on, and before the kennismaking only while the profile is visible: a
 * count must not tell more than the list of candidates does.
 */
function lopendVoor(actor: Actor): Prisma.BemiddelingWhereInput {
  if (actor.rol !== 'werkgever') return { status: { notIn: ['beeindigd', 'geplaatst'] } }
  return {
    OR: [
      { status: { in: ['kennismaking', 'proefplaatsing'] } },
      { status: { in: ['aangeboden', 'belangstelling'] }, profiel: { zichtbaarTot: { gt: now() } } },
    ],
  }
}

function textWhere(q: string): Prisma.VacatureWhereInput {
  const contains = containsText(q)
  const nummer = /^\d{1,9}$/.test(q) ? [{ nummer: Number(q) }] : []
  return { OR: [{ titel: contains }, { werkgever: { naam: contains } }, ...nummer] }
}
