import type { MatchVacature } from '#search/matching/model.ts'
import type { Telling } from '#search/matching/scan/match-scan.ts'
import { nauwkeurigheidVoor } from '#app/domain/match/aantallen.ts'
import { singleVarianten, type Variant } from '#app/domain/match/carving.ts'
import { toSimulatie, toTelbaar, type GeenSimulatie, type Simulatie } from '#app/domain/match/simulatie.ts'
import { takeTelling } from '#app/domain/match/tel-grens.server.ts'
import { telKandidaten } from '#app/domain/match/tel-kandidaten.server.ts'
import { getKeuzetermen } from '#app/domain/vacature/list-keuzetermen.server.ts'
import { MATCH_VACATURE_SELECT, toMatchVacature } from '#app/domain/vacature/match-vacature.server.ts'
import { canEdit } from '#app/domain/vacature/policy.ts'
import { vacatureScope } from '#app/domain/vacature/scope.server.ts'
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

/** The counts of a vacature as it is and of its variants, in one go; null when they cannot be counted now. */
export async function telVarianten(
  vacature: MatchVacature,
  varianten: readonly Variant[],
): Promise<{ nu: Telling; varianten: { variant: Variant; dan: Telling }[] } | null> {
  const [nu, ...rest] =
    (await telKandidaten([vacature, ...varianten.map((variant) => variant.vacature)])) ?? []
  if (!nu) return null
  return { nu, varianten: varianten.flatMap((variant, index) => toPair(variant, rest[index])) }
}

/** The vacature as the match reads it, when this person may edit it. */
export async function loadBewerkbareVacature(actor: Actor, id: string): Promise<MatchVacature | null> {
  const rij = await db().vacature.findFirst({
    where: { AND: [vacatureScope(actor), { id }] },
    select: { ...MATCH_VACATURE_SELECT, status: true, werkgeverId: true },
  })
  if (!rij || !canEdit(actor, rij)) return null
  const { status: _status, werkgeverId: _werkgeverId, ...match } = rij
  return toMatchVacature(match)
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

function toPair(variant: Variant, dan: Telling | undefined) {
  return dan ? [{ variant, dan }] : []
}
