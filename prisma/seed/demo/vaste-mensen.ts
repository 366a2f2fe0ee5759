// The people whom the README and the end-to-end tests name. Their ids and addresses never change.

const vast = (soort: string, nummer: number) =>
  `d0000000-0000-4000-8000-${soort}${String(nummer).padStart(8, '0')}`
const account = (nummer: number) => vast('acc0', nummer)

export const DEMO_DOMEIN = 'demo.wsp.example'

export const VAST = {
  werkgever: { accountId: account(1), email: `werkgever@${DEMO_DOMEIN}`, naam: 'Wendy Werkgever-Demo' },
  werkgever2: { accountId: account(2), email: `werkgever2@${DEMO_DOMEIN}`, naam: 'Willem Werkgever-Demo' },
  adviseur: { accountId: account(3), email: `adviseur@${DEMO_DOMEIN}`, naam: 'Ahmed Adviseur-Demo' },
  adviseur2: { accountId: account(4), email: `adviseur2@${DEMO_DOMEIN}`, naam: 'Anja Adviseur-Demo' },
  kandidaat: { accountId: account(5), email: `kandidaat@${DEMO_DOMEIN}`, naam: 'Kim Kandidaat-Demo' },
  kandidaat2: { accountId: account(6), email: `kandidaat2@${DEMO_DOMEIN}`, naam: 'Karim Kandidaat-Demo' },
  jobcoach: { accountId: account(7), email: `jobcoach@${DEMO_DOMEIN}`, naam: 'Joke Jobcoach-Demo' },
  rapporteur: { accountId: account(8), email: `rapporteur@${DEMO_DOMEIN}`, naam: 'Rachid Rapporteur-Demo' },
  beheerder: { accountId: account(9), email: `beheerder@${DEMO_DOMEIN}`, naam: 'Bea Beheerder-Demo' },
  dubbel: { accountId: account(10), email: `dubbel@${DEMO_DOMEIN}`, naam: 'Dilan Dubbelrol-Demo' },
} as const

export const VASTE_WERKGEVERS = {
  bakkerij: { id: vast('bed0', 1), naam: 'Demobakkerij De Duinpan' },
  tweede: { id: vast('bed0', 2), naam: 'Voorbeeldlogistiek Kanaalzicht' },
} as const

/** A published vacature at the bakery that Kim fits well; no one has been proposed for it. */
export const VASTE_VACATURE = { id: vast('bac0', 1) } as const

/** A concept of the bakery that asks more than nearly anyone has: something to carve. */
export const VEELEISENDE_VACATURE = { id: vast('bac0', 2) } as const

export const VASTE_KANDIDATEN = {
  kim: { kandidaatId: vast('ca00', 1), profielId: vast('df00', 1) },
  karim: { kandidaatId: vast('ca00', 2), profielId: vast('df00', 2) },
} as const
