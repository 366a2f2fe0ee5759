import { db } from '#app/platform/db.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { URENKLASSEN } from '#app/domain/vacature/urenklassen.ts'
import { leesbareKaarten, type KaartRij } from '#app/domain/talent/leesbare-kaarten.server.ts'
import { PER_PAGINA, type TalentFilter } from '#app/domain/talent/talent.ts'

export type KaartenVraag = Record<TalentFilter, string[]> & {
  /** Cards that fit the typed words, best first; null when nothing was typed. */
  ids: readonly string[] | null
  /** Terms that fit the typed words, when the search engine is away: occupations as ISCO groups of three digits. */
  woorden: { groepen: string[]; termIds: string[] } | null
  /** ISCO groups that come first when nothing was typed. */
  voorop: string[]
  /** Decides the order of the rest: the same for one reader and one day, another one for others. */
  zout: string
  /** From 1. */
  pagina: number
}

/** One page of the cards that may be read at `nu` and match, and how many match in all. */
export async function findKaarten(
  vraag: KaartenVraag,
  nu: Date,
): Promise<{ kaarten: KaartRij[]; totaal: number }> {
  const rows = await db().$queryRaw<(KaartRij & { totaal: number })[]>`
    SELECT k.*, count(*) OVER ()::int AS totaal
    FROM ${leesbareKaarten(nu)} k
    WHERE ${Prisma.join(conditions(vraag), ' AND ')}
    ORDER BY ${order(vraag)}
    LIMIT ${PER_PAGINA} OFFSET ${(vraag.pagina - 1) * PER_PAGINA}`
  return { kaarten: rows.map(({ totaal: _totaal, ...kaart }) => kaart), totaal: rows[0]?.totaal ?? 0 }
}

function conditions(vraag: KaartenVraag): Prisma.Sql[] {
  const { werk, ervaring, uren, regio, vanaf, soort, papier, kan, ids, woorden } = vraag
  const found: Prisma.Sql[] = [Prisma.sql`true`]
  if (werk.length > 0) found.push(inGroep(Prisma.sql`k.gewenst`, werk))
  if (ervaring.length > 0) found.push(inGroep(Prisma.sql`k.gewerkt`, ervaring))
  if (uren.length > 0) found.push(Prisma.sql`(${Prisma.join(uren.map(overlaps), ' OR ')})`)
  if (regio.length > 0) found.push(Prisma.sql`k.deelregio::text = ANY (${regio})`)
  if (vanaf.length > 0) found.push(Prisma.sql`k.beschikbaar::text = ANY (${vanaf})`)
  if (soort.length > 0) found.push(Prisma.sql`k.soorten && ${soort}::text[]`)
  if (papier.length > 0) found.push(Prisma.sql`k.certificaten @> ${papier}::text[]`)
  for (const termId of kan) found.push(can([termId]))
  if (ids) found.push(Prisma.sql`k.id = ANY (${ids}::uuid[])`)
  if (woorden) {
    found.push(
      Prisma.sql`(${inGroep(Prisma.sql`k.gewenst`, woorden.groepen)} OR ${can(woorden.termIds)} OR k.certificaten && ${woorden.termIds}::text[])`,
    )
  }
  return found
}

function inGroep(kolom: Prisma.Sql, codes: readonly string[]): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM unnest(${kolom}) g WHERE g LIKE ANY (${codes.map((code) => `${code}%`)}::text[]))`
}

function can(termIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`k.kenmerken && ${termIds.flatMap((id) => [1, 2, 3].map((niveau) => `${id}=${niveau}`))}::text[]`
}

function overlaps(klasse: string): Prisma.Sql {
  const grens = Object.entries(URENKLASSEN).find(([naam]) => naam === klasse)?.[1]
  return grens ? Prisma.sql`(k."urenVan" <= ${grens.max} AND k."urenTot" >= ${grens.min})` : Prisma.sql`false`
}

function order({ ids, voorop, zout }: KaartenVraag): Prisma.Sql {
  if (ids) return Prisma.sql`array_position(${ids}::uuid[], k.id)`
  return Prisma.sql`(k.gewenst && ${voorop}::text[]) DESC, md5(k.id::text || ${zout})`
}
