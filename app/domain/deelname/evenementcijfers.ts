import type { EvenementSoort } from '#app/domain/evenement/evenement.ts'
import { isKlein } from '#app/domain/plaatsing/cijfers.ts'

/** What is counted of the people at an event, in the order of the columns. */
export const TELLINGEN = ['kandidaat', 'werkgever', 'bezoeker', 'geplaatst'] as const
export type Telling = (typeof TELLINGEN)[number]

type Basis = {
  id: string
  titel: string
  soort: EvenementSoort
  /** The first day, yyyy-mm-dd. */
  dag: string
  /** Null: outside the region. */
  gemeente: string | null
  kwartaal: number
  /** Organisations of employers that were there; no people. */
  organisaties: number
}

/** An event as it was counted: who was there by role, and how many of the candidates found work. */
export type Geteld = Basis & { aantallen: Record<Telling, number>; cijfers: readonly number[] }

/** Null is a count that may not be shown. */
export type Getoond = Record<Telling, number | null>

export type Evenementcijfer = Basis & { aantallen: Getoond; cijfer: number | null }

export type Totaalcijfer = {
  naam: string
  evenementen: number
  organisaties: number
  aantallen: Getoond
  cijfer: number | null
}

export type Evenementcijfers = {
  regels: Evenementcijfer[]
  perKwartaal: Totaalcijfer[]
  totaal: Totaalcijfer
  perSoort: { soort: EvenementSoort; perKwartaal: number[]; totaal: number }[]
}

/**
 * The figures of a year, of which no count of people from one to four is told and none can be calculated. In a quarter with a small
 * count of one column another count of that column is hidden with it, or its total when there is none; and the total of the year
 * when that of a quarter is. Events are public, so how many there were is always told. A mean needs five answers. Pure.
 */
export function toonEvenementcijfers(jaar: number, getelde: readonly Geteld[]): Evenementcijfers {
  const kwartalen = [1, 2, 3, 4].map((kwartaal) => toonKwartaal(kwartaal, getelde))
  const perKwartaal = kwartalen.map(({ totaal }) => totaal)
  return {
    regels: kwartalen.flatMap(({ regels }) => regels),
    perKwartaal,
    totaal: {
      naam: `Heel ${jaar}`,
      evenementen: getelde.length,
      organisaties: sum(getelde.map(({ organisaties }) => organisaties)),
      aantallen: perTelling((telling) => sumOrNull(perKwartaal.map(({ aantallen }) => aantallen[telling]))),
      cijfer: meanOf(getelde),
    },
    perSoort: [...new Set(getelde.map(({ soort }) => soort))].map((soort) => {
      const aantal = (kwartaal: number) =>
        getelde.filter((een) => een.soort === soort && een.kwartaal === kwartaal).length
      const perKwartaal = [1, 2, 3, 4].map(aantal)
      return { soort, perKwartaal, totaal: sum(perKwartaal) }
    }),
  }
}

function toonKwartaal(kwartaal: number, alle: readonly Geteld[]) {
  const getelde = alle.filter((een) => een.kwartaal === kwartaal)
  const kolommen = perTelling((telling) => verbergKlein(getelde.map((een) => waardeVan(een, telling))))
  const regels = getelde.map(({ aantallen: _, cijfers, ...basis }, index): Evenementcijfer => ({
    ...basis,
    aantallen: perTelling((telling) => kolommen[telling].rijen[index] ?? null),
    cijfer: meanOf([{ cijfers }]),
  }))
  const totaal: Totaalcijfer = {
    naam: `Kwartaal ${kwartaal}`,
    evenementen: getelde.length,
    organisaties: sum(getelde.map(({ organisaties }) => organisaties)),
    aantallen: perTelling((telling) => kolommen[telling].totaal),
    cijfer: meanOf(getelde),
  }
  return { regels, totaal }
}

// Who was there and found no work is a group as well: beside the number of who was there it could be calculated.
function waardeVan({ aantallen }: Geteld, telling: Telling) {
  const aantal = aantallen[telling]
  const isTeKlein = isKlein(aantal) || (telling === 'geplaatst' && isKlein(aantallen.kandidaat - aantal))
  return { aantal, isTeKlein }
}

/** A column of counts with the small ones hidden, and its total where that does not tell one of them. Pure. */
export function verbergKlein(waarden: readonly { aantal: number; isTeKlein: boolean }[]): {
  rijen: (number | null)[]
  totaal: number | null
} {
  const verborgen = new Set(waarden.flatMap(({ isTeKlein }, index) => (isTeKlein ? [index] : [])))
  const erbij = waarden
    .map(({ aantal }, index) => ({ aantal, index }))
    .filter(({ aantal, index }) => aantal > 0 && !verborgen.has(index))
    .sort((a, b) => a.aantal - b.aantal)[0]
  const heeftKlein = verborgen.size > 0
  if (heeftKlein && erbij) verborgen.add(erbij.index)
  return {
    rijen: waarden.map(({ aantal }, index) => (verborgen.has(index) ? null : aantal)),
    totaal: heeftKlein && !erbij ? null : sum(waarden.map(({ aantal }) => aantal)),
  }
}

function perTelling<Waarde>(maak: (telling: Telling) => Waarde): Record<Telling, Waarde> {
  return {
    kandidaat: maak('kandidaat'),
    werkgever: maak('werkgever'),
    bezoeker: maak('bezoeker'),
    geplaatst: maak('geplaatst'),
  }
}

const sum = (getallen: readonly number[]) => getallen.reduce((som, een) => som + een, 0)

function sumOrNull(getallen: readonly (number | null)[]): number | null {
  return getallen.reduce<number | null>((som, een) => (som === null || een === null ? null : som + een), 0)
}

/** With one decimal. Of events with five answers or more alone, so that no difference tells the answers of a small one. */
function meanOf(getelde: readonly Pick<Geteld, 'cijfers'>[]): number | null {
  const cijfers = getelde.flatMap((een) => (isKlein(een.cijfers.length) ? [] : een.cijfers))
  return cijfers.length === 0 ? null : Math.round((sum(cijfers) / cijfers.length) * 10) / 10
}
