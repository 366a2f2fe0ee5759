import type { Volger } from '#app/domain/volgopdracht/policy.ts'
import type { Prisma } from '#prisma/generated/client.ts'

export const VOLGER_SELECT = {
  rol: true,
  accountId: true,
  account: {
    select: {
      geblokkeerdOp: true,
      rollen: { select: { rol: true, organisatieId: true, kandidaatId: true } },
    },
  },
} as const satisfies Prisma.VolgopdrachtSelect

type Row = Prisma.VolgopdrachtGetPayload<{ select: typeof VOLGER_SELECT }>

/**
 * Who follows, as the actor that they are now: a mail says no more than the portal would show them today. Null when the
 * account is blocked or no longer has the role.
 */
export function volgerOf({ rol, accountId, account }: Row): Volger | null {
  if (account.geblokkeerdOp) return null
  for (const toekenning of account.rollen) {
    if (toekenning.rol !== rol) continue
    if (rol === 'adviseur' && toekenning.organisatieId)
      return { rol, accountId, organisatieId: toekenning.organisatieId }
    if (rol === 'kandidaat' && toekenning.kandidaatId)
      return { rol, accountId, kandidaatId: toekenning.kandidaatId }
  }
  return null
}
