import { ROLLEN } from '#app/domain/account/account.ts'
import { cookieOf } from '#tests/support/login.ts'
import type { Toegang } from '#tests/support/toegang.ts'
import type { aToegangWereld } from '#tests/support/toegang-wereld.ts'

type Wereld = Awaited<ReturnType<typeof aToegangWereld>>

const kept = new Map<string, Promise<string>>()

/** The cookie of an account, which logs in once. */
export async function keptCookieOf(accountId: string): Promise<string> {
  const cookie = kept.get(accountId) ?? cookieOf(accountId)
  kept.set(accountId, cookie)
  return cookie
}

/** The cookie of somebody of the world who may be at an address; none for an address that is for everyone. */
export async function cookieFor(
  wereld: Wereld,
  { voor, geweigerd = [] }: Toegang,
): Promise<string | undefined> {
  const rol = ROLLEN.find(
    (one) => voor === 'ingelogd' || (Array.isArray(voor) && voor.includes(one) && !geweigerd.includes(one)),
  )
  return rol && keptCookieOf(wereld.eigenaars[rol])
}
