import type { BemiddelingStatus } from '#app/domain/bemiddeling/bemiddeling.ts'
import type { Stand } from '#app/domain/bemiddeling/volgende-stap.ts'
import { now } from '#app/platform/clock.server.ts'

/** The facts behind "who has to act" at this moment. `kennismakingOp` is an ISO time. */
export function standOf(bemiddeling: {
  status: BemiddelingStatus
  heeftToestemming: boolean
  kennismakingOp: string | null
}): Stand {
  const { status, heeftToestemming, kennismakingOp } = bemiddeling
  return {
    status,
    heeftToestemming,
    isKennismakingGeweest: kennismakingOp !== null && new Date(kennismakingOp) <= now(),
  }
}
