/** What a hint is about. */
export type Onderwerp =
  'leeftijd' | 'geslacht' | 'afkomst' | 'gezondheid' | 'ervaring' | 'diploma' | 'rijbewijs'

export type Patroon = {
  onderwerp: Onderwerp
  /** What to look for, in one sentence of the text. */
  zoek: RegExp
  /** A sentence in which the same words are right. */
  behalve?: RegExp
  /** What to write instead, when it depends on the words that were found. */
  alternatief?: (woord: string) => string | undefined
}

/** Why it matters, and what to write instead. Sources: WGBL (age), AWGB (sex, origin), WGBH/CZ and Wmk (health). */
export const UITLEG: Record<Onderwerp, { uitleg: string; alternatief: string }> = {
  leeftijd: {
    uitleg: 'Dit kan mensen uitsluiten om hun leeftijd. Dat mag niet, behalve als een wet de leeftijd eist.',
    alternatief: 'Schrijf wat iemand moet kunnen, of welke wet een leeftijd vraagt.',
  },
  geslacht: {
    uitleg: 'Dit kan mensen uitsluiten om hun geslacht.',
    alternatief: 'Schrijf de functie voor iedereen, of zet er (m/v/x) bij.',
  },
  afkomst: {
    uitleg: 'Dit kan mensen uitsluiten om hun afkomst.',
    alternatief: 'Vraag alleen het taalniveau dat het werk nodig heeft.',
  },
  gezondheid: {
    uitleg: 'Naar gezondheid mag u niet vragen.',
    alternatief:
      'Beschrijf wat er in het werk gebeurt, bijvoorbeeld: u tilt tot 15 kilo of u staat veel. Noem ook welke hulp er is.',
  },
  ervaring: {
    uitleg: 'Een maximum aan ervaring sluit oudere mensen uit. Een minimum mag wel.',
    alternatief: 'Schrijf hoeveel ervaring er minstens nodig is, of wat iemand moet kunnen.',
  },
  diploma: {
    uitleg: 'Veel mensen kunnen het werk zonder dit papier. Zij reageren nu niet.',
    alternatief: 'Is het diploma niet wettelijk nodig? Schrijf dan op wat iemand moet kunnen of kan leren.',
  },
  rijbewijs: {
    uitleg: 'Wie geen rijbewijs heeft, reageert nu niet.',
    alternatief:
      'Is rijden geen deel van het werk? Schrijf dan dat iemand moet kunnen reizen, en zet het rijbewijs erbij als wens.',
  },
}

const LEEFTIJD_VAN_EEN_ANDER =
  /\b(?:begeleid|verzorg|help|ondersteun|lesgeven|leskrijg|opvang|doelgroep|klanten|bewoners|leerlingen|bezoekers|gasten)/iu

const VROUWELIJK: Record<string, string> = {
  secretaresse: 'secretarieel medewerker',
  schoonmaakster: 'schoonmaker',
  verkoopster: 'verkoopmedewerker',
  caissière: 'kassamedewerker',
  receptioniste: 'medewerker receptie',
  werkster: 'schoonmaker',
  stewardess: 'cabinemedewerker',
  kassière: 'kassamedewerker',
  serveerster: 'medewerker bediening',
  naaister: 'medewerker kleding',
  poetsvrouw: 'schoonmaker',
}

/** Words of the law and of case reports on vacancy texts; each is judged sentence by sentence. */
export const PATRONEN: readonly Patroon[] = [
  {
    onderwerp: 'leeftijd',
    zoek: /\b(?:jong|jonge|jongere|jeugdig|jeugdige|jongeren)\b(?!\s+(?:kind|dier|plant|kaas|gezin|ouder|vee|bomen|boompjes|leerling|bewoner|klant|patiënt|cliënt|publiek|honden|bedrijf|organisatie|onderneming))/iu,
    behalve: LEEFTIJD_VAN_EEN_ANDER,
  },
  {
    onderwerp: 'leeftijd',
    zoek: /\b(?:schoolverlaters?|starters?functie|(?:pas|net) afgestudeerd(?:e|en)?|digital native|bijbaan voor (?:scholieren|studenten)|scholieren|studenten|student)\b/iu,
    behalve: LEEFTIJD_VAN_EEN_ANDER,
  },
  {
    onderwerp: 'leeftijd',
    zoek: /(?:\b\d{2}\s*(?:-|tot|t\/m|en)\s*\d{2}|\b(?:max(?:imaal|imum)?\.?|tot|onder|jonger dan|ouder dan|niet ouder dan|minimaal|minstens|vanaf|min\.)\s+(?:de\s+)?\d{2}|\b\d{2}\+)\s*(?:jaar|jarigen?)\b(?!\s+(?:werk)?ervaring)/iu,
    behalve: new RegExp(`${LEEFTIJD_VAN_EEN_ANDER.source}|\\b(?:bestaa[nt]|garantie|geleden)\\b`, 'iu'),
  },
  {
    onderwerp: 'ervaring',
    zoek: /\b(?:max(?:imaal|imum)?\.?|hooguit|hoogstens|niet meer dan)\s+\d{1,2}\s+jaar\s+(?:werk)?ervaring\b/iu,
  },
  {
    onderwerp: 'geslacht',
    zoek: /\b(?:een|onze|stoere|sterke|leuke|gezellige|handige)\s+(?:man|vrouw|dame|heer|meid|jongen|kerel|jongens|meiden|dames|mannen)\b/iu,
    behalve: /\b(?:m\/v|v\/m|man of (?:een )?vrouw|vrouw of (?:een )?man)/iu,
  },
  {
    onderwerp: 'geslacht',
    zoek: new RegExp(`\\b(?:${Object.keys(VROUWELIJK).join('|')})\\b`, 'iu'),
    behalve: /\b(?:m\/v|v\/m)/iu,
    alternatief: (woord) => {
      const neutraal = VROUWELIJK[woord.toLowerCase()]
      return neutraal && `Schrijf bijvoorbeeld "${neutraal}", of zet er (m/v/x) bij.`
    },
  },
  {
    onderwerp: 'afkomst',
    zoek: /(?<![\p{L}])(?:moedertaal|native speaker|autochto(?:on|ne)|van Nederlandse (?:afkomst|komaf)|accentloos|zonder accent)(?![\p{L}])/iu,
    behalve: /\b(?:eigen|andere|welke) moedertaal\b|\bmoedertaal (?:is|maakt)\b/iu,
  },
  {
    onderwerp: 'gezondheid',
    zoek: /\b(?:(?:geen|zonder)\s+(?:lichamelijke\s+|psychische\s+|medische\s+)?(?:beperking(?:en)?|klachten|gezondheidsproblemen)|kerngezond|goede gezondheid|(?:lichamelijk|fysiek) fit)\b/iu,
    behalve: /\b(?:vormen|is dat|zijn) geen (?:beperking|probleem)/iu,
  },
  {
    onderwerp: 'diploma',
    zoek: /\b(?:(?:v?mbo|hbo|havo|vwo|wo|universitaire?)(?:[ -](?:niveau )?[1-4])?[ -]?(?:diploma|opleiding)|startkwalificatie|(?:in het bezit van|je hebt|u hebt|heeft) een (?:afgeronde |relevante )*(?:diploma|opleiding)|afgeronde (?:[\p{L}-]+ )?opleiding)\b/iu,
    behalve:
      /\b(?:geen|zonder|niet nodig|hoeft niet|haal|haalt|halen|behaal|behalen|betalen|betaalt|vergoed|volgen|volgt|leert|kunt u|kun je)\b/iu,
  },
  {
    onderwerp: 'rijbewijs',
    zoek: /\brijbewijs\b/iu,
    behalve:
      /\b(?:geen|zonder|niet nodig|hoeft niet|haal|halen|betalen|vergoed|pre|pré|wens|mooi meegenomen|u rijdt|je rijdt|vrachtwagen|bezorg|rijdt|chauffeur|heftruck)/iu,
  },
]
