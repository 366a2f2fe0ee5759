import { CsvError, parse } from 'csv-parse/sync'
import { done, refuse, type Result } from '#app/platform/result.ts'

const BOM = '\ufeff'

/**
 * The cells of a text with separators, row by row; an empty line is a row, so that the first row is row 1 of a spreadsheet.
 * Reads what Dutch and English programs write: UTF-8, UTF-16 with a mark, windows-1252; semicolon, comma or tab. Refused
 * with 'invalid' when it is no such text.
 */
export function readCsv(bytes: Uint8Array, maxRijen: number): Result<string[][]> {
  const tekst = decode(bytes)
  // Letters have no such codes: a picture, a program, a packed file.
  if (tekst === null || /[\u0000-\u0008\u000e-\u001f]/.test(tekst))
    return refuse('invalid', 'Dit is geen CSV-bestand of Excel-bestand. Sla de lijst op als .xlsx of .csv.')
  const zonderKop = tekst.replace(/^sep=.\r?\n/i, '\n')
  try {
    const rijen: string[][] = parse(zonderKop, {
      delimiter: delimiterOf(zonderKop),
      relax_column_count: true,
      skip_empty_lines: false,
      // One more than may be: the caller then knows that there are too many.
      to: maxRijen + 1,
      max_record_size: 100_000,
    })
    return done(rijen.map((rij) => rij.map((cel) => cel.trim())))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const regel = typeof error.lines === 'number' ? ` Kijk rond regel ${error.lines}.` : ''
    return refuse(
      'invalid',
      `Wij kunnen dit CSV-bestand niet lezen: de aanhalingstekens kloppen niet.${regel} Of sla de lijst op als .xlsx.`,
    )
  }
}

/** Null when no way of reading fits. */
function decode(bytes: Uint8Array): string | null {
  const [een, twee] = bytes
  const utf16 = een === 0xff && twee === 0xfe ? 'utf-16le' : een === 0xfe && twee === 0xff ? 'utf-16be' : null
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes).replace(BOM, '')
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return utf16 ? null : decodeWindows(bytes)
  }
}

// The TextDecoder of some versions of Node reads these 32 bytes of windows-1252 as control codes.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWindows(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (teken) => WINDOWS_1252.charAt(teken.charCodeAt(0) - 0x80))
}

/** The separator that the first line with text has most of, outside quotes. */
function delimiterOf(tekst: string): string {
  const eerste = /[^\s;,][^\r\n]*/.exec(tekst)?.[0].replace(/"[^"]*"/g, '') ?? ''
  const aantal = (teken: string) => eerste.split(teken).length
  return [';', ',', '\t'].reduce((beste, teken) => (aantal(teken) > aantal(beste) ? teken : beste))
}
