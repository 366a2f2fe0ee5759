import { expect, test } from 'vitest'
import { createBreaker } from '#search/breaker.ts'
import { SearchAway } from '#search/search-away.ts'

function aBreaker() {
  let ms = 0
  const changes: boolean[] = []
  const breaker = createBreaker({ clock: () => ms, onChange: (isOpen) => changes.push(isOpen) })
  let calls = 0
  return {
    changes,
    calls: () => calls,
    wait: (more: number) => (ms += more),
    fail: (error: Error = new SearchAway('te-traag')) =>
      breaker.run(() => {
        calls += 1
        return Promise.reject(error)
      }),
    succeed: () =>
      breaker.run(() => {
        calls += 1
        return Promise.resolve('gevonden')
      }),
    run: breaker.run,
  }
}

const open = expect.objectContaining({ reden: 'open' })

test('three failures in a row open it, and the engine is then left alone for 15 seconds', async () => {
  const breaker = aBreaker()
  for (let i = 0; i < 3; i += 1) await expect(breaker.fail()).rejects.toMatchObject({ reden: 'te-traag' })
  await expect(breaker.succeed()).rejects.toEqual(open)
  breaker.wait(14_999)
  await expect(breaker.succeed()).rejects.toEqual(open)
  expect(breaker.calls()).toBe(3)
  expect(breaker.changes).toEqual([true])
})

test('a success in between starts the count again', async () => {
  const breaker = aBreaker()
  for (let i = 0; i < 2; i += 1) await expect(breaker.fail()).rejects.toThrow(SearchAway)
  await breaker.succeed()
  for (let i = 0; i < 2; i += 1) await expect(breaker.fail()).rejects.toThrow(SearchAway)
  await expect(breaker.succeed()).resolves.toBe('gevonden')
  expect(breaker.changes).toEqual([])
})

test('after the pause one call probes; its success closes the breaker', async () => {
  const breaker = aBreaker()
  for (let i = 0; i < 3; i += 1) await expect(breaker.fail()).rejects.toThrow(SearchAway)
  breaker.wait(15_000)
  let answer: (value: string) => void = () => {}
  const probe = breaker.run(() => new Promise<string>((resolve) => (answer = resolve)))
  await expect(breaker.succeed()).rejects.toEqual(open)
  answer('terug')
  await expect(probe).resolves.toBe('terug')
  await expect(breaker.succeed()).resolves.toBe('gevonden')
  expect(breaker.changes).toEqual([true, false])
})

test('a probe that fails opens it for another 15 seconds', async () => {
  const breaker = aBreaker()
  for (let i = 0; i < 3; i += 1) await expect(breaker.fail()).rejects.toThrow(SearchAway)
  breaker.wait(15_000)
  await expect(breaker.fail()).rejects.toMatchObject({ reden: 'te-traag' })
  await expect(breaker.succeed()).rejects.toEqual(open)
  expect(breaker.changes).toEqual([true])
})

test('a wrong question or a missing index says that the engine is there', async () => {
  const breaker = aBreaker()
  for (let i = 0; i < 5; i += 1) await expect(breaker.fail(new Error('bug'))).rejects.toThrow('bug')
  for (let i = 0; i < 5; i += 1)
    await expect(breaker.fail(new SearchAway('geen-index'))).rejects.toMatchObject({ reden: 'geen-index' })
  await expect(breaker.succeed()).resolves.toBe('gevonden')
})
