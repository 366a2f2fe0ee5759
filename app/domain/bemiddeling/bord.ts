import type { Voor } from '#app/domain/afwezigheid/afwezigheid.ts'
import type { BemiddelingStatus } from '#app/domain/bemiddeling/bemiddeling.ts'
import type { Past, Vervolg } from '#app/domain/bemiddeling/terugkoppeling.ts'
import type { Partij, Stand } from '#app/domain/bemiddeling/volgende-stap.ts'
import type { Klok } from '#app/platform/werkdagen.ts'

/** The steps on the way to a job, in their order; what ended or was placed is in the list. */
export const BORD_STAPPEN = [
  'voorgesteld',
  'akkoord_kandidaat',
  'aangeboden',
  'belangstelling',
  'kennismaking',
  'proefplaatsing',
] as const satisfies readonly BemiddelingStatus[]
export type BordStap = (typeof BORD_STAPPEN)[number]

export type BordKaart = {
  id: string
  /** Profile code; the name is on the page of the bemiddeling. */
  code: string
  titel: string
  werkgever: string
  stand: Stand
  wie: Partij | null
  /** Last day (yyyy-mm-dd) for the next step, with where today stands against it. */
  uiterlijk: string | null
  klok: Klok | null
  kennismakingOp: string | null
  proefplaatsingTot: string | null
  terugkoppeling: { past: Past; vervolg: Vervolg } | null
  adviseur: string
  isMijn: boolean
  voor: Voor | null
}
