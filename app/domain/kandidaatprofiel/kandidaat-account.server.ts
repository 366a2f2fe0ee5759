import type { Tx } from '#app/platform/db.server.ts'
import type { Emit } from '#app/platform/transaction.server.ts'

type NieuweKandidaat = {
  id: string
  voornaam: string
  achternaam: string
  email: string
  telefoon: string | null
}

/** The account with which a candidate logs in. The event sends the invitation. Throws a unique violation on a known address. */
export async function createKandidaatAccount(tx: Tx, emit: Emit, kandidaat: NieuweKandidaat): Promise<void> {
  const account = await tx.account.create({
    data: {
      email: kandidaat.email,
      naam: `${kandidaat.voornaam} ${kandidaat.achternaam}`,
      telefoon: kandidaat.telefoon,
      rollen: { create: { rol: 'kandidaat', kandidaatId: kandidaat.id } },
    },
    select: { id: true },
  })
  await emit({ type: 'account.aangemaakt', onderwerp: account.id })
}
