import type { Prisma, PrismaClient, TermSoort } from '#prisma/generated/client.ts'
import {
  BESTANDEN,
  TERM_BESTANDEN,
  checksumOf,
  readBeroepVakvaardigheden,
  readDienstclusters,
  readGemeenten,
  readOrganisaties,
  readParameters,
  readPostcodegebieden,
  readTermen,
} from './read-reference-data.ts'

type Tx = Prisma.TransactionClient
type Onderdeel = { naam: string; load: (tx: Tx) => Promise<number> }

/**
 * Brings the reference tables to the files in data/. A file whose checksum is in `referentieversie` is skipped,
 * so that a start with the same files costs a few reads. Each file is one transaction. A term that has left the
 * files is removed only when nothing refers to it. Returns the names of the files that were loaded, so that the
 * caller knows whether the search index of the terms must be rebuilt.
 */
export async function loadReferenceData(
  db: PrismaClient,
  log: (line: string) => void = () => {},
): Promise<{ geladen: string[] }> {
  const bekend = new Map((await db.referentieversie.findMany()).map((rij) => [rij.naam, rij.controle]))
  const geladen: string[] = []
  for (const { naam, load } of ONDERDELEN) {
    const controle = checksumOf(naam)
    if (bekend.get(naam) === controle) continue
    const aantal = await db.$transaction(
      async (tx) => {
        const rijen = await load(tx)
        const versie = { controle, geladenOp: new Date() }
        await tx.referentieversie.upsert({ where: { naam }, create: { naam, ...versie }, update: versie })
        return rijen
      },
      { timeout: 60_000 },
    )
    geladen.push(naam)
    log(`${naam}: ${aantal} rijen`)
  }
  return { geladen }
}

// Terms before the links between terms; the links are small next to the cost of finding out which changed.
const ONDERDELEN: Onderdeel[] = [
  ...(Object.entries(TERM_BESTANDEN) as [TermSoort, string][]).map(([soort, naam]) => ({
    naam,
    load: (tx: Tx) => loadTermen(tx, soort),
  })),
  { naam: BESTANDEN.beroepVakvaardigheid, load: loadBeroepVakvaardigheden },
  { naam: BESTANDEN.postcodegebied, load: loadPostcodegebieden },
  { naam: BESTANDEN.gemeente, load: loadGemeenten },
  { naam: BESTANDEN.organisatie, load: loadOrganisaties },
  { naam: BESTANDEN.dienstcluster, load: loadDienstclusters },
  { naam: BESTANDEN.parameter, load: loadParameters },
]

async function loadTermen(tx: Tx, soort: TermSoort): Promise<number> {
  const termen = readTermen(soort)
  await tx.$executeRaw`
    INSERT INTO term (id, soort, code, label, uitleg, synoniemen, groep, groep_label, idf, uri, volgorde)
    SELECT r.id, r.soort, r.code, r.label, r.uitleg, r.synoniemen, r.groep, r."groepLabel", r.idf, r.uri, r.volgorde
    FROM jsonb_to_recordset(${JSON.stringify(termen)}::jsonb) AS r(
      id text, soort "TermSoort", code text, label text, uitleg text, synoniemen text[],
      groep text, "groepLabel" text, idf float8, uri text, volgorde int)
    ON CONFLICT (id) DO UPDATE SET
      label = excluded.label, uitleg = excluded.uitleg, synoniemen = excluded.synoniemen, groep = excluded.groep,
      groep_label = excluded.groep_label, idf = excluded.idf, uri = excluded.uri, volgorde = excluded.volgorde`
  await tx.$executeRaw`
    DELETE FROM term t
    WHERE t.soort = ${soort}::"TermSoort" AND t.id <> ALL (${termen.map(({ id }) => id)})
      AND NOT EXISTS (SELECT FROM vacature v WHERE v.beroep_id = t.id)
      AND NOT EXISTS (SELECT FROM vacature_eis e WHERE e.term_id = t.id)
      AND NOT EXISTS (SELECT FROM profiel_kenmerk k WHERE k.term_id = t.id)
      AND NOT EXISTS (SELECT FROM profiel_beroep b WHERE b.term_id = t.id)`
  return termen.length
}

async function loadBeroepVakvaardigheden(tx: Tx): Promise<number> {
  const rijen = readBeroepVakvaardigheden()
  await tx.$executeRaw`DELETE FROM beroep_vakvaardigheid`
  await tx.$executeRaw`
    INSERT INTO beroep_vakvaardigheid (beroep_id, vakvaardigheid_id, essentieel, optioneel)
    SELECT * FROM unnest(
      ${rijen.map((rij) => rij.beroepId)}::text[], ${rijen.map((rij) => rij.vakvaardigheidId)}::text[],
      ${rijen.map((rij) => rij.essentieel)}::smallint[], ${rijen.map((rij) => rij.optioneel)}::smallint[])`
  return rijen.length
}

async function loadPostcodegebieden(tx: Tx): Promise<number> {
  const rijen = readPostcodegebieden()
  return tx.$executeRaw`
    INSERT INTO postcodegebied (pc4, plaats, gemeente, gemeente_code, lat, lon)
    SELECT r.pc4, r.plaats, r.gemeente, r."gemeenteCode", r.lat, r.lon
    FROM jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) AS r(
      pc4 text, plaats text, gemeente text, "gemeenteCode" text, lat float8, lon float8)
    ON CONFLICT (pc4) DO UPDATE SET
      plaats = excluded.plaats, gemeente = excluded.gemeente, gemeente_code = excluded.gemeente_code,
      lat = excluded.lat, lon = excluded.lon`
}

// The lists below are changed by a beheerder as well: what is there keeps its end date and its id.

async function loadGemeenten(tx: Tx): Promise<number> {
  const rijen = readGemeenten()
  for (const { geldigVan, ...rij } of rijen) {
    const data = { ...rij, geldigVan: new Date(geldigVan) }
    await tx.gemeente.upsert({ where: { code: rij.code }, create: data, update: data })
  }
  return rijen.length
}

async function loadOrganisaties(tx: Tx): Promise<number> {
  const { count } = await tx.organisatie.createMany({
    data: readOrganisaties().map((rij) => ({ ...rij, geldigVan: new Date(rij.geldigVan) })),
    skipDuplicates: true,
  })
  return count
}

async function loadDienstclusters(tx: Tx): Promise<number> {
  const { count } = await tx.dienstcluster.createMany({ data: readDienstclusters(), skipDuplicates: true })
  return count
}

/**
 * A row that a beheerder closed or withdrew is theirs, and a row that overlaps with one of theirs is left out: what
 * was entered in the portal goes before the file.
 */
async function loadParameters(tx: Tx): Promise<number> {
  const rijen = JSON.stringify(readParameters())
  await tx.$executeRaw`
    UPDATE parameter p SET
      waarde = r.waarde, eenheid = r.eenheid, geldig_van = r."geldigVan", geldig_tot = r."geldigTot", bron = r.bron,
      opgezocht = r.opgezocht, laatst_bevestigd = r."laatstBevestigd", navragen_bij = r."navragenBij"
    FROM jsonb_to_recordset(${rijen}::jsonb) AS r(
      id uuid, waarde text, eenheid "ParameterEenheid", "geldigVan" date, "geldigTot" date, bron text,
      opgezocht date, "laatstBevestigd" date, "navragenBij" text)
    WHERE p.id = r.id AND p.uit_bestand`
  return tx.$executeRaw`
    INSERT INTO parameter (id, naam, waarde, eenheid, geldig_van, geldig_tot, bron, opgezocht, laatst_bevestigd,
      navragen_bij, uit_bestand)
    SELECT r.id, r.naam, r.waarde, r.eenheid, r."geldigVan", r."geldigTot", r.bron, r.opgezocht,
      r."laatstBevestigd", r."navragenBij", true
    FROM jsonb_to_recordset(${rijen}::jsonb) AS r(
      id uuid, naam text, waarde text, eenheid "ParameterEenheid", "geldigVan" date, "geldigTot" date, bron text,
      opgezocht date, "laatstBevestigd" date, "navragenBij" text)
    ON CONFLICT DO NOTHING`
}
