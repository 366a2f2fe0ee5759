import { z } from 'zod'
import { day, versie } from '#app/platform/form-values.ts'

/** Nothing about health: that a person fell ill is no reason that the portal may keep. */
export const PLAATSING_EINDE_REDENEN = [
  'contract_afgelopen',
  'door_werkgever',
  'door_werknemer',
  'onderling_overleg',
  'proeftijd',
  'ander_werk',
  'verhuisd',
  'plaats_vervallen',
  'niet_begonnen',
  'anders',
] as const
export type PlaatsingEindeReden = (typeof PLAATSING_EINDE_REDENEN)[number]

export const PLAATSING_EINDE_LABEL: Record<PlaatsingEindeReden, string> = {
  contract_afgelopen: 'Het contract is afgelopen',
  door_werkgever: 'De werkgever heeft het contract beëindigd',
  door_werknemer: 'De werknemer is zelf gestopt',
  onderling_overleg: 'In overleg gestopt',
  proeftijd: 'Gestopt in de proeftijd',
  ander_werk: 'De werknemer heeft ander werk',
  verhuisd: 'De werknemer is verhuisd',
  plaats_vervallen: 'De werkplek bestaat niet meer',
  niet_begonnen: 'De werknemer is nooit begonnen',
  anders: 'Een andere reden',
}

/** An end that is known can be written down this many days ahead. */
export const EINDE_VOORUIT_DAGEN = 183

export const PlaatsingEindeSchema = z
  .object({
    versie,
    reden: z.enum(PLAATSING_EINDE_REDENEN, { error: 'Kies waarom het werk stopt.' }),
    laatsteDag: day('Vul een datum in die bestaat.'),
  })
  .superRefine(({ reden, laatsteDag }, ctx) => {
    if (reden !== undefined && reden !== 'niet_begonnen' && !laatsteDag)
      ctx.addIssue({ code: 'custom', path: ['laatsteDag'], message: 'Vul de laatste werkdag in.' })
  })
export type PlaatsingEindeInput = z.output<typeof PlaatsingEindeSchema>
