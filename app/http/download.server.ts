import { notForRobots } from '#app/http/not-for-robots.ts'
import { writeCsv } from '#app/platform/tabel/write-csv.ts'
import { writeXlsx, type Blad } from '#app/platform/tabel/write-xlsx.server.ts'

const TYPE = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type Vorm = keyof typeof TYPE

/** A table as a file to save, which nothing on the way keeps. `naam` is ours, without extension, as is the
 * name of the sheet. */
export async function downloadTabel(
  naam: string,
  vorm: Vorm,
  rijen: readonly (readonly string[])[],
  blad = 'Werkgevers',
): Promise<Response> {
  return downloadBladen({ naam, vorm, bladen: [{ naam: blad, rijen }] })
}

/** Tables as one file to save, a sheet for each; a CSV has room for the first alone. */
export async function downloadBladen({
  naam,
  vorm,
  bladen,
}: {
  naam: string
  vorm: Vorm
  bladen: readonly [Blad, ...Blad[]]
}): Promise<Response> {
  return new Response(vorm === 'csv' ? writeCsv(bladen[0].rijen) : await writeXlsx(...bladen), {
    headers: {
      ...notForRobots(),
      'Content-Type': TYPE[vorm],
      'Content-Disposition': `attachment; filename="${naam}.${vorm}"`,
    },
  })
}

/** A PDF that was made for this request, to save; nothing on the way keeps it. `naam` is ours, with extension. */
export function downloadPdf({ naam, bytes }: { naam: string; bytes: Uint8Array }): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...notForRobots(),
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${naam}"`,
    },
  })
}
