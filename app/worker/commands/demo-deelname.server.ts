import { answerEvaluatie } from '#app/domain/deelname/answer-evaluatie.server.ts'
import { checkIn } from '#app/domain/deelname/check-in.server.ts'
import { issueCertificaten } from '#app/domain/deelname/issue-certificaten.server.ts'
import { publishEvenement } from '#app/domain/evenement/announce-evenement.server.ts'
import { confirmAanmelding } from '#app/domain/inschrijving/change-aanmelding.server.ts'
import { register } from '#app/domain/inschrijving/register.server.ts'
import { sleutelOf } from '#app/domain/inschrijving/sleutel.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { amsterdamTime, dateOnly } from '#app/platform/clock.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { VAST } from '#prisma/seed/demo/vaste-mensen.ts'
import { BEZOCHT, type Bezocht } from './demo-deelname.ts'
import { createDemoEvenement, demoAdviseur, must } from './demo-evenementen.server.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>
const BEWAAR_DAGEN = 28

/**
 * Events of today and of the past with people in them, through the commands. They are announced and filled as ones that come,
 * because nobody can register once the day is there, and then set to their day by hand.
 */
export async function writeDemoDeelname(db: PrismaClient, vandaag: string): Promise<void> {
  const actor = await demoAdviseur(db)
  for (const bezocht of BEZOCHT) {
    const titel = bezocht.evenement.titel
    if ((await db.evenement.count({ where: { titel } })) === 0) await write(db, actor, bezocht, vandaag)
  }
}

async function write(db: PrismaClient, actor: Adviseur, bezocht: Bezocht, vandaag: string): Promise<void> {
  const { geleden, evenement, groepen, aanwezig, antwoorden } = bezocht
  const evenementId = await createDemoEvenement(actor, plusDays(vandaag, 4), evenement)
  await must(publishEvenement(actor, { id: evenementId, versie: 1 }))
  for (const [i, { van, ...groep }] of groepen.entries()) {
    const email = `deelname${geleden}${i}@demo.wsp.example`
    await must(register({ ...groep, evenementId, taal: 'nl', email, telefoon: null, vanIp: null }))
    const { id } = await db.aanmelding.findFirstOrThrow({
      where: { evenementId, email },
      select: { id: true },
    })
    await must(confirmAanmelding({ id, sleutel: sleutelOf(id) }))
    if (van) await setWerkgever(db, id, VAST[van].accountId)
  }
  const dag = plusDays(vandaag, -geleden)
  await db.evenement.update({
    where: { id: evenementId },
    data: {
      start: amsterdamTime(dag, evenement.van),
      einde: amsterdamTime(dag, evenement.tot),
      aanmeldenTot: amsterdamTime(dag, '08:00'),
      verwijderOp: dateOnly(plusDays(dag, BEWAAR_DAGEN)),
    },
  })
  const personen = await db.inschrijving.findMany({
    where: { evenementId, naam: { in: aanwezig } },
    select: { id: true, naam: true, aanmeldingId: true },
  })
  for (const { id } of personen) await must(checkIn(actor, { evenementId, inschrijvingId: id }))
  if (!antwoorden) return
  await must(issueCertificaten(actor, { evenementId }))
  for (const { id, naam, aanmeldingId } of personen) {
    const antwoord = antwoorden[aanwezig.indexOf(naam)]
    if (!antwoord) continue
    const wie = { aanmeldingId, inschrijvingId: id }
    await must(answerEvaluatie(wie, { sleutel: sleutelOf(aanmeldingId), ...antwoord }))
  }
}

async function setWerkgever(db: PrismaClient, aanmeldingId: string, accountId: string): Promise<void> {
  const { rollen } = await db.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { rollen: { where: { rol: 'werkgever' }, select: { werkgeverId: true } } },
  })
  const werkgeverId = rollen[0]?.werkgeverId ?? null
  await db.aanmelding.update({ where: { id: aanmeldingId }, data: { werkgeverId, accountId } })
}
