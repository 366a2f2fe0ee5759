import type { Bericht } from './message.ts'

type Deelnemer = {
  naam: string
  titel: string
  url: string
  /** A candidate is addressed as "je". */
  isKandidaat: boolean
  /** "zaterdag 6 juni 2026": the day on which nothing of the people remains. */
  wegOp: string
}

/** The day after an event, to who was there. */
export function evaluatieMail({ naam, titel, url, isKandidaat, wegOp }: Deelnemer): Bericht {
  const [vond, hoeft, antwoord] = isKandidaat
    ? ['je', 'Je hoeft', 'je antwoord']
    : ['u', 'U hoeft', 'uw antwoord']
  return {
    onderwerp: `Wat vond ${vond} van ${titel}?`,
    aanhef: `Beste ${naam},`,
    alineas: [
      `Leuk dat ${vond} er was bij ${titel}. Wij stellen drie korte vragen. ${hoeft} niet in te loggen.`,
    ],
    actie: { label: 'Geef antwoord', url },
    slot: [`Op ${wegOp} halen wij weg van wie ${antwoord} is.`],
  }
}

/** With the way to a certificate that was given. */
export function certificaatMail({ naam, titel, url, isKandidaat, wegOp }: Deelnemer): Bericht {
  const uw = isKandidaat ? 'je' : 'uw'
  const bewaar = isKandidaat ? 'Bewaar het bestand zelf' : 'Bewaart u het bestand zelf'
  return {
    onderwerp: `${isKandidaat ? 'Je' : 'Uw'} bewijs van deelname aan ${titel}`,
    aanhef: `Beste ${naam},`,
    alineas: [
      `Hier is ${uw} bewijs van deelname aan ${titel}. Op het bewijs staat hoe iemand kan nakijken dat het echt is.`,
    ],
    actie: { label: 'Open het bewijs (PDF)', url },
    slot: [`${bewaar}. De link werkt tot ${wegOp}.`],
  }
}
