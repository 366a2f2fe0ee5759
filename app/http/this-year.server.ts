import { today } from '#app/platform/clock.server.ts'

export function thisYear(): number {
  return Number(today().slice(0, 4))
}
