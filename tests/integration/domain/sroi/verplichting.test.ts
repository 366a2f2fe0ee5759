import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { getInvulling } from '#app/domain/sroi/get-invulling.server.ts'
import { getVerplichting } from '#app/domain/sroi/get-verplichting.server.ts'
import { judgeInvulling } from '#app/domain/sroi/judge-invulling.server.ts'
import { listVerplichtingen } from '#app/domain/sroi/list-verplichtingen.server.ts'
import { addRapportage, judgePlan, reportContract, submitPlan } from '#app/domain/sroi/plan.server.ts'
import {
  handInInvulling,
  proposeInvulling,
  withdrawInvulling,
} from '#app/domain/sroi/propose-invulling.server.ts'
import { reviseInvulling } from '#app/domain/sroi/revise-invulling.server.ts'
import { activateVerplichting, createVerplichting } from '#app/domain/sroi/save-verplichting.server.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { anAdviseur, aRapporteur } from '#tests/factories/account.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { ANDERE_ORGANISATIE_ID } from '#tests/factories/reference.ts'
import { anInvulling, anOpdrachtgever, aTabel, aVerplichting } from '#tests/factories/sroi.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const INKOOP = {
  soort: 'inkoop' as const,
  plaatsingId: null,
  omschrijving: 'Groenonderhoud',
  bedrag: 2_500_00,
  aantal: null,
  van: plusDays(today(), -20),
  tot: plusDays(today(), -1),
  moment: 'ingediend' as const,
}
const PLAATSING = {
  ...INKOOP,
  soort: 'plaatsing' as const,
  bedrag: null,
  omschrijving: null,
  van: null,
  tot: null,
}
const OORDEEL = { reden: null, bouwblokId: null, bonusIds: [], gemeenteCode: null }

const invoer = (opdrachtgeverId: string, gunningOp: string) => ({
  id: randomUUID(),
  opdrachtgeverId,
  contractnummer: 'HLM-2026-1',
  omschrijving: 'Onderhoud van parken',
  som: 1_000_000_00,
  grondslag: 'som' as const,
  percentage: 500,
  arbeid: 10_000,
  bedrag: null,
  gunningOp,
  startOp: gunningOp,
  eindOp: plusDays(today(), 300),
  herstelTot: plusDays(today(), 360),
})

async function events(type: string, onderwerpId: string) {
  return db().gebeurtenis.count({ where: { type, onderwerpId } })
}

/** A contractor with a contract and a plaatsing of somebody with a Participatiewet benefit, full-time, since 60 days. */
async function aContract() {
  const werkgever = await aWerkgever()
  const { verplichting, tabel } = await aVerplichting({ werkgeverId: werkgever.werkgever.id })
  const vacature = await aVacature({ werkgeverId: werkgever.werkgever.id, status: 'vervuld' })
  const kandidaat = await aKandidaat({ kandidaat: { doelgroep: 'participatiewet' } })
  const { plaatsing } = await aPlaatsing({ vacature, kandidaat, urenPerWeek: 36 })
  return { werkgever, verplichting, tabel, plaatsing }
}

test('a contract gets the table of the day of its award, keeps it when a newer one is published, and is unique by its number', async () => {
  const { actor } = await anAdviseur()
  const { id: opdrachtgeverId } = await anOpdrachtgever()
  const oud = await aTabel({ opdrachtgeverId, geldigVan: '2025-01-01' })
  await aTabel({ opdrachtgeverId, versie: 2, geldigVan: plusDays(today(), -5) })
  const werkgeverId = (await aWerkgever()).werkgever.id
  const input = { ...invoer(opdrachtgeverId, plusDays(today(), -6)), werkgeverId }
  expect(await createVerplichting(actor, input)).toMatchObject({ ok: true })
  expect(await createVerplichting(actor, input)).toMatchObject({ ok: true })
  const rij = await db().sroiVerplichting.findUniqueOrThrow({ where: { id: input.id } })
  expect(rij).toMatchObject({ tabelId: oud.id, verplichtCents: 50_000_00, status: 'concept' })
  expect(await createVerplichting(actor, { ...input, id: randomUUID() })).toMatchObject({ reden: 'conflict' })
  expect(
    await createVerplichting(actor, { ...input, id: randomUUID(), gunningOp: '2024-12-31' }),
  ).toMatchObject({ reden: 'invalid' })

  expect(await activateVerplichting(actor, { id: input.id, versie: 1 })).toMatchObject({ ok: true })
  expect(await activateVerplichting(actor, { id: input.id, versie: 1 })).toMatchObject({ reden: 'conflict' })
  expect(await events('sroiverplichting.actief', input.id)).toBe(1)
})

test('contractor reports and plans, the coordinator sends the plan back once and agrees', async () => {
  const { actor } = await anAdviseur()
  const { werkgever, verplichting } = await aContract()
  const id = verplichting.id
  expect(await reportContract(werkgever.actor, id)).toMatchObject({ ok: true })
  expect(await reportContract(werkgever.actor, id)).toMatchObject({ reden: 'conflict' })
  expect(await submitPlan(werkgever.actor, { id, versie: 1, plan: 'Twee mensen' })).toMatchObject({
    ok: true,
  })
  expect(await judgePlan(actor, { id, versie: 2, oordeel: 'terug', reactie: 'Wanneer?' })).toMatchObject({
    ok: true,
  })
  expect(await judgePlan(actor, { id, versie: 3, oordeel: 'akkoord', reactie: null })).toMatchObject({
    reden: 'conflict',
  })
  expect(await submitPlan(werkgever.actor, { id, versie: 3, plan: 'Twee in mei' })).toMatchObject({
    ok: true,
  })
  expect(await judgePlan(actor, { id, versie: 4, oordeel: 'akkoord', reactie: null })).toMatchObject({
    ok: true,
  })
  expect(await events('sroiplan.beoordeeld', id)).toBe(2)
  expect(
    await proposeInvulling(werkgever.actor, { ...INKOOP, id: randomUUID(), verplichtingId: id }),
  ).toMatchObject({
    ok: true,
  })
  expect(await getVerplichting(actor, id)).toMatchObject({ status: 'in_uitvoering' })
  expect(await addRapportage(actor, { id, dag: plusDays(today(), 30) })).toMatchObject({ ok: true })
  expect(await addRapportage(actor, { id, dag: plusDays(today(), 30) })).toMatchObject({ reden: 'conflict' })
})

test('the same plaatsing offered to two verplichtingen is refused with a clear message', async () => {
  const { werkgever, verplichting, plaatsing } = await aContract()
  const twee = await aVerplichting({ werkgeverId: werkgever.werkgever.id })
  const eerste = {
    ...PLAATSING,
    id: randomUUID(),
    plaatsingId: plaatsing.id,
    verplichtingId: verplichting.id,
  }
  expect(await proposeInvulling(werkgever.actor, eerste)).toMatchObject({ ok: true })
  const nog = { ...eerste, id: randomUUID(), verplichtingId: twee.verplichting.id }
  expect(await proposeInvulling(werkgever.actor, nog)).toEqual({
    ok: false,
    reden: 'conflict',
    melding:
      'Deze plaatsing telt al mee bij een SROI-verplichting. Een plaatsing telt één keer. Trek die invulling eerst in, of kies een andere plaatsing.',
  })
  const trek = { id: eerste.id, verplichtingId: verplichting.id, versie: 1 }
  expect(await withdrawInvulling(werkgever.actor, trek)).toMatchObject({ ok: true })
  expect(await proposeInvulling(werkgever.actor, nog)).toMatchObject({ ok: true })
})

test('a contractor sees and changes no contract of another, and offers no plaatsing of another', async () => {
  const { werkgever, verplichting, plaatsing } = await aContract()
  const ander = await aContract()
  const id = verplichting.id
  const invulling = await anInvulling({ verplichtingId: id, ingediendDoorId: werkgever.account.id })
  expect(await getVerplichting(ander.werkgever.actor, id)).toBeNull()
  expect(await getInvulling(ander.werkgever.actor, { id: invulling.id, verplichtingId: id })).toBeNull()
  expect(await submitPlan(ander.werkgever.actor, { id, versie: 1, plan: 'x' })).toMatchObject({
    reden: 'not-found',
  })
  expect(
    await withdrawInvulling(ander.werkgever.actor, { id: invulling.id, verplichtingId: id, versie: 1 }),
  ).toMatchObject({ reden: 'not-found' })
  expect(
    await proposeInvulling(ander.werkgever.actor, { ...INKOOP, id: randomUUID(), verplichtingId: id }),
  ).toMatchObject({ reden: 'not-found' })
  expect(
    await proposeInvulling(ander.werkgever.actor, {
      ...PLAATSING,
      id: randomUUID(),
      plaatsingId: plaatsing.id,
      verplichtingId: ander.verplichting.id,
    }),
  ).toMatchObject({ reden: 'invalid' })
  const concept = await aVerplichting({ werkgeverId: werkgever.werkgever.id, status: 'concept' })
  expect(await getVerplichting(werkgever.actor, concept.verplichting.id)).toBeNull()
})

test('who hands in does not judge; the contractor learns the outcome and never the bouwblok or what one plaatsing counts for', async () => {
  const { actor } = await anAdviseur()
  const { actor: collega } = await anAdviseur()
  const { werkgever, verplichting, tabel, plaatsing } = await aContract()
  const verplichtingId = verplichting.id
  const id = randomUUID()
  const input = { ...PLAATSING, id, plaatsingId: plaatsing.id, verplichtingId }
  expect(await proposeInvulling(actor, input)).toMatchObject({ ok: true })
  const blok = tabel?.bouwblokken[0]?.id ?? ''
  expect((await getInvulling(actor, { id, verplichtingId }))?.bouwblokId).toBe(blok)
  const goed = { ...OORDEEL, id, verplichtingId, versie: 1, oordeel: 'goedgekeurd' as const }
  expect(await judgeInvulling(actor, { ...goed, bouwblokId: blok })).toMatchObject({ reden: 'conflict' })
  expect(await judgeInvulling(collega, goed)).toMatchObject({ reden: 'invalid' })
  const vreemd = await aTabel({ opdrachtgeverId: (await anOpdrachtgever()).id })
  expect(
    await judgeInvulling(collega, { ...goed, bouwblokId: vreemd.bouwblokken[0]?.id ?? '' }),
  ).toMatchObject({
    reden: 'invalid',
  })
  const bonusIds = [tabel?.bonussen[0]?.id ?? '']
  expect(await judgeInvulling(collega, { ...goed, bouwblokId: blok, bonusIds })).toMatchObject({ ok: true })
  expect(await judgeInvulling(collega, { ...goed, bouwblokId: blok })).toMatchObject({ reden: 'conflict' })
  expect(await events('sroiinvulling.beoordeeld', id)).toBe(1)

  const gezien = await getVerplichting(werkgever.actor, verplichtingId)
  const [regel] = gezien?.invullingen ?? []
  expect(regel).toMatchObject({ status: 'goedgekeurd', bouwblok: null })
  expect(regel?.hoogsteCents).toBeGreaterThan(regel?.waardeCents ?? 0)
  expect(gezien?.voortgang.goedgekeurdCents).toBeGreaterThan(0)
  expect(await getInvulling(werkgever.actor, { id, verplichtingId })).toMatchObject({
    bouwblokId: null,
    bonussen: [],
    waardeCents: regel?.waardeCents,
    hoogsteCents: regel?.hoogsteCents,
  })
})

test('what must be completed is handed in again, and what is planned not before it began', async () => {
  const { actor } = await anAdviseur()
  const { werkgever, verplichting } = await aContract()
  const verplichtingId = verplichting.id
  const { id } = await anInvulling({ verplichtingId, ingediendDoorId: werkgever.account.id })
  const terug = {
    ...OORDEEL,
    id,
    verplichtingId,
    versie: 1,
    oordeel: 'aanvullen' as const,
    reden: 'Factuur?',
  }
  expect(await judgeInvulling(actor, terug)).toMatchObject({ ok: true })
  expect(await handInInvulling(werkgever.actor, { id, verplichtingId, versie: 2 })).toMatchObject({
    ok: true,
  })
  expect(await getInvulling(werkgever.actor, { id, verplichtingId })).toMatchObject({
    status: 'ingediend',
    reden: null,
  })
  const straks = { ...INKOOP, van: plusDays(today(), 5), tot: plusDays(today(), 9), verplichtingId }
  expect(await proposeInvulling(werkgever.actor, { ...straks, id: randomUUID() })).toMatchObject({
    reden: 'invalid',
  })
  const gepland = { ...straks, id: randomUUID(), moment: 'gepland' as const }
  expect(await proposeInvulling(werkgever.actor, gepland)).toMatchObject({ ok: true })
  expect(await handInInvulling(werkgever.actor, { id: gepland.id, verplichtingId, versie: 1 })).toMatchObject(
    { reden: 'conflict' },
  )
})

test('a judgement is taken back with a reason, but not of a refused plaatsing that counts elsewhere by now', async () => {
  const { actor } = await anAdviseur()
  const { werkgever, verplichting, plaatsing } = await aContract()
  const twee = await aVerplichting({ werkgeverId: werkgever.werkgever.id })
  const verplichtingId = verplichting.id
  const id = randomUUID()
  const input = { ...PLAATSING, id, plaatsingId: plaatsing.id, verplichtingId }
  await proposeInvulling(werkgever.actor, input)
  const herzien = { id, verplichtingId, versie: 2, reden: 'Per ongeluk' }
  expect(await reviseInvulling(actor, herzien)).toMatchObject({ reden: 'conflict' })
  const nee = { ...OORDEEL, id, verplichtingId, oordeel: 'afgewezen' as const, reden: 'Geen contract' }
  expect(await judgeInvulling(actor, { ...nee, versie: 1 })).toMatchObject({ ok: true })
  expect(await reviseInvulling(actor, herzien)).toMatchObject({ ok: true })
  expect(await events('sroiinvulling.teruggedraaid', id)).toBe(1)
  expect(await getInvulling(werkgever.actor, { id, verplichtingId })).toMatchObject({
    status: 'ingediend',
    reden: 'Oordeel teruggedraaid: Per ongeluk',
  })
  expect(await judgeInvulling(actor, { ...nee, versie: 3 })).toMatchObject({ ok: true })
  await proposeInvulling(werkgever.actor, {
    ...input,
    id: randomUUID(),
    verplichtingId: twee.verplichting.id,
  })
  expect(await reviseInvulling(actor, { ...herzien, versie: 4 })).toMatchObject({ reden: 'conflict' })
})

test('the list puts what is behind first, and the rapporteurs of the opdrachtgever see its contracts alone', async () => {
  const { actor } = await anAdviseur()
  const { actor: rapporteur } = await aRapporteur({ organisatieId: ANDERE_ORGANISATIE_ID })
  const { actor: vreemde } = await aRapporteur()
  const { id: opdrachtgeverId } = await anOpdrachtgever({ organisatieId: ANDERE_ORGANISATIE_ID })
  const tabel = await aTabel({ opdrachtgeverId })
  const gedeeld = { opdrachtgeverId, tabelId: tabel.id }
  const goed = await aVerplichting({ ...gedeeld, eind: 30 })
  const achter = await aVerplichting({ ...gedeeld, eind: 200 })
  await anInvulling({
    verplichtingId: goed.verplichting.id,
    ingediendDoorId: actor.accountId,
    bedragCents: 50_000_00,
  })
  const vraag = {
    alleenMijn: false,
    stand: 'lopend' as const,
    prognose: null,
    opdrachtgeverId,
    sortering: 'risico' as const,
    pagina: 1,
  }
  const ids = async (
    anders: Partial<Parameters<typeof listVerplichtingen>[1]>,
    wie: typeof actor | typeof rapporteur,
  ) => (await listVerplichtingen(wie, { ...vraag, ...anders })).regels.map(({ id }) => id)
  expect(await ids({}, actor)).toEqual([achter.verplichting.id, goed.verplichting.id])
  expect(await ids({ sortering: 'einde' }, actor)).toEqual([goed.verplichting.id, achter.verplichting.id])
  expect(await ids({ prognose: 'op_koers' }, actor)).toEqual([goed.verplichting.id])
  const lijst = await listVerplichtingen(actor, { ...vraag, prognose: 'op_koers' })
  expect(lijst.perPrognose).toEqual({ achterstand: 1, op_koers: 1, voldaan: 0 })
  expect(lijst.som).toEqual({ verplichtCents: 50_000_00, goedgekeurdCents: 0, gatCents: 0 })
  expect((await listVerplichtingen(actor, vraag)).som.verplichtCents).toBe(100_000_00)
  // Who handed it in does not judge it.
  expect(await ids({ doen: 'beoordelen' }, actor)).toEqual([])
  expect(await ids({ doen: 'beoordelen' }, (await anAdviseur()).actor)).toEqual([goed.verplichting.id])
  expect(await ids({ doen: 'melden' }, actor)).toHaveLength(2)
  await db().sroiVerplichting.update({ where: { id: goed.verplichting.id }, data: { gemeldOp: now() } })
  expect(await ids({ doen: 'melden' }, actor)).toEqual([achter.verplichting.id])
  const { contractnummer } = achter.verplichting
  expect(await ids({ zoek: ` ${contractnummer.toLowerCase()} ` }, actor)).toEqual([achter.verplichting.id])
  expect(await ids({ zoek: goed.werkgever?.werkgever.naam ?? '' }, actor)).toEqual([goed.verplichting.id])
  expect(await ids({ zoek: 'onderhoud' }, actor)).toHaveLength(2)
  expect(await ids({}, rapporteur)).toHaveLength(2)
  expect(await ids({ opdrachtgeverId: null }, vreemde)).toEqual([])
})
