import { isAdviseurAanHetWerk } from '#app/domain/account/adviseurs.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { randomLetters } from '#app/platform/ids.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { leesCode } from './afsluiten.ts'
import { telBereik } from './bereik.ts'
import { HELE_TABEL_SELECT } from './read-regels.server.ts'
import { canClose, canReopen } from './policy.ts'
import { readInvullingen } from './read-invullingen.server.ts'
import { sroiScope } from './scope.server.ts'
import { standVan } from './verplichting-voortgang.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>

/**
 * Closes a contract with what was approved: each amount stays what it is now, whatever happens to a plaatsing later, and a code
 * makes the final statement verifiable. What was only planned is withdrawn, so that a plaatsing can count elsewhere. Refused with
 * 'conflict' while something waits for a judgement or must be completed, when the outcome is not what the amounts say, and when it
 * changed meanwhile.
 */
export async function closeVerplichting(
  actor: Adviseur,
  input: { id: string; versie: number; uitkomst: 'voldaan' | 'niet_voldaan'; toelichting: string | null },
): Promise<Result<null>> {
  const { id, versie, uitkomst, toelichting } = input
  return inTransaction(actor, async (tx, emit) => {
    await tx.$queryRaw`SELECT id FROM sroi_verplichting WHERE id = ${id}::uuid FOR UPDATE`
    const rij = await tx.sroiVerplichting.findFirst({
      where: { AND: [sroiScope(actor), { id }] },
      select: {
        status: true,
        versie: true,
        startOp: true,
        herstelTot: true,
        verplichtCents: true,
        tabel: { select: HELE_TABEL_SELECT },
      },
    })
    if (!rij) return refuse('not-found')
    if (!canClose(actor, rij) || rij.versie !== versie) return refuse('conflict')
    const invullingen = (await readInvullingen([id], tx)).get(id) ?? []
    if (invullingen.some(({ status }) => status === 'ingediend' || status === 'aanvullen'))
      return refuse(
        'conflict',
        'Er wacht nog een invulling op een oordeel of op aanvulling. Handel die eerst af.',
      )
    const contract = { van: isoDay(rij.startOp), tot: isoDay(rij.herstelTot) }
    const { waarden, goedgekeurdCents } = standVan(
      { verplichtCents: rij.verplichtCents, contract },
      invullingen,
      {
        tabel: rij.tabel,
        vandaag: today(),
      },
    )
    const isGedekt = goedgekeurdCents >= rij.verplichtCents
    if (uitkomst === 'voldaan' && !isGedekt)
      return refuse('conflict', 'Wat is goedgekeurd, dekt de verplichting niet. Kies ‘niet voldaan’.')
    if (uitkomst === 'niet_voldaan' && isGedekt)
      return refuse('conflict', 'Wat is goedgekeurd, dekt de hele verplichting. Kies ‘voldaan’.')
    await tx.sroiInvulling.updateMany({
      where: { verplichtingId: id, status: 'gepland' },
      data: { status: 'ingetrokken', versie: { increment: 1 } },
    })
    const goed = invullingen.filter(({ status }) => status === 'goedgekeurd')
    const bereiken = telBereik(invullingen, rij.tabel, contract)
    const [minste, meeste] = (['minsteCents', 'meesteCents'] as const).map((veld) =>
      goed.map(({ id }) => bereiken.get(id)?.[veld] ?? 0),
    )
    await tx.$executeRaw`
      UPDATE sroi_invulling SET slot_cents = nieuw.cents, slot_minste_cents = nieuw.minste, slot_meeste_cents = nieuw.meeste
      FROM unnest(
        ${goed.map((een) => een.id)}::uuid[], ${goed.map((een) => waarden.get(een.id) ?? 0)}::int[], ${minste}::int[], ${meeste}::int[]
      ) AS nieuw (id, cents, minste, meeste)
      WHERE sroi_invulling.id = nieuw.id`
    await tx.sroiVerplichting.update({
      where: { id },
      data: {
        status: uitkomst,
        geslotenOp: now(),
        slotToelichting: toelichting,
        slotCode: leesCode(randomLetters(12)),
        versie: { increment: 1 },
      },
    })
    await emit({ type: 'sroiverplichting.gesloten', onderwerp: id, gegevens: { uitkomst } })
    return done(null)
  })
}

/**
 * Opens a closed contract again, with the reason on it: amounts follow what happens once more and the code of the statement is
 * worth nothing any more. When its coordinator left meanwhile, who opens it becomes the coordinator. Refused with 'conflict' when it is not closed or changed meanwhile.
 */
export async function reopenVerplichting(
  actor: Adviseur,
  { id, versie, reden }: { id: string; versie: number; reden: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await tx.sroiVerplichting.findFirst({
      where: { AND: [sroiScope(actor), { id }] },
      select: { status: true, coordinatorId: true },
    })
    if (!rij) return refuse('not-found')
    if (!canReopen(actor, rij)) return refuse('conflict', 'Deze verplichting is niet gesloten.')
    const blijft = await isAdviseurAanHetWerk(tx, rij.coordinatorId)
    const { count } = await tx.sroiVerplichting.updateMany({
      where: { id, versie, status: rij.status },
      data: {
        status: 'in_uitvoering',
        ...(!blijft && { coordinatorId: actor.accountId }),
        geslotenOp: null,
        slotCode: null,
        slotToelichting: `Weer geopend: ${reden}`,
        versie: { increment: 1 },
      },
    })
    if (count === 0) return refuse('conflict')
    await tx.sroiInvulling.updateMany({
      where: { verplichtingId: id },
      data: { slotCents: null, slotMinsteCents: null, slotMeesteCents: null },
    })
    await emit({ type: 'sroiverplichting.heropend', onderwerp: id })
    return done(null)
  })
}
