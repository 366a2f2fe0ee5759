import { afterEach, beforeEach } from 'vitest'
import { moveClock } from '#app/platform/clock.server.ts'

// React, the database client and our own code report trouble with console.error: a test that causes any has failed.
// A test that expects such a report takes it over with vi.spyOn(console, 'error').mockImplementation(...).
let reported: unknown[][] = []
console.error = (...args: unknown[]) => void reported.push(args)

beforeEach(() => {
  reported = []
})

afterEach(() => {
  moveClock(0)
  const first = reported[0]
  if (first) throw new Error(`console.error was called: ${first.map(describe).join(' ')}`)
})

function describe(value: unknown): string {
  return value instanceof Error ? (value.stack ?? value.message) : String(value)
}
