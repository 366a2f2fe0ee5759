import type { Bericht } from './message.ts'

/**
 * Mails about aanvragen for jobcoaching name the employer and how soon, never for whom or what was written: that is about a
 * colleague or a candidate, and is read in the portal.
 */
export function jobcoachingGevraagdMail(input: {
  naam: string
  werkgever: string
  haast: string
  reactieVoor: string
  url: string
}): Bericht {
  return {
    onderwerp: `${input.werkgever} vraagt een jobcoach: ${input.haast}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `${input.werkgever} vraagt een jobcoach. Hoe snel is er hulp nodig? ${hoofdletter(input.haast)}.`,
      `De werkgever krijgt uiterlijk ${input.reactieVoor} een reactie. Kunt u dat niet? Draag de aanvraag dan over aan een collega.`,
    ],
    actie: { label: 'Aanvraag bekijken', url: input.url },
  }
}

/** To the employer, as a receipt: the request arrived, and when the reaction comes. */
export function jobcoachingOntvangenMail(input: {
  naam: string
  werkgever: string
  adviseur: string
  doorAdviseur: boolean
  reactieVoor: string
  url: string
}): Bericht {
  return {
    onderwerp: `Uw aanvraag voor een jobcoach: reactie uiterlijk ${input.reactieVoor}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      input.doorAdviseur
        ? `Uw adviseur heeft voor ${input.werkgever} een jobcoach aangevraagd.`
        : `Wij hebben de aanvraag van ${input.werkgever} voor een jobcoach ontvangen.`,
      `U krijgt uiterlijk ${input.reactieVoor} een reactie van ${input.adviseur}.`,
    ],
    actie: { label: 'Aanvraag bekijken', url: input.url },
  }
}

export function jobcoachaanvraagOvergedragenMail(input: {
  naam: string
  werkgever: string
  reactieVoor: string | null
  url: string
}): Bericht {
  return {
    onderwerp: `U hebt een aanvraag voor een jobcoach gekregen: ${input.werkgever}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `Een collega heeft u een aanvraag voor een jobcoach van ${input.werkgever} gegeven.`,
      ...(input.reactieVoor ? [`De werkgever verwacht uiterlijk ${input.reactieVoor} iets van ons.`] : []),
    ],
    actie: { label: 'Aanvraag bekijken', url: input.url },
  }
}

/** To whoever has the request: the employer wrote something. */
export function jobcoachaanvraagAangevuldMail(input: {
  naam: string
  werkgever: string
  reactieVoor: string | null
  url: string
}): Bericht {
  return {
    onderwerp: `${input.werkgever} schrijft over een aanvraag voor een jobcoach`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `${input.werkgever} heeft u geschreven over een aanvraag voor een jobcoach.`,
      ...(input.reactieVoor ? [`De werkgever krijgt uiterlijk ${input.reactieVoor} een reactie.`] : []),
    ],
    actie: { label: 'Bericht lezen', url: input.url },
  }
}

/** To the employer: what the adviseur did with the request. */
export function jobcoachaanvraagReactieMail(input: {
  naam: string
  soort: 'wedervraag' | 'doorzetting' | 'afwijzing'
  adviseur: string
  reactieVoor: string | null
  url: string
}): Bericht {
  const { adviseur, reactieVoor } = input
  const wat = {
    wedervraag: {
      onderwerp: 'Een vraag aan u over uw aanvraag voor een jobcoach',
      zin: `${adviseur} van het WSP wil iets van u weten. Na uw antwoord gaan wij verder.`,
      actie: 'Vraag beantwoorden',
    },
    doorzetting: {
      onderwerp: 'Wij zoeken een jobcoach voor u',
      zin: `${adviseur} van het WSP heeft uw aanvraag bekeken. Wij zoeken een jobcoach.${reactieVoor ? ` U hoort uiterlijk ${reactieVoor} wie het wordt.` : ''}`,
      actie: 'Aanvraag bekijken',
    },
    afwijzing: {
      onderwerp: 'Uw aanvraag voor een jobcoach gaat niet door',
      zin: `${adviseur} van het WSP heeft uw aanvraag bekeken. De aanvraag gaat niet door. In het portaal leest u waarom, en wat wel kan.`,
      actie: 'Bericht lezen',
    },
  }[input.soort]
  return {
    onderwerp: wat.onderwerp,
    aanhef: `Beste ${input.naam},`,
    alineas: [wat.zin],
    actie: { label: wat.actie, url: input.url },
  }
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}
