import { addMonths } from '#app/platform/form-values.ts'
import { amsterdamDay } from '#app/platform/iso-day.ts'

/**
 * Months after a contract was closed that evidence stays. regels.md names no term for it (section 8 leaves the selectielijst open);
 * seven years is the fiscal term for an administration, article 52 AWR, within which an opdrachtgever can be asked to account for
 * the outcome. The shortest that fits is a choice of the opdrachtgevers and their privacy officers: it stands here alone.
 */
export const BEWIJS_BEWAAR_MAANDEN = 84

/** Months after a rejection that evidence stays: so long the contractor can object, as with the papers of a loonwaardemeting. */
export const AFGEWEZEN_BEWAAR_MAANDEN = 6

/**
 * The day (yyyy-mm-dd) on which evidence goes: of what was withdrawn that same day, since that never counts again; of what was
 * rejected AFGEWEZEN_BEWAAR_MAANDEN later; of the rest BEWIJS_BEWAAR_MAANDEN after the contract was closed. Null while that day is
 * unknown: the contract runs, or was opened again.
 */
export function verwijderdag(
  {
    status,
    beoordeeldOp,
    geslotenOp,
  }: { status: string; beoordeeldOp: Date | null; geslotenOp: Date | null },
  vandaag: string,
): string | null {
  if (status === 'ingetrokken') return vandaag
  const later = (moment: Date | null, maanden: number) => moment && addMonths(amsterdamDay(moment), maanden)
  return status === 'afgewezen'
    ? later(beoordeeldOp, AFGEWEZEN_BEWAAR_MAANDEN)
    : later(geslotenOp, BEWIJS_BEWAAR_MAANDEN)
}
