import { getWaarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { addDays, dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { NazorgStand } from './nazorg.ts'
import { nazorgScope, nazorgVanMij } from './scope.server.ts'

export const PER_PAGINA = 50
/** What jobcoaches and employers see of what is over. */
const TERUG_DAGEN = 400

const SELECT = {
  id: true,
  moment: true,
  dag: true,
  sluitdag: true,
  status: true,
  uitkomst: true,
  bellenOp: true,
  plaatsing: {
    select: {
      id: true,
      startdatum: true,
      bemiddeling: {
        select: {
          profiel: { select: { code: true, kandidaat: { select: { voornaam: true, achternaam: true } } } },
          vacature: { select: { titel: true, werkgever: { select: { id: true, naam: true } } } },
        },
      },
    },
  },
} satisfies Prisma.NazorgmomentSelect
type Rij = Prisma.NazorgmomentGetPayload<{ select: typeof SELECT }>

/** Moments for an adviseur: of the own employers and those they stand in for, or of all. Open ones by the day they close. */
export async function listNazorg(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  vraag: { alleenMijn: boolean; stand: NazorgStand; pagina: number },
) {
  const waarneming = vraag.alleenMijn ? await getWaarneming(actor.accountId) : null
  const where: Prisma.NazorgmomentWhereInput = {
    AND: [nazorgScope(actor), waarneming ? nazorgVanMij(waarneming) : {}, standWhere(vraag.stand)],
  }
  const isOpen = vraag.stand === 'open' || vraag.stand === 'bellen'
  const [totaal, rijen] = await Promise.all([
    db().nazorgmoment.count({ where }),
    db().nazorgmoment.findMany({
      where,
      orderBy: isOpen ? [{ sluitdag: 'asc' }, { id: 'asc' }] : [{ afgerondOp: 'desc' }, { id: 'asc' }],
      skip: (vraag.pagina - 1) * PER_PAGINA,
      take: PER_PAGINA,
      select: SELECT,
    }),
  ])
  return {
    totaal,
    aantalPaginas: Math.max(1, Math.ceil(totaal / PER_PAGINA)),
    regels: rijen.map((rij) => ({
      ...toRegel(rij),
      plaatsingId: rij.plaatsing.id,
      code: rij.plaatsing.bemiddeling.profiel.code,
    })),
  }
}

/** The moments of the people whom a jobcoach guides, by name: what waits for an answer first, then what was last. */
export async function listNazorgVanJobcoach(actor: Extract<Actor, { rol: 'jobcoach' }>) {
  return (await listOwn(actor)).map((rij) => {
    const { voornaam, achternaam } = rij.plaatsing.bemiddeling.profiel.kandidaat
    return { ...toRegel(rij), kandidaat: `${voornaam} ${achternaam}` }
  })
}

/** The questions about people who work for an employer, without a name: what waits for an answer first. */
export async function listNazorgVanWerkgever(actor: Extract<Actor, { rol: 'werkgever' }>) {
  return (await listOwn(actor)).map(toRegel)
}

function standWhere(stand: NazorgStand): Prisma.NazorgmomentWhereInput {
  switch (stand) {
    case 'open':
      return { status: 'gevraagd' }
    case 'bellen':
      return { status: 'gevraagd', bellenOp: { not: null } }
    case 'onbekend':
    case 'beantwoord':
      return { status: stand }
  }
}

async function listOwn(actor: Actor): Promise<Rij[]> {
  const scope = nazorgScope(actor)
  const [open, voorbij] = await Promise.all([
    db().nazorgmoment.findMany({
      where: { AND: [scope, { status: 'gevraagd', sluitdag: { gte: dateOnly(today()) } }] },
      orderBy: [{ sluitdag: 'asc' }, { id: 'asc' }],
      take: 200,
      select: SELECT,
    }),
    db().nazorgmoment.findMany({
      where: {
        AND: [
          scope,
          {
            status: { in: ['beantwoord', 'onbekend'] },
            gevraagdOp: { gte: addDays(dateOnly(today()), -TERUG_DAGEN) },
          },
        ],
      },
      orderBy: [{ afgerondOp: 'desc' }, { id: 'asc' }],
      take: PER_PAGINA,
      select: SELECT,
    }),
  ])
  return [...open, ...voorbij]
}

function toRegel({ id, moment, dag, sluitdag, status, uitkomst, bellenOp, plaatsing }: Rij) {
  const { vacature } = plaatsing.bemiddeling
  return {
    id,
    moment,
    dag: isoDay(dag),
    sluitdag: isoDay(sluitdag),
    status,
    uitkomst,
    isBellen: status === 'gevraagd' && bellenOp !== null,
    startdatum: isoDay(plaatsing.startdatum),
    werkgever: vacature.werkgever.naam,
    functie: vacature.titel ?? 'zonder naam',
  }
}
