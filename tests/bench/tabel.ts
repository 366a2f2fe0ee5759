/** Lines of a table with columns as wide as their widest cell; the first column to the left, the others to the right. */
export function toTabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  const alle = [koppen, ...rijen]
  const breedtes = koppen.map((_, kolom) => Math.max(...alle.map((rij) => (rij[kolom] ?? '').length)))
  const toRegel = (rij: readonly string[]) =>
    breedtes
      .map((breedte, kolom) =>
        kolom === 0 ? (rij[kolom] ?? '').padEnd(breedte) : (rij[kolom] ?? '').padStart(breedte),
      )
      .join('  ')
      .trimEnd()
  return [
    toRegel(koppen),
    breedtes.map((breedte) => '-'.repeat(breedte)).join('  '),
    ...rijen.map(toRegel),
  ].join('\n')
}
