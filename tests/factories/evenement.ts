import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Deelnemersrol } from '#prisma/generated/enums.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { HAARLEM } from '#tests/factories/reference.ts'
import { nextNumber } from '#tests/factories/sequence.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** A published event in four weeks with twelve places for employers, open for registration unless told otherwise. */
export async function anEvenement(
  overrides: Partial<Prisma.EvenementUncheckedCreateInput> & {
    plaatsen?: Partial<Record<Deelnemersrol, number>>
  } = {},
) {
  const { plaatsen = { werkgever: 12 }, ...columns } = overrides
  const start = new Date(columns.start ?? Date.now() + 28 * DAY)
  const einde = new Date(columns.einde ?? start.getTime() + 3 * HOUR)
  const organisatorId = columns.organisatorId ?? (await anAdviseur()).account.id
  return db().evenement.create({
    data: {
      soort: 'harrie_training',
      status: 'gepubliceerd',
      titel: `Proeftraining ${nextNumber()}`,
      samenvatting: 'Een dag voor wie een collega begeleidt.',
      omschrijving: 'U leert hoe u een collega met een ondersteuningsvraag begeleidt.',
      locatie: 'Proefgebouw',
      straat: 'Proefstraat',
      huisnummer: '1',
      ...HAARLEM,
      aanmeldenVan: new Date(start.getTime() - 56 * DAY),
      aanmeldenTot: new Date(start.getTime() - DAY),
      contactNaam: 'Team evenementen',
      contactEmail: 'evenementen@wsp.example',
      verwijderOp: new Date(new Date(einde.getTime() + 28 * DAY).toISOString().slice(0, 10)),
      gepubliceerdOp: columns.status === 'concept' ? null : new Date(start.getTime() - 56 * DAY),
      ...columns,
      start,
      einde,
      organisatorId,
      capaciteiten: {
        create: Object.entries(plaatsen).map(([rol, aantal]) => ({
          rol: rol as Deelnemersrol,
          plaatsen: aantal,
        })),
      },
    },
  })
}

/** A confirmed registration of one person or more, each with a place unless told otherwise. */
export async function anAanmelding(
  evenementId: string,
  {
    namen = [`Proefdeelnemer Nummer-${nextNumber()}`],
    status = 'ingeschreven',
    ...columns
  }: Partial<Omit<Prisma.AanmeldingUncheckedCreateInput, 'evenementId'>> & {
    namen?: string[]
    status?: 'gereserveerd' | 'ingeschreven' | 'wachtlijst'
  } = {},
) {
  const op = columns.aangemaaktOp ?? new Date()
  return db().aanmelding.create({
    data: {
      evenementId,
      rol: 'werkgever',
      email: `proefdeelnemer${nextNumber()}@toets.example`,
      bevestigdOp: status === 'gereserveerd' ? null : op,
      bevestigenVoor: status === 'gereserveerd' ? new Date(Date.now() + DAY) : null,
      aangemaaktOp: op,
      ...columns,
      inschrijvingen: {
        create: namen.map((naam) => ({
          naam,
          status,
          statusSinds: op,
          wachtSinds: status === 'wachtlijst' ? op : null,
        })),
      },
    },
    include: { inschrijvingen: true },
  })
}

/** A part of the programme in the first hour of an event. */
export async function anOnderdeel(
  { id: evenementId, start }: { id: string; start: Date },
  overrides: Partial<Omit<Prisma.OnderdeelUncheckedCreateInput, 'evenementId'>> = {},
) {
  return db().onderdeel.create({
    data: {
      evenementId,
      soort: 'workshop',
      titel: `Proefworkshop ${nextNumber()}`,
      start,
      einde: new Date(start.getTime() + HOUR),
      ...overrides,
    },
  })
}
