import { randomUUID } from 'node:crypto'
import { closeVerplichting } from '#app/domain/sroi/close-verplichting.server.ts'
import { amsterdamTime, dateOnly } from '#app/platform/clock.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import type { InvullingStatus, PrismaClient } from '#prisma/generated/client.ts'
import { VAST, VASTE_WERKGEVERS } from '#prisma/seed/demo/vaste-mensen.ts'
import { writeOpdrachtgevers } from './demo-opdrachtgevers.server.ts'
import { demoAdviseur } from './demo-evenementen.server.ts'
import { VERHALEN, type Verhaal } from './demo-sroi.ts'

/**
 * Opdrachtgevers with a table of invented values and twelve contracts before `vandaag`, written as rows: the commands would mail
 * about the past. Closing goes through its command, which freezes the amounts.
 */
export async function writeDemoSroi(db: PrismaClient, vandaag: string): Promise<void> {
  if ((await db.sroiVerplichting.count()) > 0) return
  const opdrachtgevers = await writeOpdrachtgevers(db, vandaag)
  const adviseur = await demoAdviseur(db)
  const werkgevers = await findWerkgevers(db)
  for (const [plek, verhaal] of VERHALEN.entries()) {
    const opdrachtgever = opdrachtgevers[plek % opdrachtgevers.length]
    const werkgever = werkgevers[plek % werkgevers.length]
    if (!opdrachtgever || !werkgever) continue
    const id = await writeVerplichting(db, verhaal, { vandaag, opdrachtgever, werkgeverId: werkgever.id })
    await writePlaatsingen(db, { id, verhaal, vandaag, opdrachtgever, werkgever })
    if (!verhaal.sluit) continue
    const { versie } = await db.sroiVerplichting.findUniqueOrThrow({
      where: { id },
      select: { versie: true },
    })
    const result = await closeVerplichting(adviseur, {
      id,
      versie,
      uitkomst: verhaal.sluit,
      toelichting: null,
    })
    if (!result.ok) throw new Error(`the demo contract ${verhaal.nummer} was not closed: ${result.reden}`)
  }
}

type Opdrachtgever = Awaited<ReturnType<typeof writeOpdrachtgevers>>[number]
type Werkgever = Awaited<ReturnType<typeof findWerkgevers>>[number]

/** The two fixed employers, and those with the most plaatsingen. */
async function findWerkgevers(db: PrismaClient) {
  const vast: string[] = Object.values(VASTE_WERKGEVERS).map(({ id }) => id)
  const anderen = await db.werkgever.findMany({
    where: { id: { notIn: vast }, vacatures: { some: { bemiddelingen: { some: { status: 'geplaatst' } } } } },
    orderBy: { id: 'asc' },
    take: 8,
    select: { id: true },
  })
  const ids = [...vast, ...anderen.map(({ id }) => id)]
  const rollen = await db.rolToekenning.findMany({
    where: { rol: 'werkgever', werkgeverId: { in: ids } },
    orderBy: { id: 'asc' },
    select: { werkgeverId: true, accountId: true },
  })
  return ids.map((id) => ({
    id,
    /** Who hands in; an adviseur for an employer without an account. */
    accountId: rollen.find(({ werkgeverId }) => werkgeverId === id)?.accountId ?? VAST.adviseur.accountId,
  }))
}

async function writeVerplichting(
  db: PrismaClient,
  verhaal: Verhaal,
  {
    vandaag,
    opdrachtgever,
    werkgeverId,
  }: { vandaag: string; opdrachtgever: Opdrachtgever; werkgeverId: string },
): Promise<string> {
  const { nummer, wat, start, eind, som, status, lijnen } = verhaal
  const dag = (over: number) => plusDays(vandaag, over)
  const heeftPlan = !['concept', 'actief'].includes(status)
  const isAkkoord = heeftPlan && status !== 'plan_ingediend'
  const id = randomUUID()
  const evenementen = await db.evenement.findMany({
    where: { titel: { in: lijnen.flatMap(({ evenement }) => evenement ?? []) } },
    select: { id: true, titel: true },
  })
  await db.sroiVerplichting.create({
    data: {
      id,
      opdrachtgeverId: opdrachtgever.id,
      tabelId: opdrachtgever.tabel.id,
      werkgeverId,
      coordinatorId: VAST.adviseur.accountId,
      contractnummer: nummer,
      omschrijving: wat,
      somCents: BigInt(som * 100),
      arbeidBasispunten: 10_000,
      grondslag: 'som',
      percentageBasispunten: 500,
      verplichtCents: som * 5,
      gunningOp: dateOnly(dag(start - 10)),
      startOp: dateOnly(dag(start)),
      eindOp: dateOnly(dag(eind)),
      herstelTot: dateOnly(dag(eind + 90)),
      meldenVoor: dateOnly(dag(start - 3)),
      gemeldOp: heeftPlan ? amsterdamTime(dag(start - 5), '10:00') : null,
      plan: heeftPlan
        ? 'Wij nemen mensen aan via het WSP en kopen werk in. Elk kwartaal laten wij weten hoe het staat.'
        : null,
      planIngediendOp: heeftPlan ? amsterdamTime(dag(start - 4), '11:00') : null,
      planAkkoordOp: isAkkoord ? amsterdamTime(dag(start - 1), '15:00') : null,
      status,
      aangemaaktOp: amsterdamTime(dag(start - 10), '09:00'),
      rapportages: isAkkoord
        ? { create: [{ dag: dateOnly(dag(start + 90)) }, { dag: dateOnly(dag(eind)) }] }
        : {},
      invullingen: {
        create: lijnen.map(
          ({ soort, status: stand, wat: omschrijving, cents, aantal, dagen, evenement }) => ({
            soort,
            status: stand,
            omschrijving,
            van: dateOnly(dag(dagen)),
            tot: dateOnly(dag(evenement ? dagen : dagen + 10)),
            evenementId: evenementen.find(({ titel }) => titel === evenement)?.id ?? null,
            bedragCents: cents ?? null,
            aantal: aantal ?? null,
            gemeenteCode: opdrachtgever.gemeenteCode,
            ingediendDoorId: VAST.adviseur2.accountId,
            ingediendOp: stand === 'gepland' ? null : amsterdamTime(dag(Math.min(dagen + 11, -1)), '14:00'),
            ...beoordeeld(stand, dag(-1)),
            aangemaaktOp: amsterdamTime(dag(Math.min(dagen, -1)), '14:00'),
          }),
        ),
      },
    },
  })
  return id
}

function beoordeeld(status: InvullingStatus, dag: string) {
  if (status !== 'goedgekeurd' && status !== 'aanvullen' && status !== 'afgewezen') return {}
  return {
    beoordeeldDoorId: VAST.adviseur.accountId,
    beoordeeldOp: amsterdamTime(dag, '16:00'),
    reden: status === 'goedgekeurd' ? null : 'De factuur ontbreekt. Kunt u die erbij doen?',
  }
}

async function writePlaatsingen(
  db: PrismaClient,
  {
    id,
    verhaal,
    vandaag,
    opdrachtgever,
    werkgever,
  }: { id: string; verhaal: Verhaal; vandaag: string; opdrachtgever: Opdrachtgever; werkgever: Werkgever },
): Promise<void> {
  const herstelTot = plusDays(vandaag, verhaal.eind + 90)
  const plaatsingen = await db.plaatsing.findMany({
    where: {
      bemiddeling: { vacature: { werkgeverId: werkgever.id } },
      invullingen: { none: {} },
      eindeReden: null,
      startdatum: { lte: dateOnly(vandaag) },
    },
    orderBy: { startdatum: 'asc' },
    take: verhaal.plaatsingen ?? 0,
    select: {
      id: true,
      startdatum: true,
      doelgroepBijStart: true,
      gemeenteCode: true,
      bemiddeling: { select: { vacature: { select: { titel: true } } } },
    },
  })
  for (const plaatsing of plaatsingen) {
    const blok = opdrachtgever.tabel.bouwblokken.find(({ doelgroepen }) =>
      doelgroepen.includes(plaatsing.doelgroepBijStart),
    )
    await db.sroiInvulling.create({
      data: {
        verplichtingId: id,
        soort: 'plaatsing',
        status: blok ? 'goedgekeurd' : 'ingediend',
        omschrijving: plaatsing.bemiddeling.vacature.titel ?? 'Plaatsing',
        van: plaatsing.startdatum,
        tot: dateOnly(herstelTot),
        plaatsingId: plaatsing.id,
        bouwblokId: blok?.id ?? null,
        gemeenteCode: plaatsing.gemeenteCode,
        ingediendDoorId:
          werkgever.accountId === VAST.adviseur.accountId ? VAST.adviseur2.accountId : werkgever.accountId,
        ingediendOp: amsterdamTime(plusDays(vandaag, -8), '10:00'),
        ...(blok && beoordeeld('goedgekeurd', plusDays(vandaag, -2))),
        aangemaaktOp: amsterdamTime(plusDays(vandaag, -8), '10:00'),
      },
    })
  }
}
