import { expect, test } from 'vitest'
import { createWijzigingen } from '#search/scan/wijzigingen.ts'

const EEN = '00000000-0000-4000-8000-000000000001'

function withClock() {
  let nu = 0
  return { wijzigingen: createWijzigingen(() => nu), later: (ms: number) => void (nu += ms) }
}

test('a change counts as not read from when it came until it was read, also while it is being read', () => {
  const { wijzigingen, later } = withClock()
  expect(wijzigingen.lagMs()).toBe(0)
  wijzigingen.note(EEN)
  later(100)
  expect(wijzigingen.take()).toEqual({ alles: false, ids: [EEN] })
  wijzigingen.note(EEN)
  later(50)
  expect(wijzigingen.lagMs()).toBe(150)
  wijzigingen.done()
  expect(wijzigingen.lagMs()).toBe(50)
  wijzigingen.take()
  wijzigingen.done()
  expect(wijzigingen.lagMs()).toBe(0)
})

test('a message without an id means any of them; one that is no id means nothing', () => {
  const { wijzigingen } = withClock()
  wijzigingen.note('geen id')
  expect(wijzigingen.isEmpty()).toBe(true)
  wijzigingen.note('')
  expect(wijzigingen.take()).toEqual({ alles: true, ids: [] })
  expect(wijzigingen.isEmpty()).toBe(true)
})

test('who waits is woken by a change, and does not wait when there is one', async () => {
  const { wijzigingen } = withClock()
  const gewekt = wijzigingen.next(60_000)
  wijzigingen.note(EEN)
  await gewekt
  await wijzigingen.next(60_000)
  expect(wijzigingen.take().ids).toEqual([EEN])
})
