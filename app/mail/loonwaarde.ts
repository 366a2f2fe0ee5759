import type { Bericht } from './message.ts'

type Gegevens = { naam: string; werkgever: string; stap: string; uiterlijk: string; url: string }

/** Mails about loonwaardemetingen name the employer and the step, never whom it is about or what came out: that is health data. */
export function metingOvergedragenMail({ naam, werkgever, stap, uiterlijk, url }: Gegevens): Bericht {
  return {
    onderwerp: `U hebt een loonwaardemeting gekregen: ${werkgever}`,
    aanhef: `Beste ${naam},`,
    alineas: [
      `Een collega heeft u een loonwaardemeting bij ${werkgever} gegeven.`,
      `De volgende stap is: ${stap}. Dat moet uiterlijk ${uiterlijk}.`,
    ],
    actie: { label: 'Meting bekijken', url },
  }
}

export function metingTeLaatMail({ naam, werkgever, stap, uiterlijk, url }: Gegevens): Bericht {
  return {
    onderwerp: `Loonwaardemeting te laat: ${werkgever}`,
    aanhef: `Beste ${naam},`,
    alineas: [
      `Bij een loonwaardemeting bij ${werkgever} is de stap ‘${stap}’ nog niet klaar. Dat moest uiterlijk ${uiterlijk}.`,
      'Is het al gebeurd? Leg de dag dan vast in het portaal. Dit is de enige herinnering voor deze stap.',
    ],
    actie: { label: 'Meting bekijken', url },
  }
}

export function metingVerlooptMail(input: {
  naam: string
  werkgever: string
  geldigTot: string
  url: string
}): Bericht {
  return {
    onderwerp: `Loonwaardemeting loopt af: ${input.werkgever}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `De uitkomst van een loonwaardemeting bij ${input.werkgever} geldt tot en met ${input.geldigTot}.`,
      'Begin op tijd met een nieuwe meting, als die nodig is. Er staat ook een taak voor u klaar.',
    ],
    actie: { label: 'Meting bekijken', url: input.url },
  }
}
