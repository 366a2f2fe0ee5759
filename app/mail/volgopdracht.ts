import type { Bericht } from './message.ts'

/** So many are named; the others are behind the link. */
const MAXIMUM = 10

type Afmelden = { afmeldUrl: string }

/** To staff: codes and titles only. Figures of people stay in the portal. */
export function nieuweKandidatenMail(
  input: Afmelden & { naam: string; titel: string; codes: string[]; url: string },
): Bericht {
  const { codes, titel } = input
  return {
    onderwerp:
      codes.length === 1
        ? `Nieuwe kandidaat voor ${titel}`
        : `${codes.length} nieuwe kandidaten voor ${titel}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [`Deze profielen passen sinds kort bij de vacature “${titel}”:`],
    lijst: shorten(codes),
    actie: { label: 'Bekijk de kandidaten', url: input.url },
    slot: ['U krijgt deze mail omdat u deze vacature volgt. Daarover komt er hooguit één mail per dag.'],
    afmelden: { label: 'Deze vacature niet meer volgen', url: input.afmeldUrl },
  }
}

export function nieuweVacaturesMail(
  input: Afmelden & { naam: string; code: string; titels: string[]; url: string },
): Bericht {
  const { code, titels } = input
  return {
    onderwerp:
      titels.length === 1 ? `Nieuwe vacature voor ${code}` : `${titels.length} nieuwe vacatures voor ${code}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [`Deze vacatures passen bij profiel ${code}:`],
    lijst: shorten(titels),
    actie: { label: 'Bekijk de vacatures', url: input.url },
    slot: ['U krijgt deze mail omdat u dit profiel volgt. Daarover komt er hooguit één mail per dag.'],
    afmelden: { label: 'Dit profiel niet meer volgen', url: input.afmeldUrl },
  }
}

export function nieuwWerkMail(
  input: Afmelden & { voornaam: string; werk: { titel: string; werkgever: string }[]; url: string },
): Bericht {
  const { werk } = input
  return {
    onderwerp:
      werk.length === 1
        ? 'Nieuw werk dat bij je kan passen'
        : `${werk.length} keer nieuw werk dat bij je kan passen`,
    aanhef: `Beste ${input.voornaam},`,
    alineas: ['Er is nieuw werk dat bij je profiel past:'],
    lijst: shorten(werk.map(({ titel, werkgever }) => `${titel} bij ${werkgever}`)),
    actie: { label: 'Bekijk het werk', url: input.url },
    slot: [
      'Wil je dit werk? Vertel het je adviseur. Je beslist zelf.',
      'Je krijgt deze mail omdat je dat zelf hebt aangezet. Er komt hooguit één mail per dag.',
    ],
    afmelden: { label: 'Ik wil deze mail niet meer', url: input.afmeldUrl },
  }
}

function shorten(regels: string[]): string[] {
  const rest = regels.length - MAXIMUM
  return rest > 0 ? [...regels.slice(0, MAXIMUM), `en nog ${rest}`] : regels
}
