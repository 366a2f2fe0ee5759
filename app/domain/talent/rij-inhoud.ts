import type { Deelregio, Soort } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import type { AnoniemeKaart } from '#app/domain/talent/anonimiseer.ts'
import type { Beschikbaar } from '#app/domain/talent/beschikbaar.ts'

/** What a card says, in the columns of its table. */
export type RijInhoud = {
  gewenst: string[]
  gewerkt: string[]
  urenVan: number | null
  urenTot: number | null
  deelregio: Deelregio | null
  beschikbaar: Beschikbaar | null
  soorten: Soort[]
  certificaten: string[]
  /** "<term id>=<level 1 to 3>". */
  kenmerken: string[]
}

export function toRijInhoud(kaart: AnoniemeKaart): RijInhoud {
  return {
    gewenst: kaart.gewenst,
    gewerkt: kaart.gewerkt,
    urenVan: kaart.uren?.van ?? null,
    urenTot: kaart.uren?.tot ?? null,
    deelregio: kaart.deelregio as Deelregio | null,
    beschikbaar: kaart.beschikbaar as Beschikbaar | null,
    soorten: kaart.soorten as Soort[],
    certificaten: kaart.certificaten,
    kenmerken: kaart.kenmerken.map(({ termId, niveau }) => `${termId}=${niveau}`),
  }
}
