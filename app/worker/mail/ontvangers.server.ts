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
