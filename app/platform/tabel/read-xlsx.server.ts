import { strFromU8, unzipSync, zipSync, type Unzipped, type UnzipFileInfo } from 'fflate'
import { readSheet, type CellValue } from 'read-excel-file/node'
import { done, refuse, type Result } from '#app/platform/result.ts'

/** What a list of the size that we take can be, with room; a packed file can say anything about itself. */
const MAX_DELEN = 300
const MAX_UITGEPAKT = 12_000_000
const MAX_CELLEN = 150_000
const MAX_KOLOM = 200

const DEEL =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/)?[^/]+\.(xml|rels)|xl\/worksheets\/[^/]+\.xml)$/i

const GEEN_EXCEL =
  'Dit Excel-bestand kunnen wij niet lezen. Open het in Excel en sla het opnieuw op als .xlsx of .csv.'
const TE_GROOT =
  'Een van de bladen is te groot. Zet alleen de lijst in een nieuw bestand, met één blad en zonder lege opgemaakte rijen.'

/**
 * The cells of the first sheet of an .xlsx file, row by row. Of a formula the result is read that the spreadsheet kept, and
 * nothing is computed. Refused with 'invalid' when it cannot be read, and before it takes memory when it would grow too large.
 */
export async function readXlsx(bytes: Uint8Array, maxRijen: number): Promise<Result<string[][]>> {
  const delen = unpack(bytes)
  if (!delen.ok) return delen
  if (!('xl/workbook.xml' in delen.data))
    return refuse(
      'invalid',
      'Dit is een ingepakt bestand, maar geen Excel-bestand. Sla de lijst op als .xlsx of .csv.',
    )
  const bladen = Object.entries(delen.data).filter(([naam]) => naam.startsWith('xl/worksheets/'))
  if (bladen.some(([, blad]) => isTeGroot(strFromU8(blad), maxRijen))) return refuse('invalid', TE_GROOT)
  try {
    // Packed again without compression: whatever the file said about its sizes, the reader sees these.
    const rijen = await readSheet(Buffer.from(zipSync(delen.data, { level: 0 })), 1)
    return done(rijen.map((rij) => rij.map((cel) => toTekst(cel))))
  } catch (error) {
    // The reader throws errors of many kinds, and all of them are about this file.
    if (!(error instanceof Error)) throw error
    return refuse('invalid', GEEN_EXCEL)
  }
}

/** The parts that a list needs. What a part says that it will be is all the memory that it gets. */
function unpack(bytes: Uint8Array): Result<Unzipped> {
  let aantal = 0
  let totaal = 0
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    aantal += 1
    if (!DEEL.test(name)) return false
    totaal += originalSize
    return aantal <= MAX_DELEN && totaal <= MAX_UITGEPAKT
  }
  try {
    const delen = unzipSync(bytes, { filter })
    return aantal > MAX_DELEN || totaal > MAX_UITGEPAKT ? refuse('invalid', TE_GROOT) : done(delen)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return refuse('invalid', GEEN_EXCEL)
  }
}

/** A few bytes can name a cell a million rows away, and everything in between would be made. */
function isTeGroot(blad: string, maxRijen: number): boolean {
  let cellen = 0
  for (const [, tag, kolom, rij] of blad.matchAll(
    /<(?:\w+:)?(c|row)\b(?:[^>]*?\sr=["']([A-Za-z]*)(\d+)["'])?/g,
  )) {
    cellen += tag === 'c' ? 1 : 10
    if (cellen > MAX_CELLEN || Number(rij ?? 0) > maxRijen + 1 || columnNumber(kolom ?? '') > MAX_KOLOM)
      return true
  }
  return false
}

/** "A" is 1, "Z" 26, "AA" 27. */
function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((som, letter) => som * 26 + letter.charCodeAt(0) - 64, 0)
}

function toTekst(cel: CellValue | null): string {
  if (cel === null) return ''
  if (typeof cel === 'boolean') return cel ? 'ja' : 'nee'
  // A day has no time: what the spreadsheet shows is the day in UTC.
  if (cel instanceof Date) return cel.toISOString().slice(0, 10)
  return String(cel as string | number).trim()
}
