import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { anInvulling, anOpdrachtgever, aTabel, aVerplichting } from '#tests/factories/sroi.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

/** One opdrachtgever for so many contracts. */
const PER_OPDRACHTGEVER = 15
/** Of the lines of a contract, one in four is a plaatsing. */
const PER_PLAATSING = 4

/** Adds invented contracts, each with its lines; answers an adviseur who may see them and the last opdrachtgever. */
export async function addContracten(
  aantal: number,
  lijnen: number,
): Promise<{ actor: Actor; accountId: string; opdrachtgeverId: string }> {
  const { actor, account } = await anAdviseur()
  let gedeeld: { opdrachtgeverId: string; tabelId: string; bouwblokId: string } | null = null
  for (let contract = 0; contract < aantal; contract++) {
    if (!gedeeld || contract % PER_OPDRACHTGEVER === 0) {
      const { id: opdrachtgeverId } = await anOpdrachtgever()
      const tabel = await aTabel({ opdrachtgeverId })
      gedeeld = { opdrachtgeverId, tabelId: tabel.id, bouwblokId: tabel.bouwblokken[0]?.id ?? '' }
    }
    const { bouwblokId, ...vast } = gedeeld
    const { werkgever } = await aWerkgever()
    const { verplichting } = await aVerplichting({
      ...vast,
      werkgeverId: werkgever.id,
      coordinatorId: account.id,
      start: -300 + (contract % 100),
    })
    const vacature = await aVacature({ werkgeverId: werkgever.id, status: 'vervuld' })
    const { id: ingediendDoorId } = (await anAdviseur()).account
    const goed = { status: 'goedgekeurd' as const, beoordeeldDoorId: account.id, beoordeeldOp: now() }
    for (let lijn = 0; lijn < lijnen; lijn++) {
      const basis = { verplichtingId: verplichting.id, ingediendDoorId }
      if (lijn % PER_PLAATSING !== 0) {
        await anInvulling({ ...basis, ...(lijn % 2 === 0 ? goed : {}), bedragCents: 100_00 * (lijn + 1) })
        continue
      }
      const { plaatsing } = await aPlaatsing({ vacature, contracten: [{ tot: 100 }, { tot: null }] })
      await anInvulling({
        ...basis,
        ...goed,
        soort: 'plaatsing',
        plaatsingId: plaatsing.id,
        bouwblokId,
        van: -60,
        tot: 300,
      })
    }
  }
  return { actor, accountId: account.id, opdrachtgeverId: gedeeld?.opdrachtgeverId ?? '' }
}
