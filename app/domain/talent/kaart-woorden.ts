import type { GetoondeKaart } from '#app/domain/talent/toon-kaart.ts'

/** "24 tot 40 uur", or "hooguit 24 uur" when the band begins at nothing. */
export function urenTekst({ van, tot }: NonNullable<GetoondeKaart['uren']>): string {
  return van === 0 ? `hooguit ${tot} uur` : `${van} tot ${tot} uur`
}

/** What names a card in a list: the wanted work. */
export function kaartTitel({ gewenst }: Pick<GetoondeKaart, 'gewenst'>): string {
  return gewenst.length > 0 ? gewenst.join(', ') : 'Verschillend werk'
}

/** "25 of meer profielen"; fewer than can be shown is said as that. */
export function bandTekst(band: number | null): string {
  return band === null ? 'Minder dan 5 profielen' : `${band} of meer profielen`
}
