import { expect, test } from 'vitest'
import { ensureIndexes } from '#search/sync/ensure-indexes.server.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { cookieOf } from '#tests/support/login.ts'
import { openPortal } from '#tests/support/portal.ts'
import { aSyncContext } from '#tests/support/search-sync.ts'

const portal = await openPortal()

async function ask(query: string) {
  const { account } = await aWerkgever()
  const answer = await portal.visit(`/taxonomie${query}`, {
    cookie: await cookieOf(account.id),
    accept: '*/*',
  })
  return { ...answer, json: JSON.parse(answer.body) as { resultaten: object[]; beperkt?: boolean } }
}

test('without an index the database answers; with one the engine forgives a typing error', async () => {
  const before = await ask('?soort=certificaat&q=heftruck')
  expect(before.json).toMatchObject({ beperkt: true, resultaten: [{ id: 'certificaat:heftruck' }] })
  expect(before.headers.get('Cache-Control')).toBe('no-store')

  await ensureIndexes(aSyncContext())
  const after = await ask('?soort=certificaat&q=heftruk')
  expect(after.json).toMatchObject({
    beperkt: false,
    resultaten: [{ id: 'certificaat:heftruck', label: 'Heftruckcertificaat' }],
  })
  expect(after.headers.get('Cache-Control')).toBe('private, max-age=60')
  expect(Object.keys(after.json.resultaten[0] ?? {}).sort()).toEqual(['id', 'label', 'toelichting'])
})

test('a question that cannot be answered gets an answer that says so', async () => {
  for (const query of ['', '?soort=naam&q=a', `?soort=beroep&q=${'x'.repeat(101)}`, '?q=kok']) {
    const { status, json } = await ask(query)
    expect(status, query).toBe(400)
    expect(json.resultaten).toEqual([])
  }
  for (const query of ['?soort=beroep', '?soort=beroep&q=%00', '?soort=beroep&q=%22%5C']) {
    const { status, json } = await ask(query)
    expect(status, query).toBe(200)
    expect(json.resultaten).toEqual([])
  }
})
