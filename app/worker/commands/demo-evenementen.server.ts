import { randomUUID } from 'node:crypto'
import { toActor } from '#app/domain/account/sessie.server.ts'
import { cancelEvenement, publishEvenement } from '#app/domain/evenement/announce-evenement.server.ts'
import { createEvenement } from '#app/domain/evenement/save-evenement.server.ts'
import { addOnderdeel } from '#app/domain/evenement/save-onderdeel.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { addDays } from '#app/platform/clock.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import type { Result } from '#app/platform/result.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { VAST } from '#prisma/seed/demo/vaste-mensen.ts'
import { DEMO, type Demo } from './demo-evenementen.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>
/**
 * Events of the demo region: one that is over, some that come, a cancelled one and a concept. Through the commands; only what
 * is past is set by hand, because nobody can announce a day that is over. Registrations are written after this.
 */
export async function writeDemoEvenementen(db: PrismaClient, vandaag: string): Promise<void> {
  if ((await db.evenement.count()) > 0) return
  const actor = await demoAdviseur(db)
  for (const demo of DEMO) await write(db, actor, demo, plusDays(vandaag, demo.over))
}

export async function demoAdviseur(db: PrismaClient): Promise<Adviseur> {
  const { accountId } = VAST.adviseur
  const { rollen } = await db.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { rollen: true },
  })
  const actor = rollen.map((rol) => toActor(accountId, rol)).find((een) => een?.rol === 'adviseur')
  if (actor?.rol !== 'adviseur') throw new Error('the adviseur of the demo has no role')
  return actor
}

/** One event of the demo as a concept, with the place and the contact of all of them. */
export async function createDemoEvenement(
  actor: Adviseur,
  datum: string,
  evenement: Demo['evenement'],
): Promise<string> {
  const id = randomUUID()
  await must(
    createEvenement(actor, {
      id,
      titelEn: null,
      samenvatting: null,
      samenvattingEn: null,
      omschrijving: null,
      omschrijvingEn: null,
      datum,
      einddatum: null,
      locatie: 'Demohuis van de Wijk',
      straat: 'Voorbeeldlaan',
      huisnummer: '12',
      postcode: '2011AA',
      toegankelijkheid: ['rolstoel', 'aangepast_toilet', 'halte_dichtbij', 'assistentiehond'],
      toegankelijkheidTekst: 'De lift is links van de ingang.',
      plaatsenKandidaat: null,
      plaatsenWerkgever: null,
      plaatsenBezoeker: null,
      aantalStands: null,
      aanmeldenVan: plusDays(datum, -90),
      aanmeldenTot: plusDays(datum, -2),
      contactNaam: VAST.adviseur.naam,
      contactEmail: VAST.adviseur.email,
      contactTelefoon: null,
      partners: [],
      verwijderOp: null,
      ...evenement,
    }),
  )
  return id
}

async function write(db: PrismaClient, actor: Adviseur, demo: Demo, datum: string): Promise<void> {
  const id = await createDemoEvenement(actor, datum, demo.evenement)
  for (const deel of demo.programma)
    await must(
      addOnderdeel(actor, {
        id: randomUUID(),
        evenementId: id,
        titelEn: null,
        omschrijving: null,
        omschrijvingEn: null,
        spreker: null,
        zaal: null,
        rollen: [],
        plaatsen: null,
        datum,
        ...deel,
      }),
    )
  if (demo.stand === 'concept') return
  if (demo.stand === 'afgerond') return setPast(db, id)
  await must(publishEvenement(actor, { id, versie: 1 }))
  if (demo.stand === 'geannuleerd')
    await must(cancelEvenement(actor, { id, versie: 2, reden: 'De zaal is die dag niet beschikbaar.' }))
}

async function setPast(db: PrismaClient, id: string): Promise<void> {
  const { einde, aanmeldenVan } = await db.evenement.findUniqueOrThrow({ where: { id } })
  await db.evenement.update({
    where: { id },
    data: { status: 'afgerond', gepubliceerdOp: aanmeldenVan, afgerondOp: addDays(einde, 1) },
  })
}

export async function must(result: Promise<Result<unknown>>): Promise<void> {
  const uitkomst = await result
  if (!uitkomst.ok) throw new Error(uitkomst.melding ?? uitkomst.reden)
}
