import type { Bericht } from './message.ts'

type Melding = { naam: string; werkgever: string; functie: string | null; reactieVoor: string; url: string }

const DOOR = { werkgever: 'De werkgever', kandidaat: 'De werknemer', adviseur: 'Een adviseur' } as const

const over = (functie: string | null) => (functie ? `, "${functie}"` : '')

/** To the coach. What was written is read in the portal: it may be about a person. */
export function urgentCoachMail(input: Melding & { door: keyof typeof DOOR }): Bericht {
  return {
    onderwerp: `Het gaat niet goed bij ${input.werkgever}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `${DOOR[input.door]} meldt dat het niet goed gaat bij ${input.werkgever}${over(input.functie)}.`,
      `Reageer uiterlijk ${input.reactieVoor}. In het portaal ziet u wat er aan de hand is.`,
    ],
    actie: { label: 'Melding bekijken', url: input.url },
  }
}

/** To the adviseur of the employer, who steps in when the coach cannot. */
export function urgentAdviseurMail(input: Melding & { coach: string }): Bericht {
  return {
    onderwerp: `Het gaat niet goed bij ${input.werkgever}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `Er is een melding dat het niet goed gaat bij ${input.werkgever}${over(input.functie)}.`,
      `Jobcoach ${input.coach} reageert uiterlijk ${input.reactieVoor}. Kan de jobcoach niet? Pak de melding dan zelf op.`,
    ],
    actie: { label: 'Melding bekijken', url: input.url },
  }
}

/** To who called. */
export function urgentReactieMail(input: {
  naam: string
  wie: string
  telefoon: string | null
  isAfgehandeld: boolean
  isKandidaat: boolean
  url: string
}): Bericht {
  const { wie, isAfgehandeld, isKandidaat, telefoon } = input
  const uw = isKandidaat ? 'je' : 'uw'
  return {
    onderwerp: isAfgehandeld ? `Er is iets afgesproken na ${uw} melding` : `${wie} pakt ${uw} melding op`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      isAfgehandeld
        ? `${wie} heeft opgeschreven wat er is afgesproken na ${uw} melding.`
        : `${wie} heeft ${uw} melding gelezen en neemt contact met ${isKandidaat ? 'je' : 'u'} op.`,
      ...(telefoon && !isAfgehandeld
        ? [isKandidaat ? `Je kunt ook zelf bellen: ${telefoon}.` : `U kunt ook zelf bellen: ${telefoon}.`]
        : []),
    ],
    actie: { label: 'Bekijk de melding', url: input.url },
  }
}
