import type { SectorCode } from '#prisma/seed/demo/demo-beroep.ts'

/** A kind of company; `naam` comes before the invented name. */
export type Bedrijfssoort = {
  naam: string
  /** ESCO labels of the work that is done here; without it all work of the sector. */
  beroepen?: readonly string[]
  /** Postcodes where such a company can be: a harbour lies at the water. */
  pc4?: readonly string[]
}

const WATER = ['1951', '1971', '1972', '1975', '1976', '1941']
const STRAND = ['1949', '1976', '2041', '2042', '2051']

// prettier-ignore
export const BEDRIJVEN: Record<SectorCode, readonly Bedrijfssoort[]> = {
  metaal: [
    { naam: 'Voorbeeldstaal' },
    { naam: 'Demometaal' },
    { naam: 'Fictief Installatiebedrijf', beroepen: ['monteur elektrische installaties', 'monteur zonnepanelen', 'monteur industriële machines'] },
    { naam: 'Proefmachinefabriek' },
  ],
  haven: [
    { naam: 'Demohaven', beroepen: ['kraandrijver haven', 'stuwadoor', 'lichtmatroos'], pc4: WATER },
    { naam: 'Fictieve Rederij', beroepen: ['lichtmatroos', 'scheepsmonteur', 'stuwadoor'], pc4: WATER },
    { naam: 'Voorbeeldwerf', beroepen: ['scheepsschilder', 'scheepsmonteur'], pc4: WATER },
  ],
  zorg: [
    { naam: 'Voorbeeldzorg' },
    { naam: 'Demo-Woonzorgcentrum', beroepen: ['zorghulp', 'verpleeghulp', 'woonbegeleider'] },
    { naam: 'Fictieve Thuiszorg', beroepen: ['thuiszorgmedewerker', 'verpleeghulp'] },
  ],
  onderwijs: [
    { naam: 'Voorbeeldschool', beroepen: ['onderwijsassistent', 'onderwijsassistent speciaal onderwijs', 'conciërge', 'begeleider schoolbus'] },
    { naam: 'Democollege', beroepen: ['onderwijsassistent', 'conciërge'] },
    { naam: 'Fictieve Kinderopvang', beroepen: ['medewerker kinderdagverblijf'] },
  ],
  logistiek: [
    { naam: 'Demotransport', beroepen: ['vrachtwagenchauffeur', 'buschauffeur', 'taxichauffeur', 'verhuizer'] },
    { naam: 'Voorbeeldlogistiek', beroepen: ['magazijnmedewerker', 'orderpicker', 'heftruckchauffeur', 'inpakker met de hand'] },
    { naam: 'Fictieve Koeriersdienst', beroepen: ['auto- en bestelwagenkoerier', 'postbode', 'inpakker met de hand'] },
  ],
  schoonmaak: [
    { naam: 'Voorbeeldschoonmaak', beroepen: ['schoonmaker gebouwen', 'interieurverzorger', 'glazenwasser', 'schoonmaker treinen'] },
    { naam: 'Demo-Facilitair', beroepen: ['schoonmaker gebouwen', 'medewerker huishoudelijke dienst', 'afvalsorteerder', 'vuilnisophaler'] },
    { naam: 'Fictieve Wasserij', beroepen: ['wasserijmedewerker'] },
  ],
  groen: [
    { naam: 'Voorbeeldhoveniers', beroepen: ['hovenier', 'medewerker groenvoorziening/medewerkster groenvoorziening', 'tuinier'] },
    { naam: 'Demokwekerij', beroepen: ['tuinbouwmedewerker'] },
    { naam: 'Fictief Groenbedrijf', beroepen: ['medewerker groenvoorziening/medewerkster groenvoorziening', 'hovenier'] },
  ],
  horeca: [
    { naam: 'Strandpaviljoen De Proef', beroepen: ['barista', 'ober/serveerster', 'keukenhulp', 'kok', 'medewerker keuken'], pc4: STRAND },
    { naam: 'Demohotel', beroepen: ['receptionist', 'kok', 'keukenhulp', 'medewerker keuken', 'ober/serveerster'] },
    { naam: 'Voorbeeldrestaurant', beroepen: ['ober/serveerster', 'kok', 'keukenhulp', 'medewerker keuken'] },
    { naam: 'Fictieve Camping', beroepen: ['campingmedewerker'], pc4: STRAND },
  ],
  winkel: [
    { naam: 'Voorbeeldwinkel', beroepen: ['verkoopmedewerker', 'winkelmedewerker', 'kassamedewerker'] },
    { naam: 'Demomarkt', beroepen: ['schappenvuller', 'kassamedewerker', 'winkelmedewerker'] },
    { naam: 'Fictieve Kringloop', beroepen: ['verkoopspecialist tweedehandsartikelen', 'winkelmedewerker'] },
  ],
  bouw: [
    { naam: 'Demobouw' },
    { naam: 'Voorbeeldschilders', beroepen: ['schilder bouw', 'stukadoor'] },
    { naam: 'Fictief Aannemersbedrijf', beroepen: ['timmerman', 'metselaar', 'sloper', 'steigerbouwer', 'klusjesman', 'vakman grond-, weg- en waterbouw'] },
  ],
  voedsel: [
    { naam: 'Voorbeeldbakkerij', beroepen: ['bakkerijmedewerker', 'bakker', 'banketbakker'] },
    { naam: 'Demo-Vishandel', beroepen: ['visfileerder', 'medewerker visproductie'] },
    { naam: 'Fictieve Slagerij', beroepen: ['slager'] },
    { naam: 'Demovoeding', beroepen: ['productiemedewerker', 'procesoperator verpakkings- en vulmachine'] },
  ],
  kantoor: [
    { naam: 'Voorbeelddienst', beroepen: ['beveiliger', 'callcentermedewerker', 'medewerker helpdesk'] },
    { naam: 'Demo-Administratie', beroepen: ['administratief medewerker', 'datatypist', 'postkamermedewerker'] },
    { naam: 'Fictieve Gemeentewinkel', beroepen: ['administratief medewerker', 'archiefmedewerker', 'handhaver toezicht en veiligheid', 'bibliotheekmedewerker', 'postkamermedewerker'] },
  ],
}

/** All of them are invented: a place name of the region with a word that gives it away as a demo. */
export const BEDRIJFSNAMEN: readonly string[] = [
  'Kanaalzicht',
  'Zeewind',
  'De Duinpan',
  'Pierkop',
  'Noordzicht',
  'Spaarneboog',
  'Kennemerplan',
  'De Vuurtoren',
  'Zandbank',
  'Blauwe Golf',
  'Meerzicht',
  'Sluiskolk',
  'Duinroos',
  'Westerwind',
  'Strandloper',
  'Wijkerbeek',
  'Haringhoek',
  'Klaproos',
  'Oosterend',
  'Zilvermeeuw',
]
