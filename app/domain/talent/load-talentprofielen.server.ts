import { db } from '#app/platform/db.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { geldigeWaarnemingen } from '#search/matching/geldige-waarneming.ts'
import type { Niveau } from '#search/matching/model.ts'
import { isHebbenTerm, SOORTEN_OP_KAART } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import { beschikbaarVan } from '#app/domain/talent/beschikbaar.ts'
import type { TalentKenmerk, TalentProfiel } from '#app/domain/talent/talentprofiel.ts'

const BATCH = 1_000

const SELECT = {
  id: true,
  urenMin: true,
  urenMax: true,
  beschikbaarVanaf: true,
  soorten: true,
  kandidaat: { select: { gemeente: { select: { deelregio: true } } } },
  beroepen: { select: { soort: true, term: { select: { groep: true } } } },
  kenmerken: {
    // What is not known says nothing; a language tells origin, so none is on a card.
    where: { niveau: { not: null }, NOT: { termId: { startsWith: 'taal:' } } },
    select: { termId: true, niveau: true, bron: true, waargenomenOp: true },
  },
} as const satisfies Prisma.KandidaatprofielSelect

type Row = Prisma.KandidaatprofielGetPayload<{ select: typeof SELECT }>

/** What the cards are made of, for every profile that `where` lets through. Read in batches, in the order of the id. */
export async function loadTalentprofielen(
  where: Prisma.KandidaatprofielWhereInput,
): Promise<TalentProfiel[]> {
  const vandaag = today()
  const profielen: TalentProfiel[] = []
  for (let na: string | null = null; ;) {
    const rows: Row[] = await db().kandidaatprofiel.findMany({
      where: { AND: [where, na === null ? {} : { id: { gt: na } }] },
      orderBy: { id: 'asc' },
      take: BATCH,
      select: SELECT,
    })
    for (const row of rows) profielen.push(toTalentprofiel(row, vandaag))
    na = rows.at(-1)?.id ?? null
    if (rows.length < BATCH || na === null) return profielen
  }
}

function toTalentprofiel(row: Row, vandaag: string): TalentProfiel {
  const isco = (soort: 'gewenst' | 'gewerkt') =>
    row.beroepen.flatMap(({ soort: eigen, term }) =>
      eigen === soort && /^\d{4}$/.test(term.groep ?? '') ? [term.groep ?? ''] : [],
    )
  const positief = [...geldigeWaarnemingen(row.kenmerken.map(toKenmerk)).values()].flatMap(
    ({ termId, niveau }): TalentKenmerk[] => (niveau === null || niveau === 0 ? [] : [{ termId, niveau }]),
  )
  return {
    id: row.id,
    gewenst: isco('gewenst'),
    gewerkt: isco('gewerkt'),
    urenMin: row.urenMin,
    urenMax: row.urenMax,
    deelregio: row.kandidaat.gemeente.deelregio,
    beschikbaar: beschikbaarVan(row.beschikbaarVanaf && isoDay(row.beschikbaarVanaf), vandaag),
    soorten: SOORTEN_OP_KAART.filter((soort) => row.soorten.includes(soort)),
    certificaten: positief
      .filter(({ termId, niveau }) => isHebbenTerm(termId) && niveau === 3)
      .map(({ termId }) => termId),
    kenmerken: positief.filter(({ termId }) => !isHebbenTerm(termId)),
  }
}

function toKenmerk({ termId, niveau, bron, waargenomenOp }: Row['kenmerken'][number]) {
  return { termId, niveau: niveau as Niveau, bron, waargenomenOp: isoDay(waargenomenOp) }
}
