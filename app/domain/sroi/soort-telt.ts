import { INVULLING_SOORTEN, type InvullingSoort } from './invulling.ts'
import type { Tabelwaarden } from './tel-invullingen.ts'

/** Whether a kind counts with this table. A plaatsing always does. */
export function teltSoort(soort: InvullingSoort, tabel: Omit<Tabelwaarden, 'fulltimeUren'>): boolean {
  switch (soort) {
    case 'plaatsing':
      return true
    case 'inkoop':
      return tabel.inkoopBasispunten !== null
    case 'expertise':
      return tabel.expertiseUurCents !== null
    case 'training':
      return tabel.trainingPlaatsCents !== null
    case 'stage':
      return tabel.stageMaandCents !== null
    case 'overig_werk':
      return tabel.teltOverigWerk
  }
}

/** The kinds that count with a table, in the order of the forms. */
export function soortenVan(tabel: Omit<Tabelwaarden, 'fulltimeUren'>): InvullingSoort[] {
  return INVULLING_SOORTEN.filter((soort) => teltSoort(soort, tabel))
}
