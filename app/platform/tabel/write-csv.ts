/**
 * A table as a text with semicolons, as a Dutch spreadsheet opens it: UTF-8 with a mark, CRLF, every cell in quotes. A cell
 * that a spreadsheet would run as a formula gets an apostrophe before it; our own import takes that away again.
 */
export function writeCsv(rijen: readonly (readonly string[])[]): string {
  const regels = rijen.map((rij) => rij.map((cel) => `"${safeCel(cel).replaceAll('"', '""')}"`).join(';'))
  return `\ufeff${regels.join('\r\n')}\r\n`
}

function safeCel(cel: string): string {
  return /^[=+\-@\t\r]/.test(cel) ? `'${cel}` : cel
}
