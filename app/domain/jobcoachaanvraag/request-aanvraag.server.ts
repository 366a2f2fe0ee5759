import { werkgeverScope } from '#app/domain/werkgever/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Refused, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { MEESTE_OPEN, OPEN_STATUSSEN, type AanvraagInput } from './aanvraag.ts'
import { reactieVoor } from './klok.ts'
import { lopendePlaatsing } from './scope.server.ts'

type Vrager = Extract<Actor, { rol: 'werkgever' | 'adviseur' }>

/**
 * An employer asks for a jobcoach, or an adviseur does it for the employer. It goes to the aanspreekpunt, and the response clock
 * starts. A form that is sent twice makes one request. Refused with 'not-found' for an employer outside the scope, 'invalid' for
 * who does not work there (any more), 'conflict' when a request or guidance for this person runs, or too many are open.
 */
export async function requestJobcoaching(
  actor: Vrager,
  { id, voor, onderwerp, tekst, haast, ...input }: AanvraagInput & { werkgeverId: string },
): Promise<Result<{ id: string }>> {
  const { accountId } = actor
  const { werkgeverId } = input
  const plaatsingId = voor === 'algemeen' ? null : voor
  const doorAdviseur = actor.rol === 'adviseur'
  return inTransaction(actor, async (tx, emit) => {
    const isEigen = await tx.werkgever.count({ where: { AND: [werkgeverScope(actor), { id: werkgeverId }] } })
    if (isEigen === 0) return refuse('not-found')
    // Two forms at once: the second one sees the first.
    await tx.$queryRaw`SELECT id FROM werkgever WHERE id = ${werkgeverId}::uuid FOR NO KEY UPDATE`
    const eerder = await tx.jobcoachaanvraag.findUnique({
      where: { id },
      select: { werkgeverId: true, plaatsingId: true },
    })
    if (eerder) {
      return eerder.werkgeverId === werkgeverId && eerder.plaatsingId === plaatsingId
        ? done({ id })
        : refuse('conflict', 'Laad de pagina opnieuw en probeer het nog eens.')
    }
    const weigering = await refuseVoor(tx, actor, werkgeverId, plaatsingId)
    if (weigering) return weigering
    await tx.jobcoachaanvraag.create({
      data: {
        id,
        werkgeverId,
        plaatsingId,
        accountId,
        doorAdviseur,
        onderwerp,
        haast,
        wachtSinds: now(),
        reactieVoor: dateOnly(reactieVoor(haast, today())),
        aangemaaktOp: now(),
        berichten: { create: { soort: 'aanvraag', accountId, tekst, op: now() } },
      },
    })
    await emit({
      type: 'jobcoachaanvraag.gedaan',
      onderwerp: id,
      gegevens: { werkgeverId, haast, doorAdviseur },
    })
    return done({ id })
  })
}

async function refuseVoor(
  tx: Tx,
  actor: Vrager,
  werkgeverId: string,
  plaatsingId: string | null,
): Promise<Refused | null> {
  const open = { werkgeverId, status: { in: [...OPEN_STATUSSEN] } }
  if (plaatsingId !== null) {
    const werktHier = await tx.plaatsing.count({
      where: { AND: [lopendePlaatsing(actor, werkgeverId), { id: plaatsingId }] },
    })
    if (werktHier === 0) return refuse('invalid', 'Kies een medewerker uit de lijst.')
    if ((await tx.jobcoachaanvraag.count({ where: { ...open, plaatsingId } })) > 0)
      return refuse(
        'conflict',
        'Voor deze medewerker loopt al een aanvraag. U vindt de aanvraag boven het formulier.',
      )
    if ((await tx.jobcoachtraject.count({ where: { plaatsingId, status: 'lopend' } })) > 0)
      return refuse(
        'conflict',
        'Deze medewerker heeft al een jobcoach. Boven het formulier staat wie dat is.',
      )
  }
  if ((await tx.jobcoachaanvraag.count({ where: open })) >= MEESTE_OPEN)
    return refuse(
      'conflict',
      `Er staan al ${MEESTE_OPEN} aanvragen open. Trek er een in, of bel uw adviseur.`,
    )
  return null
}
