import { getWaarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { werkVoorAnderen } from '#app/domain/werkgever/werk-van.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { readRegels, type VerplichtingRegel } from './read-regels.server.ts'
import { sroiScope } from './scope.server.ts'
import { vergelijk, type Sortering } from './sorteren.ts'
import { SROI_TE_DOEN, type SroiTeDoen } from './te-doen.ts'
import type { Prognose } from './verplichting-voortgang.ts'

export const PER_PAGINA = 50

export type VerplichtingVraag = {
  alleenMijn: boolean
  stand: 'lopend' | 'concept' | 'gesloten'
  prognose: Prognose | null
  opdrachtgeverId: string | null
  /** What waits for the actor; 'iets' is any of it. */
  doen?: SroiTeDoen | 'iets' | null
  /** A part of the number, of what it is about or of the name of the contractor. */
  zoek?: string
  sortering: Sortering
  pagina: number
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
  const alle = (await readRegels(actor, where)).filter(({ teDoen }) => isGevraagd(teDoen, vraag.doen))
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
  return (await readRegels(actor, sroiScope(actor))).sort(vergelijk(sortering))
}

/**
 * What waits for a coordinator, or for who stands in: of each kind how many contracts, how many of them in all, and how many
 * invullingen there are to judge. The same contracts as the list with `alleenMijn` and the kind.
 */
export async function countSroiTeDoen(actor: Extract<Actor, { rol: 'adviseur' }>): Promise<{
  contracten: number
  invullingen: number
  soorten: { soort: SroiTeDoen; contracten: number }[]
}> {
  const regels = await readRegels(actor, {
    AND: [sroiScope(actor), standWhere('lopend'), await mijnWhere(actor, true)],
  })
  return {
    contracten: regels.filter(({ teDoen }) => teDoen.length > 0).length,
    invullingen: regels.reduce((som, { teBeoordelen }) => som + teBeoordelen, 0),
    soorten: SROI_TE_DOEN.map((soort) => ({
      soort,
      contracten: regels.filter(({ teDoen }) => teDoen.includes(soort)).length,
    })).filter(({ contracten }) => contracten > 0),
  }
}

/** The opdrachtgevers that have contracts, by name, for a filter. */
export async function listOpdrachtgeverkeuzes(): Promise<{ id: string; naam: string }[]> {
  return db().opdrachtgever.findMany({ orderBy: { naam: 'asc' }, select: { id: true, naam: true } })
}

function isGevraagd(teDoen: SroiTeDoen[], doen: VerplichtingVraag['doen']): boolean {
  return doen === 'iets' ? teDoen.length > 0 : !doen || teDoen.includes(doen)
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
