import { plusDays } from '#app/platform/iso-day.ts'
import { PLAN_BINNEN_DAGEN } from './traject.ts'

/** So many days before the agreed end it is evaluated whether it stops or goes on. */
export const EVALUEREN_VOOR_EINDE_DAGEN = 30

/** What can wait for a coach, most urgent first. */
export const WERK_SOORTEN = [
  'verlengverzoek',
  'werk_gestopt',
  'verslag',
  'evaluatie',
  'doel',
  'plan',
  'einde',
  'gesprek_plannen',
] as const
export type WerkSoort = (typeof WERK_SOORTEN)[number]

/** What is known of one running traject; days are yyyy-mm-dd, moments are ISO. */
export type Stand = {
  startdatum: string
  einddatum: string
  doelen: { tekst: string; deadline: string; status: string }[]
  /** Days of meetings that are past and have no report. */
  zonderVerslag: string[]
  heeftGesprek: boolean
  /** The day on which the employer asked to go on, while that waits for an answer. */
  verlengingGevraagd: string | null
  /** The last working day, once the end of the plaatsing is known. */
  laatsteWerkdag: string | null
  laatsteEvaluatie: { op: string; volgendeOp: string | null } | null
}

export type Werk = { soort: WerkSoort; sinds: string; wat: string | null }

/** The day on which the next evaluation is due: the agreed one, else a month before the end, once. */
export function evaluatieVoor({ einddatum, laatsteEvaluatie }: Stand): string | null {
  if (laatsteEvaluatie?.volgendeOp) return laatsteEvaluatie.volgendeOp
  const voorEinde = plusDays(einddatum, -EVALUEREN_VOOR_EINDE_DAGEN)
  return laatsteEvaluatie && laatsteEvaluatie.op >= voorEinde ? null : voorEinde
}

/** What of a traject waits for its coach on `vandaag`. `sinds` is the day on which it should have been done, or was asked. */
export function teLaatVan(stand: Stand, vandaag: string): Werk[] {
  const werk: Werk[] = stand.zonderVerslag.map((dag) => ({ soort: 'verslag', sinds: dag, wat: null }))
  if (stand.verlengingGevraagd)
    werk.push({ soort: 'verlengverzoek', sinds: stand.verlengingGevraagd, wat: null })
  if (stand.laatsteWerkdag && stand.laatsteWerkdag < vandaag)
    werk.push({ soort: 'werk_gestopt', sinds: stand.laatsteWerkdag, wat: null })
  const evaluatie = evaluatieVoor(stand)
  if (evaluatie !== null && evaluatie <= vandaag)
    werk.push({ soort: 'evaluatie', sinds: evaluatie, wat: null })
  for (const { tekst, deadline, status } of stand.doelen)
    if (status === 'open' && deadline < vandaag) werk.push({ soort: 'doel', sinds: deadline, wat: tekst })
  const planVoor = plusDays(stand.startdatum, PLAN_BINNEN_DAGEN)
  if (stand.doelen.length === 0 && planVoor < vandaag)
    werk.push({ soort: 'plan', sinds: planVoor, wat: null })
  if (stand.einddatum < vandaag) werk.push({ soort: 'einde', sinds: stand.einddatum, wat: null })
  if (!stand.heeftGesprek && stand.zonderVerslag.length === 0)
    werk.push({ soort: 'gesprek_plannen', sinds: vandaag, wat: null })
  return werk
}
