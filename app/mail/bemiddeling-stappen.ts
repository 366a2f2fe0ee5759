import type { Bericht } from './message.ts'

type VoorKandidaat = { voornaam: string; titel: string; werkgever: string; url: string }
/** Only the code: the name stands in the portal, for who may know it. */
type OverProfiel = { naam: string; titel: string; profielcode: string; url: string }

export function antwoordHerinneringMail(input: VoorKandidaat): Bericht {
  return {
    onderwerp: `Wil je nog antwoorden? ${input.titel}`,
    aanhef: `Beste ${input.voornaam},`,
    alineas: [
      `Een week geleden kreeg je een vraag over dit werk: ${input.titel} bij ${input.werkgever}.`,
      'Je hebt nog geen antwoord gegeven. Je mag ook nee zeggen.',
    ],
    actie: { label: 'Geef antwoord', url: input.url },
    slot: ['Twijfel je of is iets niet duidelijk? Bel of mail dan je adviseur.'],
  }
}

export function aanbodHerinneringMail(input: OverProfiel): Bericht {
  return {
    onderwerp: `Er wacht nog een kandidaat op u: ${input.titel}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `Een week geleden vonden wij kandidaat ${input.profielcode} voor uw vacature "${input.titel}".`,
      'De kandidaat wacht op uw antwoord. Past het niet, laat dat dan ook weten: dan zoeken wij verder.',
    ],
    actie: { label: 'Bekijk de kandidaat', url: input.url },
  }
}

export function terugkoppelingVraagMail(input: OverProfiel): Bericht {
  return {
    onderwerp: `Hoe was de kennismaking voor ${input.titel}?`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `U hebt kennisgemaakt met kandidaat ${input.profielcode} voor "${input.titel}".`,
      'Drie korte vragen: past het, hoe wilt u verder, en wat hebt u daarvoor nodig? Uw adviseur regelt daarna de volgende stap.',
    ],
    actie: { label: 'Vertel hoe het was', url: input.url },
  }
}

export function terugkoppelingMail(
  input: OverProfiel & { werkgever: string; past: string; vervolg: string },
): Bericht {
  return {
    onderwerp: `${input.werkgever} over de kennismaking met ${input.profielcode}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `${input.werkgever} vertelt hoe de kennismaking met ${input.profielcode} was, voor "${input.titel}".`,
      `Past de kandidaat bij het werk? ${input.past}. Hoe verder? ${input.vervolg}.`,
      'De volgende stap is aan u. De kandidaat hoort de uitkomst van u.',
    ],
    actie: { label: 'Bemiddeling openen', url: input.url },
  }
}

export function proefplaatsingKandidaatMail(input: VoorKandidaat & { van: string; tot: string }): Bericht {
  return {
    onderwerp: `Je werkt op proef bij ${input.werkgever}`,
    aanhef: `Beste ${input.voornaam},`,
    alineas: [
      `Je werkt op proef bij ${input.werkgever}: ${input.titel}.`,
      `De eerste dag is ${input.van}. De laatste dag is ${input.tot}.`,
      'Je houdt je uitkering in deze tijd. Voor de laatste dag bespreken jij, de werkgever en je adviseur hoe het verdergaat.',
    ],
    actie: { label: 'Bekijk de afspraak', url: input.url },
  }
}

export function proefplaatsingWerkgeverMail(input: OverProfiel & { van: string; tot: string }): Bericht {
  return {
    onderwerp: `Proefplaatsing vastgelegd: ${input.titel}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `Kandidaat ${input.profielcode} werkt bij u op proef voor "${input.titel}", van ${input.van} tot en met ${input.tot}.`,
      'Gaat het goed, dan geeft u daarna een contract van minstens 6 maanden, met dezelfde uren en zonder proeftijd.',
    ],
    actie: { label: 'Bekijk de afspraak', url: input.url },
  }
}

export function proefEindigtMail(input: OverProfiel & { werkgever: string; tot: string }): Bericht {
  return {
    onderwerp: `Proefplaatsing ${input.profielcode} eindigt op ${input.tot}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `De proefplaatsing van ${input.profielcode} bij ${input.werkgever} ("${input.titel}") eindigt op ${input.tot}.`,
      'Bespreek met de werkgever en de kandidaat hoe het verdergaat, en leg het vast.',
    ],
    actie: { label: 'Bemiddeling openen', url: input.url },
  }
}
