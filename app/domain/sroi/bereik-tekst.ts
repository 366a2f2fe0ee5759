import { formatEuro } from '#app/ui/format.ts'

/** An amount, or "tussen € x en € y" when the highest is another one; `hoogsteCents` null: the amount is exact. */
export function tussenTekst(cents: number, hoogsteCents: number | null): string {
  return hoogsteCents === null || hoogsteCents === cents
    ? formatEuro(cents)
    : `tussen ${formatEuro(Math.min(cents, hoogsteCents))} en ${formatEuro(Math.max(cents, hoogsteCents))}`
}
