import type { Bericht } from './message.ts'

export function inlogcodeMail(input: { naam: string; code: string; url: string; minuten: number }): Bericht {
  return {
    onderwerp: `Uw inlogcode: ${input.code}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `Uw code om in te loggen is: ${input.code}`,
      `De code werkt ${input.minuten} minuten, en maar één keer. Vul de code in op de pagina waar u de code hebt gevraagd.`,
    ],
    slot: [
      'Hebt u geen code gevraagd? Dan hoeft u niets te doen. Geef de code nooit aan iemand anders, ook niet aan ons.',
    ],
  }
}

export function accountUitnodigingMail(input: { naam: string; rol: string; url: string }): Bericht {
  return {
    onderwerp: 'U kunt inloggen bij het WSP-portaal',
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `Er is een account voor u gemaakt in het portaal van het WerkgeversServicepunt. Uw rol is: ${input.rol}.`,
      'U hebt geen wachtwoord nodig. U vult uw e-mailadres in en krijgt dan een code per e-mail.',
    ],
    actie: { label: 'Inloggen', url: input.url },
    slot: ['Verwachtte u dit niet? Neem dan contact met ons op.'],
  }
}

export function collegaUitgenodigdMail(input: { naam: string; werkgever: string; url: string }): Bericht {
  return {
    onderwerp: `U kunt inloggen bij het WSP-portaal voor ${input.werkgever}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `Een collega bij ${input.werkgever} heeft u uitgenodigd voor het portaal van het WerkgeversServicepunt. U kunt er vacatures plaatsen, kandidaten bekijken en advies vragen.`,
      'U hebt geen wachtwoord nodig. U vult uw e-mailadres in en krijgt dan een code per e-mail.',
    ],
    actie: { label: 'Inloggen', url: input.url },
    slot: [`Werkt u niet bij ${input.werkgever}? Neem dan contact met ons op.`],
  }
}
