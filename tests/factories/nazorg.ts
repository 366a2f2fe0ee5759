import { keepNazorg } from '#app/domain/nazorg/keep-nazorg.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'

/** Somebody who started a week ago, about whom the employer is asked today; `moment` is the question. */
export async function anAskedPlaatsing(overrides: Parameters<typeof aPlaatsing>[0] = {}) {
  const scene = await aPlaatsing({ start: -7, ...overrides })
  await keepNazorg()
  const plaatsingId = scene.plaatsing.id
  const moment = await db().nazorgmoment.findUniqueOrThrow({
    where: { plaatsingId_moment: { plaatsingId, moment: 'week_1' } },
  })
  return { ...scene, moment }
}
