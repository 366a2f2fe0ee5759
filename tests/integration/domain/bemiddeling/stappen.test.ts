import { expect, test } from 'vitest'
import { acceptVoorstel } from '#app/domain/bemiddeling/answer-voorstel.server.ts'
import { endBemiddeling } from '#app/domain/bemiddeling/end-bemiddeling.server.ts'
import { offerToWerkgever } from '#app/domain/bemiddeling/offer-to-werkgever.server.ts'
import { planKennismaking } from '#app/domain/bemiddeling/plan-kennismaking.server.ts'
import { showBelangstelling } from '#app/domain/bemiddeling/show-belangstelling.server.ts'
import { startProefplaatsing } from '#app/domain/bemiddeling/start-proefplaatsing.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { addDays, now, today } from '#app/platform/clock.server.ts'
import type { Result } from '#app/platform/result.ts'
import type { BemiddelingStatus } from '#prisma/generated/client.ts'
import { aBeheerder, aJobcoach } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { eventsOf, statusOf } from '#tests/integration/domain/bemiddeling/steps.ts'

type World = Awaited<ReturnType<typeof aBemiddeling>>
type Stap = {
  naam: string
  van: BemiddelingStatus
  naar: BemiddelingStatus
  event: string
  wie: 'kandidaat' | 'adviseur' | 'werkgever'
  toestemming?: boolean
  doe: (actor: Actor, id: string, versie: number) => Promise<Result<unknown>>
}

const dag = (over: number) => addDays(now(), over).toISOString().slice(0, 10)

const PROEF = {
  bij: 'uwv',
  besluitOp: today(),
  reden: null,
  intentie: 'on',
  nietEerder: 'on',
  verzekerd: 'on',
} as const

const STAPPEN: Stap[] = [
  {
    naam: 'accept',
    van: 'voorgesteld',
    naar: 'akkoord_kandidaat',
    event: 'bemiddeling.akkoord-kandidaat',
    wie: 'kandidaat',
    doe: (actor, id, versie) => acceptVoorstel(actor, { id, versie }),
  },
  {
    naam: 'offer',
    van: 'akkoord_kandidaat',
    naar: 'aangeboden',
    event: 'bemiddeling.aangeboden',
    wie: 'adviseur',
    doe: (actor, id, versie) => offerToWerkgever(actor, { id, versie }),
  },
  {
    naam: 'interest',
    van: 'aangeboden',
    naar: 'belangstelling',
    event: 'bemiddeling.belangstelling',
    wie: 'werkgever',
    doe: (actor, id, versie) => showBelangstelling(actor, { id, versie }),
  },
  {
    naam: 'meeting',
    van: 'belangstelling',
    naar: 'kennismaking',
    event: 'bemiddeling.kennismaking-gepland',
    wie: 'adviseur',
    toestemming: true,
    doe: (actor, id, versie) =>
      planKennismaking(actor, { id, versie, datum: dag(5), tijd: '14:00', plaats: 'Proefstraat 1' }),
  },
  {
    naam: 'trial',
    van: 'kennismaking',
    naar: 'proefplaatsing',
    event: 'bemiddeling.proefplaatsing-gestart',
    wie: 'adviseur',
    doe: (actor, id, versie) =>
      startProefplaatsing(actor, { id, versie, van: today(), tot: dag(30), ...PROEF }),
  },
  {
    naam: 'end',
    van: 'aangeboden',
    naar: 'beeindigd',
    event: 'bemiddeling.beeindigd',
    wie: 'adviseur',
    doe: (actor, id, versie) => endBemiddeling(actor, { id, versie, reden: 'anders' }),
  },
]

const worldFor = ({ van, toestemming }: Stap) =>
  aBemiddeling({ status: van, ...(toestemming && { toestemming }) })

test.each(STAPPEN)('$naam: $wie takes it from $van to $naar, with one event', async (stap) => {
  const world = await worldFor(stap)

  expect(await stap.doe(world[stap.wie], world.bemiddeling.id, 1)).toMatchObject({ ok: true })

  expect(await statusOf(world.bemiddeling.id)).toMatchObject({ status: stap.naar, versie: 2 })
  expect(await eventsOf(world.bemiddeling.id)).toEqual([stap.event])
})

test.each(STAPPEN)('$naam: nobody without a part in it can take it', async (stap) => {
  const world = await worldFor(stap)
  const [andereWerkgever, andereKandidaat, jobcoach, beheerder] = await Promise.all([
    aWerkgever(),
    aKandidaat(),
    aJobcoach(),
    aBeheerder(),
  ])

  for (const { actor } of [andereWerkgever, andereKandidaat, jobcoach, beheerder]) {
    expect(await stap.doe(actor, world.bemiddeling.id, 1)).toMatchObject({ ok: false })
  }
  expect((await statusOf(world.bemiddeling.id)).status).toBe(stap.van)
  expect(await eventsOf(world.bemiddeling.id)).toEqual([])
})

test.each(STAPPEN.filter(({ naam }) => naam !== 'end'))(
  '$naam: the two others around the table cannot take it',
  async (stap) => {
    const world = await worldFor(stap)
    const anderen = (['kandidaat', 'adviseur', 'werkgever'] as const).filter((wie) => wie !== stap.wie)

    for (const wie of anderen) {
      expect(await stap.doe(world[wie], world.bemiddeling.id, 1)).toMatchObject({ ok: false })
    }
    expect((await statusOf(world.bemiddeling.id)).status).toBe(stap.van)
  },
)

test.each(STAPPEN)('$naam: refused from a finished bemiddeling and with an old version', async (stap) => {
  const klaar: World = await aBemiddeling({ status: 'beeindigd', eindeVanuit: 'aangeboden' })
  const world = await worldFor(stap)

  expect(await stap.doe(klaar[stap.wie], klaar.bemiddeling.id, 1)).toMatchObject({ ok: false })
  expect(await stap.doe(world[stap.wie], world.bemiddeling.id, 99)).toMatchObject({
    ok: false,
    reden: 'conflict',
  })
  expect(await eventsOf(world.bemiddeling.id)).toEqual([])
})

test.each(STAPPEN)('$naam: two clicks at once are one step', async (stap) => {
  const world = await worldFor(stap)
  const doe = () => stap.doe(world[stap.wie], world.bemiddeling.id, 1)

  const results = await Promise.all([doe(), doe()])

  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await eventsOf(world.bemiddeling.id)).toEqual([stap.event])
})

test('offering is refused when a key was turned off or the vacature closed meanwhile', async () => {
  const hidden = await aBemiddeling({ status: 'akkoord_kandidaat', kandidaat: await aKandidaat() })
  const closed = await aBemiddeling({ status: 'akkoord_kandidaat' })
  await db().vacature.update({ where: { id: closed.vacature.id }, data: { status: 'opgeschort' } })

  for (const { adviseur, bemiddeling } of [hidden, closed]) {
    expect(await offerToWerkgever(adviseur, { id: bemiddeling.id, versie: 1 })).toMatchObject({
      ok: false,
      reden: 'conflict',
    })
  }
})

test('a meeting needs consent and a time to come, and can be planned anew', async () => {
  const zonder = await aBemiddeling({ status: 'belangstelling' })
  const met = await aBemiddeling({ status: 'kennismaking' })
  const plan = { versie: 1, datum: dag(7), tijd: '10:30', plaats: 'Proefstraat 2' }

  expect(await planKennismaking(zonder.adviseur, { id: zonder.bemiddeling.id, ...plan })).toMatchObject({
    ok: false,
    reden: 'conflict',
  })
  expect(
    await planKennismaking(met.adviseur, { id: met.bemiddeling.id, ...plan, datum: dag(-1) }),
  ).toMatchObject({ ok: false, reden: 'invalid' })
  expect(await planKennismaking(met.adviseur, { id: met.bemiddeling.id, ...plan })).toMatchObject({
    ok: true,
  })
  expect(await statusOf(met.bemiddeling.id)).toMatchObject({ status: 'kennismaking', versie: 2 })
})

test('candidate and employer stop with their own reasons only', async () => {
  const world = await aBemiddeling({ status: 'aangeboden' })
  const { id } = world.bemiddeling

  for (const wie of ['kandidaat', 'werkgever'] as const) {
    expect(await endBemiddeling(world[wie], { id, versie: 1, reden: 'geen_klik' })).toMatchObject({
      ok: false,
      reden: 'invalid',
    })
  }
  expect(
    await endBemiddeling(world.werkgever, { id, versie: 1, reden: 'werkgever_geen_interesse' }),
  ).toMatchObject({ ok: true })
  expect(await statusOf(id)).toMatchObject({
    status: 'beeindigd',
    eindeReden: 'werkgever_geen_interesse',
    eindeVanuit: 'aangeboden',
  })
})

test('an end takes the consent with it', async () => {
  const { adviseur, bemiddeling } = await aBemiddeling({ status: 'kennismaking' })

  await endBemiddeling(adviseur, { id: bemiddeling.id, versie: 1, reden: 'geen_klik' })

  expect(
    await db().toestemming.count({ where: { bemiddelingId: bemiddeling.id, ingetrokkenOp: null } }),
  ).toBe(0)
})
