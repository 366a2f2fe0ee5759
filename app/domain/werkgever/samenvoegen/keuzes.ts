import { z } from 'zod'

/** The fields of which one of the two answers stays. The KVK number is not one of them: it goes with the employer that stays. */
export const KEUZEVELDEN = [
  'naam',
  'website',
  'sbiSectie',
  'focussector',
  'grootteklasse',
  'dienstcluster',
  'relatiestatus',
  'herkomst',
  'aanspreekpunt',
  'hoofdvestiging',
] as const
export type Keuzeveld = (typeof KEUZEVELDEN)[number]

export const KEUZEVELD_LABEL: Record<Keuzeveld, string> = {
  naam: 'Naam',
  website: 'Website',
  sbiSectie: 'Sector',
  focussector: 'Focussector',
  grootteklasse: 'Grootte',
  dienstcluster: 'Dienstverlening',
  relatiestatus: 'Relatie',
  herkomst: 'Hoe kwam het contact tot stand',
  aanspreekpunt: 'Aanspreekpunt en vervanger',
  hoofdvestiging: 'Hoofdvestiging',
}

export type Kant = 'blijft' | 'gaat'

const kant = z.enum(['blijft', 'gaat'], 'Kies welk antwoord blijft.')

export const SamenvoegSchema = z.object({
  /** The versions of both that the preview showed. */
  versieBlijft: z.coerce.number().int().min(1),
  versieGaat: z.coerce.number().int().min(1),
  /** Absent when the two differ in nothing that can be chosen. */
  keuzes: z
    .object(
      Object.fromEntries(KEUZEVELDEN.map((veld) => [veld, kant.default('blijft')])) as Record<
        Keuzeveld,
        z.ZodDefault<typeof kant>
      >,
    )
    .prefault({}),
  gezien: z.literal('ja', 'Vink aan dat dit dezelfde werkgever is.'),
})
export type SamenvoegInput = z.output<typeof SamenvoegSchema>
