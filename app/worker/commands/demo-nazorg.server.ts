import { dagVan, planMomenten, type GeplandMoment, type NazorgMoment } from '#app/domain/nazorg/nazorg.ts'
import { amsterdamTime, dateOnly } from '#app/platform/clock.server.ts'
import { isoDay, plusDays } from '#app/platform/iso-day.ts'
import type { Prisma, PrismaClient } from '#prisma/generated/client.ts'

/** What became of an invented plaatsing, one after the other; most people stay. */
// prettier-ignore
const VERLOOP = ['blijft', 'stopt', 'blijft', 'onbekend', 'blijft', 'stopt', 'blijft', 'blijft', 'bellen', 'stopt', 'blijft'] as const
type Verloop = (typeof VERLOOP)[number]

/**
 * Moments and answers of the plaatsingen of the demo: answered, open, to be phoned and unknown. Written as rows: through the
 * commands they would mail invented people about the past.
 */
export async function writeDemoNazorg(db: PrismaClient, vandaag: string): Promise<void> {
  const plaatsingen = await db.plaatsing.findMany({
    where: { beeindigdOp: null, nazorgmomenten: { none: {} } },
    orderBy: [{ startdatum: 'asc' }, { id: 'asc' }],
    select: { id: true, startdatum: true, jobcoachId: true },
  })
  for (const [index, { id, startdatum, jobcoachId }] of plaatsingen.entries()) {
    const start = isoDay(startdatum)
    const gekozen = VERLOOP[index % VERLOOP.length] ?? 'blijft'
    // Who has a jobcoach stays: the end of a traject is a story of its own.
    const verloop = gekozen === 'stopt' && jobcoachId ? 'blijft' : gekozen
    const einde = verloop === 'stopt' ? plusDays(dagVan(start, 'maand_6'), 60) : null
    const isGestopt = einde !== null && einde < vandaag
    await db.$transaction(async (tx) => {
      if (isGestopt)
        await tx.plaatsing.update({
          where: { id },
          data: { beeindigdOp: dateOnly(einde), eindeReden: 'contract_afgelopen' },
        })
      for (const moment of planMomenten(start, vandaag)) {
        await tx.nazorgmoment.create({
          data: {
            plaatsingId: id,
            moment: moment.moment,
            dag: dateOnly(moment.dag),
            sluitdag: dateOnly(moment.sluitdag),
            ...standVan(moment, vandaag, verloop, isGestopt ? einde : null),
          },
        })
      }
    })
  }
}

type Stand = Omit<Prisma.NazorgmomentUncheckedCreateWithoutPlaatsingInput, 'moment' | 'dag' | 'sluitdag'>

function standVan(moment: GeplandMoment, vandaag: string, verloop: Verloop, einde: string | null): Stand {
  const { dag, sluitdag } = moment
  const op = (na: number) => amsterdamTime(plusDays(dag, na), '10:15')
  if (einde !== null && dag > einde) return { status: 'vervallen', afgerondOp: amsterdamTime(einde, '17:00') }
  // What falls today or later is asked by the portal itself.
  if (dag >= vandaag) return { status: 'gepland' }
  const gevraagd = { gevraagdOp: op(0) }
  const isVoorbij = sluitdag < vandaag
  if (isStil(moment.moment, verloop)) {
    if (isVoorbij) return { status: 'onbekend', ...gevraagd, herinnerdOp: op(7), afgerondOp: op(14) }
    if (verloop === 'bellen' && plusDays(dag, 14) < vandaag)
      return { status: 'gevraagd', ...gevraagd, herinnerdOp: op(7), bellenOp: op(14) }
    return { status: 'gevraagd', ...gevraagd }
  }
  if (plusDays(dag, 2) >= vandaag) return { status: 'gevraagd', ...gevraagd }
  return {
    status: 'beantwoord',
    ...gevraagd,
    uitkomst: 'werkt_nog',
    bron: 'link_werkgever',
    afgerondOp: op(2),
    antwoorden: { create: { uitkomst: 'werkt_nog', bron: 'link_werkgever', op: op(2) } },
  }
}

/** Of whom we heard nothing at this moment. */
function isStil(moment: NazorgMoment, verloop: Verloop): boolean {
  return verloop === 'bellen' || (verloop === 'onbekend' && (moment === 'maand_3' || moment === 'maand_12'))
}
