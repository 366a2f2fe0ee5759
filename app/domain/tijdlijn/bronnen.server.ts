import type { TijdlijnBron } from './bron.server.ts'
import { advies } from './bronnen/advies.server.ts'
import { bemiddelingen } from './bronnen/bemiddelingen.server.ts'
import { contactmomenten } from './bronnen/contactmomenten.server.ts'
import { evenementen } from './bronnen/evenementen.server.ts'
import { jobcoachaanvragen } from './bronnen/jobcoachaanvragen.server.ts'
import { loonwaarde } from './bronnen/loonwaarde.server.ts'
import { nazorg } from './bronnen/nazorg.server.ts'
import { plaatsingen } from './bronnen/plaatsingen.server.ts'
import { relatie } from './bronnen/relatie.server.ts'
import { relatiestatus } from './bronnen/relatiestatus.server.ts'
import { taken } from './bronnen/taken.server.ts'
import { tevredenheid } from './bronnen/tevredenheid.server.ts'
import { vacatures } from './bronnen/vacatures.server.ts'
import { verzoeken } from './bronnen/verzoeken.server.ts'

/** Everything that the timeline of an employer is made of. */
export const BRONNEN: readonly TijdlijnBron[] = [
  contactmomenten,
  relatiestatus,
  relatie,
  vacatures,
  bemiddelingen,
  plaatsingen,
  nazorg,
  verzoeken,
  advies,
  jobcoachaanvragen,
  loonwaarde,
  evenementen,
  tevredenheid,
  taken,
]
