import type { Bericht } from './message.ts'

export function profielHerbevestigenMail(input: {
  voornaam: string
  zichtbaarTot: string
  url: string
}): Bericht {
  return {
    onderwerp: 'Klopt je profiel nog?',
    aanhef: `Beste ${input.voornaam},`,
    alineas: [
      `Je anonieme profiel is zichtbaar voor werkgevers tot ${input.zichtbaarTot}.`,
      'Kijk of alles nog klopt en bevestig dat. Doe je niets, dan zetten wij je profiel vanzelf uit.',
    ],
    actie: { label: 'Bekijk en bevestig mijn profiel', url: input.url },
  }
}
