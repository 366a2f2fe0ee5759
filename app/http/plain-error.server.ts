const TEKSTEN: Record<number, { titel: string; uitleg: string }> = {
  400: {
    titel: 'Dit verzoek klopt niet',
    uitleg: 'Ga terug naar de vorige pagina, laad die opnieuw en probeer het nog eens.',
  },
  403: {
    titel: 'Dit mag niet',
    uitleg: 'Dit hoort bij een andere rol of organisatie, of het verzoek kwam niet van deze website.',
  },
  404: {
    titel: 'Dit bestaat niet (meer)',
    uitleg: 'Misschien is het intussen weggehaald. Ga terug naar het begin en zoek van daaruit verder.',
  },
  405: {
    titel: 'Dit kan hier niet',
    uitleg: 'Ga terug naar de vorige pagina en probeer het met de knop op die pagina.',
  },
  415: {
    titel: 'Dit formulier kunnen wij niet lezen',
    uitleg: 'Ga terug naar de vorige pagina, laad die opnieuw en probeer het nog eens.',
  },
  500: {
    titel: 'Er ging iets mis bij ons',
    uitleg: 'Wat eerder is opgeslagen, is bewaard. Probeer het over een paar minuten opnieuw.',
  },
  503: {
    titel: 'Het portaal is even niet bereikbaar',
    uitleg: 'Wat eerder is opgeslagen, is bewaard. Probeer het over een minuut opnieuw.',
  },
}

/**
 * A command has an address but no page, so React Router answers its errors with a bare value. To a person (a browser
 * that asks for a page, without JavaScript) this makes of it a small page that says what to do. Other answers pass.
 */
export function readableError(request: Request, response: Response): Response {
  if (response.status < 400 || !asksForPage(request) || isPage(response)) return response
  const fallback = response.status < 500 ? 400 : 500
  const { titel, uitleg } = TEKSTEN[response.status] ?? TEKSTEN[fallback] ?? { titel: '', uitleg: '' }
  const headers = new Headers(response.headers)
  headers.delete('Content-Length')
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${titel} | WSP-portaal</title></head><body><main><h1>${titel}</h1><p>${uitleg}</p>` +
      `<p><a href="/">Naar het begin</a></p></main></body></html>\n`,
    { status: response.status, headers },
  )
}

function asksForPage(request: Request): boolean {
  if (new URL(request.url).pathname.endsWith('.data')) return false
  return request.headers.get('Accept')?.includes('text/html') ?? false
}

function isPage(response: Response): boolean {
  return response.headers.get('Content-Type')?.startsWith('text/html') ?? false
}
