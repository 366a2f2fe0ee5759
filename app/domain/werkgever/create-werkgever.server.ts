import { isAdviseurAanHetWerk } from '#app/domain/account/adviseurs.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db, isUniqueViolation, type Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Refused, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { findByKvk, findDubbelen, listBekenden } from './find-dubbelen.server.ts'
import { findPlaats } from './find-plaats.server.ts'
import { insertWerkgever } from './insert-werkgever.server.ts'
import { canEditWerkgever } from './policy.ts'
import { POSTCODE_ONBEKEND } from './velden.ts'
import type { NieuweWerkgeverInput } from './werkgever-form.ts'

export const KVK_BESTAAT = 'Er is al een werkgever met dit KVK-nummer.'
export const LIJKT_OP = 'Deze werkgever lijkt op een werkgever die er al is. Kijk eerst of het dezelfde is.'

/**
 * Makes an employer. The id comes from the page: a form that is sent twice makes one employer and is answered twice the same.
 * Refused with 'conflict' when the KVK number is known or, unless `tochNieuw`, when it looks like another one (findDubbelen
 * says which); with 'invalid' for a postcode, cluster or adviseur that does not exist.
 */
export async function createWerkgever(
  actor: Actor,
  { id, tochNieuw, straat, huisnummer, postcode, ...input }: NieuweWerkgeverInput,
): Promise<Result<{ id: string }>> {
  if (!canEditWerkgever(actor)) return refuse('not-allowed')
  try {
    return await inTransaction(actor, async (tx, emit) => {
      const eerder = await findEerder(tx, id, input.kvkNummer)
      if (eerder) return eerder
      // Between two looks this very form may have been kept by the request beside this one.
      const ofEerder = async (weigering: Refused) => (await findEerder(tx, id, input.kvkNummer)) ?? weigering
      if (await findByKvk(tx, input.kvkNummer)) return ofEerder(refuse('conflict', KVK_BESTAAT))
      const plaats = await findPlaats(tx, postcode)
      if (!plaats) return refuse('invalid', POSTCODE_ONBEKEND)
      const bezwaar = await checkKeuzes(tx, input)
      if (bezwaar) return bezwaar
      if (!tochNieuw && findDubbelen(input, await listBekenden(actor, tx)).length > 0)
        return ofEerder(refuse('conflict', LIJKT_OP))
      return done(
        await insertWerkgever(tx, emit, actor, {
          ...input,
          id,
          adres: { straat, huisnummer, postcode, ...plaats },
        }),
      )
    })
  } catch (error) {
    // Two forms at once: the first one won, and it may be this very form.
    if (isUniqueViolation(error, 'werkgever_'))
      return (await findEerder(db(), id, input.kvkNummer)) ?? refuse('conflict', KVK_BESTAAT)
    throw error
  }
}

/** The answer to a form whose id was used before; null when it was not. */
async function findEerder(tx: Tx, id: string, kvkNummer: string): Promise<Result<{ id: string }> | null> {
  const eerder = await tx.werkgever.findUnique({ where: { id }, select: { kvkNummer: true } })
  if (!eerder) return null
  return eerder.kvkNummer === kvkNummer
    ? done({ id })
    : refuse('conflict', 'Laad de pagina opnieuw en probeer het nog eens.')
}

/** An id from a form is a claim: the cluster is one of the list, the aanspreekpunt an adviseur who can work. */
export async function checkKeuzes(
  tx: Tx,
  input: { dienstclusterCode: string; aanspreekpuntId?: string },
): Promise<Refused | null> {
  if ((await tx.dienstcluster.count({ where: { code: input.dienstclusterCode } })) === 0)
    return refuse('invalid', 'Kies een soort dienstverlening uit de lijst.')
  if (input.aanspreekpuntId && !(await isAdviseurAanHetWerk(tx, input.aanspreekpuntId)))
    return refuse('invalid', 'Kies een aanspreekpunt uit de lijst.')
  return null
}
