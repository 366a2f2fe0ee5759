import { getWaarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { werkVoorAnderen } from '#app/domain/werkgever/werk-van.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { readInvullingen } from './read-invullingen.server.ts'
import { sroiScope } from './scope.server.ts'
import { risicoVolgorde, standVan, type Prognose } from './verplichting-voortgang.ts'
import { isLopend, type SroiStatus } from './verplichting.ts'

export const PER_PAGINA = 50

export const TABEL_SELECT = {
  fulltimeUren: true,
  inkoopBasispunten: true,
  expertiseUurCents: true,
  trainingPlaatsCents: true,
  stageMaandCents: true,
  teltOverigWerk: true,
} as const

export const SORTERINGEN = [
  'risico',
  'gat',
  'goedgekeurd',
  'verplichting',
  'einde',
  'werkgever',
  'opdrachtgever',
] as const
export type Sortering = (typeof SORTERINGEN)[number]

export type VerplichtingVraag = {
  alleenMijn: boolean
  stand: 'lopend' | 'concept' | 'gesloten'
  prognose: Prognose | null
  opdrachtgeverId: string | null
  sortering: Sortering
  pagina: number
}

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
  eindOp: string
  herstelTot: string
  /** Handed in and waiting for a judgement. */
  wacht: number
  isTeLaatGemeld: boolean
}

/** The contracts that the actor sees, in the order asked, with how many there are in all. */
export async function listVerplichtingen(
  actor: Actor,
  vraag: VerplichtingVraag,
): Promise<{ regels: VerplichtingRegel[]; totaal: number }> {
  const where = { AND: [sroiScope(actor), standWhere(vraag.stand), await mijnWhere(actor, vraag.alleenMijn)] }
  const alle = await readRegels({
    AND: [where, vraag.opdrachtgeverId ? { opdrachtgeverId: vraag.opdrachtgeverId } : {}],
  })
  const regels = alle
    .filter(({ prognose }) => vraag.prognose === null || prognose === vraag.prognose)
    .sort(vergelijk(vraag.sortering))
  const eerste = (vraag.pagina - 1) * PER_PAGINA
  return { regels: regels.slice(eerste, eerste + PER_PAGINA), totaal: regels.length }
}

/** Every contract that the actor sees, most urgent first, for a contractor and for an export. */
export async function listAlleVerplichtingen(actor: Actor): Promise<VerplichtingRegel[]> {
  return (await readRegels(sroiScope(actor))).sort(vergelijk('risico'))
}

/** The opdrachtgevers that have contracts, by name, for a filter. */
export async function listOpdrachtgeverkeuzes(): Promise<{ id: string; naam: string }[]> {
  return db().opdrachtgever.findMany({ orderBy: { naam: 'asc' }, select: { id: true, naam: true } })
}

async function mijnWhere(actor: Actor, alleenMijn: boolean): Promise<Prisma.SroiVerplichtingWhereInput> {
  if (!alleenMijn || actor.rol !== 'adviseur') return {}
  const waarneming = await getWaarneming(actor.accountId)
  return {
    OR: [
      { coordinatorId: waarneming.ik },
      ...werkVoorAnderen(waarneming).map(({ eigenaar, werkgever }) => ({ coordinator: eigenaar, werkgever })),
    ],
  }
}

function standWhere(stand: VerplichtingVraag['stand']): Prisma.SroiVerplichtingWhereInput {
  switch (stand) {
    case 'concept':
      return { status: 'concept' }
    case 'gesloten':
      return { status: { in: ['voldaan', 'niet_voldaan'] } }
    case 'lopend':
      return { status: { notIn: ['concept', 'voldaan', 'niet_voldaan'] } }
  }
}

async function readRegels(where: Prisma.SroiVerplichtingWhereInput): Promise<VerplichtingRegel[]> {
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
      tabel: { select: TABEL_SELECT },
      opdrachtgever: { select: { naam: true } },
      werkgever: { select: { naam: true } },
      coordinator: { select: { naam: true } },
    },
  })
  const invullingen = await readInvullingen(rijen.map(({ id }) => id))
  const vandaag = today()
  return rijen.map((rij) => {
    const eigen = invullingen.get(rij.id) ?? []
    const herstelTot = isoDay(rij.herstelTot)
    const contract = { van: isoDay(rij.startOp), tot: herstelTot }
    const {
      waarden: _,
      plaatsingenCents: __,
      ...stand
    } = standVan({ verplichtCents: rij.verplichtCents, contract }, eigen, { tabel: rij.tabel, vandaag })
    return {
      id: rij.id,
      contractnummer: rij.contractnummer,
      omschrijving: rij.omschrijving,
      opdrachtgever: rij.opdrachtgever.naam,
      werkgever: rij.werkgever.naam,
      coordinator: rij.coordinator.naam,
      status: rij.status,
      verplichtCents: rij.verplichtCents,
      ...stand,
      eindOp: isoDay(rij.eindOp),
      herstelTot,
      wacht: eigen.filter(({ status }) => status === 'ingediend').length,
      isTeLaatGemeld: isLopend(rij.status) && rij.gemeldOp === null && isoDay(rij.meldenVoor) < vandaag,
    }
  })
}

function vergelijk(sortering: Sortering) {
  const tekst = (a: string, b: string) => a.localeCompare(b, 'nl')
  return (a: VerplichtingRegel, b: VerplichtingRegel): number => {
    const gelijk = tekst(risicoVolgorde(a), risicoVolgorde(b)) || b.gatCents - a.gatCents || tekst(a.id, b.id)
    switch (sortering) {
      case 'risico':
        return gelijk
      case 'gat':
        return b.gatCents - a.gatCents || gelijk
      case 'goedgekeurd':
        return a.goedgekeurdCents - b.goedgekeurdCents || gelijk
      case 'verplichting':
        return b.verplichtCents - a.verplichtCents || gelijk
      case 'einde':
        return tekst(a.herstelTot, b.herstelTot) || gelijk
      case 'werkgever':
        return tekst(a.werkgever, b.werkgever) || gelijk
      case 'opdrachtgever':
        return tekst(a.opdrachtgever, b.opdrachtgever) || gelijk
    }
  }
}
