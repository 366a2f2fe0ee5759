/** The columns of a file with employers and contactpersonen, for the import, the export and the explanation on the page. */

export type Kolom =
  | 'naam'
  | 'handelsnamen'
  | 'kvkNummer'
  | 'vestigingsnummer'
  | 'website'
  | 'sbiSectie'
  | 'focussector'
  | 'grootteklasse'
  | 'straat'
  | 'huisnummer'
  | 'postcode'
  | 'plaats'
  | 'dienstclusterCode'
  | 'relatiestatus'
  | 'relatieSinds'
  | 'herkomst'
  | 'herkomstToelichting'
  | 'aanspreekpunt'
  | 'contactNaam'
  | 'contactFunctie'
  | 'contactEmail'
  | 'contactTelefoon'

type Uitleg = {
  kop: string
  /** Other heads that mean the same. */
  ook: readonly string[]
  /** Every new employer needs it. */
  nodig?: true
  uitleg: string
  voorbeeld: string
}

/** In the order of the template and the export. */
export const KOLOMMEN: Record<Kolom, Uitleg> = {
  naam: {
    kop: 'Naam',
    ook: ['werkgever', 'bedrijf', 'bedrijfsnaam', 'naam werkgever', 'naam bedrijf', 'organisatie'],
    nodig: true,
    uitleg: 'De naam van de werkgever.',
    voorbeeld: 'Voorbeeldbakkerij De Korst',
  },
  handelsnamen: {
    kop: 'Andere namen',
    ook: ['handelsnaam', 'handelsnamen'],
    uitleg: 'Namen waaronder de werkgever ook bekend is. Zet een | tussen twee namen.',
    voorbeeld: '',
  },
  kvkNummer: {
    kop: 'KVK-nummer',
    ook: ['kvk', 'kvk nr', 'nummer kvk', 'kamer van koophandel'],
    nodig: true,
    uitleg: '8 cijfers. Zet de kolom in Excel op Tekst, anders valt een 0 aan het begin weg.',
    voorbeeld: '01234567',
  },
  vestigingsnummer: {
    kop: 'Vestigingsnummer',
    ook: ['vestigingsnr'],
    uitleg: '12 cijfers, van de hoofdvestiging.',
    voorbeeld: '000012345678',
  },
  website: {
    kop: 'Website',
    ook: ['site', 'url', 'internet'],
    uitleg: 'Bijvoorbeeld www.bedrijf.nl.',
    voorbeeld: 'www.dekorst.example',
  },
  sbiSectie: {
    kop: 'Sector',
    ook: ['sbi', 'sbi sectie', 'sbi sector', 'branche', 'hoofdsector'],
    nodig: true,
    uitleg: 'De naam van de sector, of de letter van de SBI.',
    voorbeeld: 'Industrie',
  },
  focussector: {
    kop: 'Focussector',
    ook: ['focus sector', 'focus'],
    uitleg: 'Onderwijs, Zorg of Techniek. Anders leeg.',
    voorbeeld: '',
  },
  grootteklasse: {
    kop: 'Grootte',
    ook: ['omvang', 'aantal medewerkers', 'medewerkers', 'bedrijfsgrootte', 'grootteklasse'],
    nodig: true,
    uitleg: 'Het aantal medewerkers, of een klasse zoals 10-49.',
    voorbeeld: '10-49',
  },
  straat: {
    kop: 'Straat',
    ook: ['adres', 'straatnaam', 'straat en huisnummer', 'bezoekadres', 'vestigingsadres'],
    nodig: true,
    uitleg: 'Het huisnummer mag erbij staan: Molenweg 3.',
    voorbeeld: 'Molenweg',
  },
  huisnummer: {
    kop: 'Huisnummer',
    ook: ['huisnr', 'nr', 'nummer'],
    uitleg: 'Met de toevoeging: 3 a. Niet nodig als het bij de straat staat.',
    voorbeeld: '3 a',
  },
  postcode: {
    kop: 'Postcode',
    ook: ['pc'],
    nodig: true,
    uitleg: '4 cijfers en 2 letters.',
    voorbeeld: '1971 AB',
  },
  plaats: {
    kop: 'Plaats',
    ook: ['woonplaats', 'vestigingsplaats', 'stad'],
    uitleg: 'Mag u weglaten: wij zoeken de plaats bij de postcode.',
    voorbeeld: 'IJmuiden',
  },
  dienstclusterCode: {
    kop: 'Dienstverlening',
    ook: ['cluster', 'dienstcluster', 'servicecluster', 'soort dienstverlening'],
    nodig: true,
    uitleg: 'De soort dienstverlening, zoals in het portaal.',
    voorbeeld: '',
  },
  relatiestatus: {
    kop: 'Relatie',
    ook: ['relatiestatus', 'status', 'status relatie'],
    nodig: true,
    uitleg: 'Prospect, Nieuwe relatie, Actief, Slapend of Beëindigd.',
    voorbeeld: 'Nieuwe relatie',
  },
  relatieSinds: {
    kop: 'Relatie sinds',
    ook: ['sinds', 'datum relatie', 'nieuwe relatie op', 'startdatum relatie'],
    uitleg: 'Een datum. Nodig bij Actief en Slapend, zodat oude relaties niet als nieuw tellen.',
    voorbeeld: '',
  },
  herkomst: {
    kop: 'Bron',
    ook: ['herkomst', 'hoe kwam het contact tot stand', 'contact via'],
    uitleg: 'Hoe het contact tot stand kwam. Leeg wordt: Niet bekend.',
    voorbeeld: 'Op een evenement',
  },
  herkomstToelichting: {
    kop: 'Toelichting bij bron',
    ook: ['toelichting', 'toelichting bron', 'toelichting herkomst'],
    uitleg: 'Bijvoorbeeld de naam van het evenement.',
    voorbeeld: '',
  },
  aanspreekpunt: {
    kop: 'Aanspreekpunt',
    ook: ['adviseur', 'accountmanager', 'relatiebeheerder'],
    uitleg: 'Naam of mailadres van een adviseur. Leeg wordt: de adviseur die u hierboven kiest.',
    voorbeeld: '',
  },
  contactNaam: {
    kop: 'Contactpersoon',
    ook: ['naam contactpersoon', 'contact', 'contactpersoon naam'],
    uitleg:
      'Eén persoon per rij. Nog iemand bij dezelfde werkgever: een nieuwe rij met hetzelfde KVK-nummer.',
    voorbeeld: 'Verzonnen Persoon',
  },
  contactFunctie: {
    kop: 'Functie',
    ook: ['functie contactpersoon', 'contactpersoon functie'],
    uitleg: 'Van de contactpersoon.',
    voorbeeld: 'Eigenaar',
  },
  contactEmail: {
    kop: 'E-mail',
    ook: ['mail', 'e-mailadres', 'mailadres', 'email contactpersoon', 'contactpersoon email'],
    uitleg: 'Van de contactpersoon.',
    voorbeeld: 'persoon@dekorst.example',
  },
  contactTelefoon: {
    kop: 'Telefoon',
    ook: ['telefoonnummer', 'tel', 'mobiel', 'telefoon contactpersoon', 'contactpersoon telefoon'],
    uitleg: 'Van de contactpersoon. Zet de kolom in Excel op Tekst.',
    voorbeeld: '0255 123 456',
  },
}

export const KOLOM_NAMEN = Object.keys(KOLOMMEN) as Kolom[]

/** What was in a row of the file, without what is empty. */
export type Cellen = Partial<Record<Kolom, string>>

/** A head or a choice as it is compared: without capitals, accents, spaces and punctuation. */
export function sleutel(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const PER_KOP = new Map(
  KOLOM_NAMEN.flatMap((kolom) =>
    [KOLOMMEN[kolom].kop, ...KOLOMMEN[kolom].ook].map((kop) => [sleutel(kop), kolom] as const),
  ),
)

/** The last column of the rows with a problem, as they are handed back. It may come along when they are uploaded again. */
export const REDENEN_KOP = 'Wat klopt er niet?'

export type Kop = {
  /** Per column of the file which it is; null is not read. */
  kolommen: (Kolom | null)[]
  /** Heads that are not known, as they are written. */
  onbekend: string[]
}

/** What the heads of a file mean, or in plain Dutch why it cannot be read. */
export function leesKop(rij: readonly string[]): Kop | { fout: string } {
  const kolommen = rij.map((kop) => PER_KOP.get(sleutel(kop)) ?? null)
  const dubbel = kolommen.find((kolom, index) => kolom && kolommen.indexOf(kolom) !== index)
  if (dubbel) {
    const koppen = rij.filter((_, index) => kolommen[index] === dubbel).map((kop) => `“${kort(kop)}”`)
    return { fout: `Deze kolommen betekenen hetzelfde: ${koppen.join(' en ')}. Haal er een weg.` }
  }
  const gevonden = new Set(kolommen)
  if (!KOLOM_NAMEN.some((kolom) => gevonden.has(kolom)))
    return {
      fout: 'Wij herkennen geen enkele kolom. Zet in de eerste rij de namen van de kolommen, zoals in het voorbeeldbestand.',
    }
  const nodig = KOLOM_NAMEN.filter((kolom) => KOLOMMEN[kolom].nodig)
  // A list of people at employers that exist needs no more than the number.
  const alleenContacten =
    gevonden.has('contactNaam') &&
    !nodig.some((kolom) => kolom !== 'kvkNummer' && kolom !== 'naam' && gevonden.has(kolom))
  const mist = alleenContacten
    ? gevonden.has('kvkNummer')
      ? []
      : (['kvkNummer'] as const)
    : nodig.filter((kolom) => !gevonden.has(kolom))
  if (mist.length > 0) {
    const koppen = mist.map((kolom) => KOLOMMEN[kolom].kop)
    return {
      fout: `In het bestand ${koppen.length === 1 ? 'ontbreekt de kolom' : 'ontbreken de kolommen'} ${koppen.join(', ')}.`,
    }
  }
  return {
    kolommen,
    onbekend: rij
      .filter((kop, index) => kolommen[index] === null && kop !== '' && sleutel(kop) !== sleutel(REDENEN_KOP))
      .map((kop) => kort(kop)),
  }
}

/** What a person typed, short enough to repeat. */
export function kort(tekst: string): string {
  return tekst.length > 60 ? `${tekst.slice(0, 59)}…` : tekst
}
