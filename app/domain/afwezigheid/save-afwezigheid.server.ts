import { isAdviseurAanHetWerk } from '#app/domain/account/adviseurs.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { isExclusionViolation, type Tx } from '#app/platform/db.server.ts'
import { isoDay, plusDays } from '#app/platform/iso-day.ts'
import { done, refuse, type Refused, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { dagenTekst, type AfwezigheidInput, type NieuweAfwezigheidInput } from './afwezigheid.ts'
import { canManageAfwezigheid } from './policy.ts'
import { afwezigheidScope } from './scope.server.ts'

const OVERLAP = 'In deze dagen staat al een afwezigheid. Pas die aan, of kies andere dagen.'
const VERANDERD = 'Iemand heeft deze afwezigheid intussen gewijzigd. Bekijk de nieuwe stand.'

/**
 * Records that an adviseur is away, and who does the work meanwhile. That colleague gets a mail. Refused with 'not-found' for who
 * is no adviseur, 'invalid' for days that are past and for a stand-in who cannot work or is away on one of these days,
 * 'conflict' when the days overlap another absence of the same person.
 */
export async function recordAfwezigheid(
  actor: Actor,
  { accountId, ...input }: NieuweAfwezigheidInput & { accountId: string },
): Promise<Result<{ id: string }>> {
  if (!canManageAfwezigheid(actor, accountId)) return refuse('not-allowed')
  return withoutOverlap(() =>
    inTransaction(actor, async (tx, emit) => {
      if ((await tx.rolToekenning.count({ where: { accountId, rol: 'adviseur' } })) === 0)
        return refuse('not-found')
      if (input.van < today()) return refuse('invalid', 'De eerste dag is al voorbij. Kies vandaag of later.')
      const fout = await refuseVervanger(tx, accountId, input)
      if (fout) return fout
      const { id } = await tx.afwezigheid.create({
        data: {
          accountId,
          van: dateOnly(input.van),
          tot: dateOnly(input.tot),
          vervangerId: input.vervangerId,
        },
        select: { id: true },
      })
      await emit({
        type: 'afwezigheid.vastgelegd',
        onderwerp: id,
        gegevens: { accountId, vervangerId: input.vervangerId },
      })
      return done({ id })
    }),
  )
}

/**
 * Other days or another stand-in. The first day stays once it has come, because somebody did work for this person since.
 * Refused as recordAfwezigheid, and with 'conflict' for another version or an absence that is over.
 */
export async function changeAfwezigheid(
  actor: Actor,
  { afwezigheidId, versie, ...input }: AfwezigheidInput & { afwezigheidId: string },
): Promise<Result<null>> {
  return withoutOverlap(() =>
    inTransaction(actor, async (tx, emit) => {
      const nu = await readAfwezigheid(tx, actor, afwezigheidId)
      if ('ok' in nu) return nu
      const vandaag = today()
      if (nu.van <= vandaag ? input.van !== nu.van : input.van < vandaag)
        return refuse('invalid', 'De eerste dag is al voorbij. Laat die staan, of kies vandaag of later.')
      if (input.tot < vandaag)
        return refuse('invalid', 'De laatste dag is al voorbij. Kies vandaag of later, of beëindig het.')
      const fout = await refuseVervanger(tx, nu.accountId, input)
      if (fout) return fout
      const { count } = await tx.afwezigheid.updateMany({
        where: { id: afwezigheidId, versie },
        data: {
          van: dateOnly(input.van),
          tot: dateOnly(input.tot),
          vervangerId: input.vervangerId,
          versie: { increment: 1 },
        },
      })
      if (count === 0) return refuse('conflict', VERANDERD)
      await emit({
        type: 'afwezigheid.gewijzigd',
        onderwerp: afwezigheidId,
        gegevens: { accountId: nu.accountId, vervangerId: input.vervangerId },
      })
      return done(null)
    }),
  )
}

/**
 * Back today: yesterday was the last day. What had not begun before today is taken away. Refused with 'conflict' when it is over
 * already.
 */
export async function endAfwezigheid(
  actor: Actor,
  { afwezigheidId }: { afwezigheidId: string },
): Promise<Result<{ accountId: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const nu = await readAfwezigheid(tx, actor, afwezigheidId)
    if ('ok' in nu) return nu
    const where = { id: afwezigheidId }
    if (nu.van >= today()) await tx.afwezigheid.delete({ where })
    else
      await tx.afwezigheid.update({
        where,
        data: { tot: dateOnly(plusDays(today(), -1)), versie: { increment: 1 } },
      })
    await emit({
      type: 'afwezigheid.beeindigd',
      onderwerp: afwezigheidId,
      gegevens: { accountId: nu.accountId },
    })
    return done({ accountId: nu.accountId })
  })
}

async function readAfwezigheid(tx: Tx, actor: Actor, id: string) {
  // Two at once, for instance the adviseur and a beheerder: the second one sees what the first made of it.
  await tx.$queryRaw`SELECT id FROM afwezigheid WHERE id = ${id}::uuid FOR UPDATE`
  const rij = await tx.afwezigheid.findFirst({
    where: { AND: [afwezigheidScope(actor), { id }] },
    select: { accountId: true, van: true, tot: true },
  })
  if (!rij) return refuse('not-found')
  if (!canManageAfwezigheid(actor, rij.accountId)) return refuse('not-allowed')
  if (isoDay(rij.tot) < today()) return refuse('conflict', 'Deze afwezigheid is al voorbij.')
  return { accountId: rij.accountId, van: isoDay(rij.van) }
}

/** Who stands in is there on every day of it that is still to come. */
async function refuseVervanger(
  tx: Tx,
  accountId: string,
  { van, tot, vervangerId }: NieuweAfwezigheidInput,
): Promise<Refused | null> {
  if (vervangerId === accountId)
    return refuse('invalid', 'Kies een ander: wie weg is, vervangt zichzelf niet.')
  if (!(await isAdviseurAanHetWerk(tx, vervangerId)))
    return refuse('invalid', 'Kies een collega uit de lijst. Wie niet kan inloggen, kan niet vervangen.')
  const zelfWeg = await tx.afwezigheid.findFirst({
    where: {
      accountId: vervangerId,
      van: { lte: dateOnly(tot) },
      tot: { gte: dateOnly(van > today() ? van : today()) },
    },
    select: { van: true, tot: true, account: { select: { naam: true } } },
    orderBy: { van: 'asc' },
  })
  if (!zelfWeg) return null
  const dagen = dagenTekst({ van: isoDay(zelfWeg.van), tot: isoDay(zelfWeg.tot) })
  return refuse(
    'invalid',
    `${zelfWeg.account.naam} is zelf afwezig: ${dagen}. Kies een collega die er dan is.`,
  )
}

async function withoutOverlap<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work()
  } catch (error) {
    if (isExclusionViolation(error, 'afwezigheid_geen_overlap')) return refuse('conflict', OVERLAP)
    throw error
  }
}
