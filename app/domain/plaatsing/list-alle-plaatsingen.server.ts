import { getWaarneming, voorVan, type Waarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { bereikbaarAanspreekpunt, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import { werkgeversVan } from '#app/domain/werkgever/werk-van.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { contractOp } from './contract.ts'
import { toContract } from './change-plaatsing.server.ts'
import { plaatsingScope, standWhere } from './scope.server.ts'
import { standOp, STANDEN, type PlaatsingStand } from './stand.ts'

export const PER_PAGINA = 50

export type PlaatsingFilter = {
  alleenMijn: boolean
  stand: PlaatsingStand
  gemeenteCode: string | null
  werkgeverId: string | null
  pagina: number
}

/**
 * Plaatsingen for an adviseur, what ends first on top; what ended, latest first. `alleenMijn`: at the employers that this adviseur
 * answers for today. With counts per stand and per gemeente within the other choices. Candidates are codes.
 */
export async function listPlaatsingen(actor: Extract<Actor, { rol: 'adviseur' }>, filter: PlaatsingFilter) {
  const waarneming = await getWaarneming(actor.accountId)
  const { stand, gemeenteCode } = filter
  const basis = basisWhere(actor, waarneming, filter)
  const gemeente = gemeenteCode ? { gemeenteCode } : {}
  const where = lijstWhere(actor, waarneming, filter)
  const vandaag = today()
  const [totaal, perStand, perGemeente, gemeenten, rows] = await Promise.all([
    db().plaatsing.count({ where }),
    countStanden({ AND: [basis, gemeente] }),
    db().plaatsing.groupBy({
      by: ['gemeenteCode'],
      where: { AND: [basis, standWhere(stand)] },
      _count: true,
    }),
    db().gemeente.findMany({ select: { code: true, naam: true }, orderBy: { naam: 'asc' } }),
    db().plaatsing.findMany({
      where,
      orderBy:
        stand === 'beeindigd'
          ? [{ beeindigdOp: 'desc' }, { id: 'desc' }]
          : [{ einddatum: { sort: 'asc', nulls: 'last' } }, { startdatum: 'desc' }, { id: 'desc' }],
      skip: (filter.pagina - 1) * PER_PAGINA,
      take: PER_PAGINA,
      select: regelSelect(),
    }),
  ])
  const aantalIn = new Map(perGemeente.map((groep) => [groep.gemeenteCode, groep._count]))
  return {
    totaal,
    perStand,
    gemeenten: gemeenten
      .map((een) => ({ ...een, aantal: aantalIn.get(een.code) ?? 0 }))
      .filter(({ code, aantal }) => aantal > 0 || code === gemeenteCode),
    regels: rows.map((row) => {
      const { werkgever } = row.bemiddeling.vacature
      const { aanspreekpunt } = werkgever
      return {
        ...toRegel(row, vandaag),
        aanspreekpunt: (bereikbaarAanspreekpunt(werkgever) ?? aanspreekpunt).naam,
        isMijn: aanspreekpunt.id === actor.accountId,
        voor: filter.alleenMijn ? voorVan(waarneming, aanspreekpunt) : null,
      }
    }),
  }
}

/** Everything in the list with these choices, on whatever page. */
export function lijstWhere(
  actor: Actor,
  waarneming: Waarneming,
  filter: Omit<PlaatsingFilter, 'pagina'>,
): Prisma.PlaatsingWhereInput {
  return {
    AND: [
      basisWhere(actor, waarneming, filter),
      filter.gemeenteCode ? { gemeenteCode: filter.gemeenteCode } : {},
      standWhere(filter.stand),
    ],
  }
}

function basisWhere(
  actor: Actor,
  waarneming: Waarneming,
  { alleenMijn, werkgeverId }: Pick<PlaatsingFilter, 'alleenMijn' | 'werkgeverId'>,
): Prisma.PlaatsingWhereInput {
  return {
    AND: [
      plaatsingScope(actor),
      alleenMijn ? { bemiddeling: { vacature: { werkgever: werkgeversVan(waarneming) } } } : {},
      werkgeverId ? { bemiddeling: { vacature: { werkgeverId } } } : {},
    ],
  }
}

function regelSelect() {
  return {
    id: true,
    soort: true,
    startdatum: true,
    einddatum: true,
    beeindigdOp: true,
    eindeReden: true,
    contracten: {
      orderBy: { volgnummer: 'asc' },
      select: { volgnummer: true, soort: true, aanleiding: true, van: true, tot: true, urenPerWeek: true },
    },
    gemeente: { select: { naam: true } },
    jobcoach: { select: { naam: true } },
    bemiddeling: {
      select: {
        profiel: { select: { code: true } },
        vacature: { select: { titel: true, werkgever: { select: { naam: true, ...bereikbaarSelect() } } } },
      },
    },
  } satisfies Prisma.PlaatsingSelect
}

function toRegel(
  row: Prisma.PlaatsingGetPayload<{ select: ReturnType<typeof regelSelect> }>,
  vandaag: string,
) {
  const { bemiddeling, contracten } = row
  const dagen = { einddatum: isoDayOrNull(row.einddatum), beeindigdOp: isoDayOrNull(row.beeindigdOp) }
  const nu = contractOp(contracten.map(toContract), vandaag)
  return {
    id: row.id,
    code: bemiddeling.profiel.code,
    functie: bemiddeling.vacature.titel ?? '',
    werkgever: bemiddeling.vacature.werkgever.naam,
    soort: row.soort,
    gemeente: row.gemeente.naam,
    jobcoach: row.jobcoach?.naam ?? null,
    startdatum: isoDay(row.startdatum),
    ...dagen,
    eindeReden: row.eindeReden,
    stand: standOp({ ...dagen, eindeReden: row.eindeReden }, vandaag),
    contract: nu?.soort ?? null,
    urenPerWeek: nu?.urenPerWeek ?? null,
  }
}

async function countStanden(where: Prisma.PlaatsingWhereInput): Promise<Record<PlaatsingStand, number>> {
  const aantallen = await Promise.all(
    STANDEN.map(
      async (stand) =>
        [stand, await db().plaatsing.count({ where: { AND: [where, standWhere(stand)] } })] as const,
    ),
  )
  return Object.fromEntries(aantallen) as Record<PlaatsingStand, number>
}
