import { addMonths } from '#app/platform/form-values.ts'
import { plusDays } from '#app/platform/iso-day.ts'

export const NAZORG_MOMENTEN = ['week_1', 'maand_1', 'maand_3', 'maand_6', 'maand_12'] as const
export type NazorgMoment = (typeof NAZORG_MOMENTEN)[number]

export const MOMENT_LABEL: Record<NazorgMoment, string> = {
  week_1: '1 week',
  maand_1: '1 maand',
  maand_3: '3 maanden',
  maand_6: '6 maanden',
  maand_12: '12 maanden',
}

export type NazorgStatus = 'gepland' | 'gevraagd' | 'beantwoord' | 'onbekend' | 'vervallen'
export const UITKOMSTEN = ['werkt_nog', 'werkt_niet_meer', 'niet_achterhaald'] as const
export type NazorgUitkomst = (typeof UITKOMSTEN)[number]

export const UITKOMST_LABEL: Record<NazorgUitkomst, string> = {
  werkt_nog: 'Werkt er nog',
  werkt_niet_meer: 'Werkt er niet meer',
  niet_achterhaald: 'Niet kunnen achterhalen',
}

export type NazorgBron = 'link_werkgever' | 'link_jobcoach' | 'werkgever' | 'jobcoach' | 'adviseur'

export const BRON_LABEL: Record<NazorgBron, string> = {
  link_werkgever: 'werkgever, via de mail',
  link_jobcoach: 'jobcoach, via de mail',
  werkgever: 'werkgever, ingelogd',
  jobcoach: 'jobcoach',
  adviseur: 'adviseur',
}

/** A moment is asked on its day, or so many days later when the portal could not: later the answer would be about another day. */
export const VRAAG_TOT_DAGEN = 14
/** Working days after which the one reminder goes out, and after that the task to phone. */
export const HERINNER_WERKDAGEN = 5
export const BEL_WERKDAGEN = 5
/** After the last moment no other one closes the question: so many days an answer is taken. */
export const LAATSTE_OPEN_DAGEN = 60

/** The day of a moment, yyyy-mm-dd. Every one is counted from the start itself, so that a short month moves no later one. */
export function dagVan(startdatum: string, moment: NazorgMoment): string {
  switch (moment) {
    case 'week_1':
      return plusDays(startdatum, 7)
    case 'maand_1':
      return addMonths(startdatum, 1)
    case 'maand_3':
      return addMonths(startdatum, 3)
    case 'maand_6':
      return addMonths(startdatum, 6)
    case 'maand_12':
      return addMonths(startdatum, 12)
  }
}

/** The last day on which an answer about this moment is taken: the day before the next moment. */
export function sluitdagVan(startdatum: string, moment: NazorgMoment): string {
  const volgend = NAZORG_MOMENTEN[NAZORG_MOMENTEN.indexOf(moment) + 1]
  return volgend
    ? plusDays(dagVan(startdatum, volgend), -1)
    : plusDays(dagVan(startdatum, moment), LAATSTE_OPEN_DAGEN)
}

/** The last day on which a moment is still asked about. */
export function vraagTot({ dag, sluitdag }: { dag: string; sluitdag: string }): string {
  const uiterlijk = plusDays(dag, VRAAG_TOT_DAGEN)
  return uiterlijk < sluitdag ? uiterlijk : sluitdag
}

export type GeplandMoment = {
  moment: NazorgMoment
  dag: string
  sluitdag: string
  status: 'gepland' | 'onbekend'
}

/** The five moments of a plaatsing. What is long past on `vandaag` is never asked: it is unknown from the start. */
export function planMomenten(startdatum: string, vandaag: string): GeplandMoment[] {
  return NAZORG_MOMENTEN.map((moment) => {
    const dagen = { dag: dagVan(startdatum, moment), sluitdag: sluitdagVan(startdatum, moment) }
    return { moment, ...dagen, status: vandaag > vraagTot(dagen) ? 'onbekend' : 'gepland' }
  })
}

/** `open`: asked and not answered; `bellen`: of these, where the mails did not help; `onbekend`: nobody answered in time. */
export const NAZORG_STANDEN = ['open', 'bellen', 'onbekend', 'beantwoord'] as const
export type NazorgStand = (typeof NAZORG_STANDEN)[number]

export const STAND_LABEL: Record<NazorgStand, string> = {
  open: 'Wacht op antwoord',
  bellen: 'Bellen',
  onbekend: 'Onbekend gebleven',
  beantwoord: 'Beantwoord',
}
