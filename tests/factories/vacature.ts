import { addDays, dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { HAARLEM } from '#tests/factories/reference.ts'
import { nextNumber } from '#tests/factories/sequence.ts'
import { aContact, aWerkgever } from '#tests/factories/werkgever.ts'

export type Eis = {
  termId: string
  niveau?: number
  hard?: boolean
  gewicht?: 'essentieel' | 'belangrijk' | 'pre'
}

type Overrides = Partial<Omit<Prisma.VacatureUncheckedCreateInput, 'eisen'>> & { eisen?: Eis[] }

/**
 * A vacature that is filled in completely, of a new employer or of `werkgeverId`; in status concept unless told
 * otherwise. `actor` is the person who logs in for that employer.
 */
export async function aVacature(overrides: Overrides = {}) {
  const { eisen = [], status = 'concept', ...columns } = overrides
  const { werkgeverId, actor } = columns.werkgeverId
    ? { werkgeverId: columns.werkgeverId, actor: (await aContact(columns.werkgeverId)).actor }
    : await aWerkgever().then(({ werkgever, actor }) => ({ werkgeverId: werkgever.id, actor }))
  const wasSubmitted = status !== 'concept'
  const wasPublished = ['gepubliceerd', 'opgeschort', 'vervuld', 'verlopen'].includes(status)
  const number = nextNumber()
  const vacature = await db().vacature.create({
    data: {
      titel: `Proefvacature ${number}`,
      omschrijving: 'U werkt mee in een klein team. Dit is een verzonnen vacature voor een toets.',
      beroepId: await anyBeroepId(),
      soorten: ['regulier'],
      urenMin: 24,
      urenMax: 32,
      kantoortijden: true,
      onregelmatig: false,
      contract: 'B',
      sluitingsdatum: addDays(dateOnly(today()), 60),
      salarisMin: 230_000,
      salarisMax: 260_000,
      postcode: HAARLEM.postcode,
      pc4: HAARLEM.pc4,
      plaats: HAARLEM.plaats,
      contactNaam: 'Proefcontact Personeelszaken',
      contactEmail: 'personeel@toets.example',
      ...(wasSubmitted && { ingediendOp: now(), ingediendDoorId: actor.accountId }),
      ...(wasPublished && { gepubliceerdOp: now() }),
      ...columns,
      status,
      werkgeverId,
      eisen: { create: eisen.map((eis, volgorde) => ({ niveau: 2, ...eis, volgorde })) },
    },
    include: { eisen: true },
  })
  return { vacature, actor }
}

let beroepId: string | undefined

/** The first occupation of the dictionary: for tests in which it does not matter which one. */
export async function anyBeroepId(): Promise<string> {
  beroepId ??= (
    await db().term.findFirstOrThrow({
      where: { soort: 'beroep' },
      orderBy: { id: 'asc' },
      select: { id: true },
    })
  ).id
  return beroepId
}
