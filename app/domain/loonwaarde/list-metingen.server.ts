import { getWaarneming, voorVan, type Waarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { klokVan } from '#app/platform/werkdagen.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { LoonwaardeStap } from './loonwaarde.ts'
import { loonwaardeScope, metingVanMij, teMetenScope } from './scope.server.ts'

export const PER_PAGINA = 50

type Adviseur = Extract<Actor, { rol: 'adviseur' }>

export type MetingFilter = {
  alleenMijn: boolean
  voorbij: boolean
  stap?: LoonwaardeStap | undefined
  alleenTeLaat: boolean
  gemeenteCode?: string | undefined
  pagina: number
}

const REGEL = {
  id: true,
  soort: true,
  stand: true,
  stap: true,
  uiterlijk: true,
  geplandOp: true,
  eindeOp: true,
  stopreden: true,
  behandelaar: { select: { id: true, naam: true } },
  gemeente: { select: { naam: true } },
  bemiddeling: {
    select: {
      profiel: { select: { code: true } },
      vacature: { select: { titel: true, werkgever: { select: { naam: true } } } },
    },
  },
} as const satisfies Prisma.LoonwaardemetingSelect

type Rij = Prisma.LoonwaardemetingGetPayload<{ select: typeof REGEL }>

function toRegel(
  { uiterlijk, geplandOp, eindeOp, behandelaar, gemeente, bemiddeling, ...rij }: Rij,
  waarneming: Waarneming | null,
  vandaag: string,
) {
  return {
    ...rij,
    code: bemiddeling.profiel.code,
    functie: bemiddeling.vacature.titel ?? '',
    werkgever: bemiddeling.vacature.werkgever.naam,
    gemeente: gemeente.naam,
    bij: behandelaar.naam,
    voor: waarneming && voorVan(waarneming, behandelaar),
    uiterlijk: isoDayOrNull(uiterlijk),
    geplandOp: isoDayOrNull(geplandOp),
    eindeOp: isoDayOrNull(eindeOp),
    klok: uiterlijk && klokVan(isoDay(uiterlijk), vandaag),
  }
}

/** Measurements for an adviseur: what runs by its last day, late ones first; what is over by the day of its end. */
export async function listMetingen(actor: Adviseur, filter: MetingFilter) {
  const waarneming = filter.alleenMijn ? await getWaarneming(actor.accountId) : null
  const vandaag = today()
  const where: Prisma.LoonwaardemetingWhereInput = {
    AND: [
      loonwaardeScope(actor),
      waarneming ? metingVanMij(waarneming) : {},
      { stand: filter.voorbij ? { not: 'loopt' } : 'loopt' },
      filter.stap ? { stap: filter.stap } : {},
      filter.gemeenteCode ? { gemeenteCode: filter.gemeenteCode } : {},
      filter.alleenTeLaat ? { uiterlijk: { lt: dateOnly(vandaag) } } : {},
    ],
  }
  const [totaal, rijen] = await Promise.all([
    db().loonwaardemeting.count({ where }),
    db().loonwaardemeting.findMany({
      where,
      orderBy: filter.voorbij
        ? [{ eindeOp: 'desc' }, { id: 'desc' }]
        : [{ uiterlijk: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      skip: (filter.pagina - 1) * PER_PAGINA,
      take: PER_PAGINA,
      select: REGEL,
    }),
  ])
  return { totaal, regels: rijen.map((rij) => toRegel(rij, waarneming, vandaag)) }
}

/** All measurements of one bemiddeling, newest first; nothing outside the scope. */
export async function listMetingenVan(actor: Actor, bemiddelingId: string) {
  const rijen = await db().loonwaardemeting.findMany({
    where: { AND: [loonwaardeScope(actor), { bemiddelingId }] },
    orderBy: { id: 'desc' },
    select: REGEL,
  })
  const vandaag = today()
  return rijen.map((rij) => toRegel(rij, null, vandaag))
}

const MEESTE_KEUZES = 300

/** For whom the adviseur can begin a measurement: no other one runs. Newest first. */
export async function listTeMeten(actor: Adviseur) {
  const rijen = await db().bemiddeling.findMany({
    where: { AND: [teMetenScope(actor), { metingen: { none: { stand: 'loopt' } } }] },
    orderBy: [{ bijgewerktOp: 'desc' }, { id: 'desc' }],
    take: MEESTE_KEUZES,
    select: {
      id: true,
      status: true,
      profiel: { select: { code: true } },
      vacature: { select: { titel: true, werkgever: { select: { naam: true } } } },
    },
  })
  return rijen.map(({ id, status, profiel, vacature }) => ({
    id,
    isGeplaatst: status === 'geplaatst',
    tekst: `${profiel.code}: ${vacature.titel ?? ''} bij ${vacature.werkgever.naam}${status === 'geplaatst' ? '' : ' (proefplaatsing)'}`,
  }))
}

/** The measurements with this adviseur whose step must be done today or is late, oldest first, and how many there are. */
export async function listMetingenTeDoen(actor: Adviseur, waarneming: Waarneming, aantal: number) {
  const vandaag = today()
  const mijn: Prisma.LoonwaardemetingWhereInput[] = [loonwaardeScope(actor), metingVanMij(waarneming)]
  const where = { AND: [...mijn, { uiterlijk: { lte: dateOnly(vandaag) } }] }
  const [totaal, teLaat, rijen] = await Promise.all([
    db().loonwaardemeting.count({ where }),
    db().loonwaardemeting.count({ where: { AND: [...mijn, { uiterlijk: { lt: dateOnly(vandaag) } }] } }),
    db().loonwaardemeting.findMany({
      where,
      orderBy: [{ uiterlijk: 'asc' }, { id: 'asc' }],
      take: aantal,
      select: REGEL,
    }),
  ])
  return { totaal, teLaat, regels: rijen.map((rij) => toRegel(rij, waarneming, vandaag)) }
}
