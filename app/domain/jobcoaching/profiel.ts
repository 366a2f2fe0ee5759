import { z } from 'zod'
import { paragraphs } from '#app/platform/form-values.ts'

export const PROFIEL_SOORTEN = ['werknemer', 'werkgever'] as const
export type ProfielSoort = (typeof PROFIEL_SOORTEN)[number]

export const PROFIEL_TITEL: Record<ProfielSoort, string> = {
  werknemer: 'Werknemersprofiel',
  werkgever: 'Werkgeversprofiel',
}

export const PROFIEL_TEKST_MAX = 1_500

type Veld = { naam: string; label: string; hint: string }

/** The questions of each profile. They ask what somebody needs at work, never why. */
export const PROFIEL_VELDEN = {
  werknemer: [
    { naam: 'sterkeKanten', label: 'Sterke kanten', hint: 'Wat gaat goed en vanzelf?' },
    { naam: 'watHelpt', label: 'Wat helpt', hint: 'Bijvoorbeeld: één taak tegelijk, of een vaste plek.' },
    { naam: 'watNietHelpt', label: 'Wat niet helpt', hint: 'Bijvoorbeeld: haast, of veel mensen tegelijk.' },
    { naam: 'leren', label: 'Hoe iemand leert', hint: 'Bijvoorbeeld: voordoen, plaatjes, zelf proberen.' },
    { naam: 'contact', label: 'Contact', hint: 'Hoe en wanneer wil iemand met u praten?' },
    { naam: 'wensen', label: 'Wensen', hint: 'Wat wil iemand bereiken in dit werk?' },
  ],
  werkgever: [
    { naam: 'werkplek', label: 'Werkplek', hint: 'Ruimte, geluid, tijden, collega’s.' },
    { naam: 'taken', label: 'Taken', hint: 'Wat wordt er gevraagd, en wat kan anders?' },
    {
      naam: 'begeleiding',
      label: 'Begeleiding op de werkplek',
      hint: 'Wie begeleidt, en hoeveel tijd is er?',
    },
    { naam: 'buddy', label: 'Vaste collega', hint: 'Een buddy of een Harrie: een collega die is opgeleid.' },
    { naam: 'afspraken', label: 'Afspraken', hint: 'Wat is er met de werkgever afgesproken?' },
    { naam: 'kansen', label: 'Kansen', hint: 'Wat kan hier groeien?' },
  ],
} as const satisfies Record<ProfielSoort, readonly Veld[]>

const tekst = paragraphs(PROFIEL_TEKST_MAX, 'De tekst')
/** 0: there is none yet. */
const versie = z.coerce.number().int().min(0).max(2_000_000_000)

export const WerknemersprofielSchema = z.object({
  versie,
  ...{
    sterkeKanten: tekst,
    watHelpt: tekst,
    watNietHelpt: tekst,
    leren: tekst,
    contact: tekst,
    wensen: tekst,
  },
})
export const WerkgeversprofielSchema = z.object({
  versie,
  ...{ werkplek: tekst, taken: tekst, begeleiding: tekst, buddy: tekst, afspraken: tekst, kansen: tekst },
})
export type WerknemersprofielInput = z.output<typeof WerknemersprofielSchema>
export type WerkgeversprofielInput = z.output<typeof WerkgeversprofielSchema>
