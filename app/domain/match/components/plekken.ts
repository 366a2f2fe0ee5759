import { href } from 'react-router'
import type { Plek } from '../stappen.ts'

/** Per place in the portal where a step is taken: the address and the words of the link. */
export type Plekken = Partial<Record<Plek, { naar: string; label: string }>>

/** `kandidaatId` is null for who may not change the profile: the links to it are then left out. */
export function plekkenVoor(vacatureId: string, kandidaatId: string | null): Plekken {
  return {
    'vacature-eisen': {
      naar: href('/vacaturebeheer/:vacatureId/eisen', { vacatureId }),
      label: 'Eisen van de vacature wijzigen',
    },
    'vacature-voorwaarden': {
      naar: href('/vacaturebeheer/:vacatureId/voorwaarden', { vacatureId }),
      label: 'Voorwaarden van de vacature wijzigen',
    },
    ...(kandidaatId && {
      'kandidaat-kenmerken': {
        naar: href('/adviseur/kandidaten/:kandidaatId/kenmerken', { kandidaatId }),
        label: 'Oordelen vastleggen in het profiel',
      },
      'kandidaat-voorkeuren': {
        naar: href('/adviseur/kandidaten/:kandidaatId/profiel', { kandidaatId }),
        label: 'Wensen in het profiel wijzigen',
      },
      'kandidaat-beroepen': {
        naar: href('/adviseur/kandidaten/:kandidaatId/beroepen', { kandidaatId }),
        label: 'Beroepen in het profiel wijzigen',
      },
    }),
  }
}
