import { evenementScope } from '#app/domain/evenement/scope.server.ts'
import { DEELNEMERSROLLEN, type Deelnemersrol } from '#app/domain/evenement/evenement.ts'
import { isKlein } from '#app/domain/plaatsing/cijfers.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Certificaatstand } from './certificaat.ts'
import { countGeplaatst } from './count-geplaatst.server.ts'
import { countEvaluaties } from './evaluatie.ts'
import { canCheckIn, canIssueCertificaten } from './policy.ts'

/** For each role: who had a place, and who was there. */
export type Opkomst = { rol: Deelnemersrol; verwacht: number; aanwezig: number }

/** Somebody who had a place. `certificaat` is null where none can be. */
export type Afloopregel = {
  id: string
  naam: string
  organisatie: string | null
  rol: Deelnemersrol
  binnenSinds: string | null
  certificaat: { id: string | null; stand: Certificaatstand } | null
}

/**
 * How an event went: who was there, certificates, what people thought and who found work. After the removal day only the counts
 * remain. Null outside the scope.
 */
export async function getAfloop(actor: Extract<Actor, { rol: 'adviseur' }>, evenementId: string) {
  const evenement = await db().evenement.findFirst({
    where: { AND: [evenementScope(actor), { id: evenementId }] },
    select: {
      soort: true,
      status: true,
      start: true,
      einde: true,
      verwijderdOp: true,
      tellingen: true,
      evaluaties: { select: { cijfer: true, vervolg: true, verbeterpunt: true } },
      inschrijvingen: {
        where: { status: 'ingeschreven' },
        orderBy: [{ naam: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          naam: true,
          rol: true,
          ingechecktOp: true,
          certificaat: { select: { id: true, ingetrokkenOp: true } },
          aanmelding: { select: { organisatieNaam: true, werkgever: { select: { naam: true } } } },
        },
      },
    },
  })
  if (!evenement) return null
  const { soort, inschrijvingen, tellingen, verwijderdOp } = evenement
  const mag = {
    verbeteren: canCheckIn(actor, evenement, now()),
    certificaten: canIssueCertificaten(actor, evenement, now()),
  }
  const personen = inschrijvingen.map(
    ({ id, naam, rol, ingechecktOp, certificaat, aanmelding }): Afloopregel => ({
      id,
      naam,
      rol,
      organisatie: aanmelding.werkgever?.naam ?? aanmelding.organisatieNaam,
      binnenSinds: ingechecktOp?.toISOString() ?? null,
      certificaat:
        soort !== 'harrie_training' || (!ingechecktOp && !certificaat)
          ? null
          : {
              id: certificaat?.id ?? null,
              stand: !certificaat ? 'open' : certificaat.ingetrokkenOp ? 'ingetrokken' : 'uitgegeven',
            },
    }),
  )
  const geplaatst = verwijderdOp
    ? { geplaatst: tellingen.reduce((som, telling) => som + telling.geplaatst, 0), bijDeelnemer: null }
    : await countGeplaatst(db(), evenementId)
  return {
    isVerwijderd: verwijderdOp !== null,
    isBegonnen: now() >= evenement.start,
    mag,
    opkomst: verwijderdOp
      ? tellingen.map(({ rol, ingeschreven, aanwezig }): Opkomst => ({
          rol,
          verwacht: ingeschreven,
          aanwezig,
        }))
      : countOpkomst(personen),
    personen,
    evaluaties: countEvaluaties(evenement.evaluaties),
    geplaatst: hideSmall(geplaatst.geplaatst),
    // With the others one to four, the difference would tell what is hidden.
    bijDeelnemer:
      geplaatst.bijDeelnemer === null || isKlein(geplaatst.geplaatst - geplaatst.bijDeelnemer)
        ? null
        : hideSmall(geplaatst.bijDeelnemer),
  }
}

function countOpkomst(personen: readonly Afloopregel[]): Opkomst[] {
  return DEELNEMERSROLLEN.flatMap((rol) => {
    const hier = personen.filter((een) => een.rol === rol)
    const aanwezig = hier.filter(({ binnenSinds }) => binnenSinds !== null).length
    return hier.length === 0 ? [] : [{ rol, verwacht: hier.length, aanwezig }]
  })
}

/** A number as it may be read: one to four could tell who it is about. */
function hideSmall(aantal: number): string {
  return isKlein(aantal) ? 'minder dan 5' : String(aantal)
}
