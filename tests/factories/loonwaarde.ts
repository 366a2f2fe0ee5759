import { LOONWAARDE_STAPPEN, type LoonwaardeStap } from '#app/domain/loonwaarde/loonwaarde.ts'
import { storeFile } from '#app/platform/bestand/bestanden.server.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { HAARLEM } from '#tests/factories/reference.ts'

type Overrides = Partial<Omit<Prisma.LoonwaardemetingUncheckedCreateInput, 'stap'>> & {
  bemiddelingId: string
  behandelaarId: string
  stap?: LoonwaardeStap
}

/** A measurement that runs since today, in its first step or another one, with a week for it. */
export async function aMeting({ stap = 'contact_werkgever', ...overrides }: Overrides) {
  const vandaag = dateOnly(today())
  const uiterlijk = dateOnly(plusDays(today(), 7))
  const gezet = LOONWAARDE_STAPPEN.slice(0, LOONWAARDE_STAPPEN.indexOf(stap) + 1)
  return db().loonwaardemeting.create({
    data: {
      soort: 'loonkostensubsidie',
      gemeenteCode: HAARLEM.gemeenteCode,
      stap,
      uiterlijk,
      geplandOp: LOONWAARDE_STAPPEN.indexOf(stap) > LOONWAARDE_STAPPEN.indexOf('gepland') ? vandaag : null,
      aangemaaktOp: now(),
      ...overrides,
      stappen: {
        create: gezet.map((een) => ({
          stap: een,
          begonnenOp: vandaag,
          uiterlijk,
          klaarOp: een === stap ? null : vandaag,
        })),
      },
    },
  })
}

/** A report of one line that was handed in. */
export async function aMeetdocument(metingId: string, naam = 'rapport.pdf') {
  const {
    id: bestandId,
    grootte,
    sha256,
  } = await storeFile(new TextEncoder().encode('%PDF-1.7 proefrapport'))
  return db().loonwaardedocument.create({
    data: { metingId, soort: 'rapport', naam, type: 'pdf', grootte, sha256, bestandId },
  })
}
