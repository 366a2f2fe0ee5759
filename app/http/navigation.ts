import { START_PER_ROL, type Rol } from '#app/domain/account/account.ts'

export type NavItem = { naar: string; label: string; exact?: boolean }

const PUBLIEK: NavItem[] = [
  { naar: '/vacatures', label: 'Vacatures' },
  { naar: '/evenementen', label: 'Evenementen' },
  { naar: '/regelingen', label: 'Regelingen' },
  { naar: '/contact', label: 'Contact' },
]

const PER_ROL: Record<Rol, NavItem[]> = {
  werkgever: [
    { naar: START_PER_ROL.werkgever, label: 'Mijn WSP', exact: true },
    { naar: '/vacaturebeheer', label: 'Mijn vacatures' },
    { naar: '/werkgever/kandidaten', label: 'Kandidaten' },
    { naar: '/werkgever/plaatsingen', label: 'Medewerkers' },
    { naar: '/werkgever/talent', label: 'Talentverkenner' },
    { naar: '/werkgever/jobcoaching', label: 'Jobcoaching' },
    { naar: '/werkgever/advies', label: 'Advies' },
    { naar: '/werkgever/evenementen', label: 'Evenementen' },
    { naar: '/werkgever/sroi', label: 'SROI' },
  ],
  kandidaat: [
    { naar: START_PER_ROL.kandidaat, label: 'Mijn overzicht', exact: true },
    { naar: '/kandidaat/profiel', label: 'Mijn profiel' },
    { naar: '/kandidaat/vacatures', label: 'Werk dat past' },
    { naar: '/kandidaat/bemiddelingen', label: 'Voorstellen' },
    { naar: '/kandidaat/werk', label: 'Mijn werk' },
    { naar: '/kandidaat/evenementen', label: 'Evenementen' },
  ],
  adviseur: [
    { naar: START_PER_ROL.adviseur, label: 'Werkbank', exact: true },
    { naar: '/adviseur/beoordelen', label: 'Beoordelen' },
    { naar: '/vacaturebeheer', label: 'Vacatures' },
    { naar: '/adviseur/kandidaten', label: 'Kandidaten' },
    { naar: '/adviseur/bemiddelingen', label: 'Bemiddelingen' },
    { naar: '/adviseur/plaatsingen', label: 'Plaatsingen' },
    { naar: '/adviseur/werkgevers', label: 'Werkgevers' },
    { naar: '/adviseur/evenementen', label: 'Evenementen' },
    { naar: '/adviseur/sroi', label: 'SROI' },
    { naar: '/agenda', label: 'Agenda' },
  ],
  jobcoach: [
    { naar: START_PER_ROL.jobcoach, label: 'Mijn dag', exact: true },
    { naar: '/jobcoach/trajecten', label: 'Mijn trajecten' },
    { naar: '/jobcoach/plaatsingen', label: 'Mijn plaatsingen' },
    { naar: '/jobcoach/nazorg', label: 'Nazorg' },
    { naar: '/jobcoach/inzet', label: 'Mijn inzet' },
    { naar: '/agenda', label: 'Agenda' },
  ],
  rapporteur: [
    { naar: START_PER_ROL.rapporteur, label: 'Plaatsingen', exact: true },
    { naar: '/rapporteur/duurzaam', label: 'Duurzaam werk' },
    { naar: '/rapporteur/evenementen', label: 'Evenementen' },
    { naar: '/rapporteur/advies', label: 'Adviesvragen' },
    { naar: '/rapporteur/loonwaarde', label: 'Loonwaarde' },
    { naar: '/rapporteur/sroi', label: 'SROI' },
  ],
  beheerder: [
    { naar: START_PER_ROL.beheerder, label: 'Beheer', exact: true },
    { naar: '/beheer/accounts', label: 'Accounts' },
    { naar: '/beheer/parameters', label: 'Bedragen' },
    { naar: '/beheer/evenementen', label: 'Evenementen' },
    { naar: '/beheer/sroi', label: 'SROI' },
    { naar: '/beheer/logboek', label: 'Logboek' },
    { naar: '/beheer/zoekindex', label: 'Zoekindex' },
    { naar: '/beheer/taken', label: 'Taken' },
    { naar: '/beheer/talentverkenner', label: 'Talentverkenner' },
  ],
}

/** The main menu: the work of the active role, or what anyone may see. */
export function navigationFor(rol: Rol | null): NavItem[] {
  return rol ? PER_ROL[rol] : PUBLIEK
}

/** The search box of the header: for the adviseur, who alone may search employers and the people there. */
export function searchFor(rol: Rol | null): { actie: string; bron: string; waarin: string } | null {
  if (rol !== 'adviseur') return null
  return {
    actie: '/adviseur/zoeken',
    bron: '/adviseur/zoeken/tijdens-typen',
    waarin: 'werkgevers, contactpersonen en vacatures',
  }
}
