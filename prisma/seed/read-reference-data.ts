import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import type { Deelregio, OrganisatieSoort, ParameterEenheid, TermSoort } from '#prisma/generated/client.ts'

/** Table `term` as it is in the files. `id` is `<soort>:<code>`; `idf` has floor 0. */
export type TermRij = {
  id: string
  soort: TermSoort
  code: string
  label: string
  uitleg: string | null
  synoniemen: string[]
  groep: string | null
  groepLabel: string | null
  idf: number | null
  uri: string | null
  volgorde: number
}

export type BeroepVakvaardigheidRij = {
  beroepId: string
  vakvaardigheidId: string
  essentieel: number
  optioneel: number
}

/** `lat` and `lon` in degrees (WGS84), the centre of the four-digit postcode. */
export type PostcodegebiedRij = {
  pc4: string
  plaats: string
  gemeente: string
  gemeenteCode: string
  lat: number
  lon: number
}

export type GemeenteRij = { code: string; naam: string; deelregio: Deelregio; geldigVan: string }
export type OrganisatieRij = { id: string; naam: string; soort: OrganisatieSoort; geldigVan: string }
export type DienstclusterRij = { code: string; naam: string }

/** Days as yyyy-mm-dd; `geldigTot` is the last day. `waarde` is an exact decimal. */
export type ParameterRij = {
  id: string
  naam: string
  waarde: string
  eenheid: ParameterEenheid
  geldigVan: string
  geldigTot: string | null
  bron: string
  opgezocht: string
  laatstBevestigd: string | null
  navragenBij: string | null
}

/** Everything that the portal knows before anyone has typed anything. See data/SOURCE.md for the origin. */
export type Referentie = {
  termen: TermRij[]
  beroepVakvaardigheden: BeroepVakvaardigheidRij[]
  postcodegebieden: PostcodegebiedRij[]
  gemeenten: GemeenteRij[]
  organisaties: OrganisatieRij[]
  dienstclusters: DienstclusterRij[]
  parameters: ParameterRij[]
}

type CsvRij = Record<string, string>

/** The data files by name. Terms first: the links between terms refer to them. */
export const TERM_BESTANDEN = {
  gedrag: 'gedrag.csv',
  vakvaardigheid: 'vakvaardigheid.csv.gz',
  beroep: 'beroep.csv.gz',
  taal: 'taal.csv',
  basis: 'basis.csv',
  certificaat: 'certificaat.csv',
  rijbewijs: 'rijbewijs.csv',
} as const satisfies Record<TermSoort, string>

export const BESTANDEN = {
  beroepVakvaardigheid: 'beroep-vakvaardigheid.csv.gz',
  postcodegebied: 'postcodegebied.csv.gz',
  gemeente: 'gemeente.csv',
  organisatie: 'organisatie.csv',
  dienstcluster: 'dienstcluster.csv',
  parameter: 'parameter.csv',
} as const

const readBytes = (naam: string) => readFileSync(new URL(`./data/${naam}`, import.meta.url))

/** SHA-256 (hex) of a data file as it lies in the repository; the same file gives the same checksum. */
export function checksumOf(naam: string): string {
  return createHash('sha256').update(readBytes(naam)).digest('hex')
}

export function readTermen(soort: TermSoort): TermRij[] {
  return readCsv(TERM_BESTANDEN[soort]).map((rij, volgorde) => ({
    id: `${soort}:${column(rij, 'code')}`,
    soort,
    code: column(rij, 'code'),
    label: column(rij, 'label'),
    uitleg: rij.uitleg || null,
    synoniemen: rij.synoniemen ? rij.synoniemen.split('|') : [],
    groep: rij.groep || null,
    groepLabel: rij.groepLabel || null,
    idf: rij.idf ? Number(rij.idf) : null,
    uri: rij.uri || null,
    volgorde,
  }))
}

export function readBeroepVakvaardigheden(): BeroepVakvaardigheidRij[] {
  return readCsv(BESTANDEN.beroepVakvaardigheid).map((rij) => ({
    beroepId: `beroep:${column(rij, 'beroep')}`,
    vakvaardigheidId: `vakvaardigheid:${column(rij, 'vakvaardigheid')}`,
    essentieel: Number(column(rij, 'essentieel')),
    optioneel: Number(column(rij, 'optioneel')),
  }))
}

export function readPostcodegebieden(): PostcodegebiedRij[] {
  return readCsv(BESTANDEN.postcodegebied).map((rij) => ({
    pc4: column(rij, 'pc4'),
    plaats: column(rij, 'plaats'),
    gemeente: column(rij, 'gemeente'),
    gemeenteCode: column(rij, 'gemeenteCode'),
    lat: Number(column(rij, 'lat')),
    lon: Number(column(rij, 'lon')),
  }))
}

export const readGemeenten = (): GemeenteRij[] => readCsv(BESTANDEN.gemeente) as GemeenteRij[]
export const readOrganisaties = (): OrganisatieRij[] => readCsv(BESTANDEN.organisatie) as OrganisatieRij[]
export const readDienstclusters = (): DienstclusterRij[] =>
  readCsv(BESTANDEN.dienstcluster) as DienstclusterRij[]

export const readParameters = (): ParameterRij[] =>
  (readCsv(BESTANDEN.parameter) as ParameterRij[]).map((rij) => ({
    ...rij,
    geldigTot: rij.geldigTot || null,
    laatstBevestigd: rij.laatstBevestigd || null,
    navragenBij: rij.navragenBij || null,
  }))

/** Reads all files (about 0.4 s); needs no database. Throws when a file or a required column is missing. */
export function readReferenceData(): Referentie {
  const soorten = Object.keys(TERM_BESTANDEN) as TermSoort[]
  return {
    termen: soorten.flatMap(readTermen),
    beroepVakvaardigheden: readBeroepVakvaardigheden(),
    postcodegebieden: readPostcodegebieden(),
    gemeenten: readGemeenten(),
    organisaties: readOrganisaties(),
    dienstclusters: readDienstclusters(),
    parameters: readParameters(),
  }
}

function readCsv(naam: string): CsvRij[] {
  const bytes = readBytes(naam)
  return parse(naam.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true }) as CsvRij[]
}

function column(rij: CsvRij, naam: string): string {
  const waarde = rij[naam]
  if (!waarde) throw new Error(`Reference data: column ${naam} is empty in ${JSON.stringify(rij)}`)
  return waarde
}
