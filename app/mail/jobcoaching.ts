import type { Bericht } from './message.ts'

/** To an employer: the employer's own work and the coach, never who is guided. */
type OverWerk = { naam: string; functie: string | null; coach: string; url: string }

const bij = (functie: string | null) => (functie ? ` voor "${functie}"` : '')

export function trajectGestartCoachMail(input: {
  naam: string
  werkgever: string
  functie: string | null
  startdatum: string
  einddatum: string
  planVoor: string
  url: string
}): Bericht {
  return {
    onderwerp: `Nieuw traject bij ${input.werkgever}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `U bent jobcoach geworden bij ${input.werkgever}${bij(input.functie)}. Wie u begeleidt, ziet u in het portaal.`,
      `Het traject loopt van ${input.startdatum} tot en met ${input.einddatum}. Maak uiterlijk ${input.planVoor} een plan met doelen.`,
    ],
    actie: { label: 'Traject openen', url: input.url },
  }
}

export function trajectGestartKandidaatMail(input: {
  voornaam: string
  coach: string
  telefoon: string | null
  werkgever: string
  url: string
}): Bericht {
  return {
    onderwerp: 'Je hebt een jobcoach',
    aanhef: `Beste ${input.voornaam},`,
    alineas: [
      `${input.coach} is je jobcoach bij je werk bij ${input.werkgever}.`,
      'Je jobcoach helpt je om je werk goed te doen en te houden. Samen maken jullie een plan.',
      input.telefoon
        ? `Je jobcoach belt of mailt je voor een eerste afspraak. Je kunt ook zelf bellen: ${input.telefoon}.`
        : 'Je jobcoach belt of mailt je voor een eerste afspraak.',
    ],
    actie: { label: 'Bekijk je jobcoach', url: input.url },
  }
}

export function trajectGestartWerkgeverMail(
  input: OverWerk & { telefoon: string | null; startdatum: string; einddatum: string },
): Bericht {
  return {
    onderwerp: `Uw jobcoach is ${input.coach}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `${input.coach} begeleidt bij u als jobcoach${bij(input.functie)}, van ${input.startdatum} tot en met ${input.einddatum}.`,
      'De jobcoach is er voor uw medewerker en ook voor u. De jobcoach neemt contact met u op voor een eerste afspraak.',
      ...(input.telefoon ? [`Wilt u eerder iets bespreken? Bel ${input.telefoon}.`] : []),
    ],
    actie: { label: 'Naar Mijn WSP', url: input.url },
  }
}

export function trajectOvergenomenCoachMail(input: {
  naam: string
  van: string | null
  werkgever: string
  functie: string | null
  einddatum: string
  url: string
}): Bericht {
  return {
    onderwerp: `U neemt een traject over bij ${input.werkgever}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `U bent nu de jobcoach bij ${input.werkgever}${bij(input.functie)}.${input.van ? ` U neemt het over van ${input.van}.` : ''}`,
      `Het plan, de gesprekken en de verslagen staan in het portaal. Het traject loopt tot en met ${input.einddatum}.`,
      'Zijn er al gesprekken gepland? Die blijven staan. Verzet ze als u niet kunt.',
    ],
    actie: { label: 'Traject openen', url: input.url },
  }
}

export function trajectOvergenomenKandidaatMail(input: {
  voornaam: string
  coach: string
  telefoon: string | null
  url: string
}): Bericht {
  return {
    onderwerp: 'Je hebt een andere jobcoach',
    aanhef: `Beste ${input.voornaam},`,
    alineas: [
      `${input.coach} is vanaf nu je jobcoach. Wat jullie hebben afgesproken, blijft gelden.`,
      input.telefoon
        ? `Je kunt je jobcoach bellen: ${input.telefoon}.`
        : 'Je jobcoach neemt contact met je op.',
    ],
    actie: { label: 'Bekijk je jobcoach', url: input.url },
  }
}

export function trajectOvergenomenWerkgeverMail(input: OverWerk & { telefoon: string | null }): Bericht {
  return {
    onderwerp: `Uw jobcoach is nu ${input.coach}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `${input.coach} is vanaf nu uw jobcoach${bij(input.functie)}. Wat u hebt afgesproken, blijft gelden.`,
      input.telefoon
        ? `U kunt de jobcoach bellen: ${input.telefoon}.`
        : 'De jobcoach neemt contact met u op.',
    ],
    actie: { label: 'Naar Mijn WSP', url: input.url },
  }
}

/** To candidate and employer when the agreed last day moved. */
export function trajectVerlengdMail(input: {
  naam: string
  coach: string
  functie: string | null
  tot: string
  isKandidaat: boolean
  url: string
}): Bericht {
  const { coach, tot, isKandidaat } = input
  return {
    onderwerp: isKandidaat ? 'Je jobcoach blijft langer' : `De begeleiding door ${coach} gaat langer door`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      isKandidaat
        ? `${coach} blijft je jobcoach tot en met ${tot}.`
        : `Jobcoach ${coach} begeleidt bij u${bij(input.functie)} tot en met ${tot}.`,
    ],
    actie: { label: isKandidaat ? 'Bekijk je jobcoach' : 'Naar Jobcoaching', url: input.url },
  }
}

/** To candidate and employer when the guidance ended; never why. */
export function trajectBeeindigdMail(input: {
  naam: string
  coach: string
  functie: string | null
  op: string
  isKandidaat: boolean
  url: string
}): Bericht {
  const { coach, op, isKandidaat } = input
  return {
    onderwerp: isKandidaat
      ? 'De begeleiding door je jobcoach is gestopt'
      : `De begeleiding door ${coach} is gestopt`,
    aanhef: `Beste ${input.naam},`,
    alineas: isKandidaat
      ? [
          `De begeleiding door ${coach} is op ${op} gestopt.`,
          'Heb je toch weer hulp nodig bij je werk? Vraag het aan je adviseur.',
        ]
      : [
          `De begeleiding door jobcoach ${coach}${bij(input.functie)} is op ${op} gestopt.`,
          'Is er later weer begeleiding nodig? Dan kunt u die opnieuw aanvragen.',
        ],
    actie: { label: isKandidaat ? 'Naar je overzicht' : 'Naar Jobcoaching', url: input.url },
  }
}

/** To the coach: the employer wants the guidance to go on. */
export function verlengingGevraagdMail(input: {
  naam: string
  werkgever: string
  functie: string | null
  einddatum: string
  url: string
}): Bericht {
  return {
    onderwerp: `${input.werkgever} vraagt of u langer begeleidt`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `${input.werkgever} vraagt of de begeleiding${bij(input.functie)} langer kan duren dan ${input.einddatum}.`,
      'Bespreek het met uw werknemer. Verleng het traject, of laat weten waarom het stopt.',
    ],
    actie: { label: 'Vraag beantwoorden', url: input.url },
  }
}

/** To the employer: the agreed last day stays; why is behind the login. */
export function verlengingAfgewezenMail(input: OverWerk & { einddatum: string }): Bericht {
  return {
    onderwerp: 'Antwoord op uw vraag om langer begeleiding',
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `${input.coach} heeft uw vraag beantwoord. De begeleiding${bij(input.functie)} duurt tot en met ${input.einddatum}.`,
      'Waarom dat zo is, leest u in het portaal. Hebt u vragen? Bel gerust met de jobcoach.',
    ],
    actie: { label: 'Antwoord lezen', url: input.url },
  }
}

/** To the coach: the job that the guidance is for ends. */
export function werkStoptMail(input: {
  naam: string
  werkgever: string
  functie: string | null
  op: string
  url: string
}): Bericht {
  return {
    onderwerp: `Het werk bij ${input.werkgever} stopt`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `U begeleidt bij ${input.werkgever}${bij(input.functie)}. De laatste werkdag is ${input.op}.`,
      'Bespreek met uw werknemer hoe het verder gaat. Rond het traject daarna af: gesprekken die nog komen, gaan dan niet door.',
    ],
    actie: { label: 'Traject openen', url: input.url },
  }
}
