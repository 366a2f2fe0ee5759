import type { Doelgroep } from '#prisma/generated/client.ts'

/** Whether somebody belongs to the banenafspraak already: in the doelgroepregister, as who has a Wajong is too. */
export function isBanenafspraak(doelgroep: Doelgroep): boolean {
  return doelgroep === 'doelgroepregister' || doelgroep === 'wajong'
}
