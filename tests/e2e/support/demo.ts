/** The fixed people of the demo region, as the README names them. */
export const DEMO = {
  werkgever: 'werkgever@demo.wsp.example',
  werkgever2: 'werkgever2@demo.wsp.example',
  adviseur: 'adviseur@demo.wsp.example',
  adviseur2: 'adviseur2@demo.wsp.example',
  kandidaat: 'kandidaat@demo.wsp.example',
  jobcoach: 'jobcoach@demo.wsp.example',
  rapporteur: 'rapporteur@demo.wsp.example',
  beheerder: 'beheerder@demo.wsp.example',
} as const

export type DemoPersoon = keyof typeof DEMO
