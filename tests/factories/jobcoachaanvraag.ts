import { reactieVoor } from '#app/domain/jobcoachaanvraag/klok.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** A request for a jobcoach that an employer made just now, for the organisation; nobody took it yet. */
export async function aJobcoachaanvraag({
  tekst = 'Wij willen een collega goed inwerken.',
  ...overrides
}: Partial<Prisma.JobcoachaanvraagUncheckedCreateInput> & {
  werkgeverId: string
  tekst?: string | undefined
}) {
  const haast = overrides.haast ?? 'twee_weken'
  return db().jobcoachaanvraag.create({
    data: {
      onderwerp: 'inwerken',
      haast,
      wachtSinds: now(),
      reactieVoor: dateOnly(reactieVoor(haast, today())),
      aangemaaktOp: now(),
      ...overrides,
      berichten: {
        create: { soort: 'aanvraag', accountId: overrides.accountId ?? null, tekst, op: now() },
      },
    },
  })
}
