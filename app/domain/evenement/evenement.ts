import { formatDatumTijd, formatTijd } from '#app/ui/format.ts'

export const EVENEMENT_SOORTEN = [
  'werkfestival',
  'harrie_training',
  'meet_en_greet',
  'wervingsdag',
  'speeddates',
  'voorlichting',
] as const
export type EvenementSoort = (typeof EVENEMENT_SOORTEN)[number]

export const SOORT_LABEL: Record<EvenementSoort, string> = {
  werkfestival: 'Werkfestival',
  harrie_training: 'Harrie-training',
  meet_en_greet: 'Meet & greet',
  wervingsdag: 'Wervingsdag',
  speeddates: 'Speeddates',
  voorlichting: 'Voorlichting',
}

export type EvenementStatus = 'concept' | 'gepubliceerd' | 'geannuleerd' | 'afgerond'

export const DEELNEMERSROLLEN = ['kandidaat', 'werkgever', 'bezoeker'] as const
export type Deelnemersrol = (typeof DEELNEMERSROLLEN)[number]

/** For whom, in words for anyone. */
export const ROL_LABEL: Record<Deelnemersrol, string> = {
  kandidaat: 'Werkzoekenden',
  werkgever: 'Werkgevers',
  bezoeker: 'Andere bezoekers',
}

export const TOEGANKELIJKHEDEN = [
  'rolstoel',
  'aangepast_toilet',
  'gehandicaptenparkeerplaats',
  'halte_dichtbij',
  'ringleiding',
  'prikkelarme_ruimte',
  'assistentiehond',
  'tolk_gebarentaal',
] as const
export type Toegankelijkheid = (typeof TOEGANKELIJKHEDEN)[number]

export const TOEGANKELIJKHEID_LABEL: Record<Toegankelijkheid, string> = {
  rolstoel: 'Overal te bereiken met een rolstoel',
  aangepast_toilet: 'Aangepast toilet',
  gehandicaptenparkeerplaats: 'Parkeerplaats voor mensen met een beperking',
  halte_dichtbij: 'Halte van bus of trein dichtbij',
  ringleiding: 'Ringleiding voor wie een gehoorapparaat heeft',
  prikkelarme_ruimte: 'Rustige ruimte zonder drukte',
  assistentiehond: 'Een assistentiehond is welkom',
  tolk_gebarentaal: 'Tolk gebarentaal aanwezig',
}

export const ONDERDEEL_SOORTEN = ['workshop', 'spreker', 'ronde', 'speeddates', 'pauze'] as const
export type OnderdeelSoort = (typeof ONDERDEEL_SOORTEN)[number]

export const ONDERDEEL_LABEL: Record<OnderdeelSoort, string> = {
  workshop: 'Workshop',
  spreker: 'Spreker',
  ronde: 'Ronde',
  speeddates: 'Speeddates',
  pauze: 'Pauze',
}

/** How an event stands at one moment: its status, and for a published one what the clock and the counts make of it. */
export type Stand =
  'concept' | 'nog_niet_open' | 'open' | 'vol' | 'gesloten' | 'voorbij' | 'geannuleerd' | 'afgerond'

export const STAND_LABEL: Record<Stand, string> = {
  concept: 'Concept',
  nog_niet_open: 'Aanmelden kan nog niet',
  open: 'Aanmelden kan',
  vol: 'Vol, er is een wachtlijst',
  gesloten: 'Aanmelden kan niet meer',
  voorbij: 'Voorbij',
  geannuleerd: 'Gaat niet door',
  afgerond: 'Afgerond',
}

export type Capaciteit = { rol: Deelnemersrol; plaatsen: number; bezet: number }
export type RolStand = Capaciteit & { vrij: number; stand: Stand }

type Gegevens = {
  status: EvenementStatus
  einde: Date
  aanmeldenVan: Date
  aanmeldenTot: Date
  capaciteiten: readonly Capaciteit[]
}

/**
 * How an event stands at a moment, as a whole and for each invited role (in the order of DEELNEMERSROLLEN). As a whole it is
 * open as long as one role has a place. Registering can be done from `aanmeldenVan` up to, not including, `aanmeldenTot`.
 */
export function standVan(evenement: Gegevens, nu: Date): { stand: Stand; rollen: RolStand[] } {
  const buiten = standBuitenDePlaatsen(evenement, nu)
  const rollen = DEELNEMERSROLLEN.flatMap((rol) => {
    const capaciteit = evenement.capaciteiten.find((een) => een.rol === rol)
    if (!capaciteit) return []
    const vrij = Math.max(0, capaciteit.plaatsen - capaciteit.bezet)
    const stand: Stand = buiten ?? (vrij > 0 ? 'open' : 'vol')
    const { plaatsen, bezet } = capaciteit
    return [{ rol, plaatsen, bezet, vrij, stand }]
  })
  return { stand: buiten ?? (rollen.some(({ vrij }) => vrij > 0) ? 'open' : 'vol'), rollen }
}

function standBuitenDePlaatsen(evenement: Gegevens, nu: Date): Stand | null {
  if (evenement.status !== 'gepubliceerd') return evenement.status
  if (nu >= evenement.einde) return 'voorbij'
  if (nu >= evenement.aanmeldenTot) return 'gesloten'
  if (nu < evenement.aanmeldenVan) return 'nog_niet_open'
  return null
}

/** "nog 3 plaatsen", "vol, met een wachtlijst"; without numbers when registering is not possible. */
export function plaatsenTekst({ stand, vrij }: Pick<RolStand, 'stand' | 'vrij'>): string {
  if (stand === 'open') return vrij === 1 ? 'nog 1 plaats' : `nog ${vrij} plaatsen`
  if (stand === 'vol') return 'vol, met een wachtlijst'
  return STAND_LABEL[stand].toLowerCase()
}

/** "zaterdag 6 juni 2026, 9.30 tot 16.00 uur", from ISO moments. */
export function wanneerTekst(start: string, einde: string): string {
  const begin = formatDatumTijd(start)
  const slot = formatDatumTijd(einde)
  const dezelfdeDag = begin.split(',')[0] === slot.split(',')[0]
  return `${begin.replace(/ uur$/, '')} tot ${dezelfdeDag ? formatTijd(einde) : slot}`
}

/** Street and place in one line. */
export function adresTekst(adres: {
  straat: string
  huisnummer: string
  postcode: string
  plaats: string
}): string {
  const postcode = `${adres.postcode.slice(0, 4)} ${adres.postcode.slice(4)}`
  return `${adres.straat} ${adres.huisnummer}, ${postcode} ${adres.plaats}`
}

/** "1 persoon", "12 personen". */
export function personenTekst(aantal: number): string {
  return aantal === 1 ? '1 persoon' : `${aantal} personen`
}
