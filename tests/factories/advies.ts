import { reactieVoor } from '#app/domain/advies/klok.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** A question that an employer asked just now and nobody took yet. */
export async function anAdviesaanvraag(
  overrides: Partial<Prisma.AdviesaanvraagUncheckedCreateInput> & { werkgeverId: string },
) {
  const titel = overrides.titel ?? 'Kunnen wij taken anders verdelen?'
  const voor = dateOnly(reactieVoor(today()))
  return db().adviesaanvraag.create({
    data: {
      onderwerp: 'jobcarving',
      wachtSinds: now(),
      reactieVoor: voor,
      uiterlijk: voor,
      aangemaaktOp: now(),
      ...overrides,
      titel,
      berichten: {
        create: { soort: 'vraag', accountId: overrides.accountId ?? null, tekst: titel, op: now() },
      },
    },
  })
}
