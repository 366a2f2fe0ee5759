import type { ContractSoort, PlaatsingEindeReden } from '#prisma/generated/client.ts'
import { day } from '#prisma/seed/demo/datum.ts'

/** Days from today; `tot` null is open-ended. `uren` more or less than on the first day. */
type Loop = {
  start: number
  contracten: { tot: number | null; soort?: ContractSoort; uren?: number }[]
  einde?: { op: number; reden: PlaatsingEindeReden }
}

/** What can become of a plaatsing: just begun, ends soon, extended, past its end, ended; some of more than a year ago. */
const LOPEN: readonly Loop[] = [
  { start: -3, contracten: [{ tot: 179 }] },
  { start: -155, contracten: [{ tot: 27 }] },
  { start: -400, contracten: [{ tot: -218 }, { tot: -36 }, { tot: 146, uren: 4 }] },
  { start: -380, contracten: [{ tot: -198 }, { tot: null }] },
  { start: -200, contracten: [{ tot: -18 }] },
  {
    start: -420,
    contracten: [{ tot: -238 }, { tot: -56 }],
    einde: { op: -56, reden: 'contract_afgelopen' },
  },
  { start: -1, contracten: [{ tot: null }] },
  { start: -142, contracten: [{ tot: 40 }] },
  { start: -390, contracten: [{ tot: null }] },
  { start: -250, contracten: [{ tot: -68 }], einde: { op: -170, reden: 'ander_werk' } },
  { start: 6, contracten: [{ tot: 188 }] },
  { start: -95, contracten: [{ tot: 12, soort: 'uitzend' }] },
  { start: -30, contracten: [{ tot: 152 }], einde: { op: -9, reden: 'proeftijd' } },
]

export function loopVan(nummer: number): Loop {
  return LOPEN[nummer % LOPEN.length]!
}

/** The days and contracts of a plaatsing; a stage or werkervaringsplek has no employment contract. */
export function dagenVan(
  loop: Loop,
  vandaag: string,
  { urenPerWeek, soort }: { urenPerWeek: number; soort: string },
) {
  const zonderLoon = soort === 'stage' || soort === 'werkervaringsplek'
  return {
    startdatum: day(vandaag, loop.start),
    contracten: loop.contracten.map(({ tot, soort: contract, uren = 0 }) => ({
      soort: zonderLoon ? ('zonder_loon' as const) : (contract ?? (tot === null ? 'vast' : 'tijdelijk')),
      tot: tot === null ? null : day(vandaag, tot),
      urenPerWeek: Math.min(40, urenPerWeek + uren),
    })),
    einde: loop.einde ? { op: day(vandaag, loop.einde.op), reden: loop.einde.reden } : null,
  }
}
