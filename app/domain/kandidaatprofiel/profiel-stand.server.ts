import { now } from '#app/platform/clock.server.ts'
import {
  verlooptBinnenkort,
  zichtbaarheid,
  type RedenOnzichtbaar,
  type Sleutels,
} from '#app/domain/kandidaatprofiel/zichtbaarheid.ts'

export const SLEUTELS_SELECT = {
  sleutelKandidaatOp: true,
  sleutelAdviseurOp: true,
  bevestigdOp: true,
  zichtbaarTot: true,
} as const

/** Of a kandidaat: the consent that stands for the talentverkenner. */
export const TALENTKEUZE = {
  where: { soort: 'talentverkenner', ingetrokkenOp: null },
  select: { gegevenOp: true },
} as const

export type ProfielStand = Sleutels & {
  zichtbaar: boolean
  redenen: RedenOnzichtbaar[]
  verlooptBinnenkort: boolean
  isMinderjarig: boolean
}

/** The two keys and what follows from them now, for a page. */
export function profielStand(sleutels: Sleutels, geboortedatum: Date): ProfielStand {
  const nu = now()
  const { zichtbaar, redenen } = zichtbaarheid(sleutels, geboortedatum, nu)
  const { sleutelKandidaatOp, sleutelAdviseurOp, bevestigdOp, zichtbaarTot } = sleutels
  return {
    sleutelKandidaatOp,
    sleutelAdviseurOp,
    bevestigdOp,
    zichtbaarTot,
    zichtbaar,
    redenen,
    verlooptBinnenkort: zichtbaar && zichtbaarTot !== null && verlooptBinnenkort(zichtbaarTot, nu),
    isMinderjarig: redenen.includes('minderjarig'),
  }
}
