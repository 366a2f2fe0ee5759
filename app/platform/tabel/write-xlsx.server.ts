import writeXlsxFile from 'write-excel-file/node'

/** A sheet with its name; the first row has the heads. */
export type Blad = { naam: string; rijen: readonly (readonly string[])[] }

/**
 * Tables as an .xlsx file, a sheet for each, with the first row as the heads. Every cell is text: a number that begins with a 0
 * keeps it, also after somebody edits the cell, and nothing is a formula.
 */
export async function writeXlsx(...bladen: readonly Blad[]): Promise<Uint8Array<ArrayBuffer>> {
  const buffer = await writeXlsxFile(bladen.map(toSheet)).toBuffer()
  return new Uint8Array(buffer)
}

function toSheet({ naam, rijen: [kop = [], ...rest] }: Blad) {
  const cel = (value: string) => (value === '' ? null : { value, type: String, format: '@' })
  return {
    sheet: naam,
    data: [
      kop.map((value) => ({ value, type: String, format: '@', fontWeight: 'bold' as const })),
      ...rest.map((rij) => rij.map(cel)),
    ],
    stickyRowsCount: 1,
    columns: kop.map((tekst) => ({ width: Math.max(16, tekst.length + 2) })),
  }
}
