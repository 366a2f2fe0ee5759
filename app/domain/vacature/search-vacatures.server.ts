import { z } from 'zod'
import { containsText } from '#app/domain/werkgever/contains-text.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { search } from '#app/platform/search.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { searchVacatures as askEngine } from '#search/query/search-vacatures.server.ts'
import { SearchAway } from '#search/search-away.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { openbareVacatures } from './scope.server.ts'
import { URENKLASSEN } from './urenklassen.ts'
import { SOORTEN, type VacatureSoort } from './vacature.ts'

export const PER_PAGINA = 20
/** Distances that a visitor can choose, in km. */
export const AFSTANDEN = [5, 10, 15, 25, 40] as const

const many = (max: number) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string().max(60)).max(max).catch([]),
  )

/** The query of the public list. What makes no sense is left out, so that an old link still works. */
export const VacatureZoekSchema = z.object({
  q: z.string().trim().max(200).catch('').default(''),
  soort: many(30).transform((lijst) => SOORTEN.filter((soort) => lijst.includes(soort))),
  sector: many(30).transform((lijst) => lijst.filter((sectie) => /^[A-U]$/.test(sectie))),
  gemeente: many(30),
  uren: many(10).transform((lijst) => lijst.filter((klasse) => Object.hasOwn(URENKLASSEN, klasse))),
  postcode: z
    .string()
    .transform((text) => text.replace(/\s/g, '').toUpperCase())
    .pipe(z.string().regex(/^([1-9]\d{3})([A-Z]{2})?$/))
    .catch('')
    .default(''),
  km: z.coerce
    .number()
    .refine((km) => AFSTANDEN.some((afstand) => afstand === km))
    .catch(15)
    .default(15),
  pagina: z.coerce.number().int().min(1).max(500).catch(1).default(1),
})

export type VacatureZoekvraag = z.output<typeof VacatureZoekSchema>

export type VacatureResultaat = {
  id: string
  titel: string | null
  werkgeverNaam: string
  plaats: string | null
  urenMin: number | null
  urenMax: number | null
  soorten: VacatureSoort[]
  salarisMin: number | null
  salarisMax: number | null
  sluitingsdatum: string | null
}

type Facetten = Record<'soorten' | 'sbiSectie' | 'gemeente' | 'urenKlasse', Record<string, number>>

export type VacatureResultaten = {
  vacatures: VacatureResultaat[]
  totaal: number
  /** Null when the search engine is away: counts are not known then. */
  facetten: Facetten | null
  /** The list comes from the database alone: no typing errors forgiven, no counts. */
  beperkt: boolean
  /** The town of the postcode; null when none was given, false when it does not exist. */
  rond: string | null | false
}

/** The public list: public vacatures that are open, best match first. Never fails because the search engine is away. */
export async function searchVacatures(vraag: VacatureZoekvraag): Promise<VacatureResultaten> {
  const gebied = vraag.postcode
    ? await db().postcodegebied.findUnique({ where: { pc4: vraag.postcode.slice(0, 4) } })
    : null
  const rond = gebied ? { lat: gebied.lat, lon: gebied.lon, km: vraag.km } : null
  const plaats = gebied ? gebied.plaats : vraag.postcode ? (false as const) : null
  try {
    const { ids, totaal, facetten } = await askEngine(
      search(),
      {
        q: vraag.q,
        soorten: vraag.soort,
        sbiSecties: vraag.sector,
        gemeenten: vraag.gemeente,
        urenKlassen: vraag.uren,
        rond,
        bereik: 'openbaar',
        pagina: vraag.pagina,
        perPagina: PER_PAGINA,
      },
      now(),
    )
    const rijen = await db().vacature.findMany({
      where: { AND: [openbareVacatures(), { id: { in: ids } }] },
      select: SELECT,
    })
    const perId = new Map(rijen.map((rij) => [rij.id, rij]))
    const vacatures = ids.flatMap((id) => perId.get(id) ?? []).map(toResultaat)
    return { vacatures, totaal, facetten, beperkt: false, rond: plaats }
  } catch (error) {
    if (!(error instanceof SearchAway)) throw error
    return { ...(await searchInDatabase(vraag, rond)), facetten: null, beperkt: true, rond: plaats }
  }
}

async function searchInDatabase(
  vraag: VacatureZoekvraag,
  rond: { lat: number; lon: number; km: number } | null,
): Promise<{ vacatures: VacatureResultaat[]; totaal: number }> {
  const where: Prisma.VacatureWhereInput = {
    AND: [
      openbareVacatures(),
      ...vraag.q.split(/\s+/).filter(Boolean).slice(0, 8).map(wordWhere),
      vraag.soort.length > 0 ? { soorten: { hasSome: vraag.soort } } : {},
      vraag.sector.length > 0 ? { werkgever: { sbiSectie: { in: vraag.sector } } } : {},
      vraag.gemeente.length > 0 ? { postcodegebied: { gemeente: { in: vraag.gemeente } } } : {},
      vraag.uren.length > 0 ? { OR: vraag.uren.map(urenWhere) } : {},
      rond ? { pc4: { in: await postcodesWithin(rond) } } : {},
    ],
  }
  const [totaal, rijen] = await Promise.all([
    db().vacature.count({ where }),
    db().vacature.findMany({
      where,
      select: SELECT,
      orderBy: [{ gepubliceerdOp: 'desc' }, { id: 'desc' }],
      skip: (vraag.pagina - 1) * PER_PAGINA,
      take: PER_PAGINA,
    }),
  ])
  return { totaal, vacatures: rijen.map(toResultaat) }
}

function wordWhere(woord: string): Prisma.VacatureWhereInput {
  const contains = containsText(woord)
  return {
    OR: [
      { titel: contains },
      { omschrijving: contains },
      { plaats: contains },
      { beroep: { label: contains } },
    ],
  }
}

function urenWhere(klasse: string): Prisma.VacatureWhereInput {
  const grens = Object.entries(URENKLASSEN).find(([naam]) => naam === klasse)?.[1]
  return grens ? { urenMin: { lte: grens.max }, urenMax: { gte: grens.min } } : {}
}

// Great-circle distance between postcode centres, as the search engine measures it.
async function postcodesWithin({
  lat,
  lon,
  km,
}: {
  lat: number
  lon: number
  km: number
}): Promise<string[]> {
  const rijen = await db().$queryRaw<{ pc4: string }[]>`
    SELECT pc4 FROM postcodegebied
    WHERE 6371 * 2 * asin(least(1, sqrt(
      sin(radians(lat - ${lat}) / 2) ^ 2 + cos(radians(${lat})) * cos(radians(lat)) * sin(radians(lon - ${lon}) / 2) ^ 2
    ))) <= ${km}`
  return rijen.map(({ pc4 }) => pc4)
}

const SELECT = {
  id: true,
  titel: true,
  plaats: true,
  urenMin: true,
  urenMax: true,
  soorten: true,
  salarisMin: true,
  salarisMax: true,
  sluitingsdatum: true,
  werkgever: { select: { naam: true } },
} satisfies Prisma.VacatureSelect

function toResultaat({
  werkgever,
  sluitingsdatum,
  ...rij
}: Prisma.VacatureGetPayload<{ select: typeof SELECT }>): VacatureResultaat {
  return { ...rij, werkgeverNaam: werkgever.naam, sluitingsdatum: sluitingsdatum && isoDay(sluitingsdatum) }
}
