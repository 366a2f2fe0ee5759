import type { LoonwaardeStand, LoonwaardeStap } from './loonwaarde.ts'

type Woorden = { woord: string; doen: string }

const NIETS = 'U hoeft nu niets te doen.'
const UITKOMST = 'U hoeft niets te doen. De gemeente vertelt u de uitkomst.'

const PER_STAP: Record<LoonwaardeStap, Woorden> = {
  contact_werkgever: { woord: 'Wordt besproken', doen: 'Uw adviseur neemt contact met u op.' },
  aangevraagd: { woord: 'Wordt aangevraagd', doen: NIETS },
  gepland: { woord: 'Wordt gepland', doen: 'Spreek met uw adviseur een dag af voor de meting.' },
  gemeten: {
    woord: 'Gepland',
    doen: 'Zorg dat uw medewerker die dag werkt, en dat de leidinggevende tijd heeft voor de deskundige.',
  },
  rapport_verwerkt: { woord: 'Gemeten', doen: UITKOMST },
  gemeld: { woord: 'Gemeten', doen: UITKOMST },
  afgerond: { woord: 'Gemeld bij de gemeente', doen: UITKOMST },
}

/** Where a measurement is and what the employer has to do, in words that tell nothing of a person. */
export function werkgeverStand(stand: LoonwaardeStand, stap: LoonwaardeStap): Woorden {
  if (stand === 'gestopt') return { woord: 'Gaat niet door', doen: NIETS }
  if (stand === 'afgerond') return { woord: 'Afgerond', doen: UITKOMST }
  return PER_STAP[stap]
}
