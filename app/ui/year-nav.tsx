import { KeuzeNav } from './keuze-nav.tsx'

type Props = {
  jaar: number
  jaren: readonly number[]
  /** What else the address of the page says, and keeps. */
  ook?: Record<string, string>
}

/** Chooses the calendar year of a page with figures, as `?jaar=`. */
export function YearNav({ jaar, jaren, ook = {} }: Props) {
  return (
    <KeuzeNav
      label="Jaar"
      keuzes={jaren.map((keuze) => ({
        naam: String(keuze),
        naar: `?${new URLSearchParams({ jaar: String(keuze), ...ook }).toString()}`,
        aan: keuze === jaar,
      }))}
    />
  )
}
