import { amsterdamTime, dateOnly } from '#app/platform/clock.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { VAST } from '#prisma/seed/demo/vaste-mensen.ts'

/** The gemeenten of the rapporteurs and an invented one, each with a published table of invented values. */
export async function writeOpdrachtgevers(db: PrismaClient, vandaag: string) {
  const rapporteurs = await db.rolToekenning.findMany({
    where: { rol: 'rapporteur', organisatie: { soort: 'gemeente' } },
    distinct: ['organisatieId'],
    orderBy: { organisatieId: 'asc' },
    take: 2,
    select: { organisatie: { select: { id: true, naam: true } }, gemeenteCodes: true },
  })
  const rijen = [
    ...rapporteurs.map(({ organisatie, gemeenteCodes }) => ({
      naam: organisatie?.naam ?? '',
      organisatieId: organisatie?.id ?? null,
      gemeenteCode: gemeenteCodes[0] ?? null,
    })),
    { naam: 'Proefschap Duin en Demo', organisatieId: null, gemeenteCode: null },
  ]
  const uit = []
  for (const rij of rijen) {
    const aangemaaktOp = amsterdamTime(plusDays(vandaag, -900), '09:00')
    const { id } = await db.opdrachtgever.create({ data: { ...rij, aangemaaktOp }, select: { id: true } })
    const tabel = await db.bouwblokkentabel.create({
      data: {
        opdrachtgeverId: id,
        versie: 1,
        geldigVan: dateOnly(plusDays(vandaag, -900)),
        fulltimeUren: 36,
        inkoopBasispunten: 10_000,
        expertiseUurCents: 100_00,
        trainingPlaatsCents: 750_00,
        stageMaandCents: 500_00,
        teltOverigWerk: true,
        aangemaaktOp,
        bouwblokken: {
          create: [
            {
              naam: 'Participatiewet',
              doelgroepen: ['participatiewet', 'statushouder'],
              jaarwaardeCents: 40_000_00,
              maximumMaanden: 24,
            },
            {
              naam: 'Banenafspraak',
              doelgroepen: ['doelgroepregister', 'wajong'],
              jaarwaardeCents: 50_000_00,
            },
            { naam: 'WIA of WAO', doelgroepen: ['wia'], jaarwaardeCents: 40_000_00 },
            { naam: 'WW', doelgroepen: ['ww'], jaarwaardeCents: 20_000_00, maximumMaanden: 12 },
            {
              naam: 'Geen uitkering',
              doelgroepen: ['nug', 'onbekend'],
              jaarwaardeCents: 10_000_00,
              maximumMaanden: 12,
            },
          ],
        },
        bonussen: { create: [{ naam: 'Vast contract', waardeCents: 5_000_00, naarRato: false }] },
      },
      select: { id: true, bouwblokken: { select: { id: true, doelgroepen: true } } },
    })
    await db.bouwblokkentabel.update({
      where: { id: tabel.id },
      data: {
        status: 'gepubliceerd',
        gepubliceerdOp: aangemaaktOp,
        gepubliceerdDoorId: VAST.beheerder.accountId,
      },
    })
    uit.push({ id, tabel, gemeenteCode: rij.gemeenteCode })
  }
  return uit
}
