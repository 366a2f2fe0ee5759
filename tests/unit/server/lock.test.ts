import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LockedError, takeLock, waitForLock } from '#app/server/lock.ts'
import { processStart } from '#app/server/process-info.ts'

const aLockFile = () => join(mkdtempSync(join(tmpdir(), 'wsp-lock-')), 'in-gebruik.lock')

test('a second taker hears who holds the lock, until it is given back', () => {
  const file = aLockFile()
  const giveBack = takeLock(file, 'http://localhost:3000')
  expect(() => takeLock(file, 'tweede')).toThrow(LockedError)
  try {
    takeLock(file, 'tweede')
  } catch (error) {
    expect(error).toMatchObject({ pid: process.pid, info: 'http://localhost:3000' })
  }
  giveBack()
  expect(existsSync(file)).toBe(false)
  takeLock(file, 'tweede')()
})

test('the lock of a process that is gone is taken over', () => {
  const file = aLockFile()
  writeFileSync(file, JSON.stringify({ pid: 2 ** 22 + 1, start: '1', info: 'oud' }))
  const giveBack = takeLock(file, 'nieuw')
  expect(readFileSync(file, 'utf8')).toContain('nieuw')
  giveBack()
  expect(readdirSync(join(file, '..'))).toEqual([])
})

test('the lock of a dead process whose pid was given to another is taken over', () => {
  const file = aLockFile()
  writeFileSync(file, JSON.stringify({ pid: process.pid, start: 'eerder', info: 'oud' }))
  takeLock(file, 'nieuw')()
})

test.each(['', '{', '{"pid":"x"}', 'null'])('a damaged lock (%j) is taken over', (content) => {
  const file = aLockFile()
  writeFileSync(file, content)
  takeLock(file, 'nieuw')()
})

test('giving back leaves the lock of a later owner alone', () => {
  const file = aLockFile()
  const giveBack = takeLock(file, 'eerste')
  const other = JSON.stringify({ pid: process.pid, start: processStart(process.pid), info: 'ander' })
  writeFileSync(file, other)
  giveBack()
  expect(readFileSync(file, 'utf8')).toBe(other)
})

test('waiting ends when the lock is given back, and otherwise when the time is over', async () => {
  const file = aLockFile()
  const giveBack = takeLock(file, 'eerste')
  await expect(waitForLock(file, 'tweede', 50)).rejects.toThrow(LockedError)
  setTimeout(giveBack, 50)
  const giveBackSecond = await waitForLock(file, 'tweede', 5_000)
  giveBackSecond()
})

test('a process is known by its start time', () => {
  expect(processStart(process.pid)).toBe(processStart(process.pid))
  expect(processStart(2 ** 22 + 1)).toBeNull()
})
