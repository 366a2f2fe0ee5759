import type { Collegas } from '#app/domain/inschrijving/enrol.server.ts'
import type { Taal } from '#app/domain/inschrijving/taal.ts'
import type { Deelnemersrol, Voorziening } from '#prisma/generated/enums.ts'

export type Gast = {
  rol: Deelnemersrol
  taal: Taal
  namen: string[]
  organisatieNaam: string | null
  /** What the first of them needs. */
  nodig?: Voorziening[]
}

const collega = (organisatieNaam: string, ...namen: string[]): Gast => ({
  rol: 'werkgever',
  taal: 'nl',
  namen,
  organisatieNaam,
})
const zoeker = (taal: Taal, naam: string, ...nodig: Voorziening[]): Gast => ({
  rol: 'kandidaat',
  taal,
  namen: [naam],
  organisatieNaam: null,
  ...(nodig.length > 0 && { nodig }),
})

/** Twelve people for the twelve places of the training, and three who wait. */
export const TRAINING: Gast[] = [
  {
    ...collega('Demohoveniers', 'Hanna Hovenier-Demo', 'Hugo Hovenier-Demo', 'Hilde Hovenier-Demo'),
    nodig: ['eten_vegetarisch'],
  },
  collega('Demologistiek', 'Lars Lader-Demo', 'Lotte Lader-Demo'),
  { ...collega('Demozorg', 'Zoë Zorg-Demo', 'Zara Zorg-Demo', 'Zeno Zorg-Demo'), nodig: ['rolstoelplek'] },
  collega('Demotechniek', 'Teun Techniek-Demo', 'Tess Techniek-Demo'),
  collega('Demokeuken', 'Koen Kok-Demo', 'Kiki Kok-Demo'),
  collega('Demowasserij', 'Wies Was-Demo'),
  collega('Demodrukkerij', 'Daan Druk-Demo', 'Dina Druk-Demo'),
]

/** Employers of the demo with a stand at the festival. */
export const STANDS: (Omit<Collegas, 'evenementId' | 'telefoon'> & { wie: 'werkgever' | 'werkgever2' })[] = [
  {
    wie: 'werkgever',
    namen: ['Wendy Werkgever-Demo', 'Bas Baas-Demo'],
    stand: { tekst: 'Werk in de bakkerij en in de winkel, ook voor halve dagen.', wensen: ['stroom'] },
  },
  {
    wie: 'werkgever2',
    namen: ['Willem Werkgever-Demo'],
    stand: { tekst: null, wensen: ['extra_tafel', 'wand'] },
  },
]

/** Guests of the festival, in each language. */
export const FESTIVALGASTEN: Gast[] = [
  zoeker('nl', 'Gijs Gast-Demo', 'rustige_plek'),
  zoeker('en', 'Emma Engels-Demo'),
  zoeker('uk', 'Оксана Гість-Demo', 'begeleider_mee'),
  zoeker('ar', 'ضيف تجريبي-Demo', 'eten_halal'),
  zoeker('tr', 'Tülin Turks-Demo', 'eten_halal'),
  zoeker('pl', 'Piotr Pools-Demo', 'grote_letters', 'tolk_gebarentaal'),
  collega('Demohoveniers', 'Hans Heg-Demo', 'Hetty Heg-Demo'),
  collega('Demozorg', 'Zita Zorg-Demo'),
]
