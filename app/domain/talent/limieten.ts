import { z } from 'zod'

/** The limits on looking: what they are called, what they are for, and what they are until a beheerder changes them. */
export const LIMIETEN = {
  profielen_per_dag: {
    label: 'Profielen per dag',
    uitleg: 'Zoveel verschillende profielen mag één werkgever per dag openen, alle accounts samen.',
    standaard: 40,
  },
  lijstpaginas_per_dag: {
    label: 'Pagina’s van de lijst per dag',
    uitleg: 'Zoveel zoekresultaten mag één werkgever per dag bekijken, alle accounts samen.',
    standaard: 150,
  },
  open_verzoeken: {
    label: 'Open verzoeken',
    uitleg: 'Zoveel verzoeken om kennis te maken mag één werkgever tegelijk open hebben.',
    standaard: 10,
  },
  melden_paginas_per_kwartier: {
    label: 'Melding: pagina’s in een kwartier',
    uitleg: 'Opent een werkgever er zoveel in een kwartier, dan komt er een melding.',
    standaard: 60,
  },
  melden_paginas_per_vraag: {
    label: 'Melding: doorbladeren',
    uitleg:
      'Bladert een werkgever bij één zoekvraag op één dag door zoveel pagina’s, dan komt er een melding.',
    standaard: 12,
  },
} as const

export type LimietNaam = keyof typeof LIMIETEN
export type Limieten = Record<LimietNaam, number>

export const LIMIET_NAMEN = Object.keys(LIMIETEN) as LimietNaam[]

const MINST = 1
const MEEST = 1_000

const limiet = z.coerce
  .number({ error: `Vul een heel getal in van ${MINST} tot en met ${MEEST}.` })
  .int(`Vul een heel getal in van ${MINST} tot en met ${MEEST}.`)
  .min(MINST, `Vul minstens ${MINST} in.`)
  .max(MEEST, `Vul hooguit ${MEEST} in.`)

export const LimietenSchema = z.object(
  Object.fromEntries(LIMIET_NAMEN.map((naam) => [naam, limiet])) as Record<LimietNaam, typeof limiet>,
)
