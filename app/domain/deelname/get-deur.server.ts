import { evenementScope } from '#app/domain/evenement/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { deelnamecodeOf } from './deelnamecode.server.ts'
import type { Deurpersoon } from './deur.ts'
import { canCheckIn, canPrintDeelnemers } from './policy.ts'

/** Who has a place or waits for one. */
const AAN_DE_DEUR = ['gereserveerd', 'ingeschreven', 'aangeboden', 'wachtlijst'] as const

/**
 * Everyone who may come to the door of an event, in the order of their names, and the places for each role. What people need to
 * take part is not in it: a phone at the door lies open. Null outside the scope.
 */
export async function getDeur(actor: Extract<Actor, { rol: 'adviseur' }>, evenementId: string) {
  const evenement = await db().evenement.findFirst({
    where: { AND: [evenementScope(actor), { id: evenementId }] },
    select: {
      nummer: true,
      titel: true,
      status: true,
      start: true,
      einde: true,
      verwijderdOp: true,
      capaciteiten: { select: { rol: true, plaatsen: true } },
      inschrijvingen: {
        where: { status: { in: [...AAN_DE_DEUR] } },
        orderBy: [{ naam: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          naam: true,
          rol: true,
          status: true,
          ingechecktOp: true,
          aanmelding: { select: { organisatieNaam: true, werkgever: { select: { naam: true } } } },
        },
      },
    },
  })
  if (!evenement) return null
  const personen = evenement.inschrijvingen.map(
    ({ id, naam, rol, status, ingechecktOp, aanmelding }): Deurpersoon => ({
      id,
      naam,
      rol,
      code: deelnamecodeOf(id),
      organisatie: aanmelding.werkgever?.naam ?? aanmelding.organisatieNaam,
      wacht: status === 'wachtlijst',
      binnenSinds: ingechecktOp?.toISOString() ?? null,
    }),
  )
  return {
    nummer: evenement.nummer,
    titel: evenement.titel,
    start: evenement.start,
    einde: evenement.einde,
    plaatsen: evenement.capaciteiten,
    personen,
    mag: {
      inchecken: canCheckIn(actor, evenement, now()),
      afdrukken: canPrintDeelnemers(actor, evenement),
    },
  }
}
