import { expect, test } from 'vitest'
import {
  CODE_MAX_MISLUKT,
  CODE_MAX_PER_ADRES,
  CODE_MAX_PER_ADRES_OVERAL,
  CODE_MAX_PER_NETWERK,
} from '#app/domain/account/account.ts'
import { blockAccount } from '#app/domain/account/revoke-account.server.ts'
import { inlogcodeOf, requestInlogcode } from '#app/domain/account/request-inlogcode.server.ts'
import { closeSessie, readSessie } from '#app/domain/account/sessie.server.ts'
import { verifyInlogcode } from '#app/domain/account/verify-inlogcode.server.ts'
import { moveClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { networkOf } from '#app/platform/network.server.ts'
import { aBeheerder, anAdviseur, aPerson } from '#tests/factories/account.ts'

const MINUTE = 60_000

async function ask(email: string, ip = '192.0.2.1'): Promise<string> {
  const result = await requestInlogcode({ email, ip })
  if (!result.ok) throw new Error('no code')
  return result.data.pogingId
}

async function login(email: string): Promise<string> {
  const pogingId = await ask(email)
  const result = await verifyInlogcode({ pogingId, code: inlogcodeOf(pogingId) })
  if (!result.ok) throw new Error('not logged in')
  return result.data.token
}

test('a mailed code opens a session in the first role', async () => {
  const { account } = await anAdviseur()

  const sessie = await readSessie(await login(account.email))

  expect(sessie).toMatchObject({
    actor: { rol: 'adviseur', accountId: account.id },
    sessie: { naam: account.naam },
  })
})

test('a code works once, also when it is sent twice at the same time', async () => {
  const { account } = await anAdviseur()
  const pogingId = await ask(account.email)
  const input = { pogingId, code: inlogcodeOf(pogingId) }

  const results = await Promise.all([verifyInlogcode(input), verifyInlogcode(input)])

  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a code is dead after 15 minutes', async () => {
  const { account } = await anAdviseur()
  const pogingId = await ask(account.email)

  moveClock(15 * MINUTE + 1)

  expect(await verifyInlogcode({ pogingId, code: inlogcodeOf(pogingId) })).toMatchObject({
    ok: false,
    reden: 'invalid',
  })
})

test('a code is dead after five wrong tries, also when they come at once', async () => {
  const { account } = await anAdviseur()
  const pogingId = await ask(account.email)
  const wrong = inlogcodeOf(pogingId) === '00000000' ? '00000001' : '00000000'

  await Promise.all(
    Array.from({ length: CODE_MAX_MISLUKT }, () => verifyInlogcode({ pogingId, code: wrong })),
  )

  expect(await verifyInlogcode({ pogingId, code: inlogcodeOf(pogingId) })).toMatchObject({ ok: false })
})

test('an unknown address gets the same answer, but no session is possible', async () => {
  const pogingId = await ask('niemand@toets.example')

  expect(await verifyInlogcode({ pogingId, code: inlogcodeOf(pogingId) })).toMatchObject({
    ok: false,
    reden: 'invalid',
  })
  expect(
    await db().gebeurtenis.count({ where: { onderwerpId: pogingId, type: 'account.inlogcode-gevraagd' } }),
  ).toBe(1)
})

test('an address gets five codes in a quarter of an hour, and then more after waiting', async () => {
  const email = 'vaak@toets.example'
  for (let i = 0; i < CODE_MAX_PER_ADRES; i++) await ask(email)

  expect(await requestInlogcode({ email, ip: '192.0.2.1' })).toMatchObject({ ok: false, reden: 'conflict' })
  moveClock(16 * MINUTE)
  expect(await requestInlogcode({ email, ip: '192.0.2.1' })).toMatchObject({ ok: true })
})

test('a stranger who asks codes for somebody does not lock them out, nor goes on from network to network', async () => {
  const email = 'doelwit@toets.example'
  for (let i = 0; i < CODE_MAX_PER_ADRES; i++) await ask(email, '198.51.100.1')
  expect(await requestInlogcode({ email, ip: '192.0.2.1' })).toMatchObject({ ok: true })

  for (let i = CODE_MAX_PER_ADRES + 1; i < CODE_MAX_PER_ADRES_OVERAL; i++) await ask(email, `198.51.100.${i}`)
  expect(await requestInlogcode({ email, ip: '203.0.113.1' })).toMatchObject({ ok: false, reden: 'conflict' })
})

test('the addresses of one IPv6 network count as one', () => {
  const network = networkOf('2001:db8:0:1:aaaa:bbbb:cccc:dddd')
  expect(network).toBe('2001:db8:0:1::/64')
  expect(networkOf('2001:0db8::1:0:0:0:1')).toBe(network)
  expect(networkOf('2001:db8:0:2::1')).not.toBe(network)
  expect(networkOf('::1')).toBe('0:0:0:0::/64')
  expect(networkOf('192.0.2.1')).toBe('192.0.2.1')
})

test('many requests at once for one address do not get past the limit', async () => {
  const results = await Promise.all(
    Array.from({ length: 12 }, () => requestInlogcode({ email: 'snel@toets.example', ip: '192.0.2.10' })),
  )

  expect(results.filter(({ ok }) => ok)).toHaveLength(CODE_MAX_PER_ADRES)
})

test('one network address cannot ask codes for everybody', async () => {
  const results = []
  for (let i = 0; i < 35; i++)
    results.push(await requestInlogcode({ email: `reeks${i}@toets.example`, ip: '192.0.2.77' }))

  expect(results.filter(({ ok }) => ok)).toHaveLength(CODE_MAX_PER_NETWERK)
})

test('a session ends by logging out, by two hours of silence, and after twelve hours', async () => {
  const { account, actor } = await anAdviseur()
  const closed = await login(account.email)
  const current = await readSessie(closed)
  await closeSessie(actor, current?.sessie.sessieId ?? '')
  expect(await readSessie(closed)).toBeNull()

  const silent = await login(account.email)
  moveClock(2 * 60 * MINUTE + 1)
  expect(await readSessie(silent)).toBeNull()

  moveClock(0)
  const long = await login(account.email)
  for (let hours = 1; hours < 12; hours++) {
    moveClock(hours * 60 * MINUTE)
    expect(await readSessie(long)).not.toBeNull()
  }
  moveClock(12 * 60 * MINUTE + 1)
  expect(await readSessie(long)).toBeNull()
})

test('a blocked account loses its sessions at once and gets no new one', async () => {
  const { account } = await anAdviseur()
  const beheerder = await aBeheerder()
  const token = await login(account.email)

  expect(await blockAccount(beheerder.actor, { accountId: account.id })).toMatchObject({ ok: true })

  expect(await readSessie(token)).toBeNull()
  const pogingId = await ask(account.email)
  expect(await verifyInlogcode({ pogingId, code: inlogcodeOf(pogingId) })).toMatchObject({ ok: false })
})

test('an account without a role cannot log in', async () => {
  const { email } = await aPerson()
  const pogingId = await ask(email)

  expect(await verifyInlogcode({ pogingId, code: inlogcodeOf(pogingId) })).toMatchObject({ ok: false })
})

test('neither the code nor the cookie is in the database', async () => {
  const { account } = await anAdviseur()
  const pogingId = await ask(account.email)
  const code = inlogcodeOf(pogingId)
  const result = await verifyInlogcode({ pogingId, code })
  const token = result.ok ? result.data.token : ''

  const rows = JSON.stringify([
    await db().inlogpoging.findMany(),
    await db().sessie.findMany(),
    await db().$queryRaw`SELECT data FROM pgboss.job`,
  ])

  expect(rows).toContain(pogingId)
  expect(rows).not.toContain(token)
  expect(rows).not.toContain(`"${code}"`)
})

test('the mail with a code goes before every other mail: its reader waits at the screen', async () => {
  const { account } = await anAdviseur()
  await ask(account.email)
  const [job] = await db().$queryRaw<{ priority: number }[]>`
    SELECT priority FROM pgboss.job WHERE name = 'mail' AND data->>'mail' = 'inlogcode' ORDER BY created_on DESC LIMIT 1`
  expect(job?.priority).toBeGreaterThan(0)
})
