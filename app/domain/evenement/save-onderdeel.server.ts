import type { Actor } from '#app/platform/actor.ts'
import { amsterdamTime } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Refused, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { lockEvenement } from './lock-evenement.server.ts'
import { canEditEvenement } from './policy.ts'
import { buitenDeTijden, type OnderdeelInput } from './programma.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>

/** Adds a part to the programme. Refused with 'invalid' outside the times of the event. A form that is sent twice adds one. */
export async function addOnderdeel(
  actor: Adviseur,
  { id, evenementId, ...input }: OnderdeelInput & { id: string; evenementId: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const kan = await forProgramma(tx, actor, evenementId, input)
    if (!kan.ok) return kan
    const { count } = await tx.onderdeel.createMany({
      data: { ...kan.data, id, evenementId },
      skipDuplicates: true,
    })
    if (count > 0)
      await emit({
        type: 'evenement.programma-gewijzigd',
        onderwerp: evenementId,
        gegevens: { wat: 'toegevoegd' },
      })
    return done(null)
  })
}

/** Changes a part. Refused with 'invalid' outside the times of the event or with fewer places than are taken. */
export async function updateOnderdeel(
  actor: Adviseur,
  { id, evenementId, versie, ...input }: OnderdeelInput & { id: string; evenementId: string; versie: number },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const kan = await forProgramma(tx, actor, evenementId, input)
    if (!kan.ok) return kan
    const [was] = await tx.$queryRaw<{ bezet: number }[]>`
      SELECT bezet FROM onderdeel WHERE id = ${id}::uuid AND evenement_id = ${evenementId}::uuid FOR UPDATE`
    if (!was) return refuse('not-found')
    if (input.plaatsen !== null && input.plaatsen < was.bezet)
      return refuse('invalid', `Er zijn al ${was.bezet} plaatsen bezet. Kies minstens dat aantal.`)
    const { count } = await tx.onderdeel.updateMany({
      where: { id, evenementId, versie },
      data: { ...kan.data, versie: { increment: 1 } },
    })
    if (count === 0) return refuse('conflict')
    await emit({
      type: 'evenement.programma-gewijzigd',
      onderwerp: evenementId,
      gegevens: { wat: 'gewijzigd' },
    })
    return done(null)
  })
}

/** Takes a part out of the programme. Refused with 'conflict' when somebody chose it. */
export async function removeOnderdeel(
  actor: Adviseur,
  { id, evenementId }: { id: string; evenementId: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const evenement = await lockEvenement(tx, actor, evenementId)
    const onderdeel = evenement?.onderdelen.find((een) => een.id === id)
    if (!evenement || !onderdeel) return refuse('not-found')
    if (!canEditEvenement(actor, evenement)) return refuse('conflict')
    const { count } = await tx.onderdeel.deleteMany({ where: { id, keuzes: { none: {} } } })
    if (count === 0)
      return refuse('conflict', 'Iemand heeft dit onderdeel al gekozen. Het kan niet meer weg.')
    await emit({
      type: 'evenement.programma-gewijzigd',
      onderwerp: evenementId,
      gegevens: { wat: 'weggehaald' },
    })
    return done(null)
  })
}

async function forProgramma(
  tx: Tx,
  actor: Adviseur,
  evenementId: string,
  { datum, van, tot, ...input }: OnderdeelInput,
) {
  const evenement = await lockEvenement(tx, actor, evenementId)
  if (!evenement) return refuse('not-found')
  if (!canEditEvenement(actor, evenement)) return refuse('conflict')
  const tijd = { start: amsterdamTime(datum, van), einde: amsterdamTime(datum, tot) }
  if (buitenDeTijden({ ...evenement, onderdelen: [tijd] }).length > 0)
    return refuse('invalid', 'Dit valt buiten de tijden van het evenement. Kies een andere tijd.') as Refused
  return done({ ...input, ...tijd })
}
