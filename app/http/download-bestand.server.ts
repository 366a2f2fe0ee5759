import { Readable } from 'node:stream'
import { notForRobots } from '#app/http/not-for-robots.ts'
import { BESTANDSTYPEN } from '#app/platform/bestand/bestandstype.server.ts'

type Bestand = { naam: string; type: string; grootte: number; inhoud: Readable }

/** A file that somebody handed in, to save and never to look at in the portal; nothing on the way keeps it. */
export function downloadBestand({ naam, type, grootte, inhoud }: Bestand): Response {
  const bekend = Object.entries(BESTANDSTYPEN).find(([een]) => een === type)
  return new Response(Readable.toWeb(inhoud) as ReadableStream, {
    headers: {
      ...notForRobots(),
      'Content-Type': bekend?.[1].mime ?? 'application/octet-stream',
      'Content-Length': String(grootte),
      'Content-Disposition': contentDisposition(naam),
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** The name for old programs in plain letters, and for all others as it is (RFC 6266). */
function contentDisposition(naam: string): string {
  const kaal = naam.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  return `attachment; filename="${kaal}"; filename*=UTF-8''${encodeURIComponent(naam).replace(/['()*]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`)}`
}
