import type { VacatureStatus } from '#app/domain/vacature/vacature.ts'

/** What something of the employer is about; together with its id this is where it can be looked at. */
export type Onderwerp = {
  soort:
    | 'vacature'
    | 'kandidaat'
    | 'verzoek'
    | 'advies'
    | 'jobcoachaanvraag'
    | 'jobcoachtraject'
    | 'nazorg'
    | 'sroi'
  id: string
}

/** One thing that runs between an employer and the WSP. */
export type Stap = {
  over: Onderwerp
  titel: string
  /** What happens now, as a sentence. */
  tekst: string
  /** The day of it: yyyy-mm-dd, or a moment as ISO time; null when no day is known. */
  wanneer: string | null
  /** The WSP waits for the employer. */
  isBijU: boolean
}

/** The states of a vacature in which something still comes. */
export const LOPENDE_VACATURE = ['concept', 'ingediend', 'gepubliceerd', 'opgeschort'] as const

/** What happens now with a vacature that runs; null when nothing does. */
export function vacatureStap(vacature: {
  status: VacatureStatus
  isTeruggestuurd: boolean
  sluitingsdatum: string | null
}): Pick<Stap, 'tekst' | 'wanneer' | 'isBijU'> | null {
  switch (vacature.status) {
    case 'concept':
      return {
        tekst: vacature.isTeruggestuurd
          ? 'Uw adviseur vroeg om een aanpassing. Pas de vacature aan en dien hem opnieuw in.'
          : 'Maak de vacature af en dien hem in.',
        wanneer: null,
        isBijU: true,
      }
    case 'ingediend':
      return { tekst: 'Uw adviseur kijkt mee. Daarna verschijnt de vacature.', wanneer: null, isBijU: false }
    case 'gepubliceerd':
      return {
        tekst: 'Uw adviseur zoekt kandidaten. Op deze dag sluit de vacature.',
        wanneer: vacature.sluitingsdatum,
        isBijU: false,
      }
    case 'opgeschort':
      return {
        tekst: 'De vacature staat stil. Wilt u verder? Bel of mail uw adviseur.',
        wanneer: null,
        isBijU: false,
      }
    case 'vervuld':
    case 'ingetrokken':
    case 'verlopen':
      return null
  }
}

/** What waits for the employer first, then by day; what has no day last. */
export function sorteerStappen(stappen: readonly Stap[]): Stap[] {
  const sleutel = ({ wanneer }: Stap) => wanneer ?? '9999'
  return [...stappen].sort(
    (a, b) =>
      Number(b.isBijU) - Number(a.isBijU) ||
      (sleutel(a) < sleutel(b) ? -1 : sleutel(a) > sleutel(b) ? 1 : 0) ||
      a.titel.localeCompare(b.titel, 'nl'),
  )
}
