import { dateOnly } from '#app/platform/clock.server.ts'
import type { Ondersteuning, VacatureSoort } from '#prisma/generated/client.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import type { BenchWereld } from './bench-wereld.ts'

/** The questions of the bench as published vacatures of one employer. */
export async function writeVacatures({ vacatures, pc4Van }: BenchWereld): Promise<void> {
  const { werkgever } = await aWerkgever()
  for (const { punt, eisen, startdatum, soorten, ondersteuning, ...vacature } of vacatures) {
    if (!punt) throw new Error('bench: a published vacature has a place')
    const pc4 = pc4Van(punt)
    await aVacature({
      ...vacature,
      eisen,
      soorten: soorten as VacatureSoort[],
      ondersteuning: ondersteuning as Ondersteuning[],
      startdatum: startdatum === null ? null : dateOnly(startdatum),
      postcode: `${pc4}AA`,
      pc4,
      status: 'gepubliceerd',
      werkgeverId: werkgever.id,
    })
  }
}
