import { expect, test } from 'vitest'
import { getInvulling } from '#app/domain/sroi/get-invulling.server.ts'
import { getVerplichting } from '#app/domain/sroi/get-verplichting.server.ts'
import { listSuggesties } from '#app/domain/sroi/list-suggesties.server.ts'
import { listAlleVerplichtingen } from '#app/domain/sroi/list-verplichtingen.server.ts'
import { checkSlotcode, makeSlotdocument } from '#app/domain/sroi/make-slotverklaring.server.ts'
import { remindVerplichtingen } from '#app/domain/sroi/remind-verplichtingen.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { anInvulling, aVerplichting } from '#tests/factories/sroi.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { deliverMails } from '#tests/support/mail.ts'

/** A contract past nine tenths of its time, with one approved plaatsing. */
async function aContract(verplichtCents: number) {
  const werkgever = await aWerkgever()
  const { verplichting, tabel, coordinator } = await aVerplichting({
    werkgeverId: werkgever.werkgever.id,
    start: -400,
    eind: -80,
    verplichtCents,
  })
  const vacature = await aVacature({ werkgeverId: werkgever.werkgever.id, status: 'vervuld' })
  const { plaatsing } = await aPlaatsing({ vacature, urenPerWeek: 36, contracten: [{ tot: null }] })
  const { actor } = await anAdviseur()
  const lijn = await anInvulling({
    verplichtingId: verplichting.id,
    ingediendDoorId: werkgever.account.id,
    soort: 'plaatsing',
    plaatsingId: plaatsing.id,
    bouwblokId: tabel?.bouwblokken[0]?.id ?? '',
    status: 'goedgekeurd',
    beoordeeldDoorId: actor.accountId,
    beoordeeldOp: now(),
    gemeenteCode: '0453',
    van: -60,
    tot: 5,
  })
  const kies = async (plek: number, metBonus: boolean) => {
    await db().sroiInvulling.update({
      where: { id: lijn.id },
      data: {
        bouwblokId: tabel?.bouwblokken[plek]?.id ?? '',
        bonussen: {
          deleteMany: {},
          create: metBonus ? (tabel?.bonussen ?? []).map(({ id }) => ({ bonusId: id })) : [],
        },
      },
    })
  }
  return {
    actor,
    werkgever,
    coordinator: coordinator?.account.email,
    id: verplichting.id,
    contractnummer: verplichting.contractnummer,
    lijn,
    kies,
  }
}

/** Every choice of the table of the factory that counts differently. */
const KEUZES = [
  [0, false],
  [1, false],
  [0, true],
  [1, true],
] as const

test('whatever bouwblok and bonus are chosen, the contractor reads byte for byte the same, and the coordinator does not', async () => {
  const { actor, werkgever, id, lijn, kies } = await aContract(50_000_00)
  const gezien = new Set<string>()
  const exact = new Set<number | undefined>()
  for (const [plek, metBonus] of KEUZES) {
    await kies(plek, metBonus)
    const contract = await getVerplichting(werkgever.actor, id)
    const gatCents = contract?.voortgang.gatCents ?? 0
    gezien.add(
      JSON.stringify([
        contract,
        await getInvulling(werkgever.actor, { id: lijn.id, verplichtingId: id }),
        await listAlleVerplichtingen(werkgever.actor),
        await listSuggesties(werkgever.actor, { id, gatCents }),
      ]),
    )
    exact.add((await getVerplichting(actor, id))?.voortgang.goedgekeurdCents)
  }
  expect(gezien.size).toBe(1)
  expect(exact.size).toBeGreaterThan(1)
})

test('the contractor is reminded whatever the plaatsing really counts for, the coordinator when it does not cover it', async () => {
  const soorten = new Set<string>()
  const aantallen = []
  for (const [plek, metBonus] of KEUZES) {
    // Between the lowest and the highest that this plaatsing can count for.
    const { werkgever, coordinator, id, contractnummer, kies } = await aContract(1)
    const contract = await getVerplichting(werkgever.actor, id)
    const midden = Math.floor(
      ((contract?.voortgang.goedgekeurdCents ?? 0) + (contract?.hoogst?.goedgekeurdCents ?? 0)) / 2,
    )
    await db().sroiVerplichting.update({ where: { id }, data: { verplichtCents: midden } })
    await kies(plek, metBonus)
    await remindVerplichtingen()
    const mails = (await deliverMails()).filter(({ subject }) => subject.includes(contractnummer))
    const eigen = mails.filter(({ to }) => to === werkgever.account.email)
    soorten.add(eigen.map(({ subject }) => subject.replace(contractnummer, '')).join())
    aantallen.push([eigen.length, mails.filter(({ to }) => to === coordinator).length])
  }
  expect([...soorten]).toEqual(['Nog 10% van de tijd voor contract '])
  expect(aantallen.map(([eigen]) => eigen)).toEqual([1, 1, 1, 1])
  expect(new Set(aantallen.map(([, coordinator]) => coordinator))).toEqual(new Set([0, 1]))
})

test('the statement and letter of the contractor, and the check of their code, are the same whatever was chosen', async () => {
  const { actor, werkgever, id, lijn, kies } = await aContract(900_000_00)
  const gesloten = { status: 'niet_voldaan' as const, geslotenOp: now(), slotCode: 'SROI-AAAA-BBBB-CCCC' }
  const stukken = new Set<string>()
  const exact = new Set<string>()
  for (const [ronde, [plek, metBonus]] of KEUZES.entries()) {
    await db().sroiVerplichting.update({
      where: { id },
      data: { status: 'in_uitvoering', geslotenOp: null, slotCode: null },
    })
    await kies(plek, metBonus)
    await db().sroiInvulling.update({ where: { id: lijn.id }, data: { slotCents: ronde * 1_000_00 } })
    await db().sroiVerplichting.update({ where: { id }, data: gesloten })
    const maak = async (wie: typeof actor | typeof werkgever.actor) =>
      JSON.stringify(
        await Promise.all(
          (['verklaring', 'brief'] as const).map(async (soort) =>
            Buffer.from((await makeSlotdocument(wie, { id, soort }))?.bytes ?? []).toString('base64'),
          ),
        ),
      )
    stukken.add((await maak(werkgever.actor)) + JSON.stringify(await checkSlotcode(gesloten.slotCode)))
    exact.add(await maak(actor))
  }
  expect(stukken.size).toBe(1)
  expect(exact.size).toBe(4)
})
