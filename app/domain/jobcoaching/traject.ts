import { z } from 'zod'
import { versie } from '#app/platform/form-values.ts'

/** How long the first agreement runs, in months, when nobody chooses otherwise: guidance is granted by half years. */
export const EERSTE_TERMIJN_MAANDEN = 6

/** Guidance is meant to end: three years is the normal longest for a jobcoach (UWV). */
export const LANGSTE_MAANDEN = 36

/** So many days after the start the plan stands on paper. */
export const PLAN_BINNEN_DAGEN = 14

export const TRAJECT_STATUSSEN = ['lopend', 'beeindigd'] as const
export type TrajectStatus = (typeof TRAJECT_STATUSSEN)[number]

export const TRAJECT_STATUS_LABEL: Record<TrajectStatus, string> = {
  lopend: 'Loopt',
  beeindigd: 'Beëindigd',
}

/** Why it ends. No reason says anything about health: the employer and the adviseur read it. */
export const TRAJECT_EINDES = [
  'doelen_behaald',
  'kan_zonder',
  'werk_gestopt',
  'andere_begeleiding',
  'verzoek_werknemer',
  'verzoek_werkgever',
  'termijn_voorbij',
  'anders',
] as const
export type TrajectEinde = (typeof TRAJECT_EINDES)[number]

export const TRAJECT_EINDE_LABEL: Record<TrajectEinde, string> = {
  doelen_behaald: 'De doelen zijn behaald',
  kan_zonder: 'Begeleiding is niet meer nodig',
  werk_gestopt: 'Het werk is gestopt',
  andere_begeleiding: 'Er is nu andere begeleiding',
  verzoek_werknemer: 'De werknemer wil stoppen met de begeleiding',
  verzoek_werkgever: 'De werkgever wil stoppen met de begeleiding',
  termijn_voorbij: 'De afgesproken tijd is voorbij',
  anders: 'Een andere reden',
}

/** Which of the running ones: all, those without a meeting to come, those without a goal, those that end within two months. */
export const TRAJECT_TONEN = ['alles', 'zonder_gesprek', 'zonder_plan', 'eindigt'] as const
export type TrajectTonen = (typeof TRAJECT_TONEN)[number]

export const OverdraagSchema = z.object({
  versie,
  naarId: z.uuid({ error: 'Kies een jobcoach uit de lijst.' }),
})
export type OverdraagInput = z.output<typeof OverdraagSchema>
