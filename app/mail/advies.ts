import type { Bericht } from './message.ts'

/**
 * Mails about adviesaanvragen name the employer and the subject, never what was written: that may be about a colleague or a
 * candidate, and is read in the portal.
 */
export function adviesGevraagdMail(input: {
  naam: string
  werkgever: string
  onderwerp: string
  reactieVoor: string
  url: string
}): Bericht {
  return {
    onderwerp: `${input.werkgever} vraagt advies: ${input.onderwerp}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `${input.werkgever} vraagt advies. Het gaat over: ${input.onderwerp}.`,
      `De werkgever krijgt uiterlijk ${input.reactieVoor} een reactie. Kunt u dat niet? Draag de vraag dan over aan een collega.`,
    ],
    actie: { label: 'Vraag bekijken', url: input.url },
  }
}

export function adviesOvergedragenMail(input: {
  naam: string
  werkgever: string
  onderwerp: string
  uiterlijk: string | null
  url: string
}): Bericht {
  return {
    onderwerp: `U hebt een adviesvraag gekregen: ${input.werkgever}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `Een collega heeft u een adviesvraag van ${input.werkgever} gegeven. Het gaat over: ${input.onderwerp}.`,
      ...(input.uiterlijk ? [`De werkgever verwacht uiterlijk ${input.uiterlijk} iets van ons.`] : []),
    ],
    actie: { label: 'Vraag bekijken', url: input.url },
  }
}

/** To whoever has the request: the employer wrote something, or opened it again. */
export function adviesBerichtVanWerkgeverMail(input: {
  naam: string
  werkgever: string
  onderwerp: string
  reactieVoor: string
  isHeropend: boolean
  url: string
}): Bericht {
  return {
    onderwerp: input.isHeropend
      ? `${input.werkgever} heeft een adviesvraag opnieuw geopend`
      : `${input.werkgever} schrijft over een adviesvraag`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `${input.werkgever} heeft u geschreven over: ${input.onderwerp}.`,
      `De werkgever krijgt uiterlijk ${input.reactieVoor} een reactie.`,
    ],
    actie: { label: 'Bericht lezen', url: input.url },
  }
}

/** To the employer: what kind of message there is. */
export function adviesReactieMail(input: {
  naam: string
  onderwerp: string
  adviseur: string
  soort: 'antwoord' | 'wedervraag' | 'afsluiting'
  url: string
}): Bericht {
  const { onderwerp, adviseur } = input
  const wat = {
    antwoord: {
      onderwerp: `Antwoord op uw vraag over ${onderwerp}`,
      zin: `${adviseur} van het WSP heeft uw vraag beantwoord. U leest er ook wat wij hierna doen, en wanneer.`,
    },
    wedervraag: {
      onderwerp: `Een vraag aan u over ${onderwerp}`,
      zin: `${adviseur} van het WSP wil iets van u weten. Na uw antwoord gaan wij verder.`,
    },
    afsluiting: {
      onderwerp: `Uw vraag over ${onderwerp} is afgerond`,
      zin: `${adviseur} van het WSP heeft uw vraag afgerond. Bent u nog niet geholpen? Dan kunt u de vraag opnieuw openen.`,
    },
  }[input.soort]
  return {
    onderwerp: wat.onderwerp,
    aanhef: `Beste ${input.naam},`,
    alineas: [wat.zin],
    actie: { label: 'Bericht lezen', url: input.url },
  }
}
