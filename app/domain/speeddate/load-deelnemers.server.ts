import type { Tx } from '#app/platform/db.server.ts'
import type { Deelnemersrol } from '#prisma/generated/enums.ts'
import { GEEN_WENS, type Wens } from './wens.ts'

export type Tafelhouder = {
  aanmeldingId: string
  werkgeverId: string | null
  naam: string
  /** How many people of this employer come. */
  mensen: number
  wens: Wens
}
export type Kandidaatdeelnemer = {
  inschrijvingId: string
  profielId: string | null
  naam: string
  wens: Wens
}
export type Deelnemers = { werkgevers: Tafelhouder[]; kandidaten: Kandidaatdeelnemer[] }

const WENS = { tafels: true, komtOm: true, gaatOm: true, wegVan: true, wegTot: true } as const

/**
 * Who takes part in the speeddates: everybody with a place; when the programme has a part "speeddates" that has to be chosen, who
 * chose it, with what each asked of the timetable. An employer who registered twice is one. In the order of registering.
 */
export async function loadDeelnemers(
  tx: Pick<Tx, 'inschrijving' | 'onderdeel'>,
  evenementId: string,
): Promise<Deelnemers> {
  const onderdelen = await tx.onderdeel.findMany({
    where: { evenementId, soort: 'speeddates', plaatsen: { not: null } },
    select: { id: true, rollen: true },
  })
  const rijen = await tx.inschrijving.findMany({
    where: { evenementId, status: 'ingeschreven', rol: { in: ['werkgever', 'kandidaat'] } },
    orderBy: [{ aanmelding: { aangemaaktOp: 'asc' } }, { id: 'asc' }],
    select: {
      id: true,
      rol: true,
      naam: true,
      keuzes: { select: { onderdeelId: true } },
      wens: { select: WENS },
      aanmelding: {
        select: {
          id: true,
          wens: { select: WENS },
          organisatieNaam: true,
          werkgever: { select: { id: true, naam: true } },
          kandidaat: { select: { profiel: { select: { id: true } } } },
          _count: { select: { inschrijvingen: true } },
        },
      },
    },
  })
  const doetMee = ({ rol, keuzes }: { rol: Deelnemersrol; keuzes: { onderdeelId: string }[] }) => {
    const voor = onderdelen.filter(({ rollen }) => rollen.length === 0 || rollen.includes(rol))
    return voor.length === 0 || keuzes.some((een) => voor.some(({ id }) => id === een.onderdeelId))
  }
  const komt = rijen.filter(doetMee)
  const tafels = new Map<string, Tafelhouder>()
  for (const { rol, naam, aanmelding } of komt) {
    if (rol !== 'werkgever') continue
    const { id, werkgever, organisatieNaam, wens } = aanmelding
    const sleutel = werkgever?.id ?? id
    const houder = tafels.get(sleutel)
    if (houder) houder.mensen += 1
    else
      tafels.set(sleutel, {
        mensen: 1,
        wens: wens ?? GEEN_WENS,
        aanmeldingId: id,
        werkgeverId: werkgever?.id ?? null,
        naam: werkgever?.naam ?? organisatieNaam ?? naam,
      })
  }
  return {
    werkgevers: [...tafels.values()],
    kandidaten: komt.flatMap(({ id, rol, naam, wens, aanmelding: { kandidaat, _count } }) =>
      rol === 'kandidaat'
        ? // With more people in one registration nobody knows which of them the profile is about.
          [
            {
              inschrijvingId: id,
              naam,
              wens: wens ?? GEEN_WENS,
              profielId: _count.inschrijvingen === 1 ? (kandidaat?.profiel?.id ?? null) : null,
            },
          ]
        : [],
    ),
  }
}
