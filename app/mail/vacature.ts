import type { Bericht } from './message.ts'

export function vacatureIngediendMail(input: {
  naam: string
  titel: string
  werkgever: string
  url: string
}): Bericht {
  return {
    onderwerp: `Te beoordelen: ${input.titel} (${input.werkgever})`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `${input.werkgever} heeft de vacature "${input.titel}" ingediend.`,
      'Bekijk de vacature en publiceer deze, of stuur de vacature terug met een reden.',
    ],
    actie: { label: 'Vacature beoordelen', url: input.url },
  }
}

export function vacatureGepubliceerdMail(input: {
  naam: string
  titel: string
  openbaar: boolean
  url: string
}): Bericht {
  return {
    onderwerp: `Uw vacature staat in het portaal: ${input.titel}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      input.openbaar
        ? `Uw vacature "${input.titel}" is gepubliceerd. Iedereen kan de vacature nu vinden.`
        : `Uw vacature "${input.titel}" is goedgekeurd. Alleen de adviseurs van het WSP zien de vacature.`,
      'Uw adviseur zoekt nu kandidaten die kunnen wat u vraagt. U krijgt bericht als er een kandidaat is.',
    ],
    actie: { label: 'Vacature bekijken', url: input.url },
  }
}

export function vacatureTeruggestuurdMail(input: {
  naam: string
  titel: string
  reden: string
  url: string
}): Bericht {
  return {
    onderwerp: `Graag aanvullen: ${input.titel}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `Uw adviseur heeft de vacature "${input.titel}" bekeken en vraagt u iets aan te passen:`,
      input.reden,
      'Alles wat u hebt ingevuld is bewaard. Pas de vacature aan en dien deze opnieuw in.',
    ],
    actie: { label: 'Vacature aanpassen', url: input.url },
  }
}

export function vacatureSluitBijnaMail(input: {
  naam: string
  titel: string
  sluitingsdatum: string
  url: string
}): Bericht {
  return {
    onderwerp: `Uw vacature sluit op ${input.sluitingsdatum}: ${input.titel}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `De vacature "${input.titel}" sluit op ${input.sluitingsdatum}. Daarna is de vacature niet meer te vinden.`,
      'Zoekt u nog iemand? Kies dan een latere datum. Is de plaats al bezet? Meld dat dan in het portaal.',
    ],
    actie: { label: 'Vacature verlengen of afsluiten', url: input.url },
  }
}

export function vacatureVerlopenMail(input: { naam: string; titel: string; url: string }): Bericht {
  return {
    onderwerp: `Uw vacature is gesloten: ${input.titel}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `De sluitingsdatum van de vacature "${input.titel}" is voorbij. De vacature is niet meer te vinden.`,
      'Zoekt u nog iemand? Dan kunt u de vacature heropenen. Alles wat u hebt ingevuld is bewaard.',
    ],
    actie: { label: 'Vacature bekijken', url: input.url },
  }
}

export function vacatureGeslotenMail(input: {
  naam: string
  titel: string
  werkgever: string
  afloop: string
  lopend: number
  url: string
}): Bericht {
  return {
    onderwerp: `Gesloten door de werkgever: ${input.titel} (${input.werkgever})`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `${input.werkgever} heeft de vacature "${input.titel}" gesloten. ${input.afloop}.`,
      input.lopend === 0
        ? 'Er lopen geen bemiddelingen op deze vacature.'
        : `Er ${input.lopend === 1 ? 'loopt nog 1 bemiddeling' : `lopen nog ${input.lopend} bemiddelingen`} op deze vacature. Rond die af, dan horen de kandidaten waar zij aan toe zijn.`,
    ],
    actie: { label: 'Vacature bekijken', url: input.url },
  }
}
