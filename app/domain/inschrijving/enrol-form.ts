import { z } from 'zod'
import { DEELNEMERSROLLEN } from '#app/domain/evenement/evenement.ts'
import { choices, line, paragraphs, versie } from '#app/platform/form-values.ts'
import { anderenVeld, emailVeld, MEESTE_ANDEREN, telefoonVeld } from './deelnemer.ts'
import { TALEN } from './taal.ts'
import { nl } from './taal/nl.ts'

export const STAND_WENSEN = ['stroom', 'extra_tafel', 'scherm', 'wand'] as const
export type StandWens = (typeof STAND_WENSEN)[number]

export const WENS_LABEL: Record<StandWens, string> = {
  stroom: 'Stroom',
  extra_tafel: 'Een extra tafel',
  scherm: 'Een scherm',
  wand: 'Een wand voor een poster',
}

export const STAND_TEKST_MAX = 300

const namenVeld = anderenVeld(nl.fouten).refine((namen) => namen.length > 0, 'Vul minstens één naam in.')
const standTekst = paragraphs(STAND_TEKST_MAX, 'De tekst over uw werk')
const wensen = choices(STAND_WENSEN, 'Kies uit de lijst.')

/** Colleagues whom an employer registers, and the stand that they want or not. */
export const CollegasSchema = z
  .object({
    namen: namenVeld,
    telefoon: telefoonVeld(nl.fouten),
    metStand: z.enum(['ja', 'nee'], 'Kies of u een stand wilt.').optional(),
    tekst: standTekst,
    wensen,
  })
  .transform(({ metStand, tekst, wensen: gekozen, ...rest }) => ({
    ...rest,
    stand: metStand === 'ja' ? { tekst, wensen: gekozen } : null,
  }))

/** Somebody whom an adviseur registers, who is no known candidate. */
export const NamensSchema = z.object({
  rol: z.enum(DEELNEMERSROLLEN, 'Kies hoe deze persoon komt.'),
  taal: z.enum(TALEN, 'Kies een taal.'),
  namen: namenVeld,
  email: emailVeld(nl.fouten),
  telefoon: telefoonVeld(nl.fouten),
  organisatieNaam: line(120, 'De naam van de organisatie'),
})

/** A known candidate, chosen from a list. */
export const KandidaatKeuzeSchema = z.object({
  kandidaatId: z.uuid('Kies een kandidaat uit de lijst.'),
  taal: z.enum(TALEN, 'Kies een taal.'),
})

/** Where a stand is, by the organisers. */
export const StandPlekSchema = z.object({ standId: z.uuid(), plek: line(30, 'De plek'), versie })

export const MEESTE_NAMEN = MEESTE_ANDEREN
