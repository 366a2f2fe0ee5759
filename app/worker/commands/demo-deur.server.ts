import { checkIn } from '#app/domain/deelname/check-in.server.ts'
import { publishEvenement } from '#app/domain/evenement/announce-evenement.server.ts'
import { confirmAanmelding } from '#app/domain/inschrijving/change-aanmelding.server.ts'
import { register } from '#app/domain/inschrijving/register.server.ts'
import { sleutelOf } from '#app/domain/inschrijving/sleutel.server.ts'
import { amsterdamTime } from '#app/platform/clock.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import type { Deelnemersrol } from '#prisma/generated/enums.ts'
import { createDemoEvenement, demoAdviseur, must } from './demo-evenementen.server.ts'

const TITEL = 'Open dag van het WSP'

type Groep = { rol: Deelnemersrol; namen: string[]; organisatieNaam: string | null }
const GROEPEN: Groep[] = [
  { rol: 'werkgever', namen: ['Wilma Winkel-Demo', 'Bram Bakker-Demo'], organisatieNaam: 'Bakkerij Demo' },
  { rol: 'werkgever', namen: ['Tineke Techniek-Demo'], organisatieNaam: 'Techniek Demo BV' },
  { rol: 'kandidaat', namen: ['Karim Komtmee-Demo'], organisatieNaam: null },
  { rol: 'kandidaat', namen: ['Łucja Zdrowska-Demo'], organisatieNaam: null },
  { rol: 'kandidaat', namen: ['Олена Приклад-Demo'], organisatieNaam: null },
  { rol: 'kandidaat', namen: ['Sanne Straks-Demo'], organisatieNaam: null },
  { rol: 'bezoeker', namen: ['Gijs Gemeente-Demo'], organisatieNaam: 'Gemeente Demo' },
]
const AL_BINNEN = ['Wilma Winkel-Demo', 'Karim Komtmee-Demo']

/**
 * An event of today with people on their way, so that the page of the door can be tried. It is announced and filled as one of
 * tomorrow, because on the day itself nobody can register any more, and then set to today by hand.
 */
export async function writeDemoDeur(db: PrismaClient, vandaag: string): Promise<void> {
  if ((await db.evenement.count({ where: { titel: TITEL } })) > 0) return
  const actor = await demoAdviseur(db)
  const evenementId = await createDemoEvenement(actor, plusDays(vandaag, 4), {
    soort: 'voorlichting',
    titel: TITEL,
    samenvatting: 'Kom langs, ontmoet werkgevers en stel uw vragen.',
    omschrijving: 'U loopt binnen wanneer u wilt. Er zijn werkgevers, adviseurs en jobcoaches.',
    van: '09:00',
    tot: '21:00',
    plaatsenKandidaat: 10,
    plaatsenWerkgever: 6,
    plaatsenBezoeker: 5,
  })
  await must(publishEvenement(actor, { id: evenementId, versie: 1 }))
  for (const { rol, namen, organisatieNaam } of GROEPEN) {
    const email = `deur${GROEPEN.findIndex((een) => een.namen === namen)}@demo.wsp.example`
    await must(register({ evenementId, rol, taal: 'nl', email, telefoon: null, organisatieNaam, namen }))
    const { id } = await db.aanmelding.findFirstOrThrow({
      where: { evenementId, email },
      select: { id: true },
    })
    await must(confirmAanmelding({ id, sleutel: sleutelOf(id) }))
  }
  await db.evenement.update({
    where: { id: evenementId },
    data: {
      start: amsterdamTime(vandaag, '09:00'),
      einde: amsterdamTime(vandaag, '21:00'),
      aanmeldenTot: amsterdamTime(vandaag, '08:00'),
    },
  })
  const binnen = await db.inschrijving.findMany({
    where: { evenementId, naam: { in: AL_BINNEN } },
    select: { id: true },
  })
  for (const { id } of binnen) await must(checkIn(actor, { evenementId, inschrijvingId: id }))
}
