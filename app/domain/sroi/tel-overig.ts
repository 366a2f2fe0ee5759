import { breuk, deel, maal, naarCenten, vanCenten } from '#app/domain/regeling/breuk.ts'
import { gedeeldePeriode, telMaanden, type Periode } from './duur.ts'

/** What counts beside plaatsingen. Amounts in cents, without VAT. */
export type OverigeRegel =
  /** An invoice of a sociaal ontwikkelbedrijf; the table says which part of it counts, in hundredths of a percent. */
  | { soort: 'inkoop'; factuurCents: number; basispunten: number }
  /** Hours in which the contractor shares what it knows. */
  | { soort: 'expertise'; uren: number; uurwaardeCents: number }
  /** Seats in a training. */
  | { soort: 'training'; plaatsen: number; plaatswaardeCents: number }
  | ({ soort: 'stage'; maandwaardeCents: number } & Periode)
  | { soort: 'overig_werk'; bedragCents: number }

/** What a line that is no plaatsing counts for, in cents, rounded once; of a stage only its days within the contract. */
export function telOverig(regel: OverigeRegel, contract: Periode): number {
  switch (regel.soort) {
    case 'inkoop':
      return naarCenten(deel(maal(vanCenten(regel.factuurCents), breuk(regel.basispunten)), breuk(10_000)))
    case 'expertise':
      return naarCenten(maal(breuk(regel.uren), vanCenten(regel.uurwaardeCents)))
    case 'training':
      return regel.plaatsen * regel.plaatswaardeCents
    case 'stage': {
      const periode = gedeeldePeriode(regel, contract)
      return periode ? naarCenten(maal(telMaanden(periode), vanCenten(regel.maandwaardeCents))) : 0
    }
    case 'overig_werk':
      return regel.bedragCents
  }
}
