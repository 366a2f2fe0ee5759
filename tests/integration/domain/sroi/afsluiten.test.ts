import { expect, test } from 'vitest'
import { closeVerplichting, reopenVerplichting } from '#app/domain/sroi/close-verplichting.server.ts'
import { countInvullingen } from '#app/domain/sroi/count-invullingen.server.ts'
import { exportVerplichtingen } from '#app/domain/sroi/export-verplichtingen.server.ts'
import { getVerplichting } from '#app/domain/sroi/get-verplichting.server.ts'
import {
  checkSlotcode,
  makeBouwblokverklaring,
  makeSlotdocument,
} from '#app/domain/sroi/make-slotverklaring.server.ts'
import { PERIODES, type Telperiode } from '#app/domain/sroi/periode.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { anAdviseur, aRapporteur } from '#tests/factories/account.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { ANDERE_ORGANISATIE_ID } from '#tests/factories/reference.ts'
import { anInvulling, anOpdrachtgever, aTabel, aVerplichting } from '#tests/factories/sroi.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { deliverMails } from '#tests/support/mail.ts'

/** A contract of which an invoice and a plaatsing, since 60 days full-time, were approved. */
async function aGoedgekeurd(bedragCents: number) {
  const { actor } = await anAdviseur()
  const werkgever = await aWerkgever()
  const opdrachtgever =
    (await db().opdrachtgever.findUnique({ where: { organisatieId: ANDERE_ORGANISATIE_ID } })) ??
    (await anOpdrachtgever({ organisatieId: ANDERE_ORGANISATIE_ID }))
  const aantal = await db().bouwblokkentabel.count({ where: { opdrachtgeverId: opdrachtgever.id } })
  const tabel = await aTabel({ opdrachtgeverId: opdrachtgever.id, versie: aantal + 1 })
  const { verplichting, coordinator } = await aVerplichting({
    werkgeverId: werkgever.werkgever.id,
    opdrachtgeverId: opdrachtgever.id,
    tabelId: tabel.id,
  })
  const goed = {
    verplichtingId: verplichting.id,
    ingediendDoorId: werkgever.account.id,
    status: 'goedgekeurd' as const,
    beoordeeldDoorId: coordinator?.account.id ?? '',
    beoordeeldOp: now(),
    gemeenteCode: '0453',
  }
  await anInvulling({ ...goed, bedragCents })
  const vacature = await aVacature({ werkgeverId: werkgever.werkgever.id, status: 'vervuld' })
  const { plaatsing } = await aPlaatsing({ vacature, urenPerWeek: 36, contracten: [{ tot: null }] })
  const lijn = await anInvulling({
    ...goed,
    soort: 'plaatsing',
    plaatsingId: plaatsing.id,
    bouwblokId: tabel.bouwblokken[1]?.id ?? '',
    van: -30,
    tot: 300,
  })
  return { actor, werkgever, verplichting, plaatsing, lijn }
}

const sluit = (id: string, uitkomst: 'voldaan' | 'niet_voldaan', versie = 1) => ({
  id,
  versie,
  uitkomst,
  toelichting: null,
})

test('a closed contract keeps its amounts and its code; opened again they follow what happened, and the code is worth nothing', async () => {
  const { actor, werkgever, verplichting, plaatsing, lijn } = await aGoedgekeurd(40_000_00)
  const { id } = verplichting
  const gepland = await anInvulling({
    verplichtingId: id,
    ingediendDoorId: werkgever.account.id,
    status: 'gepland',
    ingediendOp: null,
  })
  expect(await closeVerplichting(actor, sluit(id, 'niet_voldaan'))).toMatchObject({ reden: 'conflict' })
  expect(await closeVerplichting(actor, sluit(id, 'voldaan', 9))).toMatchObject({ reden: 'conflict' })
  expect(await closeVerplichting(actor, sluit(id, 'voldaan'))).toMatchObject({ ok: true })
  expect(await closeVerplichting(actor, sluit(id, 'voldaan', 2))).toMatchObject({ reden: 'conflict' })
  const gesloten = await getVerplichting(actor, id)
  const cents = gesloten?.voortgang.goedgekeurdCents ?? 0
  expect(cents).toBeGreaterThan(50_000_00)
  const bijOpdrachtnemer = () => getVerplichting(werkgever.actor, id)
  const { voortgang: laagst, hoogst } = (await bijOpdrachtnemer()) ?? {}
  expect(hoogst?.goedgekeurdCents).toBeGreaterThan(laagst?.goedgekeurdCents ?? 0)
  expect(await db().sroiInvulling.findUnique({ where: { id: gepland.id } })).toMatchObject({
    status: 'ingetrokken',
  })

  await db().plaatsing.update({
    where: { id: plaatsing.id },
    data: { beeindigdOp: new Date(`${today()}T00:00:00Z`), eindeReden: 'door_werknemer' },
  })
  expect((await getVerplichting(actor, id))?.voortgang.goedgekeurdCents).toBe(cents)
  expect(await bijOpdrachtnemer()).toMatchObject({ voortgang: laagst, hoogst })
  const code = gesloten?.slotCode ?? ''
  expect(await checkSlotcode(code.toLowerCase().replaceAll('-', ' '))).toMatchObject({
    contractnummer: verplichting.contractnummer,
    isVoldaan: true,
  })
  const pdf = await makeSlotdocument(werkgever.actor, { id, soort: 'verklaring' })
  expect(
    Buffer.from(pdf?.bytes ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect(await makeSlotdocument((await aWerkgever()).actor, { id, soort: 'brief' })).toBeNull()
  // The coordinator sends the letter on: it may hold no more than the contractor reads.
  const brieven = await Promise.all(
    [actor, werkgever.actor].map((wie) => makeSlotdocument(wie, { id, soort: 'brief' })),
  )
  expect(brieven[0]?.bytes.length).toBeGreaterThan(1000)
  expect(brieven[0]).toEqual(brieven[1])

  const heropen = { id, versie: 2, reden: 'Een factuur is vergeten' }
  expect(await reopenVerplichting(actor, heropen)).toMatchObject({ ok: true })
  expect(await reopenVerplichting(actor, heropen)).toMatchObject({ reden: 'conflict' })
  const open = await getVerplichting(actor, id)
  expect(open).toMatchObject({
    status: 'in_uitvoering',
    slotToelichting: 'Weer geopend: Een factuur is vergeten',
  })
  expect(open?.voortgang.goedgekeurdCents).toBeLessThan(cents)
  expect(await checkSlotcode(code)).toBeNull()
  expect(await makeBouwblokverklaring(werkgever.actor, { id: lijn.id, verplichtingId: id })).toBeNull()
  expect(await makeBouwblokverklaring(actor, { id: lijn.id, verplichtingId: id })).not.toBeNull()
  const subjects = (await deliverMails())
    .filter(({ to }) => to === werkgever.account.email)
    .map(({ subject }) => subject)
  expect(subjects).toEqual([`SROI bij contract ${verplichting.contractnummer} is weer geopend`])
})

test('a contract is not closed while something waits, nor as fulfilled when it is not', async () => {
  const { actor, werkgever, verplichting } = await aGoedgekeurd(1_00)
  const { id } = verplichting
  const wacht = await anInvulling({ verplichtingId: id, ingediendDoorId: werkgever.account.id })
  expect(await closeVerplichting(actor, sluit(id, 'voldaan'))).toMatchObject({ reden: 'conflict' })
  await db().sroiInvulling.update({ where: { id: wacht.id }, data: { status: 'ingetrokken' } })
  await db().sroiVerplichting.update({ where: { id }, data: { verplichtCents: 900_000_00 } })
  expect(await closeVerplichting(actor, sluit(id, 'voldaan'))).toEqual({
    ok: false,
    reden: 'conflict',
    melding: 'Wat is goedgekeurd, dekt de verplichting niet. Kies ‘niet voldaan’.',
  })
  expect(await closeVerplichting(actor, sluit(id, 'niet_voldaan'))).toMatchObject({ ok: true })
  expect((await deliverMails()).map(({ subject }) => subject)).toContain(
    `SROI bij contract ${verplichting.contractnummer} is afgesloten`,
  )
})

test('other work counts in the period of its first day, at both borders of every quarter, half and year', async () => {
  const { verplichting, werkgever } = await aVerplichting({ start: -1500, eind: 100 })
  const { id: beoordeeldDoorId } = (await anAdviseur()).account
  const dagen = ['2022-12-31', '2023-01-01', '2023-03-31', '2023-04-01', '2023-06-30', '2023-07-01']
  for (const van of [...dagen, '2023-09-30', '2023-10-01', '2023-12-31', '2024-01-01'])
    await db().sroiInvulling.update({
      where: {
        id: (
          await anInvulling({
            verplichtingId: verplichting.id,
            ingediendDoorId: werkgever?.account.id ?? '',
            status: 'goedgekeurd',
            gemeenteCode: '0453',
            beoordeeldDoorId,
            beoordeeldOp: now(),
          })
        ).id,
      },
      data: { van: dateOnly(van) },
    })
  const { actor } = await aRapporteur({ organisatieId: ANDERE_ORGANISATIE_ID, gemeenteCodes: ['0453'] })
  const tel = async (jaar: number, periode: Telperiode) =>
    (await countInvullingen(actor, { jaar, periode }))[0]?.overigWerk
  expect(await Promise.all(PERIODES.map((periode) => tel(2023, periode)))).toEqual([8, 4, 4, 2, 2, 2, 2])
  expect([await tel(2022, 'k4'), await tel(2022, 'h1'), await tel(2024, 'k1')]).toEqual([1, 0, 1])
  expect(await countInvullingen((await anAdviseur()).actor, { jaar: 2023, periode: 'jaar' })).toEqual([])
})

test('the rapporteur counts plaatsingen and other work by gemeente, and takes the list of its own contracts', async () => {
  const { verplichting } = await aGoedgekeurd(500_00)
  const ander = await aVerplichting()
  const { actor } = await aRapporteur({ organisatieId: ANDERE_ORGANISATIE_ID, gemeenteCodes: ['0453'] })
  // The year in which both began.
  const jaar = Number(plusDays(today(), -30).slice(0, 4))
  const telling = async () =>
    (await countInvullingen(actor, { jaar, periode: 'jaar' })).find(({ gemeente }) => gemeente === 'Velsen')
  const eerst = await telling()
  expect(eerst?.plaatsingen).toBeNull()
  expect(eerst?.overigWerk).toBeGreaterThan(0)
  for (let nummer = 0; nummer < 4; nummer++) await aGoedgekeurd(1_00)
  expect((await telling())?.plaatsingen).toBeGreaterThanOrEqual(5)

  const lijst = await exportVerplichtingen(actor, { vorm: 'csv' })
  const nummers = lijst.ok ? lijst.data.bladen[0].rijen.map(([nummer]) => nummer) : []
  expect(nummers).toContain(verplichting.contractnummer)
  expect(nummers).not.toContain(ander.verplichting.contractnummer)
  expect(await exportVerplichtingen((await aWerkgever()).actor, { vorm: 'csv' })).toMatchObject({
    reden: 'not-allowed',
  })
})
