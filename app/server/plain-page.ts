import type { ServerResponse } from 'node:http'

const PAGES = {
  400: ['Dit verzoek klopt niet', 'Controleer het adres en probeer het opnieuw.'],
  404: ['Dit bestand bestaat niet', 'Ververs de pagina om de nieuwste versie te krijgen.'],
  405: ['Dit kan hier niet', 'Ga terug en probeer het via de website.'],
  411: ['Dit verzoek klopt niet', 'De lengte van wat u verstuurt ontbreekt. Probeer het via de website.'],
  413: [
    'Dat is te veel tegelijk',
    'Een tekst mag samen met de rest van het formulier hooguit 1,5 MB zijn, een document hooguit 10 MB. Maak het kleiner en probeer het opnieuw.',
  ],
  500: ['Er ging iets mis', 'Probeer het over een paar minuten opnieuw.'],
} as const

/** Sends a small Dutch page without styles, for answers that come before the portal itself is reached. */
export function sendPlainPage(response: ServerResponse, status: keyof typeof PAGES): void {
  const [title, text] = PAGES[status]
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  })
  response.end(
    `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${title}</title><h1>${title}</h1><p>${text}</p><p><a href="/">Naar de startpagina</a></p></html>\n`,
  )
}
