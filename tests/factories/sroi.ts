import { storeFile } from '#app/platform/bestand/bestanden.server.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { anAdviseur, aPerson } from '#tests/factories/account.ts'
import { nextNumber } from '#tests/factories/sequence.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

export async function anOpdrachtgever(overrides: Partial<Prisma.OpdrachtgeverUncheckedCreateInput> = {}) {
  return db().opdrachtgever.create({
    data: { naam: `Opdrachtgever ${nextNumber()}`, aangemaaktOp: now(), ...overrides },
  })
}

type TabelOverrides = Partial<Omit<Prisma.BouwblokkentabelUncheckedCreateInput, 'geldigVan'>> & {
  opdrachtgeverId: string
  geldigVan?: string
  /** The name of the second bouwblok, for the banenafspraak. */
  bouwbloknaam?: string
}

/** A table with a bouwblok for three groups, each kind of other work and a fixed bonus. Published unless told otherwise. */
export async function aTabel({
  geldigVan = '2024-01-01',
  status = 'gepubliceerd',
  bouwbloknaam = 'Banenafspraak',
  ...overrides
}: TabelOverrides) {
  const tabel = await db().bouwblokkentabel.create({
    data: {
      versie: 1,
      geldigVan: dateOnly(geldigVan),
      fulltimeUren: 36,
      inkoopBasispunten: 10_000,
      expertiseUurCents: 100_00,
      trainingPlaatsCents: 750_00,
      stageMaandCents: 500_00,
      teltOverigWerk: true,
      aangemaaktOp: now(),
      ...overrides,
      bouwblokken: {
        create: [
          {
            naam: 'Participatiewet',
            doelgroepen: ['participatiewet'],
            jaarwaardeCents: 40_000_00,
            maximumMaanden: 24,
          },
          { naam: bouwbloknaam, doelgroepen: ['doelgroepregister', 'wajong'], jaarwaardeCents: 50_000_00 },
          { naam: 'WW', doelgroepen: ['ww'], jaarwaardeCents: 20_000_00, maximumMaanden: 12 },
        ],
      },
      bonussen: { create: [{ naam: 'Vast contract', waardeCents: 10_000_00, naarRato: false }] },
    },
    include: { bouwblokken: { orderBy: { id: 'asc' } }, bonussen: true },
  })
  if (status !== 'gepubliceerd') return tabel
  const { id: gepubliceerdDoorId } = await aPerson()
  await db().bouwblokkentabel.update({
    where: { id: tabel.id },
    data: { status: 'gepubliceerd', gepubliceerdOp: now(), gepubliceerdDoorId },
  })
  return tabel
}

type VerplichtingOverrides = Partial<
  Omit<Prisma.SroiVerplichtingUncheckedCreateInput, 'gunningOp' | 'startOp' | 'eindOp' | 'herstelTot'>
> & {
  /** First and last day, in days from today; the last day of the recovery period is 90 days later. */
  start?: number
  eind?: number
}

/** A contract of a year that began 100 days ago, with an obligation of 50,000 euros. */
export async function aVerplichting({ start = -100, eind = 265, ...overrides }: VerplichtingOverrides = {}) {
  const opdrachtgeverId = overrides.opdrachtgeverId ?? (await anOpdrachtgever()).id
  const tabel = overrides.tabelId ? null : await aTabel({ opdrachtgeverId })
  const werkgever = overrides.werkgeverId ? null : await aWerkgever()
  const coordinator = overrides.coordinatorId ? null : await anAdviseur()
  const dag = (dagen: number) => dateOnly(plusDays(today(), dagen))
  const verplichting = await db().sroiVerplichting.create({
    data: {
      opdrachtgeverId,
      werkgeverId: werkgever?.werkgever.id ?? '',
      tabelId: tabel?.id ?? '',
      coordinatorId: coordinator?.account.id ?? '',
      contractnummer: `C-${nextNumber()}`,
      omschrijving: 'Onderhoud van wegen',
      somCents: 1_000_000_00n,
      arbeidBasispunten: 10_000,
      grondslag: 'som',
      percentageBasispunten: 500,
      verplichtCents: 50_000_00,
      gunningOp: dag(start),
      startOp: dag(start),
      eindOp: dag(eind),
      herstelTot: dag(eind + 90),
      meldenVoor: dag(start + 7),
      status: 'actief',
      aangemaaktOp: now(),
      ...overrides,
    },
  })
  return { verplichting, tabel, werkgever, coordinator }
}

type InvullingOverrides = Partial<Omit<Prisma.SroiInvullingUncheckedCreateInput, 'van' | 'tot'>> & {
  verplichtingId: string
  ingediendDoorId: string
  /** In days from today. */
  van?: number
  tot?: number
}

/** An invoice of 1,000 euros that was handed in. */
export async function anInvulling({ van = -30, tot = -1, ...overrides }: InvullingOverrides) {
  const dag = (dagen: number) => dateOnly(plusDays(today(), dagen))
  const soort = overrides.soort ?? 'inkoop'
  return db().sroiInvulling.create({
    data: {
      soort,
      status: 'ingediend',
      omschrijving: 'Schoonmaak door Spaarne Werkt',
      van: dag(van),
      tot: dag(tot),
      ...(soort === 'inkoop' && { bedragCents: 1_000_00 }),
      ingediendOp: now(),
      aangemaaktOp: now(),
      ...overrides,
    },
  })
}

/** A file with an invulling, with its content on the disk. */
export async function aBewijsstuk(invullingId: string, naam = 'factuur.pdf') {
  const bestand = await storeFile(new TextEncoder().encode('%PDF-1.7 factuur'))
  return db().sroiBewijsstuk.create({
    data: {
      invullingId,
      naam,
      type: 'pdf',
      grootte: bestand.grootte,
      sha256: bestand.sha256,
      bestandId: bestand.id,
      aangemaaktOp: now(),
    },
  })
}
