import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { claimPlaatsing } from './change-plaatsing.server.ts'
import type { StartInput } from './plaatsing.ts'

/**
 * Another first working day, kind or hours, as long as that day has not come: after it the figures count on it and the database
 * refuses. Refused with 'invalid' for a day in the past, 'conflict' when the person has begun or has more than one contract.
 */
export async function correctStart(actor: Actor, input: StartInput & { id: string }): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await claimPlaatsing(tx, actor, input)
    if (!rij.ok) return rij
    const { contracten, startdatum } = rij.data
    const contract = contracten[0]
    if (!contract || contracten.length > 1 || isoDay(startdatum) <= today())
      return refuse('conflict', 'Dit kan alleen zolang de medewerker nog niet is begonnen.')
    if (input.startdatum < today())
      return refuse('invalid', 'De eerste werkdag ligt in het verleden. Kies vandaag of een latere dag.')
    const start = { startdatum: dateOnly(input.startdatum), urenPerWeek: input.urenPerWeek }
    const changePlaatsing = () =>
      tx.plaatsing.update({
        where: { id: input.id },
        data: {
          ...start,
          soort: input.soort,
          isGarantiebaan: input.isGarantiebaan,
          omvang: input.omvang,
        },
      })
    const changeContract = () =>
      tx.plaatsingContract.update({
        where: { id: contract.id },
        data: {
          soort: input.contractSoort,
          van: start.startdatum,
          tot: input.einddatum ? dateOnly(input.einddatum) : null,
          urenPerWeek: input.urenPerWeek,
        },
      })
    // The last day of the plaatsing follows the contract and never lies before the first one, whichever way they move.
    if (input.startdatum < isoDay(startdatum)) {
      await changePlaatsing()
      await changeContract()
    } else {
      await changeContract()
      await changePlaatsing()
    }
    await emit({ type: 'plaatsing.start-aangepast', onderwerp: input.id })
    return done(null)
  })
}
