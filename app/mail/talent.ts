import type { Bericht } from './message.ts'

/** To the aanspreekpunt. The profile by its own code, which the employer does not know. */
export function verzoekGedaanMail(input: {
  naam: string
  werkgever: string
  waarvoor: string
  profielcode: string
  url: string
}): Bericht {
  return {
    onderwerp: `${input.werkgever} wil kennismaken: ${input.waarvoor}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `${input.werkgever} zag profiel ${input.profielcode} in de talentverkenner en wil kennismaken voor dit werk: ${input.waarvoor}.`,
      'De kandidaat weet dit nog niet. Bekijk het verzoek, kijk of het past en geef de werkgever antwoord.',
    ],
    actie: { label: 'Verzoek bekijken', url: input.url },
  }
}

/** To the employer. `stap` says what happens now, in the words of the portal. */
export function verzoekBeantwoordMail(input: {
  naam: string
  code: string
  waarvoor: string
  stap: string
  toelichting: string | null
  url: string
}): Bericht {
  return {
    onderwerp: `Antwoord op uw verzoek over profiel ${input.code}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `U wilt kennismaken met profiel ${input.code} voor dit werk: ${input.waarvoor}.`,
      input.stap,
      ...(input.toelichting ? [`Uw adviseur schrijft: ${input.toelichting}`] : []),
    ],
    actie: { label: 'Uw verzoeken bekijken', url: input.url },
  }
}

/** To every beheerder. Nobody is named: who it is about stands in the portal. */
export function ongewoonGebruikMail(input: { naam: string; wat: string; url: string }): Bericht {
  return {
    onderwerp: 'Ongewoon gebruik van de talentverkenner',
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `Bij één werkgever valt het gebruik van de talentverkenner op. ${input.wat}`,
      'Dat kan gewoon iemand zijn die hard zoekt. Het kan ook iemand zijn die profielen verzamelt. Kijk wat er is gebeurd en overleg met de adviseur van de werkgever.',
    ],
    actie: { label: 'Melding bekijken', url: input.url },
  }
}
