import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { changeProfiel, refuseOverschrijven } from '#app/domain/kandidaatprofiel/change-profiel.server.ts'
import type { Oordeel } from '#app/domain/kandidaatprofiel/formulieren.ts'
import {
  isHebbenTerm,
  type BronAdviseur,
  type KenmerkBron,
} from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import { loadKandidaat } from '#app/domain/kandidaatprofiel/load-kandidaat.server.ts'
import { canEditProfiel } from '#app/domain/kandidaatprofiel/policy.ts'

export type KenmerkenInput = {
  kandidaatId: string
  versie: number
  oordelen: Oordeel[]
  /** Term ids whose judgement by this very source goes away. */
  weg: string[]
  /** Where an adviseur has it from, and the day (yyyy-mm-dd). A candidate always speaks for themselves, today. */
  waarneming: { bron: BronAdviseur; waargenomenOp: string } | null
}

/**
 * Saves judgements of one source; rows of another source are never touched, so that self-image and observation stand
 * beside each other. Level null is "onderzoek nodig". Refused: `invalid` for an unknown term, an occupation, a level that
 * does not exist for the term, or a day in the future.
 */
export async function saveKenmerken(actor: Actor, input: KenmerkenInput): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const kandidaat = await loadKandidaat(tx, actor, input.kandidaatId)
    if (!kandidaat) return refuse('not-found')
    if (!canEditProfiel(actor, kandidaat)) return refuse('not-allowed')
    const bron = bronVoor(actor, input)
    if (!bron) return refuse('invalid', 'Kies waar dit oordeel vandaan komt.')
    if (bron.waargenomenOp > today())
      return refuse('invalid', 'De dag waarop dit is gezien, kan niet later zijn dan vandaag.')
    if (!(await kloppenOordelen(tx, input.oordelen))) return refuse('invalid')

    if (!(await changeProfiel(tx, kandidaat.profiel.id, input.versie))) return refuseOverschrijven()
    await tx.profielKenmerk.deleteMany({
      where: { profielId: kandidaat.profiel.id, bron: bron.bron, termId: { in: input.weg } },
    })
    await writeOordelen(tx, kandidaat.profiel.id, input.oordelen, {
      ...bron,
      ingevoerdDoorId: accountId(actor),
    })
    await emit({ type: 'kandidaatprofiel.gewijzigd', onderwerp: kandidaat.profiel.id })
    return done(null)
  })
}

type Bron = { bron: KenmerkBron; waargenomenOp: string }

function bronVoor(actor: Actor, input: KenmerkenInput): Bron | null {
  return actor.rol === 'kandidaat' ? { bron: 'zelf', waargenomenOp: today() } : input.waarneming
}

const accountId = (actor: Actor) => (actor.rol === 'systeem' ? null : actor.accountId)

async function kloppenOordelen(tx: Tx, oordelen: Oordeel[]): Promise<boolean> {
  const ids = new Set(oordelen.map(({ termId }) => termId))
  if (ids.size !== oordelen.length) return false
  if (oordelen.some(({ termId, niveau }) => isHebbenTerm(termId) && niveau !== 0 && niveau !== 3))
    return false
  const bekend = await tx.term.count({ where: { id: { in: [...ids] }, soort: { not: 'beroep' } } })
  return bekend === ids.size
}

async function writeOordelen(
  tx: Tx,
  profielId: string,
  oordelen: Oordeel[],
  { bron, waargenomenOp, ingevoerdDoorId }: Bron & { ingevoerdDoorId: string | null },
): Promise<void> {
  const bestaand = await tx.profielKenmerk.findMany({
    where: { profielId, bron, termId: { in: oordelen.map(({ termId }) => termId) } },
    select: { id: true, termId: true, niveau: true },
  })
  const perTerm = new Map(bestaand.map((row) => [row.termId, row]))
  const dag = dateOnly(waargenomenOp)
  const nieuw = oordelen.filter(({ termId }) => !perTerm.has(termId))
  await tx.profielKenmerk.createMany({
    data: nieuw.map((oordeel) => ({ ...oordeel, profielId, bron, waargenomenOp: dag, ingevoerdDoorId })),
  })
  for (const { termId, niveau } of oordelen) {
    const row = perTerm.get(termId)
    // A page that is saved again does not make what stood on it new. An adviseur's level is an answer given on purpose.
    const isHerhaling = bron === 'zelf' || isHebbenTerm(termId)
    if (!row || (isHerhaling && row.niveau === niveau)) continue
    await tx.profielKenmerk.update({
      where: { id: row.id },
      data: { niveau, waargenomenOp: dag, ingevoerdDoorId },
    })
  }
}
