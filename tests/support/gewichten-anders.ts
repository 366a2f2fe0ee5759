import type { Gewichten } from '#search/matching/encoding/encode-vacature.ts'
import { DEEL_GEWICHT, VOORWAARDE_GEWICHT, WENS_GEWICHT } from '#search/matching/weights.ts'

/** The weights as they are. */
export const GEWICHTEN: Gewichten = {
  deel: DEEL_GEWICHT,
  voorwaarde: VOORWAARDE_GEWICHT,
  wens: WENS_GEWICHT,
}

/** Weights that a WSP might choose instead: the documents in the index must serve them as well. */
export const GEWICHTEN_ANDERS: readonly { naam: string; gewichten: Gewichten }[] = [
  {
    naam: 'behaviour counts most',
    gewichten: { ...GEWICHTEN, deel: { vak: 0.2, beroep: 0.1, gedrag: 0.6, voorwaarden: 0.1 } },
  },
  {
    naam: 'skills count most',
    gewichten: { ...GEWICHTEN, deel: { vak: 0.65, beroep: 0.05, gedrag: 0.2, voorwaarden: 0.1 } },
  },
  {
    naam: 'occupation does not count',
    gewichten: {
      ...GEWICHTEN,
      deel: { ...DEEL_GEWICHT, beroep: 0, vak: 0.55 },
      wens: { ...WENS_GEWICHT, beroep: 0.01 },
    },
  },
  {
    naam: 'conditions count most',
    gewichten: { ...GEWICHTEN, deel: { vak: 0.25, beroep: 0.1, gedrag: 0.15, voorwaarden: 0.5 } },
  },
  {
    naam: 'travelling counts most',
    gewichten: {
      ...GEWICHTEN,
      voorwaarde: { ...VOORWAARDE_GEWICHT, reisafstand: 2 },
      wens: { ...WENS_GEWICHT, reisafstand: 0.4 },
    },
  },
]
