import { bemiddelingScope } from '#app/domain/bemiddeling/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { renderKalender } from '#app/platform/kalender.server.ts'
import { toAfspraak } from './afspraak.ts'

/** The meeting as a calendar file. Null outside the scope, while none is planned, and once a step after it was taken. */
export async function getAfspraak(
  actor: Extract<Actor, { rol: 'kandidaat' | 'werkgever' | 'adviseur' }>,
  id: string,
): Promise<string | null> {
  const rij = await db().bemiddeling.findFirst({
    where: {
      AND: [
        bemiddelingScope(actor),
        { id, status: 'kennismaking' },
        // What was agreed goes with who it was agreed with, as on the page.
        actor.rol === 'werkgever'
          ? { toestemmingen: { some: { soort: 'kennismaking', ingetrokkenOp: null } } }
          : {},
      ],
    },
    select: {
      versie: true,
      kennismakingOp: true,
      kennismakingPlaats: true,
      vacature: { select: { titel: true, werkgever: { select: { naam: true } } } },
      profiel: { select: { code: true } },
    },
  })
  if (!rij?.kennismakingOp) return null
  const kennismaking = {
    bemiddelingId: id,
    versie: rij.versie,
    kennismakingOp: rij.kennismakingOp,
    kennismakingPlaats: rij.kennismakingPlaats,
    titel: rij.vacature.titel ?? '',
    werkgever: rij.vacature.werkgever.naam,
    code: rij.profiel.code,
  }
  return renderKalender([toAfspraak(kennismaking, actor.rol, config().http.publicUrl)])
}
