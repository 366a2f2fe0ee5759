import { createCookie } from 'react-router'
import { config } from '#app/platform/config.server.ts'

const secure = config().http.publicUrl.startsWith('https://')
const shared = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const

// The __Host- prefix binds a cookie to this host; browsers accept it over https only.
const name = (plain: string) => (secure ? `__Host-${plain}` : plain)

export const sessieCookie = createCookie(name('wsp-sessie'), shared)

/** Which login attempt this browser is busy with. Signed, so that it cannot be swapped for another. */
export const inlogCookie = createCookie(name('wsp-inloggen'), {
  ...shared,
  secrets: [config().http.sessionSecret],
  maxAge: 20 * 60,
})

/** One message for the next page. Signed, so that nobody can put words in our mouth. */
export const flashCookie = createCookie(name('wsp-melding'), {
  ...shared,
  secrets: [config().http.sessionSecret],
  maxAge: 60,
})
