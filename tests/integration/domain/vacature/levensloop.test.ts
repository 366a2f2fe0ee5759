import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { closeVacature } from '#app/domain/vacature/close-vacature.server.ts'
import { copyVacature } from '#app/domain/vacature/copy-vacature.server.ts'
import { extendVacature } from '#app/domain/vacature/extend-vacature.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { remindVacatures, SLUIT_HERINNER_DAGEN } from '#app/domain/vacature/remind-vacatures.server.ts'
import { reopenVacature } from '#app/domain/vacature/reopen-vacature.server.ts'
import { addDays, dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { mailHandlers } from '#app/worker/handlers.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aVacature } from '#tests/factories/vacature.ts'

const stored = (id: string) => db().vacature.findUniqueOrThrow({ where: { id } })
const eventsOf = (onderwerpId: string) =>
  db().gebeurtenis.findMany({ where: { onderwerpId }, orderBy: { id: 'asc' } })
const inDagen = (dagen: number) => isoDay(addDays(dateOnly(today()), dagen))
const ref = ({ id, versie }: { id: string; versie: number }) => ({ vacatureId: id, versie })
const EIS = [{ termId: 'gedrag:24105', hard: true, niveau: 3 }]

test('an employer closes the own vacature as filled elsewhere, and the aanspreekpunt hears what still runs', async () => {
  const { vacature, actor } = await aVacature({ status: 'gepubliceerd' })
  await aBemiddeling({ vacature: { vacature, actor } })

  const result = await closeVacature(actor, {
    ...ref(vacature),
    afloop: 'zelf_gevonden',
    toelichting: 'Via een kennis',
  })

  expect(result.ok).toBe(true)
  expect(await stored(vacature.id)).toMatchObject({
    status: 'vervuld',
    afloop: 'zelf_gevonden',
    afloopToelichting: 'Via een kennis',
  })
  const [event] = await eventsOf(vacature.id)
  expect(event).toMatchObject({ type: 'vacature.vervuld', gegevens: { afloop: 'zelf_gevonden' } })
  expect(JSON.stringify(event?.gegevens)).not.toContain('kennis')
  const [mail] = event ? await mailHandlers['vacature-gesloten'](event) : []
  expect(mail?.bericht.alineas.join(' ')).toContain('loopt nog 1 bemiddeling')
})

test('stopping without anyone withdraws the vacature, and an adviseur who does it needs no mail about it', async () => {
  const { vacature } = await aVacature({ status: 'opgeschort' })
  const { actor } = await anAdviseur()

  await closeVacature(actor, { ...ref(vacature), afloop: 'niemand_gevonden', toelichting: null })

  expect(await stored(vacature.id)).toMatchObject({ status: 'ingetrokken', afloop: 'niemand_gevonden' })
  const [event] = await eventsOf(vacature.id)
  expect(event?.type).toBe('vacature.ingetrokken')
  expect(event && (await mailHandlers['vacature-gesloten'](event))).toEqual([])
})

test('the database refuses an outcome that does not belong to the status', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd' })
  const set = (data: object) => db().vacature.update({ where: { id: vacature.id }, data })
  await expect(set({ afloop: 'zelf_gevonden' })).rejects.toThrow('vacature_afloop')
  await expect(set({ status: 'vervuld', afloop: 'anders' })).rejects.toThrow('vacature_afloop')
})

test('an expired vacature is handed in again with a new date, and its old outcome and dates are gone', async () => {
  const { vacature, actor } = await aVacature({
    status: 'verlopen',
    sluitingsdatum: addDays(dateOnly(today()), -3),
    eisen: EIS,
  })

  const result = await reopenVacature(actor, { ...ref(vacature), sluitingsdatum: inDagen(30) })

  expect(result.ok).toBe(true)
  const nu = await stored(vacature.id)
  expect(nu.status).toBe('ingediend')
  expect(nu.sluitingsdatum && isoDay(nu.sluitingsdatum)).toBe(inDagen(30))
  expect((await eventsOf(vacature.id)).map(({ type }) => type)).toEqual(['vacature.ingediend'])
})

test('a withdrawn vacature that was never complete is not reopened, and a filled one never', async () => {
  const onaf = await aVacature({ status: 'ingetrokken', omschrijving: null, eisen: EIS })
  const refused = await reopenVacature(onaf.actor, {
    ...ref(onaf.vacature),
    sluitingsdatum: inDagen(30),
  })
  expect(refused).toMatchObject({ ok: false, reden: 'invalid' })
  const vervuld = await aVacature({ status: 'vervuld', eisen: EIS })
  expect(
    await reopenVacature(vervuld.actor, { ...ref(vervuld.vacature), sluitingsdatum: inDagen(30) }),
  ).toMatchObject({ ok: false, reden: 'conflict' })
})

test('extending moves the closing date and nothing else', async () => {
  const { vacature, actor } = await aVacature({ status: 'gepubliceerd' })

  expect((await extendVacature(actor, { ...ref(vacature), sluitingsdatum: inDagen(90) })).ok).toBe(true)

  const { sluitingsdatum, versie, bijgewerktOp, ...rest } = await stored(vacature.id)
  const { sluitingsdatum: _s, versie: was, bijgewerktOp: _b, eisen: _e, ...before } = vacature
  expect(rest).toEqual(before)
  expect(sluitingsdatum && isoDay(sluitingsdatum)).toBe(inDagen(90))
  expect(versie).toBe(was + 1)
  expect(bijgewerktOp).toBeInstanceOf(Date)
  expect(await extendVacature(actor, { ...ref(vacature), sluitingsdatum: inDagen(99) })).toMatchObject({
    ok: false,
    reden: 'conflict',
  })
})

test('a copy is a concept with the work and the requirements, without dates, and a second send makes no second one', async () => {
  const { vacature, actor } = await aVacature({
    status: 'vervuld',
    eisen: EIS,
    startdatum: dateOnly(today()),
  })
  const id = randomUUID()

  expect(await copyVacature(actor, { vacatureId: vacature.id, id })).toEqual({ ok: true, data: { id } })
  expect(await copyVacature(actor, { vacatureId: vacature.id, id })).toEqual({ ok: true, data: { id } })

  const kopie = await db().vacature.findUniqueOrThrow({ where: { id }, include: { eisen: true } })
  expect(kopie).toMatchObject({
    status: 'concept',
    titel: vacature.titel,
    sluitingsdatum: null,
    startdatum: null,
    gepubliceerdOp: null,
    afloop: null,
  })
  expect(kopie.eisen).toMatchObject([{ termId: 'gedrag:24105', hard: true, niveau: 3 }])
  expect((await eventsOf(id)).map(({ type }) => type)).toEqual(['vacature.aangemaakt'])
})

test('another employer finds nothing to close, extend, reopen or copy', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd' })
  const verlopen = await aVacature({ status: 'verlopen' })
  const { actor } = await aVacature()
  const datum = { sluitingsdatum: inDagen(30) }
  for (const result of [
    await closeVacature(actor, { ...ref(vacature), afloop: 'anders', toelichting: null }),
    await extendVacature(actor, { ...ref(vacature), ...datum }),
    await reopenVacature(actor, { ...ref(verlopen.vacature), ...datum }),
    await copyVacature(actor, { vacatureId: vacature.id, id: randomUUID() }),
  ])
    expect(result).toMatchObject({ ok: false, reden: 'not-found' })
})

test('who looks for someone is told once that a vacature closes, and again only after it was extended', async () => {
  const slot = addDays(dateOnly(today()), SLUIT_HERINNER_DAGEN)
  const { vacature, actor } = await aVacature({ status: 'gepubliceerd', sluitingsdatum: slot })
  const later = await aVacature({ status: 'gepubliceerd', sluitingsdatum: addDays(slot, 1) })

  await Promise.all([remindVacatures(), remindVacatures()])
  await remindVacatures()

  expect(await eventsOf(later.vacature.id)).toEqual([])
  const [event, ...rest] = await eventsOf(vacature.id)
  expect(rest).toEqual([])
  expect(event?.type).toBe('vacature.sluit-bijna')
  const mails = event ? await mailHandlers['vacature-sluit-bijna'](event) : []
  expect(mails.length).toBeGreaterThanOrEqual(2)

  await extendVacature(actor, { ...ref(vacature), sluitingsdatum: inDagen(2) })
  expect(event && (await mailHandlers['vacature-sluit-bijna'](event))).toEqual([])
  await remindVacatures()
  expect((await eventsOf(vacature.id)).filter(({ type }) => type === 'vacature.sluit-bijna')).toHaveLength(2)
})
