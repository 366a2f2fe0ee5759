import { z } from 'zod'
import { day } from '#app/platform/form-values.ts'
import { ContactpersoonSchema } from '../contactpersoon.ts'
import { RELATIESTATUSSEN } from '../relatiestatus.ts'
import { VestigingsnummerSchema } from '../velden.ts'
import { NieuweWerkgeverSchema } from '../werkgever-form.ts'
import {
  clusterReader,
  readDag,
  readFocussector,
  readGrootte,
  readHerkomst,
  readRelatiestatus,
  readSector,
  splitAdres,
} from './keuzewaarden.ts'
import { kort, sleutel, type Cellen, type Kolom } from './kolommen.ts'

/** The rules of the form for a new employer, and what only a file says: its place in the register and relations from before. */
const WerkgeverSchema = NieuweWerkgeverSchema.omit({
  id: true,
  tochNieuw: true,
  aanspreekpuntId: true,
}).extend({
  relatiestatus: z.enum(RELATIESTATUSSEN, 'Vul in wat de werkgever nu voor ons is, bijvoorbeeld Prospect.'),
  vestigingsnummer: VestigingsnummerSchema.optional().transform((nummer) => nummer ?? null),
  relatieSinds: day('Vul een datum in die bestaat, bijvoorbeeld 06-01-2024.'),
})
export type ImportWerkgever = z.output<typeof WerkgeverSchema>

/** The rules of the form for a contactpersoon. */
const ContactSchema = ContactpersoonSchema.pick({ naam: true, functie: true, email: true, telefoon: true })
export type ImportContact = z.output<typeof ContactSchema>

/** A reason or a note; without `kolom` it is about the whole row. */
export type Melding = { kolom: Kolom | null; tekst: string }

export type Rij = { nummer: number; cellen: Cellen }

/** What choices are made from. */
export type Lijsten = {
  clusters: readonly { code: string; naam: string }[]
  adviseurs: readonly { id: string; naam: string; email: string }[]
  aanspreekpuntId: string
  vandaag: string
}

export type GelezenRij = {
  nummer: number
  cellen: Cellen
  /** Null when it is empty or wrong. */
  kvkNummer: string | null
  /** Null when something is wrong or missing. */
  werkgever: (ImportWerkgever & { aanspreekpuntId: string }) | null
  /** What was filled in and right. */
  velden: Partial<ImportWerkgever & { aanspreekpuntId: string }>
  /** Null when the row names nobody, or wrongly. */
  contact: ImportContact | null
  /** Wrong as it is written. */
  fouten: Melding[]
  /** Empty, which only an employer that begins here may not be. */
  ontbreekt: Melding[]
  contactFouten: Melding[]
}

const CONTACT_KOLOM = {
  naam: 'contactNaam',
  functie: 'contactFunctie',
  email: 'contactEmail',
  telefoon: 'contactTelefoon',
} as const satisfies Record<keyof ImportContact, Kolom>

/** Reads one row by the rules of the forms. Pure: what needs the other rows or the database comes after. */
export function leesRij({ nummer, cellen }: Rij, lijsten: Lijsten): GelezenRij {
  const { waarden, fouten } = readWaarden(cellen, lijsten)
  const fout = new Set(fouten.map(({ kolom }) => kolom))
  const ontbreekt: Melding[] = []
  const meld = (kolom: Kolom, tekst: string) => {
    if (fout.has(kolom)) return
    if (cellen[kolom] === undefined && !(kolom === 'huisnummer' && cellen.straat))
      ontbreekt.push({ kolom, tekst })
    else fouten.push({ kolom, tekst: tekst + hintVan(kolom, cellen[kolom]) })
  }
  const gelezen = WerkgeverSchema.safeParse(waarden)
  for (const { path, message } of gelezen.error?.issues ?? []) meld(path[0] as Kolom, message)
  const velden = readVelden(waarden)
  checkSinds(velden, lijsten.vandaag, meld)
  const aanspreekpuntId = readAanspreekpunt(cellen.aanspreekpunt, lijsten)
  if (typeof aanspreekpuntId !== 'string') fouten.push(aanspreekpuntId)
  const contact = readContact(cellen)
  const goed =
    gelezen.success && fouten.length + ontbreekt.length === 0 && typeof aanspreekpuntId === 'string'
  return {
    nummer,
    cellen,
    kvkNummer: velden.kvkNummer ?? null,
    werkgever: goed ? { ...gelezen.data, aanspreekpuntId } : null,
    velden: {
      ...velden,
      ...(cellen.aanspreekpunt && typeof aanspreekpuntId === 'string' && { aanspreekpuntId }),
    },
    contact: contact.contact,
    fouten,
    ontbreekt,
    contactFouten: contact.fouten,
  }
}

/** The cells as the form would send them. */
function readWaarden(cellen: Cellen, { clusters }: Lijsten) {
  const fouten: Melding[] = []
  const keuze = (kolom: Kolom, lees: (tekst: string) => string | null) => {
    const tekst = cellen[kolom]
    if (tekst === undefined) return undefined
    const code = lees(tekst)
    if (code === null) {
      fouten.push({ kolom, tekst: `“${kort(tekst)}” staat niet in de lijst.` })
      return undefined
    }
    return code
  }
  const adres = cellen.huisnummer || !cellen.straat ? null : splitAdres(cellen.straat)
  const waarden = {
    naam: cellen.naam,
    handelsnamen: cellen.handelsnamen?.replace(/[|;]/g, '\n'),
    kvkNummer: cellen.kvkNummer,
    vestigingsnummer: cellen.vestigingsnummer,
    website: cellen.website,
    sbiSectie: keuze('sbiSectie', readSector),
    focussector: keuze('focussector', readFocussector),
    grootteklasse: keuze('grootteklasse', readGrootte),
    straat: adres?.straat ?? cellen.straat,
    huisnummer: adres?.huisnummer ?? cellen.huisnummer,
    postcode: cellen.postcode,
    dienstclusterCode: keuze('dienstclusterCode', clusterReader(clusters)),
    relatiestatus: keuze('relatiestatus', readRelatiestatus),
    relatieSinds: cellen.relatieSinds && readDag(cellen.relatieSinds),
    herkomst: keuze('herkomst', readHerkomst) ?? 'onbekend',
    herkomstToelichting: cellen.herkomstToelichting,
  }
  return { waarden, fouten }
}

/** Each field that was filled in and right, whatever the others are. */
function readVelden(waarden: Record<string, unknown>): Partial<ImportWerkgever> {
  return Object.fromEntries(
    Object.entries(WerkgeverSchema.shape).flatMap(([naam, schema]) => {
      const gelezen = waarden[naam] === undefined ? null : schema.safeParse(waarden[naam])
      return gelezen?.success ? [[naam, gelezen.data]] : []
    }),
  )
}

/** A relation from before is counted in its own year, so its day is needed; a day that is still to come is a mistake. */
function checkSinds(
  { relatiestatus, relatieSinds }: Partial<ImportWerkgever>,
  vandaag: string,
  meld: (kolom: Kolom, tekst: string) => void,
): void {
  if (relatieSinds && (relatieSinds > vandaag || relatieSinds < '1900-01-01'))
    meld('relatieSinds', 'Vul een datum in die niet in de toekomst ligt.')
  if ((relatiestatus === 'actief' || relatiestatus === 'slapend') && !relatieSinds)
    meld(
      'relatieSinds',
      'Vul in sinds wanneer dit een relatie is. Anders telt de werkgever als nieuw van vandaag.',
    )
}

function readAanspreekpunt(
  tekst: string | undefined,
  { adviseurs, aanspreekpuntId }: Lijsten,
): string | Melding {
  if (tekst === undefined) return aanspreekpuntId
  const isHet = ({ naam, email }: { naam: string; email: string }) =>
    tekst.includes('@') ? email.toLowerCase() === tekst.toLowerCase() : sleutel(naam) === sleutel(tekst)
  const [een, ander] = adviseurs.filter(isHet)
  if (een && !ander) return een.id
  return {
    kolom: 'aanspreekpunt',
    tekst: ander
      ? `Er zijn meer adviseurs die ${kort(tekst)} heten. Vul het mailadres in.`
      : `“${kort(tekst)}” is geen adviseur die nu kan inloggen.`,
  }
}

function readContact(cellen: Cellen): { contact: ImportContact | null; fouten: Melding[] } {
  const waarden = Object.fromEntries(
    Object.entries(CONTACT_KOLOM).map(([veld, kolom]) => [veld, cellen[kolom]]),
  )
  if (Object.values(waarden).every((waarde) => waarde === undefined)) return { contact: null, fouten: [] }
  const gelezen = ContactSchema.safeParse(waarden)
  if (gelezen.success) return { contact: gelezen.data, fouten: [] }
  const fouten = gelezen.error.issues.map(({ path, message }) => {
    const kolom = CONTACT_KOLOM[path[0] as keyof ImportContact]
    const tekst = kolom === 'contactNaam' ? 'Vul de naam van de contactpersoon in.' : message
    return { kolom, tekst: tekst + hintVan(kolom, cellen[kolom]) }
  })
  return { contact: null, fouten }
}

const CIJFERS: Partial<Record<Kolom, number>> = { kvkNummer: 8, vestigingsnummer: 12, contactTelefoon: 10 }

/** A spreadsheet takes such a text for a number, and a number does not begin with a 0. */
function hintVan(kolom: Kolom, tekst = ''): string {
  const lengte = CIJFERS[kolom]
  const mistNul = lengte !== undefined && /^[1-9]\d*$/.test(tekst) && tekst.length < lengte
  return mistNul ? ' Begint het met een 0? Zet de kolom in Excel op Tekst, dan blijft die staan.' : ''
}
