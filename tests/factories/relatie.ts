import { addDays, dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { nextNumber } from '#tests/factories/sequence.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

/** A contact with a new employer, or with `werkgeverId`, yesterday unless told otherwise. */
export async function aContactmoment(overrides: Partial<Prisma.ContactmomentUncheckedCreateInput> = {}) {
  const werkgeverId = overrides.werkgeverId ?? (await aWerkgever()).werkgever.id
  const doorId = overrides.doorId ?? (await anAdviseur()).account.id
  return db().contactmoment.create({
    data: {
      soort: 'telefoon',
      op: addDays(now(), -1),
      verslag: `Proefverslag ${nextNumber()}: gebeld over een verzonnen vacature.`,
      ...overrides,
      werkgeverId,
      doorId,
    },
  })
}

/** An open task by hand of a new adviseur, or of `toegewezenAanId`, due tomorrow unless told otherwise. */
export async function aTaak(overrides: Partial<Prisma.TaakUncheckedCreateInput> = {}) {
  const toegewezenAanId = overrides.toegewezenAanId ?? (await anAdviseur()).account.id
  return db().taak.create({
    data: {
      titel: `Proeftaak ${nextNumber()}`,
      vervaldatum: addDays(dateOnly(today()), 1),
      ...overrides,
      toegewezenAanId,
    },
  })
}
