import { openSessie } from '#app/domain/account/sessie.server.ts'
import { sessieCookie } from '#app/http/cookies.server.ts'
import { db } from '#app/platform/db.server.ts'

/** The Cookie header of someone who is logged in with this account, in the first role that it holds. */
export async function cookieOf(accountId: string): Promise<string> {
  const token = await openSessie(db(), accountId)
  if (!token) throw new Error('this account holds no role, or is blocked')
  return (await sessieCookie.serialize(token)).split(';')[0] ?? ''
}
