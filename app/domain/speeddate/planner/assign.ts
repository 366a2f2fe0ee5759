/**
 * The assignment of rows to columns that adds up to most; a row without a column counts 0. `waarde` is 0 or less where
 * a row and a column do not go together. Answers the column of each row, or -1. Hungarian method, rows at most columns.
 */
export function assign(rijen: number, kolommen: number, waarde: Float64Array): Int32Array {
  const breed = Math.max(rijen, kolommen)
  const cost = (rij: number, kolom: number) =>
    kolom < kolommen ? -Math.max(0, waarde[rij * kolommen + kolom] as number) : 0
  const u = new Float64Array(rijen + 1)
  const v = new Float64Array(breed + 1)
  const rijVan = new Int32Array(breed + 1)
  const via = new Int32Array(breed + 1)
  const kleinste = new Float64Array(breed + 1)
  const gezien = new Uint8Array(breed + 1)
  for (let rij = 1; rij <= rijen; rij++) {
    rijVan[0] = rij
    kleinste.fill(Infinity)
    gezien.fill(0)
    let kolom = 0
    do {
      gezien[kolom] = 1
      const vanRij = rijVan[kolom] as number
      let delta = Infinity
      let volgende = 0
      for (let j = 1; j <= breed; j++) {
        if (gezien[j] === 1) continue
        const rest = cost(vanRij - 1, j - 1) - (u[vanRij] as number) - (v[j] as number)
        if (rest < (kleinste[j] as number)) {
          kleinste[j] = rest
          via[j] = kolom
        }
        if ((kleinste[j] as number) < delta) [delta, volgende] = [kleinste[j] as number, j]
      }
      for (let j = 0; j <= breed; j++) {
        if (gezien[j] === 1) {
          u[rijVan[j] as number] = (u[rijVan[j] as number] as number) + delta
          v[j] = (v[j] as number) - delta
        } else kleinste[j] = (kleinste[j] as number) - delta
      }
      kolom = volgende
    } while (rijVan[kolom] !== 0)
    while (kolom !== 0) {
      const terug = via[kolom] as number
      rijVan[kolom] = rijVan[terug] as number
      kolom = terug
    }
  }
  const uitkomst = new Int32Array(rijen).fill(-1)
  for (let j = 1; j <= kolommen; j++) {
    const rij = (rijVan[j] as number) - 1
    if (rij >= 0 && (waarde[rij * kolommen + j - 1] as number) > 0) uitkomst[rij] = j - 1
  }
  return uitkomst
}
