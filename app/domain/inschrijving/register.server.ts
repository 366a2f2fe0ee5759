import { standVan, type Stand } from '#app/domain/evenement/evenement.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { isUniqueViolation, type Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import { mayAanmelden, recordPoging } from './aanmeldpogingen.server.ts'
import { lockPlaatsen, type Plek } from './plaatsen.server.ts'
import { opVolgorde } from './rij.server.ts'
import { tekstenVan } from './taal.server.ts'
import type { Taal } from './taal.ts'
import { writeAanmelding } from './write-aanmelding.server.ts'

export type Opgave = Plek & {
  taal: Taal
  email: string
  telefoon: string | null
  organisatieNaam: string | null
  /** Each person once. */
  namen: readonly string[]
  /** The network address of the visitor; null when the WSP itself does it, who is not limited. */
  vanIp: string | null
}

/** Why nobody can register now, for a page that says it in the language of the visitor. */
export type Dicht = Exclude<Stand, 'open' | 'vol'> | 'niet_uitgenodigd'

// The link is mailed again at most this often, so that nobody fills the mailbox of somebody else.
const NOGMAALS_NA_DAGEN = 1 / 24

/**
 * Registers somebody without an account, one or more people in one role: who fits holds a place until the mail address is
 * confirmed, who comes after them waits. With an address that is known for this event nothing is added and the answer is the
 * same: its owner gets a mail with the link instead. `dicht` tells why registering is not possible; an event that is not there
 * refuses with not-found, and too much that is not confirmed, from one network or for one address, with 'conflict'.
 */
export async function register(opgave: Opgave): Promise<Result<{ dicht: Dicht | null }>> {
  return opVolgorde(`${opgave.evenementId}:${opgave.rol}`, () => registerOrFind(opgave))
}

async function registerOrFind(opgave: Opgave): Promise<Result<{ dicht: Dicht | null }>> {
  try {
    return await registerOnce(opgave)
  } catch (error) {
    // Two at once from one address, in two roles: the second finds the first.
    if (isUniqueViolation(error, 'email')) return registerOnce(opgave)
    throw error
  }
}

function registerOnce(opgave: Opgave): Promise<Result<{ dicht: Dicht | null }>> {
  return inTransaction<{ dicht: Dicht | null }>(null, async (tx, emit) => {
    const { evenementId, vanIp, namen, taal } = opgave
    const email = opgave.email.toLowerCase()
    const poging = vanIp === null ? null : { vanIp, email, aantal: namen.length }
    if (poging && !(await mayAanmelden(tx, poging))) return refuse('conflict', tekstenVan(taal).fouten.teVaak)
    const vrij = await lockPlaatsen(tx, opgave)
    const evenement = await tx.evenement.findFirst({
      where: { id: evenementId, status: { not: 'concept' } },
      include: { capaciteiten: true },
    })
    if (!evenement) return refuse('not-found')
    const nu = now()
    const { stand } = standVan(evenement, nu)
    if (stand !== 'open' && stand !== 'vol') return done({ dicht: stand })
    if (vrij === null) return done({ dicht: 'niet_uitgenodigd' })
    const bestaande = await tx.aanmelding.findFirst({
      where: { evenementId, email, vervallenOp: null },
      select: { id: true },
    })
    if (bestaande) {
      await mailAgain(tx, emit, bestaande.id, nu)
      if (poging) await recordPoging(tx, bestaande.id, poging)
      return done({ dicht: null })
    }
    const id = await writeAanmelding(
      tx,
      emit,
      { ...opgave, email },
      { nu, start: evenement.start, vrij, isBevestigd: false },
    )
    if (poging) await recordPoging(tx, id, poging)
    return done({ dicht: null })
  })
}

async function mailAgain(tx: Tx, emit: Emit, aanmeldingId: string, nu: Date): Promise<void> {
  const kortGeleden = await tx.gebeurtenis.count({
    where: {
      onderwerpId: aanmeldingId,
      type: { in: ['aanmelding.gedaan', 'aanmelding.nogmaals'] },
      opgetredenOp: { gt: addDays(nu, -NOGMAALS_NA_DAGEN) },
    },
  })
  if (kortGeleden === 0) await emit({ type: 'aanmelding.nogmaals', onderwerp: aanmeldingId })
}
