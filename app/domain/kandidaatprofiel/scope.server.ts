import { lopendeAfwezigheid } from '#app/domain/afwezigheid/waarneming.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { zichtbaarWhere } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'

/**
 * Whose name, contact data and doelgroep the actor may see. An adviseur: the people whom they or their organisation
 * serve, and those in a running bemiddeling of theirs who agreed to it: a proposal alone, which any adviseur can make to any
 * visible profile, opens no name. Who stands in for an adviseur that is away sees the same people as long as it lasts. An employer never, whatever the state of a bemiddeling:
 * the identity reaches an employer through the bemiddeling alone, with consent and an audit line.
 */
export function kandidaatScope(actor: Actor): Prisma.KandidaatWhereInput {
  switch (actor.rol) {
    case 'adviseur':
      return {
        OR: [
          { werkcoachId: actor.accountId },
          { organisatieId: actor.organisatieId },
          {
            profiel: {
              bemiddelingen: {
                some: {
                  status: { notIn: ['voorgesteld', 'beeindigd'] },
                  OR: [{ adviseurId: actor.accountId }, ...vervangen(actor.accountId)],
                },
              },
            },
          },
        ],
      }
    case 'jobcoach':
      return { profiel: { bemiddelingen: { some: { plaatsing: { jobcoachId: actor.accountId } } } } }
    case 'kandidaat':
      return { id: actor.kandidaatId }
    case 'systeem':
      return {}
    case 'werkgever':
    case 'rapporteur':
    case 'beheerder':
      return { id: { in: [] } }
  }
}

/** Bemiddelingen of an adviseur who is away today: for who stands in, and for the vervanger of that employer. */
function vervangen(accountId: string): Prisma.BemiddelingWhereInput[] {
  const lopend = lopendeAfwezigheid()
  return [
    { adviseur: { afwezigheden: { some: { AND: [lopend, { vervangerId: accountId }] } } } },
    { adviseur: { afwezigheden: { some: lopend } }, vacature: { werkgever: { vervangerId: accountId } } },
  ]
}

/**
 * Whose anonymised profile (codes, numbers, sources; no person) the actor may read. Adviseurs match for the whole region,
 * so they read every visible profile; one that is switched off is read only by who serves the person. An employer reads
 * the werkgeverskaart through a bemiddeling, never this.
 */
export function profielScope(actor: Actor, nu: Date = now()): Prisma.KandidaatprofielWhereInput {
  switch (actor.rol) {
    case 'adviseur':
      return { OR: [{ kandidaat: kandidaatScope(actor) }, zichtbaarWhere(nu)] }
    case 'jobcoach':
    case 'kandidaat':
      return { kandidaat: kandidaatScope(actor) }
    case 'systeem':
      return {}
    case 'werkgever':
    case 'rapporteur':
    case 'beheerder':
      return { id: { in: [] } }
  }
}
