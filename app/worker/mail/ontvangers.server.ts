import type { Bereikbaar } from '#app/domain/werkgever/bereikbaar.server.ts'
import type { Bericht } from '#app/mail/message.ts'
import { voorCollega } from '#app/mail/afwezigheid.ts'
import { db } from '#app/platform/db.server.ts'
import { formatDatum } from '#app/ui/format.ts'
import type { Verzending } from '#app/worker/mail/mail-job.ts'

export type Ontvanger = { email: string; naam: string }

/** Everyone who works in the portal for this employer. */
export async function accountsVanWerkgever(werkgeverId: string): Promise<Ontvanger[]> {
  return db().account.findMany({
    where: { geblokkeerdOp: null, rollen: { some: { rol: 'werkgever', werkgeverId } } },
    orderBy: { id: 'asc' },
    select: { email: true, naam: true },
  })
}

/**
 * Who is asked something at an employer: everyone with an account; without one the first contactpersoon, and without an address
 * of theirs `anders`, for instance the contact of the vacature.
 */
export async function contactenVanWerkgever(
  werkgeverId: string,
  anders: { naam: string | null; email: string | null },
): Promise<Ontvanger[]> {
  const accounts = await accountsVanWerkgever(werkgeverId)
  if (accounts.length > 0) return accounts
  const persoon = await db().contactpersoon.findFirst({
    where: { werkgeverId, actief: true, email: { not: null } },
    orderBy: [{ isEerste: 'desc' }, { id: 'asc' }],
    select: { email: true, naam: true },
  })
  const email = persoon?.email ?? anders.email
  return email ? [{ email, naam: persoon?.naam ?? anders.naam ?? 'werkgever' }] : []
}

/** The account of a candidate; nobody when the candidate has none or it is blocked. */
export async function accountVanKandidaat(kandidaatId: string): Promise<{ email: string }[]> {
  return db().account.findMany({
    where: { geblokkeerdOp: null, rollen: { some: { rol: 'kandidaat', kandidaatId } } },
    select: { email: true },
  })
}

/**
 * A mail to an adviseur about their work, or to who does that work today: `wie` comes from `bereikbaar`, which decides it for
 * mails and pages alike. Says for whom when it is for a colleague. Nothing when nobody can log in.
 */
export function naarAdviseur(wie: Bereikbaar | null, make: (naam: string) => Bericht): Verzending[] {
  if (!wie) return []
  const bericht = make(wie.naam)
  if (!wie.voor) return [{ aan: wie.email, bericht }]
  const { naam, tot } = wie.voor
  return [{ aan: wie.email, bericht: voorCollega(bericht, { naam, tot: tot && formatDatum(tot) }) }]
}
