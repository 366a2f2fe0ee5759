import { redirect, data, type MiddlewareFunction } from 'react-router'
import type { Rol } from '#app/domain/account/account.ts'
import { sessieContext } from '#app/http/context.server.ts'

/**
 * Guards a whole branch of routes.ts: pages, their data requests and their actions. Who is not logged in goes to the
 * login page and comes back; who has another role gets a 404, because the area does not exist for them.
 */
export function requireRol(...rollen: [Rol, ...Rol[]]): MiddlewareFunction<Response> {
  return async ({ context, request, url }, next) => {
    const current = context.get(sessieContext)
    if (!current) {
      // After logging in a page can be shown again, a form that was sent cannot.
      const terug = request.method === 'GET' ? `?terug=${encodeURIComponent(url.pathname + url.search)}` : ''
      throw redirect(`/inloggen${terug}`)
    }
    if (!rollen.includes(current.sessie.rol)) throw data(null, { status: 404, statusText: 'Niet gevonden' })
    return next()
  }
}

/** Guards pages that are for anyone who is logged in, whatever the role. */
export const requireSessie: MiddlewareFunction<Response> = async ({ context }, next) => {
  if (!context.get(sessieContext)) throw redirect('/inloggen')
  return next()
}
