import { createContext, type RouterContextProvider } from 'react-router'
import type { SessieGegevens } from '#app/domain/account/account.ts'
import type { Actor } from '#app/platform/actor.ts'

/** Set by the root middleware for every request. */
export const requestContext = createContext<{ verzoekId: string; nonce: string; ip: string }>()
export const sessieContext = createContext<{ sessie: SessieGegevens; actor: Actor } | null>(null)

/** The actor of a page behind a guard. Throws when no guard ran: that is a bug in routes.ts, not a user's mistake. */
export function actorOf<R extends Actor['rol'] = Actor['rol']>(
  context: Readonly<RouterContextProvider>,
  ..._rollen: R[]
): Extract<Actor, { rol: R }> {
  const current = context.get(sessieContext)
  if (!current) throw new Error('actorOf: this route has no guard')
  if (_rollen.length > 0 && !_rollen.includes(current.actor.rol as R))
    throw new Error('actorOf: wrong guard for this route')
  return current.actor as Extract<Actor, { rol: R }>
}

export function sessieOf(context: Readonly<RouterContextProvider>): SessieGegevens {
  const current = context.get(sessieContext)
  if (!current) throw new Error('sessieOf: this route has no guard')
  return current.sessie
}
