import { addDays, now } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { hmac } from '#app/platform/ids.server.ts'
import { networkHashOf } from '#app/platform/network.server.ts'

/**
 * People in unconfirmed registrations of one network in one hour. A class, a library or a company with one address fits; who
 * wants to take every place of an event, or to mail strangers through the portal, soon stops.
 */
export const MEESTE_PER_NETWERK = 60
/** Unconfirmed registrations for one mail address in a day, whoever asked for them: the mails that a stranger can be sent. */
export const MEESTE_PER_ADRES = 5

const NETWERK_DAGEN = 1 / 24
const ADRES_DAGEN = 1

export type Poging = { vanIp: string; email: string; aantal: number }

/**
 * May this network, and this mail address, be registered without a confirmation once more? Others of the same network or address
 * wait until the transaction ends. It counts what was asked, not who is known: the answer tells nothing about an address.
 * To be asked before the places of an event are locked.
 */
export async function mayAanmelden(tx: Tx, poging: Poging): Promise<boolean> {
  const { netwerkHash, emailHash } = hashesOf(poging)
  // One after the other, in this order: two at once would see the count of before.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${netwerkHash}))`
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${emailHash}))`
  const nu = now()
  const { _sum } = await tx.aanmeldpoging.aggregate({
    where: { netwerkHash, aangemaaktOp: { gt: addDays(nu, -NETWERK_DAGEN) } },
    _sum: { aantal: true },
  })
  if ((_sum.aantal ?? 0) + poging.aantal > MEESTE_PER_NETWERK) return false
  const eerder = await tx.aanmeldpoging.count({
    where: { emailHash, aangemaaktOp: { gt: addDays(nu, -ADRES_DAGEN) } },
  })
  return eerder < MEESTE_PER_ADRES
}

/** Writes down that it was asked. Confirming takes it away: whoever reads the mail harms nobody. */
export async function recordPoging(tx: Tx, aanmeldingId: string, poging: Poging): Promise<void> {
  await tx.aanmeldpoging.create({
    data: { aanmeldingId, ...hashesOf(poging), aantal: poging.aantal, aangemaaktOp: now() },
  })
}

/** The address of this registration was confirmed. */
export async function forgetPogingen(tx: Tx, aanmeldingId: string): Promise<void> {
  await tx.aanmeldpoging.deleteMany({ where: { aanmeldingId } })
}

/** Removes what no longer counts; answers how many rows went. */
export async function removeOldAanmeldpogingen(): Promise<number> {
  const { count } = await db().aanmeldpoging.deleteMany({
    where: { aangemaaktOp: { lte: addDays(now(), -ADRES_DAGEN) } },
  })
  return count
}

function hashesOf({ vanIp, email }: Poging) {
  const emailHash = hmac(config().http.sessionSecret, `aanmeldpoging:${email.toLowerCase()}`)
  return { netwerkHash: networkHashOf(vanIp), emailHash: emailHash.toString('hex') }
}
