import { kandidaatScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import { volgopdrachtScope } from '#app/domain/volgopdracht/scope.server.ts'
import type { Drempel } from '#app/domain/volgopdracht/volgopdracht.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

export type GevolgdeVacature = Drempel & {
  id: string
  vacatureId: string
  titel: string
  werkgever: string
  /** Closed ones are followed on, in case they open again; there is no mail meanwhile. */
  isOpen: boolean
  laatsteMail: string | null
}

export type GevolgdProfiel = Drempel & {
  id: string
  profielId: string
  /** Null when the actor does not serve the person (any more): then there is no mail either. */
  kandidaat: { id: string; code: string } | null
  laatsteMail: string | null
}

const LAATSTE_RONDE = { orderBy: { gemaaktOp: 'desc' }, take: 1, select: { gemaaktOp: true } } as const
const DREMPEL = { klasse: true, minimum: true, metNavragen: true } as const

/** How many things the actor follows. */
export async function countVolgopdrachten(actor: Actor): Promise<number> {
  return db().volgopdracht.count({ where: volgopdrachtScope(actor) })
}

/** What an adviseur follows, newest first. */
export async function listVolgopdrachten(
  actor: Actor,
): Promise<{ vacatures: GevolgdeVacature[]; profielen: GevolgdProfiel[] }> {
  const vandaag = dateOnly(today())
  const rows = await db().volgopdracht.findMany({
    where: volgopdrachtScope(actor),
    orderBy: { id: 'desc' },
    select: {
      id: true,
      ...DREMPEL,
      vacature: {
        select: {
          id: true,
          titel: true,
          status: true,
          sluitingsdatum: true,
          werkgever: { select: { naam: true } },
        },
      },
      profiel: { select: { id: true } },
      rondes: LAATSTE_RONDE,
    },
  })
  const profielIds = rows.flatMap(({ profiel }) => (profiel ? [profiel.id] : []))
  const mensen = await db().kandidaat.findMany({
    where: { AND: [kandidaatScope(actor), { profiel: { id: { in: profielIds } } }] },
    select: { id: true, profiel: { select: { id: true, code: true } } },
  })
  const kandidaatOf = new Map(
    mensen.flatMap(({ id, profiel }) => (profiel ? [[profiel.id, { id, code: profiel.code }] as const] : [])),
  )
  return {
    vacatures: rows.flatMap(({ vacature, profiel: _, rondes, ...rest }) =>
      vacature
        ? [
            {
              ...rest,
              vacatureId: vacature.id,
              titel: vacature.titel ?? '',
              werkgever: vacature.werkgever.naam,
              isOpen: vacature.status === 'gepubliceerd' && (vacature.sluitingsdatum ?? vandaag) >= vandaag,
              laatsteMail: rondes[0]?.gemaaktOp.toISOString() ?? null,
            },
          ]
        : [],
    ),
    profielen: rows.flatMap(({ profiel, vacature: _, rondes, ...rest }) =>
      profiel
        ? [
            {
              ...rest,
              profielId: profiel.id,
              kandidaat: kandidaatOf.get(profiel.id) ?? null,
              laatsteMail: rondes[0]?.gemaaktOp.toISOString() ?? null,
            },
          ]
        : [],
    ),
  }
}
