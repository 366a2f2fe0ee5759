import { today } from '#app/platform/clock.server.ts'
import { formatDatum } from '#app/ui/format.ts'
import { aanzegTekst } from './aanzeg-tekst.ts'
import type { Contract } from './contract.ts'
import { aanzegdagVan } from './remind-contracten.server.ts'
import type { PlaatsingStand } from './stand.ts'

type Plaatsing = {
  stand: PlaatsingStand
  einddatum: string | null
  beeindigdOp: string | null
  contracten: Contract[]
}

/** What an employer reads on the page of a contract that ends soon or is past its end; null when there is nothing to do. */
export function aanzegUitleg({ stand, einddatum, beeindigdOp, contracten }: Plaatsing) {
  const laatste = contracten.at(-1)
  if (beeindigdOp !== null || !einddatum || !laatste) return null
  if (stand === 'voorbij')
    return {
      titel: `Het contract liep tot en met ${formatDatum(einddatum)}`,
      tekst: 'Werkt de medewerker nog bij u? Laat uw adviseur dan weten wat u hebt afgesproken.',
    }
  if (stand !== 'eindigt') return null
  return {
    titel: `Het contract loopt af op ${formatDatum(einddatum)}`,
    tekst: aanzegTekst({ soort: laatste.soort, aanzeggen: aanzegdagVan(contracten), vandaag: today() }),
  }
}
