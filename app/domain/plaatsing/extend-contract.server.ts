import { accountIdOf, type Actor } from '#app/platform/actor.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { claimPlaatsing, toContract, type PlaatsingRij } from './change-plaatsing.server.ts'
import { finishContractTaak } from './remind-contracten.server.ts'
import { type UrenWijzigInput, type VerlengInput } from './contract.ts'

/**
 * A new contract after the last one: another period, or open-ended. It may begin before the last one would have ended, which then
 * ends the day before; never later, because contracts follow each other. Refused with 'invalid' for other days and after an
 * open-ended contract with the employer, 'conflict' when somebody changed the plaatsing or it has ended.
 */
export async function extendContract(
  actor: Actor,
  input: VerlengInput & { id: string },
): Promise<Result<{ volgnummer: number }>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await claimPlaatsing(tx, actor, input)
    if (!rij.ok) return rij
    const laatste = lastOf(rij.data)
    if (laatste.soort === 'vast')
      return refuse('invalid', 'Dit is al een vast contract. Verlengen is niet nodig.')
    const uiterlijk = laatste.tot && plusDays(laatste.tot, 1)
    if (input.van <= laatste.van || (uiterlijk && input.van > uiterlijk))
      return refuse(
        'invalid',
        'Het nieuwe contract begint uiterlijk de dag na het contract dat er nu is, en later dan dat begon.',
      )
    const volgnummer = await addRow(tx, input.id, laatste, {
      soort: input.soort,
      aanleiding: 'verlenging',
      van: input.van,
      tot: input.tot,
      urenPerWeek: input.urenPerWeek,
      herinnerdOp: null,
    })
    await finishContractTaak(tx, emit, { plaatsingId: input.id, doorId: accountIdOf(actor) })
    await emit({
      type: 'plaatsing.verlengd',
      onderwerp: input.id,
      gegevens: { volgnummer, soort: input.soort },
    })
    return done({ volgnummer })
  })
}

/**
 * Other hours from a day on, within the same contract. The hours of the first day stay with the plaatsing, for the figures.
 * Refused with 'invalid' for a day outside the last contract or the hours that there are already.
 */
export async function changeHours(
  actor: Actor,
  { id, versie, vanaf, urenPerWeek }: UrenWijzigInput & { id: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await claimPlaatsing(tx, actor, { id, versie })
    if (!rij.ok) return rij
    const laatste = lastOf(rij.data)
    if (vanaf <= laatste.van || (laatste.tot && vanaf > laatste.tot))
      return refuse('invalid', 'Kies een dag binnen het contract dat er nu is, na de eerste dag daarvan.')
    if (urenPerWeek === laatste.urenPerWeek)
      return refuse('invalid', `Er is al ${urenPerWeek} uur per week afgesproken.`)
    const { soort, tot, herinnerdOp } = laatste
    const volgnummer = await addRow(tx, id, laatste, {
      soort,
      aanleiding: 'uren',
      van: vanaf,
      tot,
      urenPerWeek,
      herinnerdOp,
    })
    await emit({ type: 'plaatsing.uren-gewijzigd', onderwerp: id, gegevens: { volgnummer } })
    return done(null)
  })
}

type Rij = ReturnType<typeof lastOf>

function lastOf({ contracten }: PlaatsingRij) {
  const laatste = contracten.map(toContract).at(-1)
  if (!laatste) throw new Error('a plaatsing without a contract: the database refuses that')
  return laatste
}

async function addRow(
  tx: Tx,
  plaatsingId: string,
  laatste: Rij,
  { van, tot, ...nieuw }: Omit<Rij, 'id' | 'volgnummer'>,
): Promise<number> {
  const volgnummer = laatste.volgnummer + 1
  const tot1 = plusDays(van, -1)
  if (laatste.tot !== tot1)
    await tx.plaatsingContract.update({ where: { id: laatste.id }, data: { tot: dateOnly(tot1) } })
  await tx.plaatsingContract.create({
    data: { ...nieuw, plaatsingId, volgnummer, van: dateOnly(van), tot: tot && dateOnly(tot) },
  })
  return volgnummer
}
