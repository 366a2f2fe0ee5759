import { redirect } from 'react-router'
import { flashCookie } from '#app/http/cookies.server.ts'

export type Melding = { soort: 'ok' | 'fout' | 'info'; tekst: string }

/** Redirects and shows one message on the page that follows. */
export async function redirectWithMelding(
  naar: string,
  tekst: string,
  soort: Melding['soort'] = 'ok',
): Promise<Response> {
  const headers = new Headers()
  headers.append('Set-Cookie', await flashCookie.serialize({ soort, tekst } satisfies Melding))
  return redirect(naar, { status: 303, headers })
}

/** A form that does not say which state it was made from comes from a page that is no longer true. */
export function redirectFromStalePage(naar: string): Promise<Response> {
  return redirectWithMelding(
    naar,
    'Deze pagina was verouderd. Bekijk de nieuwe stand en probeer het opnieuw.',
    'fout',
  )
}

/** Reads the message of the previous page and the header that forgets it. */
export async function takeMelding(request: Request): Promise<{ melding: Melding; header: string } | null> {
  const melding = (await flashCookie.parse(request.headers.get('Cookie'))) as Melding | null
  if (!melding) return null
  return { melding, header: await flashCookie.serialize('', { maxAge: 0 }) }
}
