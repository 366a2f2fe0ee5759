import {
  CODE_GELDIG_MINUTEN,
  CODE_MAX_PER_ADRES,
  CODE_MAX_PER_ADRES_OVERAL,
  CODE_MAX_PER_NETWERK,
} from '#app/domain/account/account.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { hmac, sha256 } from '#app/platform/ids.server.ts'
import { networkHashOf } from '#app/platform/network.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

export type RequestInlogcodeInput = { email: string; ip: string }

/**
 * Makes a login attempt and has its code mailed. For an unknown or blocked address everything happens except the
 * mail, so that the answer and its timing tell nothing about who has an account.
 * Refused with 'conflict' when one address or one network address asks too often.
 */
export async function requestInlogcode(input: RequestInlogcodeInput): Promise<Result<{ pogingId: string }>> {
  const emailHash = sha256(input.email)
  const ipHash = networkHashOf(input.ip)
  return inTransaction(null, async (tx, emit) => {
    // Two requests at once must not both see the count of before.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${emailHash}))`
    const since = addDays(now(), -CODE_GELDIG_MINUTEN / 1440)
    const count = (where: { emailHash?: string; ipHash?: string }) =>
      tx.inlogpoging.count({ where: { ...where, aangemaaktOp: { gt: since } } })
    if (
      (await count({ emailHash, ipHash })) >= CODE_MAX_PER_ADRES ||
      (await count({ emailHash })) >= CODE_MAX_PER_ADRES_OVERAL ||
      (await count({ ipHash })) >= CODE_MAX_PER_NETWERK
    ) {
      return refuse(
        'conflict',
        'U heeft te vaak een code gevraagd. Wacht 15 minuten en probeer het dan opnieuw.',
      )
    }
    const account = await tx.account.findUnique({
      where: { email: input.email },
      select: { id: true, geblokkeerdOp: true },
    })
    const poging = await tx.inlogpoging.create({
      data: {
        emailHash,
        ipHash,
        accountId: account && !account.geblokkeerdOp ? account.id : null,
        aangemaaktOp: now(),
        verlooptOp: addDays(now(), CODE_GELDIG_MINUTEN / 1440),
      },
      select: { id: true },
    })
    await emit({ type: 'account.inlogcode-gevraagd', onderwerp: poging.id })
    return done({ pogingId: poging.id })
  })
}

/** The eight digits of an attempt. Derived from its id and the server's secret: a copy of the database shows no code. */
export function inlogcodeOf(pogingId: string): string {
  const bytes = hmac(config().http.sessionSecret, `inlogcode:${pogingId}`)
  return String(bytes.readUIntBE(0, 6) % 100_000_000).padStart(8, '0')
}
