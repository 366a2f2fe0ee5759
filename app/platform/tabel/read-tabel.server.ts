import { refuse, type Result } from '#app/platform/result.ts'
import { readCsv } from './read-csv.server.ts'
import { readXlsx } from './read-xlsx.server.ts'

const HANDTEKENINGEN: readonly [bytes: readonly number[], melding: string][] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'Dit is een oud Excel-bestand, of een bestand met een wachtwoord. Sla het zonder wachtwoord op als .xlsx of .csv.',
  ],
  [[0x25, 0x50, 0x44, 0x46], 'Dit is een PDF. Sla de lijst op als .xlsx of .csv.'],
]

/**
 * The cells of a file, row by row; the first row is row 1 of a spreadsheet. What it is, is told by its content and never by
 * its name. Refused with 'invalid' and what to do when it cannot be read. At most one row more than `maxRijen` is read.
 */
export async function readTabel(bytes: Uint8Array, maxRijen: number): Promise<Result<string[][]>> {
  const bekend = HANDTEKENINGEN.find(([begin]) => begin.every((byte, index) => bytes[index] === byte))
  if (bekend) return refuse('invalid', bekend[1])
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3
    ? readXlsx(bytes, maxRijen)
    : readCsv(bytes, maxRijen)
}
