import { db } from '#app/platform/db.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { isParameterNaam, type Parameter, type ParameterNaam } from './parameter.ts'
import { canManageParameters } from './policy.ts'

const VELDEN = {
  id: true,
  naam: true,
  waarde: true,
  eenheid: true,
  geldigVan: true,
  geldigTot: true,
  bron: true,
  opgezocht: true,
  laatstBevestigd: true,
  navragenBij: true,
} as const

type Rij = Omit<Parameter, 'naam' | 'geldigVan' | 'geldigTot' | 'opgezocht' | 'laatstBevestigd'> & {
  naam: string
  geldigVan: Date
  geldigTot: Date | null
  opgezocht: Date
  laatstBevestigd: Date | null
}

/**
 * Every period of every parameter that counts, for `parameterOp`. Public, and some tens of rows: a calculation reads
 * them once, so that all its lines are of one state.
 */
export async function listParameters(): Promise<Parameter[]> {
  const rijen = await db().parameter.findMany({
    where: { ingetrokkenOp: null },
    orderBy: [{ naam: 'asc' }, { geldigVan: 'asc' }],
    select: VELDEN,
  })
  return rijen.flatMap(toParameter)
}

export type ParameterHistorie = (Parameter & { ingetrokkenOp: string | null })[]

/** All periods of one parameter, newest first, also what was withdrawn. Null for who does not manage them. */
export async function listParameterHistorie(
  actor: Actor,
  naam: ParameterNaam,
): Promise<ParameterHistorie | null> {
  if (!canManageParameters(actor)) return null
  const rijen = await db().parameter.findMany({
    where: { naam },
    orderBy: [{ geldigVan: 'desc' }, { aangemaaktOp: 'desc' }],
    select: { ...VELDEN, ingetrokkenOp: true },
  })
  return rijen.flatMap(({ ingetrokkenOp, ...rij }) =>
    toParameter(rij).map((parameter) => ({
      ...parameter,
      ingetrokkenOp: ingetrokkenOp?.toISOString() ?? null,
    })),
  )
}

/** A name that this release does not know, because the database is newer, is left out. */
function toParameter({ naam, ...rij }: Rij): Parameter[] {
  if (!isParameterNaam(naam)) return []
  return [
    {
      ...rij,
      naam,
      geldigVan: isoDay(rij.geldigVan),
      geldigTot: rij.geldigTot && isoDay(rij.geldigTot),
      opgezocht: isoDay(rij.opgezocht),
      laatstBevestigd: rij.laatstBevestigd && isoDay(rij.laatstBevestigd),
    },
  ]
}
