import type { Actor } from '#app/platform/actor.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { listParameters } from './list-parameters.server.ts'
import type { ParameterNaam } from './parameter.ts'
import type { ParameterPeriodeInput } from './parameter-form.ts'
import { periodenVan } from './parameter-stand.ts'
import { gevolgVan, type Gevolg } from './parameter-voorstel.ts'
import { canManageParameters } from './policy.ts'

export const OVERLAP =
  'Er is al een bedrag dat op een van deze dagen geldt. Kies andere dagen, of trek dat bedrag eerst in.'

export type Periodecontrole = { periode: ParameterPeriodeInput; gevolg: Gevolg }

/**
 * What adding this period will do, before anything is written: a value is never changed afterwards, so somebody reads it
 * again first. Refused with 'conflict' when the command would refuse it.
 */
export async function previewParameterPeriode(
  actor: Actor,
  { naam, ...periode }: ParameterPeriodeInput & { naam: ParameterNaam },
): Promise<Result<Periodecontrole>> {
  if (!canManageParameters(actor)) return refuse('not-allowed')
  const gevolg = gevolgVan(periodenVan(await listParameters(), naam), periode)
  return gevolg === 'overlap' ? refuse('conflict', OVERLAP) : done({ periode, gevolg })
}
