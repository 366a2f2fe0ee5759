import { expect, test } from 'vitest'
import { expireVacatures } from '#app/domain/vacature/expire-vacatures.server.ts'
import { fulfilVacature } from '#app/domain/vacature/fulfil-vacature.server.ts'
import { publishVacature } from '#app/domain/vacature/publish-vacature.server.ts'
import { resumeVacature } from '#app/domain/vacature/resume-vacature.server.ts'
import { sendBackVacature } from '#app/domain/vacature/send-back-vacature.server.ts'
import { submitVacature } from '#app/domain/vacature/submit-vacature.server.ts'
import { suspendVacature } from '#app/domain/vacature/suspend-vacature.server.ts'
import type { VacatureStatus } from '#app/domain/vacature/vacature.ts'
import { withdrawVacature } from '#app/domain/vacature/withdraw-vacature.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, moveClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aVacature } from '#tests/factories/vacature.ts'

const EIS = [{ termId: 'gedrag:24105' }]

const stored = (id: string) => db().vacature.findUniqueOrThrow({ where: { id } })
const eventsOf = async (id: string) =>
  (await db().gebeurtenis.findMany({ where: { onderwerpId: id }, orderBy: { id: 'asc' } })).map(
    ({ type }) => type,
  )
const changesOf = (id: string) => db().zoekWijziging.count({ where: { index: 'vacature', documentId: id } })

type Ref = { vacatureId: string; versie: number }
type Command = {
  naam: string
  run: (actor: Actor, ref: Ref) => Promise<Result<{ id: string }>>
  van: VacatureStatus
  naar: VacatureStatus
  event: string
  door: 'werkgever' | 'adviseur'
  /** A status in which it is too late. */
  teLaat: VacatureStatus
}

const COMMANDS: Command[] = [
  {
    naam: 'submit',
    run: submitVacature,
    van: 'concept',
    naar: 'ingediend',
    event: 'ingediend',
    door: 'werkgever',
    teLaat: 'gepubliceerd',
  },
  {
    naam: 'publish',
    run: (actor, ref) => publishVacature(actor, { ...ref, bereik: 'wsp' }),
    van: 'ingediend',
    naar: 'gepubliceerd',
    event: 'gepubliceerd',
    door: 'adviseur',
    teLaat: 'gepubliceerd',
  },
  {
    naam: 'send back',
    run: (actor, ref) => sendBackVacature(actor, { ...ref, reden: 'Noem het loon erbij.' }),
    van: 'ingediend',
    naar: 'concept',
    event: 'teruggestuurd',
    door: 'adviseur',
    teLaat: 'gepubliceerd',
  },
  {
    naam: 'suspend',
    run: suspendVacature,
    van: 'gepubliceerd',
    naar: 'opgeschort',
    event: 'opgeschort',
    door: 'werkgever',
    teLaat: 'ingetrokken',
  },
  {
    naam: 'resume',
    run: resumeVacature,
    van: 'opgeschort',
    naar: 'gepubliceerd',
    event: 'hervat',
    door: 'adviseur',
    teLaat: 'verlopen',
  },
  {
    naam: 'withdraw',
    run: withdrawVacature,
    van: 'gepubliceerd',
    naar: 'ingetrokken',
    event: 'ingetrokken',
    door: 'werkgever',
    teLaat: 'vervuld',
  },
]

async function scene(command: Command, status: VacatureStatus) {
  const { vacature, actor } = await aVacature({ status, eisen: EIS })
  const adviseur = (await anAdviseur()).actor
  return {
    ref: { vacatureId: vacature.id, versie: vacature.versie },
    werkgever: actor,
    actor: command.door === 'werkgever' ? actor : adviseur,
    adviseur,
  }
}

for (const command of COMMANDS) {
  test(`${command.naam}: moves, raises the version and writes the event`, async () => {
    const { ref, actor } = await scene(command, command.van)
    expect(await command.run(actor, ref)).toEqual({ ok: true, data: { id: ref.vacatureId } })
    expect(await stored(ref.vacatureId)).toMatchObject({ status: command.naar, versie: ref.versie + 1 })
    expect(await eventsOf(ref.vacatureId)).toEqual([`vacature.${command.event}`])
  })

  test(`${command.naam}: another employer finds nothing and changes nothing`, async () => {
    const { ref } = await scene(command, command.van)
    const { actor: ander } = await aVacature()
    expect(await command.run(ander, ref)).toMatchObject({ ok: false, reden: 'not-found' })
    expect(await stored(ref.vacatureId)).toMatchObject({ status: command.van, versie: ref.versie })
    expect(await eventsOf(ref.vacatureId)).toEqual([])
  })

  test(`${command.naam}: too late is a conflict that names the status`, async () => {
    const { ref, actor } = await scene(command, command.teLaat)
    const result = await command.run(actor, ref)
    expect(result).toMatchObject({ ok: false, reden: 'conflict' })
    expect(result).toHaveProperty('melding', expect.stringContaining(command.teLaat))
    expect(await eventsOf(ref.vacatureId)).toEqual([])
  })

  test(`${command.naam}: an old version is a conflict`, async () => {
    const { ref, actor } = await scene(command, command.van)
    await db().vacature.update({ where: { id: ref.vacatureId }, data: { versie: { increment: 1 } } })
    expect(await command.run(actor, ref)).toMatchObject({ ok: false, reden: 'conflict' })
    expect(await stored(ref.vacatureId)).toMatchObject({ status: command.van })
  })
}

test.each(COMMANDS.filter(({ door }) => door === 'adviseur'))(
  '$naam is not for the employer, whose vacature it is',
  async (command) => {
    const { ref, werkgever } = await scene(command, command.van)
    expect(await command.run(werkgever, ref)).toMatchObject({ ok: false, reden: 'not-allowed' })
    expect(await stored(ref.vacatureId)).toMatchObject({ status: command.van })
  },
)

test('an incomplete concept is not handed in, and every missing part is named', async () => {
  const { vacature, actor } = await aVacature({ titel: null, postcode: null, pc4: null, plaats: null })
  const result = await submitVacature(actor, { vacatureId: vacature.id, versie: vacature.versie })
  expect(result).toMatchObject({ ok: false, reden: 'invalid' })
  const melding = result.ok ? '' : result.melding
  for (const deel of ['titel', 'postcode', 'moet kunnen']) expect(melding).toContain(deel)
  expect((await stored(vacature.id)).status).toBe('concept')
})

test('handing in twice at once does it once', async () => {
  const { vacature, actor } = await aVacature({ eisen: EIS })
  const ref = { vacatureId: vacature.id, versie: vacature.versie }
  const results = await Promise.all([submitVacature(actor, ref), submitVacature(actor, ref)])
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await eventsOf(vacature.id)).toEqual(['vacature.ingediend'])
})

test('of two adviseurs who review at once, one wins and the other is told', async () => {
  for (let ronde = 0; ronde < 5; ronde += 1) {
    const { vacature } = await aVacature({ status: 'ingediend', eisen: EIS })
    const ref = { vacatureId: vacature.id, versie: vacature.versie }
    const [een, twee] = await Promise.all([anAdviseur(), anAdviseur()])
    const results = await Promise.all([
      publishVacature(een.actor, { ...ref, bereik: 'openbaar' }),
      sendBackVacature(twee.actor, { ...ref, reden: 'Noem het loon erbij.' }),
    ])
    const [verliezer] = results.filter(({ ok }) => !ok)
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(verliezer).toMatchObject({ reden: 'conflict', melding: expect.any(String) })
    expect(await eventsOf(vacature.id)).toHaveLength(1)
  }
})

test('publishing keeps the reach, forgets the old reason and reaches the search engine', async () => {
  const { vacature } = await aVacature({ status: 'ingediend', eisen: EIS, terugstuurReden: 'Noem het loon.' })
  const { actor } = await anAdviseur()
  await publishVacature(actor, { vacatureId: vacature.id, versie: vacature.versie, bereik: 'wsp' })
  expect(await stored(vacature.id)).toMatchObject({
    bereik: 'wsp',
    terugstuurReden: null,
    gepubliceerdOp: expect.any(Date),
  })
  expect(await changesOf(vacature.id)).toBe(1)
})

test('a vacature whose closing date has passed is not published or resumed', async () => {
  const { actor } = await anAdviseur()
  const gisteren = new Date(Date.now() - 2 * 86_400_000)
  for (const [status, run] of [
    ['ingediend', (ref: Ref) => publishVacature(actor, { ...ref, bereik: 'openbaar' })],
    ['opgeschort', (ref: Ref) => resumeVacature(actor, ref)],
  ] as const) {
    const { vacature } = await aVacature({ status, eisen: EIS, sluitingsdatum: gisteren })
    const result = await run({ vacatureId: vacature.id, versie: vacature.versie })
    expect(result).toMatchObject({
      ok: false,
      reden: 'invalid',
      melding: expect.stringContaining('sluitingsdatum'),
    })
    expect((await stored(vacature.id)).status).toBe(status)
  }
})

test('sending back keeps the reason, and a new hand-in keeps it for the reviewer', async () => {
  const { vacature, actor } = await aVacature({ status: 'ingediend', eisen: EIS })
  const { actor: adviseur } = await anAdviseur()
  await sendBackVacature(adviseur, { vacatureId: vacature.id, versie: 1, reden: 'Noem het loon erbij.' })
  await submitVacature(actor, { vacatureId: vacature.id, versie: 2 })
  expect(await stored(vacature.id)).toMatchObject({
    status: 'ingediend',
    terugstuurReden: 'Noem het loon erbij.',
    ingediendDoorId: actor.accountId,
  })
})

test('a mail job follows from handing in, publishing and sending back', async () => {
  const before = await mailJobs()
  const { vacature, actor } = await aVacature({ eisen: EIS })
  const { actor: adviseur } = await anAdviseur()
  const ref = (versie: number) => ({ vacatureId: vacature.id, versie })
  await submitVacature(actor, ref(1))
  await sendBackVacature(adviseur, { ...ref(2), reden: 'Noem het loon erbij.' })
  await submitVacature(actor, ref(3))
  await publishVacature(adviseur, { ...ref(4), bereik: 'openbaar' })
  expect((await mailJobs()) - before).toBe(4)
})

test('vacatures past their closing date expire, once', async () => {
  await expireVacatures()
  const { vacature } = await aVacature({ status: 'gepubliceerd', sluitingsdatum: dateOnly('2026-12-01') })
  const { vacature: gepauzeerd } = await aVacature({
    status: 'opgeschort',
    sluitingsdatum: dateOnly('2026-12-01'),
  })
  const { vacature: open } = await aVacature({
    status: 'gepubliceerd',
    sluitingsdatum: dateOnly('2027-01-15'),
  })
  const { vacature: concept } = await aVacature({ status: 'concept', sluitingsdatum: dateOnly('2026-12-01') })
  moveTo('2026-12-01T22:30:00Z')
  expect(await expireVacatures()).toBe(0)
  moveTo('2026-12-01T23:30:00Z')
  expect(await expireVacatures()).toBe(2)
  expect(await expireVacatures()).toBe(0)
  for (const { id } of [vacature, gepauzeerd]) {
    expect((await stored(id)).status).toBe('verlopen')
    expect(await eventsOf(id)).toEqual(['vacature.verlopen'])
  }
  expect((await stored(open.id)).status).toBe('gepubliceerd')
  expect((await stored(concept.id)).status).toBe('concept')
})

test('a vacature is fulfilled when its last place is taken', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd', aantalPlaatsen: 2 })
  const { actor } = await anAdviseur()
  const fulfil = (geplaatst: number) =>
    inTransaction(actor, (tx, emit) =>
      fulfilVacature(tx, emit, actor, { vacatureId: vacature.id, geplaatst }),
    )
  expect(await fulfil(1)).toMatchObject({ data: { vervuld: false } })
  expect(await fulfil(2)).toMatchObject({ data: { vervuld: true } })
  expect(await fulfil(3)).toMatchObject({ data: { vervuld: false } })
  expect((await stored(vacature.id)).status).toBe('vervuld')
  expect(await eventsOf(vacature.id)).toEqual(['vacature.vervuld'])
})

function moveTo(iso: string): void {
  moveClock(new Date(iso).getTime() - Date.now())
}

async function mailJobs(): Promise<number> {
  const [row] = await db().$queryRaw<
    { aantal: bigint }[]
  >`SELECT count(*) AS aantal FROM pgboss.job WHERE name = 'mail'`
  return Number(row?.aantal ?? 0)
}
