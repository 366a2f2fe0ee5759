import type { Uitkomst } from '#search/matching/model.ts'
import type { BemiddelingStatus, EindeReden } from '#app/domain/bemiddeling/bemiddeling.ts'
import { ZICHTBAAR_VOOR_WERKGEVER } from '#app/domain/bemiddeling/bemiddeling.ts'
import { bemiddelingScope, zichtbaarAanbod } from '#app/domain/bemiddeling/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

export type Bemiddeling = {
  id: string
  status: BemiddelingStatus
  versie: number
  vacature: {
    id: string
    titel: string
    status: string
    werkgeverId: string
    werkgever: string
    plaats: string | null
  }
  profiel: { id: string; code: string; kandidaatId: string; isZichtbaar: boolean }
  adviseur: { naam: string; email: string; telefoon: string | null }
  /** As it was on the day of the proposal. Holds sources and dates: show it to an employer through toonUitkomst only. */
  uitkomst: Uitkomst
  heeftToestemming: boolean
  eindeReden: EindeReden | null
  eindeVanuit: BemiddelingStatus | null
  kennismakingOp: string | null
  kennismakingPlaats: string | null
  proefplaatsingVan: string | null
  proefplaatsingTot: string | null
  plaatsing: { id: string; startdatum: string; urenPerWeek: number } | null
  aangemaaktOp: string
}

/**
 * One bemiddeling in the scope of the actor, or null. `profiel.isZichtbaar` tells whether the profile may be shown now;
 * for an employer a profile that is hidden, or a bemiddeling that ended, has nothing left to show but its status.
 */
export async function getBemiddeling(actor: Actor, id: string): Promise<Bemiddeling | null> {
  const row = await db().bemiddeling.findFirst({
    where: { AND: [bemiddelingScope(actor), { id }] },
    select: {
      id: true,
      status: true,
      versie: true,
      uitleg: true,
      eindeReden: true,
      eindeVanuit: true,
      kennismakingOp: true,
      kennismakingPlaats: true,
      proefplaatsingVan: true,
      proefplaatsingTot: true,
      aangemaaktOp: true,
      vacature: {
        select: {
          id: true,
          titel: true,
          status: true,
          werkgeverId: true,
          plaats: true,
          werkgever: { select: { naam: true } },
        },
      },
      profiel: { select: { id: true, code: true, kandidaatId: true } },
      adviseur: { select: { naam: true, email: true, telefoon: true } },
      toestemmingen: { where: { soort: 'kennismaking', ingetrokkenOp: null }, select: { id: true } },
      plaatsing: { select: { id: true, startdatum: true, urenPerWeek: true } },
    },
  })
  if (!row) return null
  const heeftToestemming = row.toestemmingen.length > 0
  return {
    id: row.id,
    status: row.status,
    versie: row.versie,
    vacature: {
      id: row.vacature.id,
      titel: row.vacature.titel ?? '',
      status: row.vacature.status,
      werkgeverId: row.vacature.werkgeverId,
      werkgever: row.vacature.werkgever.naam,
      plaats: row.vacature.plaats,
    },
    profiel: { ...row.profiel, isZichtbaar: await isZichtbaar(row.id, row.status, heeftToestemming) },
    adviseur: row.adviseur,
    uitkomst: row.uitleg as unknown as Uitkomst,
    heeftToestemming,
    eindeReden: row.eindeReden,
    eindeVanuit: row.eindeVanuit,
    kennismakingOp: row.kennismakingOp?.toISOString() ?? null,
    kennismakingPlaats: row.kennismakingPlaats,
    proefplaatsingVan: row.proefplaatsingVan?.toISOString().slice(0, 10) ?? null,
    proefplaatsingTot: row.proefplaatsingTot?.toISOString().slice(0, 10) ?? null,
    plaatsing: row.plaatsing && {
      id: row.plaatsing.id,
      startdatum: row.plaatsing.startdatum.toISOString().slice(0, 10),
      urenPerWeek: row.plaatsing.urenPerWeek,
    },
    aangemaaktOp: row.aangemaaktOp.toISOString(),
  }
}

/** Up to the kennismaking the offer must be visible, from there the consent for this employer decides. An end hides everything. */
async function isZichtbaar(
  id: string,
  status: BemiddelingStatus,
  heeftToestemming: boolean,
): Promise<boolean> {
  if (!ZICHTBAAR_VOOR_WERKGEVER.includes(status)) return false
  if (status !== 'aangeboden' && status !== 'belangstelling') return heeftToestemming
  return (await db().bemiddeling.count({ where: { AND: [zichtbaarAanbod(now()), { id }] } })) > 0
}

export type BemiddelingGebeurtenis = { type: string; opgetredenOp: string; wie: string }

/** The history of a bemiddeling for the adviseur, oldest first. */
export async function listBemiddelingHistorie(actor: Actor, id: string): Promise<BemiddelingGebeurtenis[]> {
  if (actor.rol !== 'adviseur') return []
  const rows = await db().gebeurtenis.findMany({
    where: { onderwerpId: id, type: { startsWith: 'bemiddeling.' } },
    orderBy: { id: 'asc' },
    take: 500,
    select: { type: true, opgetredenOp: true, actorRol: true },
  })
  return rows.map((row) => ({
    type: row.type,
    opgetredenOp: row.opgetredenOp.toISOString(),
    wie: row.actorRol,
  }))
}
