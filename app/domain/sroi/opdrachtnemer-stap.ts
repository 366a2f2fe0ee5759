import type { SroiStatus } from './verplichting.ts'

export type OpdrachtnemerStap = {
  tekst: string
  /** The day of it, as yyyy-mm-dd. */
  dag: string | null
  isBijOpdrachtnemer: boolean
}

/** What happens now with a contract that runs: what the contractor must do first, then what the WSP does. */
export function stapVoorOpdrachtnemer(contract: {
  status: SroiStatus
  isGemeld: boolean
  isTeruggestuurd: boolean
  /** How many invullingen must be completed. */
  aanvullen: number
  meldenVoor: string
  herstelTot: string
}): OpdrachtnemerStap {
  const { status, isGemeld, isTeruggestuurd, aanvullen, meldenVoor, herstelTot } = contract
  const bijU = (tekst: string, dag: string | null) => ({ tekst, dag, isBijOpdrachtnemer: true })
  if (aanvullen > 0)
    return bijU(aanvullen === 1 ? 'Vul een invulling aan.' : `Vul ${aanvullen} invullingen aan.`, null)
  if (!isGemeld) return bijU('Meld u bij het WSP. Op deze dag is het uiterlijk.', meldenVoor)
  if (status === 'actief')
    return bijU(isTeruggestuurd ? 'Pas uw plan van aanpak aan.' : 'Dien uw plan van aanpak in.', null)
  const tekst =
    status === 'plan_ingediend'
      ? 'Uw coördinator beoordeelt uw plan. Werk telt mee tot en met deze dag.'
      : 'Werk telt mee tot en met deze dag.'
  return { tekst, dag: herstelTot, isBijOpdrachtnemer: false }
}
