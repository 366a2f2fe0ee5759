import { KALENDER_TYPE } from '#app/platform/kalender.server.ts'

/** A calendar file that a browser or a calendar program opens. Never kept by what lies in between: it is one person's. */
export function answerKalender(kalender: string, bestandsnaam: string): Response {
  return new Response(kalender, {
    headers: {
      'Content-Type': KALENDER_TYPE,
      'Content-Disposition': `attachment; filename="${bestandsnaam}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
