import { randomUUID } from 'node:crypto'
import { publishEvenement } from '#app/domain/evenement/announce-evenement.server.ts'
import { addOnderdeel } from '#app/domain/evenement/save-onderdeel.server.ts'
import { makeSpeeddateRooster } from '#app/domain/speeddate/plan-rooster.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { VAST, VASTE_KANDIDATEN, VASTE_WERKGEVERS } from '#prisma/seed/demo/vaste-mensen.ts'
import { createDemoEvenement, demoAdviseur, must } from './demo-evenementen.server.ts'

const TITEL = 'Speeddates in het Demohuis'
const WERKGEVERS = 6
const KANDIDATEN = 16

/** An event with speeddates of employers and candidates of the demo, with its timetable; nobody is mailed about it. */
export async function writeDemoSpeeddates(db: PrismaClient, vandaag: string): Promise<void> {
  if ((await db.evenement.count({ where: { titel: TITEL } })) > 0) return
  const actor = await demoAdviseur(db)
  const datum = plusDays(vandaag, 9)
  const evenementId = await createDemoEvenement(actor, datum, {
    soort: 'speeddates',
    titel: TITEL,
    samenvatting: 'In korte gesprekken maakt u kennis met elkaar.',
    omschrijving: 'U praat steeds tien minuten met iemand. Daarna zegt ieder of die verder wil praten.',
    van: '13:00',
    tot: '15:30',
    plaatsenKandidaat: 40,
    plaatsenWerkgever: 12,
  })
  const deel = {
    titelEn: null,
    omschrijving: null,
    omschrijvingEn: null,
    spreker: null,
    rollen: [],
    plaatsen: null,
  }
  await must(
    addOnderdeel(actor, {
      ...{ ...deel, id: randomUUID(), evenementId, datum, soort: 'speeddates', titel: 'Speeddates' },
      ...{ zaal: 'Grote zaal', van: '13:15', tot: '15:15' },
    }),
  )
  await must(publishEvenement(actor, { id: evenementId, versie: 1 }))
  await register(db, evenementId)
  await must(
    makeSpeeddateRooster(actor, {
      ...{ evenementId, versie: 0, van: '13:15', tot: '15:15', gesprekMinuten: 10, wisselMinuten: 2 },
      ...{ pauzeNa: [4], pauzeMinuten: 15, tafels: 10, minimum: 2, maximum: 5, achterElkaar: 3 },
    }),
  )
}

async function register(db: PrismaClient, evenementId: string): Promise<void> {
  const nu = now()
  const werkgevers = await db.werkgever.findMany({
    where: { vacatures: { some: { status: 'gepubliceerd' } }, id: { not: VASTE_WERKGEVERS.bakkerij.id } },
    orderBy: { naam: 'asc' },
    take: WERKGEVERS - 1,
    select: { id: true, naam: true },
  })
  const kandidaten = await db.kandidaat.findMany({
    where: { profiel: { zichtbaarTot: { gt: nu } }, id: { not: VASTE_KANDIDATEN.kim.kandidaatId } },
    orderBy: [{ achternaam: 'asc' }, { id: 'asc' }],
    take: KANDIDATEN - 1,
    select: { id: true, voornaam: true, achternaam: true },
  })
  const kim = { id: VASTE_KANDIDATEN.kim.kandidaatId, naam: VAST.kandidaat.naam }
  const deelnemers = [
    ...[VASTE_WERKGEVERS.bakkerij, ...werkgevers].map(({ id, naam }, plek) => ({
      ...{ rol: 'werkgever' as const, werkgeverId: id, kandidaatId: null },
      naam: `Sjoerd Speeddate${plek + 1}-Demo`,
      organisatieNaam: naam,
    })),
    ...[kim, ...kandidaten.map((een) => ({ id: een.id, naam: `${een.voornaam} ${een.achternaam}` }))].map(
      ({ id, naam }) => ({
        ...{ rol: 'kandidaat' as const, werkgeverId: null, kandidaatId: id, organisatieNaam: null },
        naam,
      }),
    ),
  ]
  for (const [plek, { naam, ...aanmelding }] of deelnemers.entries())
    await db.aanmelding.create({
      data: {
        ...aanmelding,
        ...{ evenementId, email: `speeddate${plek}@demo.wsp.example`, bevestigdOp: nu, aangemaaktOp: nu },
        inschrijvingen: { create: { naam, status: 'ingeschreven', statusSinds: nu } },
      },
    })
}
