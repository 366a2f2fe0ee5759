import { CODE_MAX_MISLUKT } from '#app/domain/account/account.ts'
import { inlogcodeOf } from '#app/domain/account/request-inlogcode.server.ts'
import { openSessie } from '#app/domain/account/sessie.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { equalInConstantTime } from '#app/platform/ids.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

export type VerifyInlogcodeInput = { pogingId: string; code: string }

const FOUT = 'Deze code klopt niet of is verlopen. Kijk de code na, of vraag een nieuwe code aan.'

/**
 * Trades a login code for a session. A code works once, for 15 minutes and for 5 wrong tries; wrong, used, expired
 * and unknown all get the same answer ('invalid'). Every try counts, also when several arrive at once.
 */
export async function verifyInlogcode(
  input: VerifyInlogcodeInput,
): Promise<Result<{ token: string; accountId: string }>> {
  // Counted outside the transaction that may roll back: a try is a try.
  const { count } = await db().inlogpoging.updateMany({
    where: {
      id: input.pogingId,
      gebruiktOp: null,
      verlooptOp: { gt: now() },
      mislukt: { lt: CODE_MAX_MISLUKT },
    },
    data: { mislukt: { increment: 1 } },
  })
  if (count === 0 || !equalInConstantTime(input.code, inlogcodeOf(input.pogingId)))
    return refuse('invalid', FOUT)

  return inTransaction(null, async (tx, emit) => {
    const used = await tx.inlogpoging.updateMany({
      where: { id: input.pogingId, gebruiktOp: null, accountId: { not: null } },
      data: { gebruiktOp: now() },
    })
    if (used.count === 0) return refuse('invalid', FOUT)
    const { accountId } = await tx.inlogpoging.findUniqueOrThrow({
      where: { id: input.pogingId },
      select: { accountId: true },
    })
    const token = accountId ? await openSessie(tx, accountId) : null
    if (!accountId || !token)
      return refuse('not-allowed', 'Dit account is niet actief. Neem contact op met het WSP.')
    await emit({ type: 'account.ingelogd', onderwerp: accountId, gegevens: {} })
    return done({ token, accountId })
  })
}
