import { expect, test } from 'vitest'
import { getEisenKeuzes } from '#app/domain/vacature/get-eisen-keuzes.server.ts'
import { getOpenbareVacature } from '#app/domain/vacature/get-openbare-vacature.server.ts'
import { getVacature } from '#app/domain/vacature/get-vacature.server.ts'
import { listTeBeoordelen } from '#app/domain/vacature/list-te-beoordelen.server.ts'
import { listVacatures } from '#app/domain/vacature/list-vacatures.server.ts'
import { MATCH_VACATURE_SELECT, toMatchVacature } from '#app/domain/vacature/match-vacature.server.ts'
import { vacatureScope } from '#app/domain/vacature/scope.server.ts'
import { listTypischeEisen } from '#app/domain/vacature/typische-eisen.server.ts'
import { STATUSSEN } from '#app/domain/vacature/vacature.ts'
import type { Actor } from '#app/platform/actor.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aBeheerder, aJobcoach, anAdviseur, aRapporteur } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const visible = async (actor: Actor | null, ids: string[]) =>
  (await db().vacature.findMany({ where: { AND: [vacatureScope(actor), { id: { in: ids } }] } })).map(
    ({ id }) => id,
  )

test('who sees which vacature', async () => {
  const { werkgever, actor } = await aWerkgever()
  const eigen = []
  for (const status of STATUSSEN)
    eigen.push((await aVacature({ status, werkgeverId: werkgever.id })).vacature)
  const { vacature: wsp } = await aVacature({ status: 'gepubliceerd', bereik: 'wsp' })
  const { vacature: voorbij } = await aVacature({
    status: 'gepubliceerd',
    sluitingsdatum: addDays(now(), -2),
  })
  const ids = [...eigen, wsp, voorbij].map(({ id }) => id)
  const openbaar = eigen.filter(({ status }) => status === 'gepubliceerd').map(({ id }) => id)

  expect(await visible(actor, ids)).toHaveLength(STATUSSEN.length)
  expect(await visible((await aWerkgever()).actor, ids)).toEqual([])
  for (const staf of [(await anAdviseur()).actor, (await aBeheerder()).actor, { rol: 'systeem' } as const])
    expect(await visible(staf, ids)).toHaveLength(ids.length)
  for (const ander of [null, (await aJobcoach()).actor, (await aRapporteur()).actor])
    expect(await visible(ander, ids)).toEqual(openbaar)
})

test('another employer gets nothing by id', async () => {
  const { vacature, actor } = await aVacature()
  expect(await getVacature((await aWerkgever()).actor, vacature.id)).toBeNull()
  expect(await getVacature(actor, vacature.id)).toMatchObject({ id: vacature.id, mag: { wijzigen: true } })
})

test('the public page shows no contact person, street or reason', async () => {
  const { vacature } = await aVacature({
    status: 'gepubliceerd',
    contactNaam: 'GEHEIM',
    contactEmail: 'geheim@toets.example',
    contactTelefoon: '0600000001',
    straat: 'GEHEIM',
    terugstuurReden: 'GEHEIM',
    eisen: [{ termId: 'gedrag:24105' }],
  })
  const gezien = await getOpenbareVacature(vacature.id)
  expect(gezien).toMatchObject({ titel: vacature.titel, eisen: [{ label: 'Samenwerken en overleggen' }] })
  expect(JSON.stringify(gezien)).not.toMatch(/geheim|0600000001|2011AA/i)
})

test('what is not public or past its date is not found by a visitor', async () => {
  for (const overrides of [
    { status: 'concept' },
    { status: 'ingediend' },
    { status: 'opgeschort' },
    { status: 'gepubliceerd', bereik: 'wsp' },
    { status: 'gepubliceerd', sluitingsdatum: addDays(now(), -2) },
  ] as const) {
    const { vacature } = await aVacature(overrides)
    expect(await getOpenbareVacature(vacature.id)).toBeNull()
  }
})

test('the list filters by status and text within the scope, with counts', async () => {
  const { werkgever, actor } = await aWerkgever()
  await aVacature({ werkgeverId: werkgever.id, titel: 'Bakker in de nacht' })
  await aVacature({ werkgeverId: werkgever.id, titel: 'Bakker overdag', status: 'gepubliceerd' })
  await aVacature({ titel: 'Bakker bij een ander' })
  const lijst = await listVacatures(actor, { q: 'bakker' })
  expect(lijst.totaal).toBe(2)
  expect(lijst.perStatus).toMatchObject({ concept: 1, gepubliceerd: 1, verlopen: 0 })
  expect((await listVacatures(actor, { status: 'concept' })).vacatures).toMatchObject([
    { titel: 'Bakker in de nacht' },
  ])
  expect((await listVacatures(actor, { q: '100% \\ _' })).totaal).toBe(0)
})

test('the review queue starts with the longest wait and can be limited to the own employers', async () => {
  const { actor } = await anAdviseur()
  const { werkgever } = await aWerkgever({ aanspreekpuntId: actor.accountId })
  const nu = now()
  const { vacature: kort } = await aVacature({
    status: 'ingediend',
    ingediendOp: addDays(nu, -1),
    werkgeverId: werkgever.id,
  })
  const { vacature: lang } = await aVacature({
    status: 'ingediend',
    ingediendOp: addDays(nu, -9),
    terugstuurReden: 'Eerder',
  })
  const rij = await listTeBeoordelen(actor)
  const ids = rij.map(({ id }) => id)
  expect(ids.indexOf(lang.id)).toBeLessThan(ids.indexOf(kort.id))
  expect(rij.find(({ id }) => id === lang.id)).toMatchObject({ dagen: 9, opnieuw: true, isMijn: false })
  expect(await listTeBeoordelen(actor, { alleenMijn: true })).toMatchObject([
    { id: kort.id, isMijn: true, dagen: 1 },
  ])
})

test('an occupation offers its typical vakvaardigheden, the rare and essential ones first', async () => {
  const beroep = await db().term.findFirstOrThrow({ where: { soort: 'beroep', label: 'Bakker' } })
  const typisch = await listTypischeEisen(beroep.id, 5)
  expect(typisch).toHaveLength(5)
  expect(typisch.every(({ termId }) => termId.startsWith('vakvaardigheid:'))).toBe(true)
  expect(await listTypischeEisen('beroep:bestaat-niet')).toEqual([])
})

test('the step about requirements offers each term once, with what was chosen ticked', async () => {
  const beroep = await db().term.findFirstOrThrow({ where: { soort: 'beroep', label: 'Bakker' } })
  const [eerste] = await listTypischeEisen(beroep.id, 1)
  const keuzes = await getEisenKeuzes(beroep.id, [
    { termId: eerste?.termId ?? '', niveau: 3, belang: 'moet' },
    { termId: 'rijbewijs:B', niveau: 99, belang: 'onzin' },
    { termId: 'vakvaardigheid:bestaat-niet', niveau: 1, belang: 'pre' },
  ])
  expect(keuzes.vak).toMatchObject([{ termId: eerste?.termId, gekozen: true, niveau: 3, belang: 'moet' }])
  expect(keuzes.gedrag).toHaveLength(25)
  const alles = [
    keuzes.vak,
    keuzes.suggesties,
    keuzes.gedrag,
    keuzes.basis,
    ...keuzes.meer.map(({ eisen }) => eisen),
  ].flat()
  expect(new Set(alles.map(({ termId }) => termId)).size).toBe(alles.length)
  expect(alles.find(({ termId }) => termId === 'rijbewijs:B')).toMatchObject({
    gekozen: true,
    niveau: 2,
    belang: 'belangrijk',
  })
  expect(keuzes.meer.map(({ open }) => open)).toEqual([false, true, false])
})

test('a row becomes the input of the match', async () => {
  const { vacature } = await aVacature({
    startdatum: new Date('2027-01-04'),
    eisen: [{ termId: 'gedrag:24105', niveau: 3, hard: true, gewicht: 'essentieel' }],
  })
  const rij = await db().vacature.findUniqueOrThrow({
    where: { id: vacature.id },
    select: MATCH_VACATURE_SELECT,
  })
  expect(toMatchVacature(rij)).toEqual({
    id: vacature.id,
    beroepId: vacature.beroepId,
    eisen: [{ termId: 'gedrag:24105', niveau: 3, hard: true, gewicht: 'essentieel' }],
    urenMin: 24,
    urenMax: 32,
    kantoortijden: true,
    onregelmatig: false,
    onregelmatigHard: false,
    reisafstandHard: false,
    soorten: ['regulier'],
    startdatum: '2027-01-04',
    ondersteuning: [],
    punt: { lat: expect.closeTo(52.38, 1), lon: expect.closeTo(4.63, 1) },
    werkEnDenkniveau: 0,
  })
})

test('an employer counts the candidates that were offered and are visible, the adviseur all that run', async () => {
  const vacature = await aVacature({ status: 'gepubliceerd' })
  for (const status of ['voorgesteld', 'akkoord_kandidaat', 'kennismaking', 'beeindigd'] as const)
    await aBemiddeling({ vacature, status })
  const { profiel } = await aBemiddeling({ vacature, status: 'aangeboden' })
  const count = async (actor: Parameters<typeof listVacatures>[0]) =>
    (await listVacatures(actor, { werkgeverId: vacature.vacature.werkgeverId })).vacatures[0]?.aantalLopend
  expect(await count(vacature.actor)).toBe(2)
  expect(await count((await anAdviseur()).actor)).toBe(4)
  await db().kandidaatprofiel.update({
    where: { id: profiel.id },
    data: { sleutelKandidaatOp: null, zichtbaarTot: null },
  })
  expect(await count(vacature.actor)).toBe(1)
})
