import type { BenchSuite } from './suite.ts'

/** Every benchmark there is, by the name that `--only` takes. */
export const SUITES: readonly BenchSuite[] = [
  {
    naam: 'matchen',
    over: 'kandidaten bij een vacature: volledigheid, tijd en geheugen van elke weg',
    load: () => import('./matchen/run.ts'),
  },
  {
    naam: 'speeddates',
    over: 'een rooster voor 60 werkgevers en 350 kandidaten: score, bovengrens en tijd',
    load: () => import('./speeddates/run.ts'),
  },
  {
    naam: 'sroi',
    over: 'de lijst van 150 contracten met 3.000 lijnen: tijd van elke volgorde',
    load: () => import('./sroi/run.ts'),
  },
  {
    naam: 'aanmelden',
    over: '60 werkgevers en 350 bezoekers die zich tegelijk aanmelden: fouten, plaatsen en tijd',
    load: () => import('./aanmelden/run.ts'),
  },
]
