import type { Bericht } from './message.ts'

type VoorKandidaat = { voornaam: string; titel: string; werkgever: string; url: string }
/** To an employer and about a candidate: only the code, never a name. The name is shown in the portal, after consent. */
type OverProfiel = { naam: string; titel: string; profielcode: string; url: string }

export function voorgesteldMail(input: VoorKandidaat): Bericht {
  return {
    onderwerp: `Werk dat bij je kan passen: ${input.titel}`,
    aanhef: `Beste ${input.voornaam},`,
    alineas: [
      `Je adviseur denkt dat dit werk bij je past: ${input.titel} bij ${input.werkgever}.`,
      'Wil je dat wij je voorstellen aan deze werkgever? De werkgever ziet dan alleen je anonieme profiel, dus niet je naam.',
    ],
    actie: { label: 'Bekijk het werk en geef antwoord', url: input.url },
    slot: ['Je beslist zelf. Twijfel je of is iets niet duidelijk? Vraag het je adviseur.'],
  }
}

export function akkoordMail(input: OverProfiel & { werkgever: string }): Bericht {
  return {
    onderwerp: `Kandidaat ${input.profielcode} zegt ja: ${input.titel}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `Kandidaat ${input.profielcode} wil voorgesteld worden voor "${input.titel}" bij ${input.werkgever}.`,
      'De volgende stap is aan u: bied het anonieme profiel aan bij de werkgever.',
    ],
    actie: { label: 'Bemiddeling openen', url: input.url },
  }
}

export function aangebodenMail(input: OverProfiel): Bericht {
  return {
    onderwerp: `Een kandidaat voor uw vacature: ${input.titel}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `Wij hebben een kandidaat gevonden voor uw vacature "${input.titel}". De kandidaat heeft code ${input.profielcode}.`,
      'U ziet wat deze kandidaat kan en hoe dat past bij wat u vraagt. De naam ziet u pas na toestemming van de kandidaat.',
    ],
    actie: { label: 'Bekijk de kandidaat', url: input.url },
  }
}

export function belangstellingMail(input: VoorKandidaat): Bericht {
  return {
    onderwerp: `${input.werkgever} wil met je kennismaken`,
    aanhef: `Beste ${input.voornaam},`,
    alineas: [
      `${input.werkgever} heeft je anonieme profiel gezien en wil met je kennismaken voor het werk: ${input.titel}.`,
      'Voor een afspraak heeft de werkgever je naam, telefoonnummer en e-mailadres nodig. Dat gebeurt alleen als jij dat goed vindt.',
    ],
    actie: { label: 'Geef antwoord', url: input.url },
    slot: ['Wil je er eerst over praten? Bel of mail dan je adviseur.'],
  }
}

export function toestemmingMail(input: OverProfiel & { werkgever: string }): Bericht {
  return {
    onderwerp: `Toestemming gegeven: kennismaking ${input.profielcode}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `Kandidaat ${input.profielcode} vindt het goed dat ${input.werkgever} de naam en contactgegevens krijgt voor "${input.titel}".`,
      'Plan nu de kennismaking. Vanaf dat moment ziet de werkgever wie de kandidaat is.',
    ],
    actie: { label: 'Kennismaking plannen', url: input.url },
  }
}

export function kennismakingKandidaatMail(input: VoorKandidaat & { wanneer: string; waar: string }): Bericht {
  return {
    onderwerp: `Afspraak: kennismaken bij ${input.werkgever}`,
    aanhef: `Beste ${input.voornaam},`,
    alineas: [
      `Je kennismaking bij ${input.werkgever} is op ${input.wanneer}.`,
      `Plaats: ${input.waar}`,
      'Kun je niet? Laat het je adviseur zo snel mogelijk weten.',
    ],
    actie: { label: 'Bekijk de afspraak', url: input.url },
  }
}

export function kennismakingWerkgeverMail(input: OverProfiel & { wanneer: string; waar: string }): Bericht {
  return {
    onderwerp: `Afspraak: kennismaken voor ${input.titel}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `De kennismaking met kandidaat ${input.profielcode} voor "${input.titel}" is op ${input.wanneer}.`,
      `Plaats: ${input.waar}`,
      'De naam en contactgegevens van de kandidaat staan in het portaal. Ze staan om privacyredenen niet in deze e-mail.',
    ],
    actie: { label: 'Bekijk de afspraak', url: input.url },
  }
}

export function beeindigdKandidaatMail(input: VoorKandidaat): Bericht {
  return {
    onderwerp: `Bericht over: ${input.titel}`,
    aanhef: `Beste ${input.voornaam},`,
    alineas: [
      `Het voorstel voor ${input.titel} bij ${input.werkgever} gaat niet door.`,
      'Dat zegt niets over jou. Je adviseur zoekt verder met je.',
    ],
    actie: { label: 'Bekijk ander werk dat past', url: input.url },
  }
}

export function beeindigdWerkgeverMail(input: OverProfiel): Bericht {
  return {
    onderwerp: `Bericht over kandidaat ${input.profielcode}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `De bemiddeling met kandidaat ${input.profielcode} voor "${input.titel}" is gestopt.`,
      'Uw adviseur zoekt verder naar kandidaten die passen.',
    ],
    actie: { label: 'Bekijk uw vacature', url: input.url },
  }
}

export function plaatsingMail(input: {
  naam: string
  titel: string
  startdatum: string
  url: string
}): Bericht {
  return {
    onderwerp: `Iemand gaat bij u aan de slag: ${input.titel}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `De plaatsing voor "${input.titel}" is vastgelegd. De startdatum is ${input.startdatum}.`,
      'Uw adviseur houdt contact met u, ook na de start.',
    ],
    actie: { label: 'Bekijk de vacature', url: input.url },
  }
}

export function plaatsingKandidaatMail(input: VoorKandidaat & { startdatum: string }): Bericht {
  return {
    onderwerp: `Gefeliciteerd met je nieuwe werk bij ${input.werkgever}`,
    aanhef: `Beste ${input.voornaam},`,
    alineas: [
      `Je begint op ${input.startdatum} bij ${input.werkgever}: ${input.titel}. Gefeliciteerd!`,
      'Je profiel is vanaf nu niet meer zichtbaar voor werkgevers. Je adviseur houdt contact met je.',
    ],
    actie: { label: 'Naar mijn overzicht', url: input.url },
  }
}
