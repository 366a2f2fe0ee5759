import type { Bericht } from './message.ts'

export type GesprekSoort = 'gepland' | 'verzet' | 'vervallen' | 'herinnering'

type Gesprek = {
  soort: GesprekSoort
  coach: string
  telefoon: string | null
  wanneer: string
  /** "Op het werk, Kerkweg 3". */
  waar: string
  url: string
}

export function gesprekKandidaatMail({ voornaam, ...gesprek }: Gesprek & { voornaam: string }): Bericht {
  const { soort, coach, wanneer, waar } = gesprek
  const bellen = gesprek.telefoon
    ? `Bel dan je jobcoach: ${gesprek.telefoon}.`
    : 'Laat het je jobcoach weten.'
  const kop: Record<GesprekSoort, [string, string]> = {
    gepland: [`Gesprek met je jobcoach op ${wanneer}`, `Je hebt een gesprek met ${coach}, je jobcoach.`],
    verzet: [
      `Je gesprek met je jobcoach is nu op ${wanneer}`,
      `Je gesprek met ${coach}, je jobcoach, is veranderd.`,
    ],
    vervallen: [
      'Je gesprek met je jobcoach gaat niet door',
      `Je gesprek met ${coach}, je jobcoach, gaat niet door.`,
    ],
    herinnering: ['Morgen heb je een gesprek met je jobcoach', `Morgen praat je met ${coach}, je jobcoach.`],
  }
  return {
    onderwerp: kop[soort][0],
    aanhef: `Beste ${voornaam},`,
    alineas: [kop[soort][1]],
    lijst: soort === 'vervallen' ? [`Het was: ${wanneer}`] : [`Wanneer: ${wanneer}`, `Waar: ${waar}`],
    actie: { label: 'Bekijk je jobcoach', url: gesprek.url },
    slot: [soort === 'vervallen' ? 'Je hoort van je jobcoach wanneer het wel is.' : `Kun je niet? ${bellen}`],
  }
}

/** To an employer: the own work and the coach, never who is guided. */
export function gesprekWerkgeverMail({
  naam,
  functie,
  ...gesprek
}: Gesprek & { naam: string; functie: string | null }): Bericht {
  const { soort, coach, wanneer, waar, telefoon } = gesprek
  const over = functie ? ` over de begeleiding voor "${functie}"` : ''
  const kop: Record<GesprekSoort, [string, string]> = {
    gepland: [
      `Gesprek met jobcoach ${coach} op ${wanneer}`,
      `U hebt een gesprek met jobcoach ${coach}${over}.`,
    ],
    verzet: [
      `Uw gesprek met jobcoach ${coach} is nu op ${wanneer}`,
      `Uw gesprek met jobcoach ${coach}${over} is verzet.`,
    ],
    vervallen: [
      `Uw gesprek met jobcoach ${coach} gaat niet door`,
      `Uw gesprek met jobcoach ${coach}${over} gaat niet door.`,
    ],
    herinnering: [
      `Morgen: gesprek met jobcoach ${coach}`,
      `Morgen hebt u een gesprek met jobcoach ${coach}${over}.`,
    ],
  }
  return {
    onderwerp: kop[soort][0],
    aanhef: `Beste ${naam},`,
    alineas: [kop[soort][1]],
    lijst: soort === 'vervallen' ? [`Het was: ${wanneer}`] : [`Wanneer: ${wanneer}`, `Waar: ${waar}`],
    actie: { label: 'Naar Mijn WSP', url: gesprek.url },
    slot: telefoon ? [`Kunt u niet of hebt u een vraag? Bel ${telefoon}.`] : [],
  }
}
