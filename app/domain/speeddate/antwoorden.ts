import { z } from 'zod'

export const ANTWOORDEN = ['ja', 'misschien', 'nee'] as const
export type Antwoord = (typeof ANTWOORDEN)[number]
export const ANTWOORD_LABEL: Record<Antwoord, string> = { ja: 'Ja', misschien: 'Misschien', nee: 'Nee' }

export type Kant = 'werkgever' | 'kandidaat'
export type Antwoordregel = { gesprekId: string; kant: Kant; antwoord: Antwoord }

/** A form of many talks: each field is named after its side and its talk, so that a page can have as many as it needs. */
export const AntwoordenSchema = z.record(z.string(), z.unknown()).transform((velden): Antwoordregel[] =>
  Object.entries(velden).flatMap(([naam, waarde]) => {
    const [kant, gesprekId] = naam.split('_')
    const antwoord = ANTWOORDEN.find((een) => een === waarde)
    const isId = z.uuid().safeParse(gesprekId).success
    if ((kant !== 'werkgever' && kant !== 'kandidaat') || !antwoord || !gesprekId || !isId) return []
    return [{ gesprekId, kant, antwoord }]
  }),
)

export const veldNaam = (kant: Kant, gesprekId: string) => `${kant}_${gesprekId}`
