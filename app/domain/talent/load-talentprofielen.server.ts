import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { geldigeWaarnemingen } from '#search/matching/geldige-waarneming.ts'
import type { Kenmerk, KenmerkBron, Niveau } from '#search/matching/model.ts'
import { isHebbenTerm, SOORTEN_OP_KAART, type Soort } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import { beschikbaarVan } from '#app/domain/talent/beschikbaar.ts'
import type { TalentKenmerk, TalentProfiel } from '#app/domain/talent/talentprofiel.ts'

const BATCH = 1_000

type Row = {
  id: string
  urenMin: number
  urenMax: number
  beschikbaarVanaf: string | null
  soorten: Soort[]
  deelregio: string
  /** ISCO groups. */
  gewenst: string[]
  gewerkt: string[]
  /** "term|level|source|day": thirty for each person, so not a row of their own. */
  kenmerken: string[]
}

/** What the cards are made of, for every profile that `where` lets through. Read in batches, in the order of the id. */
export async function loadTalentprofielen(
  where: Prisma.KandidaatprofielWhereInput,
): Promise<TalentProfiel[]> {
  const vandaag = today()
  const profielen: TalentProfiel[] = []
  const rows = await db().kandidaatprofiel.findMany({ where, orderBy: { id: 'asc' }, select: { id: true } })
  for (let begin = 0; begin < rows.length; begin += BATCH) {
    const ids = rows.slice(begin, begin + BATCH).map(({ id }) => id)
    for (const row of await readRows(ids)) profielen.push(toTalentprofiel(row, vandaag))
  }
  return profielen
}

/** What is not known says nothing, and a language tells origin: neither is read. */
function readRows(ids: string[]): Promise<Row[]> {
  return db().$queryRaw<Row[]>`
    SELECT
      p.id, p.uren_min AS "urenMin", p.uren_max AS "urenMax", p.beschikbaar_vanaf::text AS "beschikbaarVanaf",
      p.soorten::text[] AS soorten, g.deelregio::text AS deelregio,
      ARRAY(
        SELECT t.groep FROM profiel_beroep b JOIN term t ON t.id = b.term_id
        WHERE b.profiel_id = p.id AND b.soort = 'gewenst' AND t.groep ~ '^[0-9]{4}$'
      ) AS gewenst,
      ARRAY(
        SELECT t.groep FROM profiel_beroep b JOIN term t ON t.id = b.term_id
        WHERE b.profiel_id = p.id AND b.soort = 'gewerkt' AND t.groep ~ '^[0-9]{4}$'
      ) AS gewerkt,
      ARRAY(
        SELECT concat_ws('|', k.term_id, k.niveau, k.bron, k.waargenomen_op) FROM profiel_kenmerk k
        WHERE k.profiel_id = p.id AND k.niveau IS NOT NULL AND k.term_id NOT LIKE 'taal:%'
      ) AS kenmerken
    FROM kandidaatprofiel p
    JOIN kandidaat c ON c.id = p.kandidaat_id
    JOIN gemeente g ON g.code = c.gemeente_code
    WHERE p.id = ANY (${ids}::uuid[])`
}

function toTalentprofiel(row: Row, vandaag: string): TalentProfiel {
  const positief = [...geldigeWaarnemingen(row.kenmerken.map(toKenmerk)).values()].flatMap(
    ({ termId, niveau }): TalentKenmerk[] => (niveau === null || niveau === 0 ? [] : [{ termId, niveau }]),
  )
  return {
    id: row.id,
    gewenst: row.gewenst,
    gewerkt: row.gewerkt,
    urenMin: row.urenMin,
    urenMax: row.urenMax,
    deelregio: row.deelregio,
    beschikbaar: beschikbaarVan(row.beschikbaarVanaf, vandaag),
    soorten: SOORTEN_OP_KAART.filter((soort) => row.soorten.includes(soort)),
    certificaten: positief
      .filter(({ termId, niveau }) => isHebbenTerm(termId) && niveau === 3)
      .map(({ termId }) => termId),
    kenmerken: positief.filter(({ termId }) => !isHebbenTerm(termId)),
  }
}

function toKenmerk(tekst: string): Kenmerk {
  const [termId = '', niveau, bron, waargenomenOp = ''] = tekst.split('|')
  return { termId, niveau: Number(niveau) as Niveau, bron: bron as KenmerkBron, waargenomenOp }
}
