import { toActor } from '#app/domain/account/sessie.server.ts'
import { confirmAanmelding } from '#app/domain/inschrijving/change-aanmelding.server.ts'
import { changeDeelnemer } from '#app/domain/inschrijving/change-deelnemer.server.ts'
import { enrolCollegas, enrolMij } from '#app/domain/inschrijving/enrol.server.ts'
import { register } from '#app/domain/inschrijving/register.server.ts'
import { sleutelOf } from '#app/domain/inschrijving/sleutel.server.ts'
import type { Rol } from '#app/domain/account/account.ts'
import type { Actor } from '#app/platform/actor.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { VAST } from '#prisma/seed/demo/vaste-mensen.ts'
import { must } from './demo-evenementen.server.ts'
import { FESTIVALGASTEN, STANDS, TRAINING, type Gast } from './demo-inschrijvingen.ts'

/**
 * People for the events of the demo that come: a training that is full with a waiting list, and a festival with stands, guests in
 * other languages and what they need. Through the commands, so that the mails of it are there too.
 */
export async function writeDemoInschrijvingen(db: PrismaClient): Promise<void> {
  if ((await db.aanmelding.count()) > 0) return
  const training = await komend(db, 'harrie_training')
  const festival = await komend(db, 'werkfestival')
  for (const [i, gast] of TRAINING.entries()) await registerGast(db, training, `training${i}`, gast)
  for (const { wie, ...stand } of STANDS) {
    const actor = await actorVan(db, wie, 'werkgever')
    await must(enrolCollegas(actor, { evenementId: festival, telefoon: null, ...stand }))
  }
  await must(enrolMij(await actorVan(db, 'kandidaat', 'kandidaat'), festival))
  for (const [i, gast] of FESTIVALGASTEN.entries()) await registerGast(db, festival, `festival${i}`, gast)
}

async function komend(db: PrismaClient, soort: 'harrie_training' | 'werkfestival'): Promise<string> {
  const { id } = await db.evenement.findFirstOrThrow({
    where: { soort, status: 'gepubliceerd' },
    orderBy: { start: 'asc' },
    select: { id: true },
  })
  return id
}

async function registerGast(db: PrismaClient, evenementId: string, naam: string, gast: Gast): Promise<void> {
  const email = `${naam}@demo.wsp.example`
  const { nodig, ...opgave } = gast
  await must(register({ ...opgave, evenementId, email, telefoon: null, vanIp: null }))
  const { id, inschrijvingen } = await db.aanmelding.findFirstOrThrow({
    where: { evenementId, email },
    select: { id: true, inschrijvingen: { select: { id: true, naam: true, versie: true } } },
  })
  const link = { id, sleutel: sleutelOf(id) }
  await must(confirmAanmelding(link))
  const [eerste] = inschrijvingen
  if (!nodig || !eerste) return
  await must(
    changeDeelnemer(link, eerste.id, {
      naam: eerste.naam,
      voorzieningen: nodig,
      voorzieningTekst: null,
      onderdelen: [],
      versie: eerste.versie + 1,
    }),
  )
}

async function actorVan<R extends Rol>(
  db: PrismaClient,
  wie: keyof typeof VAST,
  rol: R,
): Promise<Extract<Actor, { rol: R }>> {
  const { accountId } = VAST[wie]
  const { rollen } = await db.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { rollen: true },
  })
  const actor = rollen.map((een) => toActor(accountId, een)).find((een) => een?.rol === rol)
  if (!actor) throw new Error(`the demo has no ${rol} ${wie}`)
  return actor as Extract<Actor, { rol: R }>
}
