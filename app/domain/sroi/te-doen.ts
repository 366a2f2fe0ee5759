import type { Prognose } from './verplichting-voortgang.ts'
import { isLopend, type SroiStatus } from './verplichting.ts'

/** What a contract can wait for, most urgent first. */
export const SROI_TE_DOEN = ['beoordelen', 'plan', 'melden', 'sluiten', 'achterstand'] as const
export type SroiTeDoen = (typeof SROI_TE_DOEN)[number]

export const TE_DOEN_LABEL: Record<SroiTeDoen, string> = {
  beoordelen: 'Invullingen beoordelen',
  plan: 'Plannen beoordelen',
  melden: 'Niet op tijd gemeld',
  sluiten: 'Contracten afsluiten',
  achterstand: 'Contracten met achterstand',
}

type Contract = {
  status: SroiStatus
  prognose: Prognose
  /** Last day of the contract and of its recovery period, as yyyy-mm-dd. */
  eindOp: string
  herstelTot: string
  /** Handed in by somebody else than who looks. */
  teBeoordelen: number
  isPlanVanAnder: boolean
  isTeLaatGemeld: boolean
}

/**
 * What a contract that runs waits for on a day (yyyy-mm-dd), for one adviseur. Four eyes: work and a plan that this adviseur handed
 * in wait for somebody else. It is to be closed when its recovery period is over, or when it ended and is fulfilled; after that
 * being behind is no work any more.
 */
export function teDoenVan(contract: Contract, vandaag: string): SroiTeDoen[] {
  const { status, prognose, eindOp, herstelTot, teBeoordelen, isPlanVanAnder, isTeLaatGemeld } = contract
  if (!isLopend(status)) return []
  const isVoorbij = herstelTot < vandaag || (prognose === 'voldaan' && eindOp < vandaag)
  const wacht: Record<SroiTeDoen, boolean> = {
    beoordelen: teBeoordelen > 0,
    plan: status === 'plan_ingediend' && isPlanVanAnder,
    melden: isTeLaatGemeld,
    sluiten: isVoorbij,
    achterstand: prognose === 'achterstand' && !isVoorbij,
  }
  return SROI_TE_DOEN.filter((soort) => wacht[soort])
}
