import { KOLOM_NAMEN, KOLOMMEN, REDENEN_KOP, type Cellen } from './kolommen.ts'

/** Rows of cells with the heads above them, in the order of the template. */
export function toTabel(rijen: readonly Cellen[]): string[][] {
  return [
    KOLOM_NAMEN.map((kolom) => KOLOMMEN[kolom].kop),
    ...rijen.map((cellen) => KOLOM_NAMEN.map((kolom) => cellen[kolom] ?? '')),
  ]
}

/** The same with a reason behind each row. */
export function toProbleemTabel(rijen: readonly { cellen: Cellen; redenen: string }[]): string[][] {
  const [kop = [], ...rest] = toTabel(rijen.map(({ cellen }) => cellen))
  return [[...kop, REDENEN_KOP], ...rest.map((rij, index) => [...rij, rijen[index]?.redenen ?? ''])]
}

/** The template: an invented employer, and a second person there. */
export function voorbeeldTabel(dienstverlening: string): string[][] {
  const een: Cellen = Object.fromEntries(KOLOM_NAMEN.map((kolom) => [kolom, KOLOMMEN[kolom].voorbeeld]))
  return toTabel([
    { ...een, dienstclusterCode: dienstverlening },
    {
      kvkNummer: KOLOMMEN.kvkNummer.voorbeeld,
      contactNaam: 'Tweede Verzonnen Persoon',
      contactFunctie: 'Personeelszaken',
    },
  ])
}
