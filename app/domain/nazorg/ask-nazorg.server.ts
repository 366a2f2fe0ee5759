import { addWerkdagen } from '#app/platform/werkdagen.ts'
import { makePortaalTaak } from '#app/domain/taak/make-taak.server.ts'
import { bereikbaarAanspreekpunt, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import { SYSTEEM } from '#app/platform/actor.ts'
import { addDays, dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { amsterdamDay, isoDay } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { belSleutel } from './bel-taak.server.ts'
import { BEL_WERKDAGEN, HERINNER_WERKDAGEN, MOMENT_LABEL, VRAAG_TOT_DAGEN } from './nazorg.ts'

/**
 * Asks on the day of each moment whether somebody still works there, reminds once after 5 working days, and 5 working days
 * later gives the adviseur of the employer the task to phone. Who is away has a stand-in. Safe to run twice, also at the same
 * time. Answers how many moments it did something with.
 */
export async function askNazorg(): Promise<number> {
  return (await ask()) + (await remind()) + (await askToPhone())
}

async function ask(): Promise<number> {
  const vandaag = dateOnly(today())
  const rijp: Prisma.NazorgmomentWhereInput = {
    status: 'gepland',
    dag: { lte: vandaag, gte: addDays(vandaag, -VRAAG_TOT_DAGEN) },
    sluitdag: { gte: vandaag },
    // Also on the last working day that is known already; after it there is nothing to ask.
    plaatsing: { OR: [{ beeindigdOp: null }, { beeindigdOp: { gte: vandaag } }] },
  }
  return each(rijp, async (tx, emit, id) => {
    const [gevraagd] = await tx.nazorgmoment.updateManyAndReturn({
      where: { AND: [rijp, { id }] },
      data: { status: 'gevraagd', gevraagdOp: now(), versie: { increment: 1 } },
      select: { moment: true },
    })
    if (!gevraagd) return refuse('conflict')
    await emit({ type: 'nazorg.gevraagd', onderwerp: id, gegevens: { moment: gevraagd.moment } })
    return done(null)
  })
}

/** Not on the last day: then the question closes before anybody reads it. */
async function remind(): Promise<number> {
  const open: Prisma.NazorgmomentWhereInput = {
    status: 'gevraagd',
    herinnerdOp: null,
    gevraagdOp: { lt: addDays(now(), -HERINNER_WERKDAGEN) },
    sluitdag: { gt: dateOnly(today()) },
  }
  return each(open, async (tx, emit, id, { gevraagdOp }) => {
    if (!isAfter(gevraagdOp, HERINNER_WERKDAGEN)) return refuse('conflict')
    const { count } = await tx.nazorgmoment.updateMany({
      where: { AND: [open, { id }] },
      data: { herinnerdOp: now(), versie: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'nazorg.herinnerd', onderwerp: id })
    return done(null)
  })
}

async function askToPhone(): Promise<number> {
  const open: Prisma.NazorgmomentWhereInput = {
    status: 'gevraagd',
    bellenOp: null,
    herinnerdOp: { lt: addDays(now(), -BEL_WERKDAGEN) },
  }
  return each(open, async (tx, emit, id, { herinnerdOp }) => {
    if (!isAfter(herinnerdOp, BEL_WERKDAGEN)) return refuse('conflict')
    const [moment] = await tx.nazorgmoment.updateManyAndReturn({
      where: { AND: [open, { id }] },
      data: { bellenOp: now(), versie: { increment: 1 } },
      select: { moment: true, sluitdag: true, plaatsingId: true },
    })
    if (!moment) return refuse('conflict')
    const { bemiddelingId, bemiddeling } = await tx.plaatsing.findUniqueOrThrow({
      where: { id: moment.plaatsingId },
      select: {
        bemiddelingId: true,
        bemiddeling: {
          select: {
            profiel: { select: { code: true } },
            vacature: { select: { titel: true, werkgever: { select: bereikbaarSelect() } } },
          },
        },
      },
    })
    const { werkgever, titel } = bemiddeling.vacature
    const wie = bereikbaarAanspreekpunt(werkgever)
    // Nobody can log in for this employer's adviseur: it is tried again until a beheerder has transferred the work.
    if (!wie) return refuse('conflict')
    const uiterlijk = addWerkdagen(today(), BEL_WERKDAGEN)
    const sluitdag = isoDay(moment.sluitdag)
    await makePortaalTaak(tx, emit, {
      titel: `Bel de werkgever: werkt ${bemiddeling.profiel.code} er nog?`,
      toelichting: `Wij vroegen het na ${MOMENT_LABEL[moment.moment]} per mail en kregen geen antwoord. Het gaat om de functie ${titel ?? 'zonder titel'}. Leg de uitkomst vast bij Nazorg.`,
      vervaldatum: sluitdag < uiterlijk ? sluitdag : uiterlijk,
      toegewezenAanId: wie.id,
      sleutel: belSleutel(id),
      onderwerp: { bemiddelingId },
    })
    await emit({ type: 'nazorg.bellen', onderwerp: id })
    return done(null)
  })
}

function isAfter(moment: Date | null, werkdagen: number): boolean {
  return moment !== null && addWerkdagen(amsterdamDay(moment), werkdagen) <= today()
}

type Rij = { gevraagdOp: Date | null; herinnerdOp: Date | null }

async function each(
  where: Prisma.NazorgmomentWhereInput,
  step: (tx: Tx, emit: Emit, id: string, rij: Rij) => Promise<Result<null>>,
): Promise<number> {
  const rijen = await db().nazorgmoment.findMany({
    where,
    orderBy: { id: 'asc' },
    select: { id: true, gevraagdOp: true, herinnerdOp: true },
  })
  let aantal = 0
  for (const { id, ...rij } of rijen) {
    const result = await inTransaction(SYSTEEM, (tx, emit) => step(tx, emit, id, rij))
    if (result.ok) aantal++
  }
  return aantal
}
