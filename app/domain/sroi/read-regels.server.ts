import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { canReadBouwblok } from './policy.ts'
import { readInvullingen } from './read-invullingen.server.ts'
import { teDoenVan, type SroiTeDoen } from './te-doen.ts'
import { standVan, standVoorOpdrachtnemer, type Prognose } from './verplichting-voortgang.ts'
import { isLopend, type SroiStatus } from './verplichting.ts'

export const TABEL_SELECT = {
  fulltimeUren: true,
  inkoopBasispunten: true,
  expertiseUurCents: true,
  trainingPlaatsCents: true,
  stageMaandCents: true,
  teltOverigWerk: true,
} as const

/** A table with everything that a plaatsing can count for, whichever group somebody belongs to. */
export const HELE_TABEL_SELECT = {
  ...TABEL_SELECT,
  bouwblokken: { select: { jaarwaardeCents: true, maximumMaanden: true } },
  bonussen: { select: { id: true, waardeCents: true, naarRato: true } },
} as const

export type VerplichtingRegel = {
  id: string
  contractnummer: string
  omschrijving: string
  opdrachtgever: string
  werkgever: string
  coordinator: string
  status: SroiStatus
  prognose: Prognose
  verplichtCents: number
  goedgekeurdCents: number
  ingediendCents: number
  geplandCents: number
  gatCents: number
  /** For a contractor, who gets the least above, the most that can be approved; null for who reads exact amounts. */
  hoogstGoedgekeurdCents: number | null
  eindOp: string
  herstelTot: string
  /** Handed in and waiting for a judgement. */
  wacht: number
  isTeLaatGemeld: boolean
  /** The same, without what the actor handed in: somebody else judges that. */
  teBeoordelen: number
  teDoen: SroiTeDoen[]
}

/**
 * Contracts with how far they are, as the actor may know it, and what waits for them. No fence: the caller asks within the scope.
 */
export async function readRegels(
  actor: Actor,
  where: Prisma.SroiVerplichtingWhereInput,
): Promise<VerplichtingRegel[]> {
  const rijen = await db().sroiVerplichting.findMany({
    where,
    orderBy: { id: 'asc' },
    select: {
      id: true,
      contractnummer: true,
      omschrijving: true,
      status: true,
      verplichtCents: true,
      startOp: true,
      eindOp: true,
      herstelTot: true,
      meldenVoor: true,
      gemeldOp: true,
      planDoorId: true,
      tabel: { select: HELE_TABEL_SELECT },
      opdrachtgever: { select: { naam: true } },
      werkgever: { select: { naam: true } },
      coordinator: { select: { naam: true } },
    },
  })
  const ids = rijen.map(({ id }) => id)
  const [invullingen, teBeoordelen] = await Promise.all([readInvullingen(ids), countVanAnderen(actor, ids)])
  const vandaag = today()
  return rijen.map((rij) => {
    const eigen = invullingen.get(rij.id) ?? []
    const herstelTot = isoDay(rij.herstelTot)
    const contract = { van: isoDay(rij.startOp), tot: herstelTot }
    const verplichting = { verplichtCents: rij.verplichtCents, contract }
    const bij = { tabel: rij.tabel, vandaag }
    const bereik = canReadBouwblok(actor) ? null : standVoorOpdrachtnemer(verplichting, eigen, bij)
    const {
      waarden: _,
      plaatsingenCents: __,
      ...stand
    } = bereik?.laagst ?? standVan(verplichting, eigen, bij)
    const staat = {
      status: rij.status,
      ...stand,
      eindOp: isoDay(rij.eindOp),
      herstelTot,
      teBeoordelen: teBeoordelen.get(rij.id) ?? 0,
      isTeLaatGemeld: isLopend(rij.status) && rij.gemeldOp === null && isoDay(rij.meldenVoor) < vandaag,
    }
    return {
      id: rij.id,
      contractnummer: rij.contractnummer,
      omschrijving: rij.omschrijving,
      opdrachtgever: rij.opdrachtgever.naam,
      werkgever: rij.werkgever.naam,
      coordinator: rij.coordinator.naam,
      verplichtCents: rij.verplichtCents,
      ...staat,
      hoogstGoedgekeurdCents: bereik?.hoogst.goedgekeurdCents ?? null,
      wacht: eigen.filter(({ status }) => status === 'ingediend').length,
      teDoen:
        actor.rol === 'adviseur'
          ? teDoenVan({ ...staat, isPlanVanAnder: rij.planDoorId !== actor.accountId }, vandaag)
          : [],
    }
  })
}

/** Handed in by others than the actor and not judged, by the id of the contract. */
async function countVanAnderen(actor: Actor, verplichtingIds: string[]): Promise<Map<string, number>> {
  if (actor.rol !== 'adviseur') return new Map()
  const groepen = await db().sroiInvulling.groupBy({
    by: ['verplichtingId'],
    where: {
      verplichtingId: { in: verplichtingIds },
      status: 'ingediend',
      ingediendDoorId: { not: actor.accountId },
    },
    _count: true,
  })
  return new Map(groepen.map((groep) => [groep.verplichtingId, groep._count]))
}
