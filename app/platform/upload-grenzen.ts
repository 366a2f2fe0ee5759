/** Far above the longest form, far below what would hurt a process that reads a body into memory. */
const MAX_BODY_BYTES = 1_500_000

/** What one uploaded file may be at most. A report of some tens of pages with photos is a few megabytes. */
export const MAX_BESTAND_BYTES = 10_000_000

/**
 * A form with a file may be larger, because it is read as a stream: what is above MAX_BESTAND_BYTES is read and thrown away, so
 * that the form can say beside the field that the file is too large. Four times as much is what cameras and scanners make of
 * a page; above that the line is closed before anything is read.
 */
const MAX_UPLOAD_BYTES = 40_000_000

/** The addresses whose form is read as a stream, as page and as data request. */
const UPLOAD_PADEN = /^\/adviseur\/loonwaarde\/[^/]+\/documenten(\.data)?$/

/** How large a body may be at an address. */
export function maxBody(pad: string): number {
  return UPLOAD_PADEN.test(pad) ? MAX_UPLOAD_BYTES : MAX_BODY_BYTES
}
