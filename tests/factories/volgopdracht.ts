import type { Volger } from '#app/domain/volgopdracht/policy.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Someone follows a vacature or a profile since yesterday morning, everything that fits; nothing is known yet. */
export async function aVolgopdracht(
  volger: Volger,
  onderwerp: { vacatureId: string } | { profielId: string },
  overrides: Partial<Prisma.VolgopdrachtUncheckedCreateInput> = {},
) {
  return db().volgopdracht.create({
    data: {
      accountId: volger.accountId,
      rol: volger.rol,
      ...onderwerp,
      klasse: 'past_met_aanpassing',
      minimum: 0,
      metNavragen: true,
      bekekenOp: addDays(now(), -1),
      ...overrides,
    },
  })
}
