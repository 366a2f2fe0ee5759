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

export type MeetdagSoort = 'gepland' | 'verzet' | 'vervallen'

/** To the employer about the day at the workplace: for which function, never whom it is about. */
export function meetdagMail(input: {
  soort: MeetdagSoort
  naam: string
  functie: string
  dag: string
  url: string
}): Bericht {
  const { soort, functie, dag } = input
  const onderwerp = {
    gepland: `Loonwaardemeting op ${dag}: ${functie}`,
    verzet: `Loonwaardemeting verzet naar ${dag}: ${functie}`,
    vervallen: `Loonwaardemeting gaat niet door: ${functie}`,
  }
  const eerste = {
    gepland: `Op ${dag} komt een deskundige bij u voor een loonwaardemeting. Het gaat om de functie ${functie}.`,
    verzet: `De loonwaardemeting voor de functie ${functie} is verzet. De nieuwe dag is ${dag}.`,
    vervallen: `De loonwaardemeting van ${dag} voor de functie ${functie} gaat niet door.`,
  }
  return {
    onderwerp: onderwerp[soort],
    aanhef: `Beste ${input.naam},`,
    alineas: [
      eerste[soort],
      soort === 'vervallen'
        ? 'U hoeft niets te doen. Hebt u een vraag? Bel uw adviseur.'
        : 'Zorg dat uw medewerker die dag werkt, en dat de leidinggevende tijd heeft. De dag staat ook in het kalenderbestand bij deze mail.',
    ],
    actie: { label: 'Meting bekijken', url: input.url },
  }
}
