import type { Doelgroep, Ondersteuning, VacatureSoort, Vervoermiddel } from '#prisma/generated/client.ts'
import type { BekendBeroep, Beroepen } from '#prisma/seed/demo/beroepen.ts'
import { age, day } from '#prisma/seed/demo/datum.ts'
import { SECTOREN, type Sector } from '#prisma/seed/demo/sectoren.ts'
import type { Toeval } from '#prisma/seed/demo/toeval.ts'

const DOELGROEPEN: readonly (readonly [Doelgroep, number])[] = [
  ['participatiewet', 34],
  ['doelgroepregister', 24],
  ['ww', 14],
  ['wajong', 8],
  ['statushouder', 8],
  ['nug', 6],
  ['wia', 4],
  ['onbekend', 2],
]

const SOORTEN: readonly VacatureSoort[] = [
  'garantiebaan',
  'leerwerktraject',
  'werkervaringsplek',
  'proefplaatsing',
  'detachering',
  'begeleid_werken',
]

const STEUN: readonly Ondersteuning[] = [
  'buddy',
  'harrie',
  'rustige_plek',
  'aangepaste_taken',
  'vaste_structuur',
  'flexibele_tijden',
  'ov_bereikbaar',
  'taalondersteuning',
  'jobcoach_welkom',
]

const UREN: readonly (readonly [readonly [number, number], number])[] = [
  [[8, 16], 12],
  [[12, 24], 20],
  [[16, 24], 16],
  [[20, 32], 22],
  [[24, 40], 16],
  [[32, 40], 14],
]

/** The work that someone wants and has done; a wish lies in the line of the first wish more often than not. */
export function pickBeroepen(toeval: Toeval, beroepen: Beroepen) {
  const sector = toeval.weighted(SECTOREN.map((s) => [s, s.gewicht] as const))
  const inSector = beroepen.perSector.get(sector.code)!
  const near = () => toeval.pick(toeval.chance(0.7) ? inSector : beroepen.alle)
  const gewenst = unique([toeval.pick(inSector), ...Array.from({ length: toeval.int(0, 2) }, near)])
  const gewerkt = unique(
    Array.from({ length: toeval.int(0, 3) }, () =>
      toeval.chance(0.5) ? gewenst[0]! : toeval.pick(beroepen.alle),
    ),
  )
  return { sector, gewenst, gewerkt }
}

export type Werkbeeld = { sector: Sector; gewenst: BekendBeroep[]; gewerkt: BekendBeroep[] }

const unique = (lijst: BekendBeroep[]) => [...new Set(lijst)]

/** About one in a hundred is 16 or 17: the pupils of PRO and VSO, who never become visible. */
export function pickGeboortedatum(toeval: Toeval, vandaag: string): Date {
  const jaren = toeval.chance(0.012)
    ? toeval.int(16, 17)
    : toeval.weighted([
        [toeval.int(18, 26), 22],
        [toeval.int(27, 49), 50],
        [toeval.int(50, 65), 28],
      ])
  const datum = day(vandaag, -Math.floor(jaren * 365.25) - toeval.int(20, 340))
  return jaren >= 18 && age(datum, vandaag) < 18 ? day(vandaag, -19 * 366) : datum
}

/** Hours, times, travel and wishes: the fields of the profile that are not competencies. */
export function pickVoorkeuren(toeval: Toeval, vandaag: string, { gewenst }: Werkbeeld) {
  const [urenMin, urenMax] = toeval.weighted(UREN)
  const vervoermiddelen: Vervoermiddel[] = [
    ...(toeval.chance(0.75) ? (['fiets'] as const) : []),
    ...(toeval.chance(0.6) ? (['openbaar_vervoer'] as const) : []),
    ...(toeval.chance(0.35) ? (['auto'] as const) : []),
    ...(toeval.chance(0.06) ? (['bromfiets'] as const) : []),
  ]
  const heeftAuto = vervoermiddelen.includes('auto')
  return {
    urenMin,
    urenMax,
    beschikbaarVanaf: toeval.chance(0.25) ? day(vandaag, toeval.int(7, 60)) : null,
    kantoortijden: toeval.chance(0.15) ? null : toeval.chance(0.85),
    onregelmatig: toeval.chance(0.25) ? null : toeval.chance(gewenst[0]?.onregelmatig ? 0.65 : 0.3),
    maxReisafstandKm: heeftAuto ? toeval.pick([15, 20, 25, 30, 40]) : toeval.pick([5, 8, 10, 12, 15, 20]),
    vervoermiddelen: vervoermiddelen.length > 0 ? vervoermiddelen : (['anders'] satisfies Vervoermiddel[]),
    soorten: ['regulier' as const, ...toeval.sample(SOORTEN, toeval.int(0, 3))],
    ondersteuning: toeval.sample(
      STEUN,
      toeval.weighted([
        [0, 35],
        [toeval.int(1, 3), 65],
      ]),
    ),
    deelOndersteuning: toeval.chance(0.3),
    werkEnDenkniveau: toeval.chance(0.2)
      ? 7
      : Math.min(
          5,
          Math.max(
            2,
            (gewenst[0]?.denkniveau ?? 2) +
              toeval.weighted([
                [0, 6],
                [-1, 2],
                [1, 2],
              ]),
          ),
        ),
  }
}

export const pickDoelgroep = (toeval: Toeval): Doelgroep => toeval.weighted(DOELGROEPEN)
