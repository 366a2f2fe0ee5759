export type VacatureStap = 'werk' | 'eisen' | 'voorwaarden'

export const STAP_LABEL: Record<VacatureStap, string> = {
  werk: 'Het werk',
  eisen: 'Wat iemand kan',
  voorwaarden: 'Uren, loon en plaats',
}

/** What of a vacature decides whether it can be handed in. Dates as yyyy-mm-dd. */
export type VacatureInhoud = {
  titel: string | null
  omschrijving: string | null
  beroepId: string | null
  aantalEisen: number
  soorten: readonly string[]
  urenMin: number | null
  urenMax: number | null
  postcode: string | null
  plaats: string | null
  sluitingsdatum: string | null
  contactNaam: string | null
  contactEmail: string | null
  contactTelefoon: string | null
}

export type Ontbrekend = { stap: VacatureStap; melding: string }

const OMSCHRIJVING_MIN = 50

type Regel = {
  stap: VacatureStap
  klopt: (inhoud: VacatureInhoud, vandaag: string) => boolean
  melding: string
}

const REGELS: readonly Regel[] = [
  {
    stap: 'werk',
    klopt: ({ titel }) => (titel?.length ?? 0) >= 3,
    melding: 'Vul een titel in van minstens 3 tekens.',
  },
  {
    stap: 'werk',
    klopt: ({ omschrijving }) => (omschrijving?.length ?? 0) >= OMSCHRIJVING_MIN,
    melding: `Vertel in minstens ${OMSCHRIJVING_MIN} tekens wat iemand gaat doen.`,
  },
  {
    stap: 'werk',
    klopt: ({ beroepId }) => beroepId !== null,
    melding: 'Kies het beroep dat het meest lijkt.',
  },
  {
    stap: 'eisen',
    klopt: ({ aantalEisen }) => aantalEisen > 0,
    melding: 'Kies minstens één punt dat iemand moet kunnen.',
  },
  {
    stap: 'voorwaarden',
    klopt: ({ soorten }) => soorten.length > 0,
    melding: 'Kies waar u voor open staat, bijvoorbeeld een gewone baan.',
  },
  {
    stap: 'voorwaarden',
    klopt: ({ urenMin, urenMax }) => urenMin !== null && urenMax !== null,
    melding: 'Vul in hoeveel uur per week het werk is.',
  },
  {
    stap: 'voorwaarden',
    klopt: ({ postcode, plaats }) => postcode !== null && plaats !== null,
    melding: 'Vul de postcode van de werkplek in.',
  },
  {
    stap: 'voorwaarden',
    klopt: ({ sluitingsdatum }, vandaag) => sluitingsdatum !== null && sluitingsdatum >= vandaag,
    melding: 'Kies een sluitingsdatum die nog niet voorbij is.',
  },
  {
    stap: 'voorwaarden',
    klopt: ({ contactNaam }) => contactNaam !== null,
    melding: 'Vul in met wie wij contact opnemen.',
  },
  {
    stap: 'voorwaarden',
    klopt: ({ contactEmail, contactTelefoon }) => contactEmail !== null || contactTelefoon !== null,
    melding: 'Vul een e-mailadres of een telefoonnummer in van de contactpersoon.',
  },
]

/**
 * What is still missing before a vacature can be handed in, in the order of the form. Empty means complete.
 * The same rules hold for every change after that; the database guards the core of them (vacature_compleet).
 */
export function missingOf(inhoud: VacatureInhoud, vandaag: string): Ontbrekend[] {
  return REGELS.filter(({ klopt }) => !klopt(inhoud, vandaag)).map(({ stap, melding }) => ({ stap, melding }))
}
