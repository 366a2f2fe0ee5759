import writeXlsxFile from 'write-excel-file/node'

/**
 * A table as an .xlsx file of one sheet, its first row as the heads. Every cell is text: a number that begins with a 0 keeps
 * it, also after somebody edits the cell, and nothing is a formula.
 */
export async function writeXlsx(
  blad: string,
  rijen: readonly (readonly string[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const [kop = [], ...rest] = rijen
  const cel = (value: string) => (value === '' ? null : { value, type: String, format: '@' })
  const buffer = await writeXlsxFile(
    [
      kop.map((value) => ({ value, type: String, format: '@', fontWeight: 'bold' as const })),
      ...rest.map((rij) => rij.map(cel)),
    ],
    {
      sheet: blad,
      stickyRowsCount: 1,
      columns: kop.map((tekst) => ({ width: Math.max(16, tekst.length + 2) })),
    },
  ).toBuffer()
  return new Uint8Array(buffer)
}
