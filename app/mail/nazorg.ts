import type { Bericht } from './message.ts'

export function nazorgMail(input: {
  naam: string
  /** The jobcoach is asked about an employer, the employer about a colleague. */
  voor: 'werkgever' | 'jobcoach'
  werkgever: string
  functie: string
  startdatum: string
  /** "3 maanden" */
  moment: string
  sluit: string
  isHerinnering: boolean
  urlVoor: (antwoord: 'ja' | 'nee') => string
}): Bericht {
  const { voor, werkgever, functie, startdatum, moment } = input
  const bij = voor === 'werkgever' ? 'bij u' : `bij ${werkgever}`
  const vraag = `Werkt deze medewerker nog ${bij}?`
  return {
    onderwerp: input.isHerinnering ? `Herinnering: ${vraag}` : vraag,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `${moment} geleden begon iemand ${bij}. Graag horen wij of deze medewerker er nog werkt.`,
      'Klik op uw antwoord. U hoeft niet in te loggen. Op de pagina die opent, bevestigt u het met één knop.',
    ],
    lijst: [`Werkgever: ${werkgever}`, `Functie: ${functie}`, `Eerste werkdag: ${startdatum}`],
    keuzes: [
      { label: 'Werkt hier nog', url: input.urlVoor('ja') },
      { label: 'Werkt hier niet meer', url: input.urlVoor('nee') },
    ],
    slot: [
      `U kunt antwoorden tot en met ${input.sluit}. Antwoord alleen met deze knoppen en mail ons niets over gezondheid.`,
    ],
  }
}
