import type { Bericht } from './message.ts'

/** The same mail for who does the work of a colleague today; `tot` is null when that colleague cannot log in. */
export function voorCollega(bericht: Bericht, { naam, tot }: { naam: string; tot: string | null }): Bericht {
  const waarom = tot
    ? `U krijgt deze e-mail omdat u ${naam} vervangt. ${naam} is afwezig tot en met ${tot}.`
    : `U krijgt deze e-mail omdat u ${naam} vervangt. ${naam} kan niet inloggen.`
  return { ...bericht, slot: [...(bericht.slot ?? []), waarom] }
}

/** To who stands in. Without a reason: nobody asked for one. */
export function vervangingMail(input: {
  naam: string
  collega: string
  dagen: string
  url: string
}): Bericht {
  return {
    onderwerp: `U vervangt ${input.collega}`,
    aanhef: `Beste ${input.naam},`,
    alineas: [
      `${input.collega} is afwezig: ${input.dagen}. U vervangt in deze dagen.`,
      'Het werk staat dan in uw werkbank, met de naam van uw collega erbij. E-mails voor uw collega krijgt u. Daarna gaat alles vanzelf terug.',
    ],
    actie: { label: 'Naar uw werkbank', url: input.url },
    slot: ['Kan het niet? Bel uw collega of de beheerder. Die kan iemand anders kiezen.'],
  }
}
