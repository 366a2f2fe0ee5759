import { randomUUID } from 'node:crypto'
import { reactieVoor, toewijzenVoor } from '#app/domain/jobcoachaanvraag/klok.ts'
import { urgentReactieVoor } from '#app/domain/jobcoaching/urgent.ts'
import { amsterdamTime, dateOnly } from '#app/platform/clock.server.ts'
import { addMonths } from '#app/platform/form-values.ts'
import { isoDay, plusDays } from '#app/platform/iso-day.ts'
import { addWerkdagen } from '#app/platform/werkdagen.ts'
import type {
  JobcoachaanvraagOnderwerp,
  JobcoachaanvraagStatus,
  PrismaClient,
} from '#prisma/generated/client.ts'
import { VAST, VASTE_WERKGEVERS } from '#prisma/seed/demo/vaste-mensen.ts'

const TRAJECTEN = 14
/** So many of them are of the fixed coach, so that who steps in finds a day's work. */
const VAN_JOKE = 6

const DOELEN = [
  'Maakt zelf een planning voor de dag',
  'Vraagt om hulp als iets niet duidelijk is',
  'Doet de vaste taken zonder toezicht',
  'Neemt pauze op een vast moment',
]
const AFSPRAKEN = [
  'De dag begint met een lijst van taken. Na de pauze kijken wij samen hoe het gaat.',
  'De begeleider op de werkvloer loopt de eerste twee weken mee.',
  'Nieuwe taken komen er één voor één bij.',
]

type Aanvraag = {
  onderwerp: JobcoachaanvraagOnderwerp
  tekst: string
  status: JobcoachaanvraagStatus
  dagenTerug: number
  antwoord?: { soort: 'wedervraag' | 'doorzetting' | 'afwijzing'; tekst: string }
}

const AANVRAGEN: Aanvraag[] = [
  {
    onderwerp: 'zelf_begeleiden',
    tekst: 'Onze ploegleiders willen leren hoe zij duidelijk uitleggen.',
    status: 'nieuw',
    dagenTerug: 1,
  },
  {
    onderwerp: 'verandering',
    tekst: 'Wij gaan verhuizen naar een andere hal. Hoe bereiden wij dat goed voor?',
    status: 'wacht_op_werkgever',
    dagenTerug: 4,
    antwoord: { soort: 'wedervraag', tekst: 'Wanneer gaat u verhuizen, en wie verandert er van werkplek?' },
  },
  {
    onderwerp: 'samenwerken',
    tekst: 'In het team zijn er vaak misverstanden over wie wat doet.',
    status: 'toewijzen',
    dagenTerug: 3,
    antwoord: { soort: 'doorzetting', tekst: 'Wij zoeken een jobcoach voor u.' },
  },
  {
    onderwerp: 'afspraken',
    tekst: 'Kan iemand ons helpen met afspraken over werktijden?',
    status: 'afgewezen',
    dagenTerug: 15,
    antwoord: { soort: 'afwijzing', tekst: 'Hier helpt uw adviseur u sneller mee. Zij belt u deze week.' },
  },
]

/**
 * Running guidance at plaatsingen with an invented jobcoach, and requests in several states. Written as rows: through the commands
 * they would mail invented people about the past.
 */
export async function writeDemoJobcoaching(db: PrismaClient, vandaag: string): Promise<void> {
  if ((await db.jobcoachtraject.count()) > 0) return
  const plaatsingen = await db.plaatsing.findMany({
    where: {
      jobcoachId: { not: null },
      beeindigdOp: null,
      startdatum: { lt: dateOnly(plusDays(vandaag, -20)) },
    },
    orderBy: [{ startdatum: 'desc' }, { id: 'asc' }],
    take: TRAJECTEN,
    select: {
      id: true,
      startdatum: true,
      jobcoachId: true,
      bemiddeling: {
        select: {
          profiel: { select: { kandidaatId: true } },
          vacature: { select: { werkgeverId: true } },
        },
      },
    },
  })
  for (const [index, { id, startdatum, jobcoachId, bemiddeling }] of plaatsingen.entries()) {
    if (!jobcoachId) continue
    const coachId = index < VAN_JOKE ? VAST.jobcoach.accountId : jobcoachId
    const start = isoDay(startdatum)
    const einde = addMonths(start, 6) > vandaag ? addMonths(start, 6) : plusDays(vandaag, 20 + index * 9)
    const gesprek = {
      met: index % 2 === 0 ? ('samen' as const) : ('werknemer' as const),
      vorm: 'op_het_werk' as const,
    }
    const traject = await db.jobcoachtraject.create({
      data: {
        jobcoachId: coachId,
        werkgeverId: bemiddeling.vacature.werkgeverId,
        plaatsingId: id,
        kandidaatId: bemiddeling.profiel.kandidaatId,
        startdatum,
        einddatum: dateOnly(einde),
        aanpak: 'Elke twee weken een gesprek op het werk, daarna elke maand.',
        doelen: {
          create: [0, 1].map((plek) => ({
            tekst: DOELEN[(index + plek) % DOELEN.length] ?? '',
            deadline: dateOnly(plusDays(vandaag, plek === 0 && index % 4 === 1 ? -3 : 30 + plek * 30)),
            volgorde: plek + 1,
          })),
        },
        gesprekken: {
          create: [
            {
              ...gesprek,
              op: amsterdamTime(plusDays(vandaag, -9 - (index % 5)), '10:00'),
              status: 'gehouden',
              verslag: 'Het gaat stap voor stap beter.',
              afspraken: AFSPRAKEN[index % AFSPRAKEN.length] ?? '',
            },
            // Every fifth waits for its report; of every third nothing is planned.
            ...(index % 5 === 2 ? [{ ...gesprek, op: amsterdamTime(plusDays(vandaag, -2), '14:00') }] : []),
            ...(index % 3 === 1
              ? []
              : [
                  {
                    ...gesprek,
                    op: amsterdamTime(plusDays(vandaag, index % 5), index % 5 === 0 ? '15:30' : '11:00'),
                  },
                ]),
          ],
        },
      },
      select: { id: true },
    })
    await db.plaatsing.update({ where: { id }, data: { jobcoachId: coachId } })
    await db.gebeurtenis.create({
      data: {
        type: 'jobcoachtraject.gestart',
        onderwerpId: traject.id,
        actorRol: 'adviseur',
        actorAccountId: VAST.adviseur.accountId,
        gegevens: { werkgeverId: bemiddeling.vacature.werkgeverId, jobcoachId: coachId },
        opgetredenOp: amsterdamTime(start, '09:30'),
      },
    })
    if (index === 1)
      await db.urgenteMelding.create({
        data: {
          trajectId: traject.id,
          door: 'werkgever',
          soort: 'afspraken',
          tekst: 'De afspraken over de pauze lopen niet goed.',
          op: amsterdamTime(vandaag, '08:15'),
          reactieVoor: dateOnly(urgentReactieVoor(vandaag)),
        },
      })
  }
  await writeAanvragen(db, vandaag)
}

async function writeAanvragen(db: PrismaClient, vandaag: string): Promise<void> {
  const werkgevers = await db.werkgever.findMany({
    where: { id: { in: Object.values(VASTE_WERKGEVERS).map(({ id }) => id) } },
    orderBy: { id: 'asc' },
    select: { id: true, aanspreekpuntId: true, rollen: { take: 1, select: { accountId: true } } },
  })
  for (const [index, { onderwerp, tekst, status, dagenTerug, antwoord }] of AANVRAGEN.entries()) {
    const werkgever = werkgevers[index % werkgevers.length]
    if (!werkgever) continue
    const dag = plusDays(vandaag, -dagenTerug)
    const haast = 'twee_weken' as const
    const antwoordDag = addWerkdagen(dag, 1)
    const accountId = werkgever.rollen[0]?.accountId ?? null
    const isAf = status === 'afgewezen'
    const wacht = status === 'nieuw' ? dag : status === 'toewijzen' ? antwoordDag : null
    const uiterlijk =
      status === 'nieuw'
        ? reactieVoor(haast, dag)
        : status === 'toewijzen'
          ? toewijzenVoor(haast, antwoordDag)
          : null
    await db.jobcoachaanvraag.create({
      data: {
        id: randomUUID(),
        werkgeverId: werkgever.id,
        accountId,
        onderwerp,
        haast,
        status,
        behandelaarId: antwoord ? werkgever.aanspreekpuntId : null,
        wachtSinds: wacht && amsterdamTime(wacht, '10:00'),
        reactieVoor: uiterlijk ? dateOnly(uiterlijk) : null,
        specialismen: status === 'toewijzen' ? ['visueel_communiceren'] : [],
        reden: isAf ? 'ander_advies' : null,
        afgeslotenOp: isAf ? amsterdamTime(antwoordDag, '11:00') : null,
        aangemaaktOp: amsterdamTime(dag, '10:00'),
        berichten: {
          create: [
            { soort: 'aanvraag', accountId, tekst, op: amsterdamTime(dag, '10:00') },
            ...(antwoord
              ? [
                  {
                    ...antwoord,
                    accountId: werkgever.aanspreekpuntId,
                    op: amsterdamTime(antwoordDag, '11:00'),
                  },
                ]
              : []),
          ],
        },
      },
    })
  }
}
