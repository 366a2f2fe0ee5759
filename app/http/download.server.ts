import { notForRobots } from '#app/http/not-for-robots.ts'
import { writeCsv } from '#app/platform/tabel/write-csv.ts'

/** A table as a file to save, which nothing on the way keeps. `naam` is ours, without extension. */
export function downloadTabel(naam: string, rijen: readonly (readonly string[])[]): Response {
  return new Response(writeCsv(rijen), {
    headers: {
      ...notForRobots(),
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${naam}.csv"`,
    },
  })
}
