import type { Bericht } from './message.ts'

/** To the employer. The work is named, not the person: who it is stands in the portal. */
export function contractEindigtMail(input: {
  naam: string
  titel: string
  einddatum: string
  watNu: string
  adviseur: string | null
  url: string
}): Bericht {
  return {
    onderwerp: `Contract loopt af op ${input.einddatum}: ${input.titel}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `Een contract voor het werk "${input.titel}" loopt tot en met ${input.einddatum}.`,
      input.watNu,
      'Wilt u verlengen? Bespreek dan ook de uren en de begeleiding. Wij denken graag mee.',
    ],
    actie: { label: 'Contract bekijken', url: input.url },
    ...(input.adviseur && { slot: [`Uw adviseur bij het WSP is ${input.adviseur}.`] }),
  }
}

/** To the adviseur, by code. */
export function contractEindigtAdviseurMail(input: {
  naam: string
  profielcode: string
  werkgever: string
  titel: string
  einddatum: string
  aanzeggen: string | null
  url: string
}): Bericht {
  return {
    onderwerp: `Contract loopt af: ${input.profielcode} bij ${input.werkgever}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `Het contract van ${input.profielcode} bij ${input.werkgever} (${input.titel}) loopt tot en met ${input.einddatum}.`,
      ...(input.aanzeggen
        ? [`De werkgever moet uiterlijk ${input.aanzeggen} schriftelijk laten weten of het doorgaat.`]
        : []),
      'De werkgever krijgt ook een e-mail. Leg het nieuwe contract of het einde vast in het portaal.',
    ],
    actie: { label: 'Plaatsing bekijken', url: input.url },
  }
}
