import { config } from '#app/platform/config.server.ts'

/** The headers of every page. The nonce is new for each answer; nothing inline runs without it. */
export function securityHeaders(nonce: string): [string, string][] {
  const { isDev } = config()
  const https = config().http.publicUrl.startsWith('https://')
  const csp = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    // Vite puts its styles and its socket in the page while one edits; a build has neither.
    isDev ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    isDev ? "connect-src 'self' ws:" : "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
  return [
    ['Content-Security-Policy', csp],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'same-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    // The door of an event reads QR codes; the browser still asks. By page it cannot be: who comes by a link keeps the first page's.
    ['Permissions-Policy', 'camera=(self), geolocation=(), microphone=(), payment=()'],
    ...(https
      ? [['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'] as [string, string]]
      : []),
  ]
}
