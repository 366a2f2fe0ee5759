import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { MEESTE_OPEN, type AdviesAanvraagInput } from './advies.ts'
import { reactieVoor } from './klok.ts'

/**
 * An employer asks the WSP for advice. It goes to the aanspreekpunt, and the response clock starts. A form that is sent twice
 * makes one request. Refused with 'conflict' when too many are open.
 */
export async function requestAdvies(
  actor: Extract<Actor, { rol: 'werkgever' }>,
  { id, onderwerp, titel, toelichting }: AdviesAanvraagInput,
): Promise<Result<{ id: string }>> {
  const { werkgeverId, accountId } = actor
  return inTransaction(actor, async (tx, emit) => {
    // Two forms at once: the second one sees the first.
    await tx.$queryRaw`SELECT id FROM werkgever WHERE id = ${werkgeverId}::uuid FOR NO KEY UPDATE`
    const eerder = await tx.adviesaanvraag.findUnique({
      where: { id },
      select: { werkgeverId: true, titel: true },
    })
    if (eerder) {
      return eerder.werkgeverId === werkgeverId && eerder.titel === titel
        ? done({ id })
        : refuse('conflict', 'Laad de pagina opnieuw en probeer het nog eens.')
    }
    const open = await tx.adviesaanvraag.count({ where: { werkgeverId, status: { not: 'afgesloten' } } })
    if (open >= MEESTE_OPEN) {
      return refuse(
        'conflict',
        `U hebt al ${open} vragen open. Wacht tot uw adviseur er een heeft afgerond, of trek er een in.`,
      )
    }
    const voor = dateOnly(reactieVoor(today()))
    await tx.adviesaanvraag.create({
      data: {
        id,
        werkgeverId,
        accountId,
        onderwerp,
        titel,
        wachtSinds: now(),
        reactieVoor: voor,
        uiterlijk: voor,
        aangemaaktOp: now(),
        berichten: {
          create: {
            soort: 'vraag',
            accountId,
            tekst: toelichting ? `${titel}\n\n${toelichting}` : titel,
            op: now(),
          },
        },
      },
    })
    await emit({ type: 'adviesaanvraag.gedaan', onderwerp: id, gegevens: { werkgeverId, soort: onderwerp } })
    return done({ id })
  })
}
