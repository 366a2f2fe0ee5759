import type { Actor } from '#app/platform/actor.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { MATCH_VACATURE_SELECT, toMatchEis } from './match-vacature.server.ts'
import { replaceEisen } from './replace-eisen.server.ts'
import { vacatureScope } from './scope.server.ts'
import type { SplitsInput } from './splitsen.ts'

/** Where the work is and with whom one talks about it: the same for both parts. Hours and text are new. */
const DEZELFDE = {
  werkgeverId: true,
  soorten: true,
  kantoortijden: true,
  onregelmatig: true,
  ondersteuning: true,
  straat: true,
  huisnummer: true,
  postcode: true,
  pc4: true,
  plaats: true,
  contactNaam: true,
  contactEmail: true,
  contactTelefoon: true,
} satisfies Prisma.VacatureSelect

/**
 * Jobcarving: moves requirements of a vacature to a new concept of the same employer, in one transaction. The id of the
 * concept comes from the page, so that a form that is sent twice splits once and is answered twice the same. Refuses with
 * invalid (nothing chosen that is asked, or nothing left), conflict (the id is of something else) and with what saveStap
 * refuses: not-found, not-allowed, conflict.
 */
export async function splitVacature(
  actor: Actor,
  { vacatureId, versie, id, titel, termIds }: SplitsInput & { vacatureId: string },
): Promise<Result<{ id: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await tx.vacature.findFirst({
      where: { AND: [vacatureScope(actor), { id: vacatureId }] },
      select: { ...DEZELFDE, eisen: MATCH_VACATURE_SELECT.eisen },
    })
    if (!rij) return refuse('not-found')
    const { eisen, ...dezelfde } = rij
    const eerder = await findSplit(tx, id)
    if (eerder) return answerEarlier(eerder, vacatureId)
    const weg = eisen.filter(({ termId }) => termIds.includes(termId))
    const blijft = eisen.filter(({ termId }) => !termIds.includes(termId))
    if (weg.length === 0) return refuse('invalid', 'Kies minstens één punt om af te splitsen.')
    if (blijft.length === 0) return refuse('invalid', 'Laat minstens één punt staan in de vacature zelf.')
    const result = await replaceEisen(tx, emit, actor, { vacatureId, versie }, blijft.map(toMatchEis))
    if (!result.ok) {
      // The same form came twice at once, and the other one won the row.
      const intussen = await findSplit(tx, id)
      return intussen ? answerEarlier(intussen, vacatureId) : result
    }
    await tx.vacature.create({
      data: {
        ...dezelfde,
        id,
        titel,
        afgesplitstVanId: vacatureId,
        eisen: { create: weg.map((eis, volgorde) => ({ ...eis, volgorde })) },
      },
    })
    const { werkgeverId } = dezelfde
    await emit({ type: 'vacature.aangemaakt', onderwerp: id, gegevens: { werkgeverId } })
    await emit({
      type: 'vacature.afgesplitst',
      onderwerp: vacatureId,
      gegevens: { naarVacatureId: id, aantalEisen: weg.length },
    })
    return done({ id })
  })
}

type Eerder = { id: string; afgesplitstVanId: string | null }

function findSplit(tx: Tx, id: string): Promise<Eerder | null> {
  return tx.vacature.findUnique({ where: { id }, select: { id: true, afgesplitstVanId: true } })
}

function answerEarlier({ id, afgesplitstVanId }: Eerder, vacatureId: string): Result<{ id: string }> {
  return afgesplitstVanId === vacatureId
    ? done({ id })
    : refuse('conflict', 'Laad de pagina opnieuw en probeer het nog eens.')
}
