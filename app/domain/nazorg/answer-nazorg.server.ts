import { accountIdOf, type Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { AntwoordInput } from './antwoord.ts'
import type { NazorgBron } from './nazorg.ts'
import { canCorrectNazorg, uitkomstenVoor } from './policy.ts'
import { nazorgScope } from './scope.server.ts'
import { lezerVan } from './sleutel.server.ts'
import { readMoment, writeUitkomst, type MomentRij } from './write-uitkomst.server.ts'

export const GESLOTEN = 'Deze vraag is gesloten of al beantwoord. Bedankt dat u wilde antwoorden.'

/**
 * The answer of whoever holds the link of a mail, once. Refuses with not-found when the link is not right, and with conflict
 * when the question was answered already or is closed.
 */
export async function answerNazorgLink(
  id: string,
  { sleutel, ...input }: Pick<AntwoordInput, 'uitkomst' | 'einde'> & { sleutel: string },
): Promise<Result<null>> {
  return inTransaction(null, async (tx, emit) => {
    const rij = await readMoment(tx, { id })
    const lezer = rij && lezerVan(id, rij.plaatsing.jobcoachId, sleutel)
    if (!lezer) return refuse('not-found')
    if (input.uitkomst === 'niet_achterhaald')
      return refuse('invalid', 'Kies of deze medewerker er nog werkt.')
    if (!isOpen(rij)) return refuse('conflict', GESLOTEN)
    const bron = `link_${lezer.soort}` as const
    const result = await writeUitkomst(tx, emit, { actor: null, bron }, rij, { ...input, toelichting: null })
    if (!result.ok) return result
    await emit({ type: 'nazorg.beantwoord', onderwerp: id, gegevens: { uitkomst: input.uitkomst, bron } })
    return done(null)
  })
}

/**
 * An employer answers in the portal, or an adviseur or the jobcoach of the plaatsing records what they heard. Refused with
 * 'conflict' when it was answered meanwhile.
 */
export async function recordNazorg(
  actor: Actor,
  { id, versie, ...input }: AntwoordInput & { id: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await readMoment(tx, { AND: [nazorgScope(actor), { id }] })
    const bron = bronVan(actor)
    if (!rij || !bron) return refuse('not-found')
    if (!isOpen(rij) || (versie !== undefined && versie !== rij.versie)) return refuse('conflict', GESLOTEN)
    if (!uitkomstenVoor(actor, rij).includes(input.uitkomst)) return refuse('not-allowed')
    const result = await writeUitkomst(tx, emit, { actor, bron }, rij, { ...input, toelichting: null })
    if (!result.ok) return result
    await emit({ type: 'nazorg.beantwoord', onderwerp: id, gegevens: { uitkomst: input.uitkomst, bron } })
    return done(null)
  })
}

/**
 * An adviseur mends an outcome and says why; what was recorded before stays in the history. "Werkt er niet meer" ends a plaatsing
 * that still runs; where its end was recorded already, that day stays. "Werkt er nog" is refused with 'conflict' while the
 * plaatsing ended before the moment: its end is mended first.
 */
export async function correctNazorg(
  actor: Actor,
  { id, versie, ...input }: AntwoordInput & { id: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await readMoment(tx, { AND: [nazorgScope(actor), { id }] })
    if (!rij) return refuse('not-found')
    if (!canCorrectNazorg(actor, rij)) return refuse(actor.rol === 'adviseur' ? 'conflict' : 'not-allowed')
    if (versie !== undefined && versie !== rij.versie) return refuse('conflict')
    if (!input.toelichting) return refuse('invalid', 'Schrijf kort waarom u dit verbetert.')
    const van = rij.uitkomst ?? 'onbekend'
    if (van === input.uitkomst) return refuse('invalid', 'Dit stond er al. Kies een andere uitkomst.')
    const result = await writeUitkomst(tx, emit, { actor, bron: 'adviseur' }, rij, input)
    if (!result.ok) return result
    await emit({ type: 'nazorg.verbeterd', onderwerp: id, gegevens: { van, naar: input.uitkomst } })
    return done(null)
  })
}

function isOpen({ status, sluitdag }: MomentRij): boolean {
  return status === 'gevraagd' && sluitdag >= dateOnly(today())
}

function bronVan(actor: Actor): NazorgBron | null {
  if (accountIdOf(actor) === null) return null
  return actor.rol === 'werkgever' || actor.rol === 'jobcoach' || actor.rol === 'adviseur' ? actor.rol : null
}
