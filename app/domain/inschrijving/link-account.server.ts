import type { Tx } from '#app/platform/db.server.ts'

type Aanmelding = {
  id: string
  evenementId: string
  rol: string
  email: string | null
  accountId: string | null
}

/**
 * Whoever confirms an address that belongs to an account shows that they are that person: the registration then stands in Mijn WSP
 * of the employer or with the candidate. Not when the account is blocked, and not for a candidate who is registered already.
 */
export async function linkAccount(tx: Tx, { id, evenementId, rol, email, accountId }: Aanmelding) {
  if (accountId || !email || (rol !== 'werkgever' && rol !== 'kandidaat')) return
  const [toekenning, nogEen] = await tx.rolToekenning.findMany({
    where: { rol, account: { email, geblokkeerdOp: null } },
    select: { accountId: true, werkgeverId: true, kandidaatId: true },
    take: 2,
  })
  // Who works for two employers did not say for which one they come.
  if (!toekenning || nogEen) return
  const { werkgeverId, kandidaatId } = toekenning
  if (kandidaatId) {
    const al = await tx.aanmelding.count({ where: { evenementId, kandidaatId, vervallenOp: null } })
    if (al > 0) return
  }
  await tx.aanmelding.update({
    where: { id },
    data: { accountId: toekenning.accountId, werkgeverId, kandidaatId },
  })
}
