import { standVan } from '#app/domain/evenement/evenement.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { sleutelOf } from './sleutel.server.ts'

type Eigen = Extract<Actor, { rol: 'werkgever' | 'kandidaat' }>

const vanMij = (actor: Eigen) =>
  actor.rol === 'werkgever' ? { werkgeverId: actor.werkgeverId } : { kandidaatId: actor.kandidaatId }

/**
 * What an employer or a candidate registered for, and the announced events that still come for them, both the first first. A
 * registration carries the address of its page, with the key: it is their own.
 */
export async function listEigenEvenementen(actor: Eigen) {
  const nu = now()
  const [aanmeldingen, evenementen] = await Promise.all([
    db().aanmelding.findMany({
      where: { ...vanMij(actor), vervallenOp: null, evenement: { einde: { gt: nu } } },
      orderBy: [{ evenement: { start: 'asc' } }, { id: 'asc' }],
      include: {
        evenement: true,
        stand: { select: { plek: true, vervallenOp: true } },
        inschrijvingen: { orderBy: { id: 'asc' }, select: { naam: true, status: true } },
      },
    }),
    db().evenement.findMany({
      where: { status: 'gepubliceerd', einde: { gt: nu }, capaciteiten: { some: { rol: actor.rol } } },
      orderBy: [{ start: 'asc' }, { id: 'asc' }],
      include: { capaciteiten: true },
      take: 100,
    }),
  ])
  const aangemeld = new Set(aanmeldingen.map(({ evenementId }) => evenementId))
  return {
    eigen: aanmeldingen.map(({ id, evenement, inschrijvingen, stand }) => ({
      id,
      naar: `/aanmelding/${id}?sleutel=${sleutelOf(id)}`,
      titel: evenement.titel,
      start: evenement.start.toISOString(),
      einde: evenement.einde.toISOString(),
      plaats: evenement.plaats,
      evenementId: evenement.id,
      gaatDoor: evenement.status !== 'geannuleerd',
      personen: inschrijvingen.filter(({ status }) => status !== 'geannuleerd' && status !== 'verlopen'),
      stand: stand && stand.vervallenOp === null ? { plek: stand.plek } : null,
    })),
    komend: evenementen
      .filter(({ id }) => !aangemeld.has(id))
      .flatMap((row) => {
        const rol = standVan(row, nu).rollen.find((een) => een.rol === actor.rol)
        // Who cannot register any more reads about it in the public calendar.
        return rol && rol.stand !== 'gesloten'
          ? [
              {
                id: row.id,
                soort: row.soort,
                titel: row.titel,
                samenvatting: row.samenvatting,
                start: row.start.toISOString(),
                einde: row.einde.toISOString(),
                plaats: row.plaats,
                stand: rol.stand,
                vrij: rol.vrij,
              },
            ]
          : []
      }),
  }
}

/** What the form of an employer shows of an event; null when it was not announced or employers are not invited. */
export async function getVoorWerkgever(actor: Extract<Actor, { rol: 'werkgever' }>, evenementId: string) {
  const row = await db().evenement.findFirst({
    where: { id: evenementId, status: { not: 'concept' } },
    include: {
      capaciteiten: true,
      stands: { where: { werkgeverId: actor.werkgeverId, vervallenOp: null }, select: { id: true } },
    },
  })
  const rol = row && standVan(row, now()).rollen.find((een) => een.rol === 'werkgever')
  if (!row || !rol) return null
  return {
    id: row.id,
    titel: row.titel,
    start: row.start.toISOString(),
    einde: row.einde.toISOString(),
    plaats: row.plaats,
    stand: rol.stand,
    vrij: rol.vrij,
    /** There are stands at all; how many are free; the employer has one already. */
    stands: { zijnEr: row.aantalStands > 0, vrij: row.aantalStands - row.standsBezet },
    heeftStand: row.stands.length > 0,
  }
}
