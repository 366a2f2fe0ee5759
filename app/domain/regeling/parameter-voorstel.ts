import { plusDays } from '#app/platform/iso-day.ts'
import type { Parameter } from './parameter.ts'

/** A period that somebody wants to add. Days as yyyy-mm-dd, `waarde` an exact decimal. */
export type Voorstel = Pick<Parameter, 'waarde' | 'geldigVan' | 'geldigTot'>

export type Gevolg = {
  /** The value before it; null when this is the first. */
  vorige: Parameter | null
  /** The last day that `vorige` gets, when it runs into the new period; null when nothing of it changes. */
  vorigeEindigt: string | null
  /** Days without a value between `vorige` and the new period. */
  gat: { van: string; tot: string } | null
  /** From this day on there is no value, while `vorige` would have gone on. */
  zonderVanaf: string | null
  /** Percent more (or less, below zero) than `vorige`, in tenths; null when there is none or it was zero. */
  verschil: number | null
}

/**
 * What adding a period does to the ones that are there, for the person who must say yes to it. 'overlap' when a period
 * starts within it. Takes the periods of one parameter that count, oldest first.
 */
export function gevolgVan(perioden: readonly Parameter[], voorstel: Voorstel): Gevolg | 'overlap' {
  const { geldigVan, geldigTot } = voorstel
  const botst = perioden.some(
    (rij) => rij.geldigVan >= geldigVan && (geldigTot === null || rij.geldigVan <= geldigTot),
  )
  if (botst) return 'overlap'
  const vorige = perioden.findLast((rij) => rij.geldigVan < geldigVan) ?? null
  const einde = vorige?.geldigTot ?? null
  const looptDoor = vorige !== null && (einde === null || einde >= geldigVan)
  const eersteVrij = einde && plusDays(einde, 1)
  return {
    vorige,
    vorigeEindigt: looptDoor ? plusDays(geldigVan, -1) : null,
    gat:
      !looptDoor && eersteVrij && eersteVrij < geldigVan
        ? { van: eersteVrij, tot: plusDays(geldigVan, -1) }
        : null,
    zonderVanaf:
      looptDoor && geldigTot !== null && (einde === null || einde > geldigTot)
        ? plusDays(geldigTot, 1)
        : null,
    verschil: vorige && verschilVan(Number(vorige.waarde), Number(voorstel.waarde)),
  }
}

/** So much more or less than before is more often a typing error than a decision. */
export const OPVALLEND_VERSCHIL = 10

function verschilVan(oud: number, nieuw: number): number | null {
  return oud === 0 ? null : Math.round((nieuw / oud - 1) * 1000) / 10
}
