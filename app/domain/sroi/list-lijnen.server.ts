import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { amsterdamDay, isoDay } from '#app/platform/iso-day.ts'
import type { InvullingSoort, InvullingStatus } from './invulling.ts'
import { TABEL_SELECT } from './read-regels.server.ts'
import { canReadBouwblok } from './policy.ts'
import { readInvullingen } from './read-invullingen.server.ts'
import { sroiScope } from './scope.server.ts'
import { telInvullingen } from './tel-invullingen.ts'

export type SroiLijn = {
  contractnummer: string
  opdrachtgever: string
  werkgever: string
  soort: InvullingSoort
  status: InvullingStatus
  van: string
  tot: string
  /** Of a plaatsing, as its contracts say, one after the other. */
  urenPerWeek: number[]
  aantal: number | null
  bedragCents: number | null
  bouwblok: string | null
  /** What it counts for now, or did when the contract was closed. */
  waardeCents: number
  gemeente: string | null
  ingediendOp: string | null
  beoordeeldOp: string | null
}

/**
 * Every invulling of the contracts that the actor sees, by the number of the contract and then by first day, with what each counts for.
 * No person and nothing that a contractor wrote. None for who may not read a bouwblok: the value says to which group somebody belongs.
 */
export async function listLijnen(actor: Actor): Promise<SroiLijn[]> {
  if (!canReadBouwblok(actor)) return []
  const contracten = await db().sroiVerplichting.findMany({
    where: sroiScope(actor),
    orderBy: [{ contractnummer: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      contractnummer: true,
      startOp: true,
      herstelTot: true,
      tabel: { select: TABEL_SELECT },
      opdrachtgever: { select: { naam: true } },
      werkgever: { select: { naam: true } },
      invullingen: {
        select: {
          id: true,
          ingediendOp: true,
          beoordeeldOp: true,
          bouwblok: { select: { naam: true } },
          gemeente: { select: { naam: true } },
        },
      },
    },
  })
  const invullingen = await readInvullingen(contracten.map(({ id }) => id))
  return contracten.flatMap((contract) => {
    const regels = invullingen.get(contract.id) ?? []
    const periode = { van: isoDay(contract.startOp), tot: isoDay(contract.herstelTot) }
    const waarden = telInvullingen(regels, contract.tabel, periode)
    const verder = new Map(contract.invullingen.map((een) => [een.id, een]))
    return regels.map(({ id, soort, status, van, tot, aantal, bedragCents, plaatsing }) => {
      const meer = verder.get(id)
      return {
        contractnummer: contract.contractnummer,
        opdrachtgever: contract.opdrachtgever.naam,
        werkgever: contract.werkgever.naam,
        soort,
        status,
        van,
        tot,
        urenPerWeek: plaatsing?.contracten.map(({ urenPerWeek }) => urenPerWeek) ?? [],
        aantal,
        bedragCents,
        bouwblok: meer?.bouwblok?.naam ?? null,
        waardeCents: waarden.get(id) ?? 0,
        gemeente: meer?.gemeente?.naam ?? null,
        ingediendOp: dag(meer?.ingediendOp),
        beoordeeldOp: dag(meer?.beoordeeldOp),
      }
    })
  })
}

const dag = (moment: Date | null | undefined) => (moment ? amsterdamDay(moment) : null)
