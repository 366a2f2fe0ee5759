import type { Actor } from '#app/platform/actor.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { werkgeverScope } from '#app/domain/werkgever/scope.server.ts'
import { vacatureScope } from './scope.server.ts'
import type { NieuweVacatureInput } from './werk.ts'

/**
 * Starts a concept at the address of the employer, with whoever writes it as contact person when that is the employer.
 * The id comes from the page: a form that is sent twice makes one vacature and is answered twice the same.
 * Refuses with not-allowed, invalid (employer not found) or conflict (the id is of something else).
 */
export async function createVacature(
  actor: Actor,
  input: NieuweVacatureInput,
): Promise<Result<{ id: string }>> {
  if (actor.rol !== 'werkgever' && actor.rol !== 'adviseur') return refuse('not-allowed')
  const werkgeverId = actor.rol === 'werkgever' ? actor.werkgeverId : input.werkgeverId
  if (!werkgeverId) return refuse('invalid', 'Kies voor welke werkgever de vacature is.')
  return inTransaction(actor, async (tx, emit) => {
    const werkgever = await tx.werkgever.findFirst({
      where: { AND: [werkgeverScope(actor), { id: werkgeverId }] },
      select: { id: true, straat: true, huisnummer: true, postcode: true, pc4: true, plaats: true },
    })
    if (!werkgever) return refuse('invalid', 'Kies een werkgever uit de lijst.')
    const contact =
      actor.rol === 'werkgever'
        ? await tx.account.findUnique({
            where: { id: actor.accountId },
            select: { naam: true, email: true, telefoon: true },
          })
        : null
    const { id, ...adres } = werkgever
    const { count } = await tx.vacature.createMany({
      data: [
        {
          id: input.id,
          werkgeverId: id,
          titel: input.titel,
          ...adres,
          contactNaam: contact?.naam.slice(0, 70),
          contactEmail: contact?.email,
          contactTelefoon: contact?.telefoon?.slice(0, 20),
        },
      ],
      skipDuplicates: true,
    })
    if (count === 0) {
      const eerder = await tx.vacature.findFirst({
        where: {
          AND: [
            vacatureScope(actor),
            { id: input.id, werkgeverId: id, titel: input.titel, status: 'concept' },
          ],
        },
        select: { id: true },
      })
      return eerder ? done(eerder) : refuse('conflict', 'Laad de pagina opnieuw en probeer het nog eens.')
    }
    await emit({ type: 'vacature.aangemaakt', onderwerp: input.id, gegevens: { werkgeverId: id } })
    return done({ id: input.id })
  })
}
