import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Refused, type Result } from '#app/platform/result.ts'
import type { Emit } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { missingOf, type Ontbrekend, type VacatureInhoud, type VacatureStap } from './completeness.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { canEdit, refusalOf } from './policy.ts'
import { vacatureScope } from './scope.server.ts'
import { OVERGANGEN, STATUS_LABEL, type Overgang, type VacatureStatus } from './vacature.ts'

/** Which row, and the version that the page was made from. */
export type VacatureRef = { vacatureId: string; versie: number }

const SELECT = {
  id: true,
  status: true,
  werkgeverId: true,
  titel: true,
  omschrijving: true,
  beroepId: true,
  soorten: true,
  urenMin: true,
  urenMax: true,
  postcode: true,
  plaats: true,
  sluitingsdatum: true,
  contactNaam: true,
  contactEmail: true,
  contactTelefoon: true,
  _count: { select: { eisen: true } },
} satisfies Prisma.VacatureSelect

type Rij = Prisma.VacatureGetPayload<{ select: typeof SELECT }>

type Velden = Omit<Prisma.VacatureUncheckedUpdateManyInput, 'status' | 'versie'>

/**
 * Moves a vacature to another status: the one place for it. Scope, policy and `check` decide first; the database then
 * decides a race, because the update names the status and the version that were read. Refuses with not-found, not-allowed,
 * conflict (another status by now, or another version) or what `check` says.
 */
export async function moveVacature(
  tx: Tx,
  actor: Actor,
  { vacatureId, versie }: VacatureRef,
  overgang: Overgang,
  options: {
    data?: Velden
    /** What `data` changes in the words of the completeness rules. */
    inhoud?: Partial<VacatureInhoud>
    check?: (ontbreekt: Ontbrekend[]) => Refused | null
  } = {},
): Promise<Result<{ id: string }>> {
  const rij = await findInScope(tx, actor, vacatureId)
  if (!rij) return refuse('not-found')
  const refusal = refusalOf(actor, rij, overgang)
  if (refusal === 'not-allowed') return refuse('not-allowed')
  if (refusal === 'conflict') return refuseStatus(rij.status)
  const refused = options.check?.(missingIn(rij, options.inhoud))
  if (refused) return refused
  const { van, naar } = OVERGANGEN[overgang]
  const { count } = await tx.vacature.updateMany({
    where: { AND: [vacatureScope(actor), { id: vacatureId, versie, status: { in: [...van] } }] },
    data: { ...options.data, status: naar, versie: { increment: 1 } },
  })
  return count === 0 ? refuseVersie() : done({ id: vacatureId })
}

export type StapOpslag = {
  stap: VacatureStap
  data: Velden
  /** The same change in the words of the completeness rules. */
  inhoud: Partial<VacatureInhoud>
  /** What is stored in other tables, once the row is won. */
  also?: () => Promise<void>
}

/**
 * Saves one step of the form. A concept may be incomplete; what was handed in must stay complete. Refuses with not-found,
 * not-allowed, conflict or invalid.
 */
export async function saveStap(
  tx: Tx,
  emit: Emit,
  actor: Actor,
  { vacatureId, versie }: VacatureRef,
  { stap, data, inhoud, also }: StapOpslag,
): Promise<Result<{ id: string }>> {
  const rij = await findInScope(tx, actor, vacatureId)
  if (!rij) return refuse('not-found')
  if (!canEdit(actor, rij)) {
    return canEdit(actor, { ...rij, status: 'concept' }) ? refuseStatus(rij.status) : refuse('not-allowed')
  }
  if (rij.status !== 'concept') {
    // Other steps may miss something that time took away (a closing date); only this step is this form's business.
    const ontbreekt = missingIn(rij, inhoud).filter((punt) => punt.stap === stap)
    if (ontbreekt.length > 0) return refuse('invalid', ontbreekt.map(({ melding }) => melding).join(' '))
  }
  const { count } = await tx.vacature.updateMany({
    where: { AND: [vacatureScope(actor), { id: vacatureId, versie, status: rij.status }] },
    data: { ...data, versie: { increment: 1 } },
  })
  if (count === 0) return refuseVersie()
  await also?.()
  await emit({ type: 'vacature.gewijzigd', onderwerp: vacatureId, gegevens: { stap } })
  return done({ id: vacatureId })
}

function findInScope(tx: Tx, actor: Actor, id: string): Promise<Rij | null> {
  return tx.vacature.findFirst({ where: { AND: [vacatureScope(actor), { id }] }, select: SELECT })
}

function missingIn(
  { _count, sluitingsdatum, ...rij }: Rij,
  change: Partial<VacatureInhoud> = {},
): Ontbrekend[] {
  const nu = { ...rij, aantalEisen: _count.eisen, sluitingsdatum: sluitingsdatum && isoDay(sluitingsdatum) }
  return missingOf({ ...nu, ...change }, today())
}

function refuseStatus(status: VacatureStatus): Refused {
  const nu = STATUS_LABEL[status].toLowerCase()
  return refuse('conflict', `Dit kan niet meer: de vacature is nu ${nu}. Bekijk eerst de nieuwe stand.`)
}

function refuseVersie(): Refused {
  return refuse(
    'conflict',
    'Iemand heeft deze vacature intussen gewijzigd. Bekijk de nieuwe stand en probeer het opnieuw.',
  )
}
