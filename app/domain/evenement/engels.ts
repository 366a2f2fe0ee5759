import type {
  Deelnemersrol,
  EvenementSoort,
  OnderdeelSoort,
  RolStand,
  Stand,
  Toegankelijkheid,
} from './evenement.ts'

/** The words of evenement.ts for readers of English. */
export const SOORT_EN: Record<EvenementSoort, string> = {
  werkfestival: 'Work festival',
  harrie_training: 'Harrie training (guiding a colleague)',
  meet_en_greet: 'Meet & greet',
  wervingsdag: 'Recruitment day',
  speeddates: 'Speed dates',
  voorlichting: 'Information meeting',
}

export const ROL_EN: Record<Deelnemersrol, string> = {
  kandidaat: 'People looking for work',
  werkgever: 'Employers',
  bezoeker: 'Other visitors',
}

export const ONDERDEEL_EN: Record<OnderdeelSoort, string> = {
  workshop: 'Workshop',
  spreker: 'Speaker',
  ronde: 'Round',
  speeddates: 'Speed dates',
  pauze: 'Break',
}

export const TOEGANKELIJKHEID_EN: Record<Toegankelijkheid, string> = {
  rolstoel: 'Everything can be reached with a wheelchair',
  aangepast_toilet: 'Accessible toilet',
  gehandicaptenparkeerplaats: 'Parking place for people with a disability',
  halte_dichtbij: 'Bus stop or train station nearby',
  ringleiding: 'Induction loop for hearing aids',
  prikkelarme_ruimte: 'Quiet room',
  assistentiehond: 'Assistance dogs are welcome',
  tolk_gebarentaal: 'Sign language interpreter (Dutch) present',
}

export const STAND_EN: Record<Stand, string> = {
  concept: 'Not announced',
  nog_niet_open: 'Registration is not open yet',
  open: 'Registration is open',
  vol: 'Full, there is a waiting list',
  gesloten: 'Registration is closed',
  voorbij: 'Over',
  geannuleerd: 'Cancelled',
  afgerond: 'Over',
}

/** How many places are left, as plaatsenTekst says it in Dutch. */
export function placesText({ stand, vrij }: Pick<RolStand, 'stand' | 'vrij'>): string {
  if (stand === 'open') return vrij === 1 ? '1 place left' : `${vrij} places left`
  if (stand === 'vol') return 'full, with a waiting list'
  return STAND_EN[stand].toLowerCase()
}

/** The text in English when there is one; otherwise the Dutch one, which the page then marks as Dutch. */
export function englishOr(engels: string | null, nederlands: string): { tekst: string; lang: 'en' | 'nl' } {
  return engels ? { tekst: engels, lang: 'en' } : { tekst: nederlands, lang: 'nl' }
}
