import type { MatchVacature } from '#search/matching/model.ts'
import { nauwkeurigheidVoor } from '#app/domain/match/aantallen.ts'
import { singleVarianten } from '#app/domain/match/carving.ts'
import { loadBewerkbareVacature } from '#app/domain/match/load-bewerkbare-vacature.server.ts'
import { toSimulatie, toTelbaar, type GeenSimulatie, type Simulatie } from '#app/domain/match/simulatie.ts'
import { takeTelling } from '#app/domain/match/tel-grens.server.ts'
import { telVarianten } from '#app/domain/match/tel-varianten.server.ts'
import { getKeuzetermen } from '#app/domain/vacature/list-keuzetermen.server.ts'
import {
  readUnsavedEisen,
  readUnsavedVoorwaarden,
  type Onopgeslagen,
} from '#app/domain/vacature/unsaved-form.ts'
import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

export type OnopgeslagenStap = { stap: 'eisen' | 'voorwaarden'; form: FormData }

/**
 * How many visible candidates fit a vacature with what was typed and not saved yet, and what each must costs. For whoever
 * may edit the vacature; null for everyone else. Stores nothing but the tally of the account.
 */
export async function simulateEisen(
  actor: Extract<Actor, { rol: 'werkgever' | 'adviseur' }>,
  vacatureId: string,
  onopgeslagen?: OnopgeslagenStap,
): Promise<Simulatie | GeenSimulatie | null> {
  const nauwkeurigheid = nauwkeurigheidVoor(actor)
  const opgeslagen = await loadBewerkbareVacature(actor, vacatureId)
  if (!nauwkeurigheid || !opgeslagen) return null
  const telbaar = toTelbaar(
    onopgeslagen ? await applyUnsaved(opgeslagen, readUnsaved(onopgeslagen)) : opgeslagen,
    nauwkeurigheid,
  )
  if (!telbaar) return { geen: 'alleen-indicatie' }
  if (!(await takeTelling(actor, nauwkeurigheid))) return { geen: 'grens' }
  const varianten = singleVarianten(telbaar.vacature).filter(
    ({ stappen: [een] }) => een?.wat !== 'eis' || een.hoe !== 'weg',
  )
  const [tellingen, termen] = await Promise.all([
    telVarianten(telbaar.vacature, varianten),
    getKeuzetermen(telbaar.vacature.eisen.map(({ termId }) => termId)),
  ])
  if (!tellingen) return { geen: 'mislukt' }
  const labels = new Map(termen.map(({ id, label }) => [id, label]))
  return toSimulatie(telbaar, tellingen, labels, nauwkeurigheid)
}

function readUnsaved({ stap, form }: OnopgeslagenStap): Onopgeslagen {
  return stap === 'eisen' ? readUnsavedEisen(form) : readUnsavedVoorwaarden(form, today())
}

async function applyUnsaved(vacature: MatchVacature, { pc4, ...rest }: Onopgeslagen): Promise<MatchVacature> {
  if (pc4 === undefined) return { ...vacature, ...rest }
  const gebied = pc4
    ? await db().postcodegebied.findUnique({ where: { pc4 }, select: { lat: true, lon: true } })
    : null
  // A postcode that does not exist says nothing about the place; an empty one says that there is none.
  return { ...vacature, ...rest, punt: gebied ?? (pc4 === null ? null : vacature.punt) }
}
