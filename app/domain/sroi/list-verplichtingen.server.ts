import { getWaarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { werkVoorAnderen } from '#app/domain/werkgever/werk-van.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { readInvullingen } from './read-invullingen.server.ts'
import { sroiScope } from './scope.server.ts'
import { vergelijk, type Sortering } from './sorteren.ts'
import { standVan, type Prognose } from './verplichting-voortgang.ts'
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

export type VerplichtingVraag = {
  alleenMijn: boolean
  stand: 'lopend' | 'concept' | 'gesloten'
  prognose: Prognose | null
  opdrachtgeverId: string | null
  /** What somebody has to do about it: judge the plan or what was handed in, or make the contractor report. */
  doen?: 'beoordelen' | 'melden' | null
  /** A part of the number, of what it is about or of the name of the contractor. */
  zoek?: string
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

type Lijst = {
  regels: VerplichtingRegel[]
  totaal: number
  /** How many there are of each, whichever of them is asked. */
  perPrognose: Record<Prognose, number>
  /** Of all pages together, in cents. */
  som: { verplichtCents: number; goedgekeurdCents: number; gatCents: number }
}

/** A page of the contracts that the actor sees, in the order asked, with how many there are in all and what they add up to. */
export async function listVerplichtingen(actor: Actor, vraag: VerplichtingVraag): Promise<Lijst> {
  const where = {
    AND: [
      sroiScope(actor),
      standWhere(vraag.stand),
      await mijnWhere(actor, vraag.alleenMijn),
      vraag.opdrachtgeverId ? { opdrachtgeverId: vraag.opdrachtgeverId } : {},
      zoekWhere(vraag.zoek?.trim()),
    ],
  }
  const alle = (await readRegels(where)).filter((regel) => isTeDoen(regel, vraag.doen))
  const regels = alle
    .filter(({ prognose }) => vraag.prognose === null || prognose === vraag.prognose)
    .sort(vergelijk(vraag.sortering))
  const eerste = (vraag.pagina - 1) * PER_PAGINA
  const tel = (een: Prognose) => alle.filter(({ prognose }) => prognose === een).length
  const som = (veld: 'verplichtCents' | 'goedgekeurdCents' | 'gatCents') =>
    regels.reduce((totaal, regel) => totaal + regel[veld], 0)
  return {
    regels: regels.slice(eerste, eerste + PER_PAGINA),
    totaal: regels.length,
    perPrognose: { achterstand: tel('achterstand'), op_koers: tel('op_koers'), voldaan: tel('voldaan') },
    som: {
      verplichtCents: som('verplichtCents'),
      goedgekeurdCents: som('goedgekeurdCents'),
      gatCents: som('gatCents'),
    },
  }
}

/** Every contract that the actor sees, most urgent first unless told otherwise: for contractor and opdrachtgever, and an export. */
export async function listAlleVerplichtingen(
  actor: Actor,
  sortering: Sortering = 'risico',
): Promise<VerplichtingRegel[]> {
  return (await readRegels(sroiScope(actor))).sort(vergelijk(sortering))
}

/** The opdrachtgevers that have contracts, by name, for a filter. */
export async function listOpdrachtgeverkeuzes(): Promise<{ id: string; naam: string }[]> {
  return db().opdrachtgever.findMany({ orderBy: { naam: 'asc' }, select: { id: true, naam: true } })
}

function isTeDoen(regel: VerplichtingRegel, doen: VerplichtingVraag['doen']): boolean {
  switch (doen) {
    case 'beoordelen':
      return regel.wacht > 0 || regel.status === 'plan_ingediend'
    case 'melden':
      return regel.isTeLaatGemeld
    case null:
    case undefined:
      return true
  }
}

function zoekWhere(zoek: string | undefined): Prisma.SroiVerplichtingWhereInput {
  if (!zoek) return {}
  const bevat = { contains: zoek, mode: 'insensitive' as const }
  return { OR: [{ contractnummer: bevat }, { omschrijving: bevat }, { werkgever: { naam: bevat } }] }
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
