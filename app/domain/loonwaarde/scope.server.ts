import { lopendeAfwezigheid, type Waarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { kandidaatScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import { werkVoorAnderen } from '#app/domain/werkgever/werk-van.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

const NIETS = { id: { in: [] } }

/**
 * Which measurements exist for the actor. Health data: for an adviseur those of people whom they serve, those that they handle,
 * and those that they handle for a colleague who is away or blocked; for a jobcoach those of the people whom they guide. An
 * employer reads `listEigenMetingen`, which says of its own only where they are.
 */
export function loonwaardeScope(actor: Actor): Prisma.LoonwaardemetingWhereInput {
  switch (actor.rol) {
    case 'adviseur':
      return {
        OR: [
          { bemiddeling: { profiel: { kandidaat: kandidaatScope(actor) } } },
          { behandelaarId: actor.accountId },
          ...vervangen(actor.accountId).map(({ eigenaar, werkgever }) => ({
            behandelaar: eigenaar,
            bemiddeling: { vacature: { werkgever } },
          })),
        ],
      }
    case 'jobcoach':
      return { bemiddeling: { plaatsing: { jobcoachId: actor.accountId } } }
    case 'systeem':
      return {}
    case 'werkgever':
    case 'kandidaat':
    case 'rapporteur':
    case 'beheerder':
      return NIETS
  }
}

/** Whose work comes to this account when they cannot do it, at which employers: whom `bereikbaar` can name. */
function vervangen(
  accountId: string,
): { eigenaar: Prisma.AccountWhereInput; werkgever: Prisma.WerkgeverWhereInput }[] {
  const lopend = lopendeAfwezigheid()
  const doorMij: Prisma.AccountWhereInput = {
    afwezigheden: { some: { AND: [lopend, { vervangerId: accountId }] } },
  }
  return [
    { eigenaar: doorMij, werkgever: {} },
    {
      eigenaar: { OR: [{ geblokkeerdOp: { not: null } }, { afwezigheden: { some: lopend } }] },
      werkgever: {
        OR: [{ aanspreekpuntId: accountId }, { vervangerId: accountId }, { aanspreekpunt: doorMij }],
      },
    },
  ]
}

/** People for whom the actor may begin a measurement: whom they serve, at work or on trial at an employer. */
export function teMetenScope(actor: Actor): Prisma.BemiddelingWhereInput {
  if (actor.rol !== 'adviseur') return NIETS
  return {
    status: { in: ['proefplaatsing', 'geplaatst'] },
    AND: [
      // Not as NOT(over): what has no end is null, and that is neither true nor false.
      {
        OR: [
          { plaatsing: null },
          { plaatsing: { beeindigdOp: null } },
          { plaatsing: { beeindigdOp: { gte: dateOnly(today()) } } },
        ],
      },
      { OR: [{ adviseurId: actor.accountId }, { profiel: { kandidaat: kandidaatScope(actor) } }] },
    ],
  }
}

/** What lies with this adviseur today: their own, and that of colleagues whose work they do. */
export function metingVanMij(waarneming: Waarneming): Prisma.LoonwaardemetingWhereInput {
  return {
    OR: [
      { behandelaarId: waarneming.ik },
      ...werkVoorAnderen(waarneming).map(({ eigenaar, werkgever }) => ({
        behandelaar: eigenaar,
        bemiddeling: { vacature: { werkgever } },
      })),
    ],
  }
}
