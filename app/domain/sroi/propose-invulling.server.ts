import { plaatsingScope } from '#app/domain/plaatsing/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { isUniqueViolation, type Tx } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { DUBBELE_DEELNAME } from './deelname.ts'
import { checkDeelname } from './get-deelname.server.ts'
import {
  DUBBELE_PLAATSING,
  INVULLING_LABEL,
  isMetAantal,
  isMetBedrag,
  type InvullingInput,
} from './invulling.ts'
import { canChangeInvulling, canProposeInvulling } from './policy.ts'
import { sroiScope } from './scope.server.ts'
import { teltSoort } from './soort-telt.ts'

type Betrokken = Extract<Actor, { rol: 'adviseur' | 'werkgever' }>

/** Lines of one contract: a page and a statement can hold them, and no contract of a year has more. */
const MEESTE_INVULLINGEN = 500

/**
 * Adds work to a contract: planned, or handed in to be judged. Of a plaatsing the first choice of bouwblok follows from the table;
 * who judges it decides. A form that is sent twice adds one. Refused with 'not-found' for a contract outside the scope, 'invalid'
 * for a plaatsing of another employer, an event where this one was not or more than there was, days outside the contract or a kind
 * that the table leaves out, 'conflict' for a plaatsing or an event that counts already.
 */
export async function proposeInvulling(
  actor: Betrokken,
  input: InvullingInput & { verplichtingId: string },
): Promise<Result<{ id: string }>> {
  const { id, verplichtingId, soort, moment } = input
  try {
    return await inTransaction<{ id: string }>(actor, async (tx, emit) => {
      await tx.$queryRaw`SELECT id FROM sroi_verplichting WHERE id = ${verplichtingId}::uuid FOR NO KEY UPDATE`
      const verplichting = await tx.sroiVerplichting.findFirst({
        where: { AND: [sroiScope(actor), { id: verplichtingId }] },
        select: {
          status: true,
          werkgeverId: true,
          startOp: true,
          herstelTot: true,
          tabel: true,
          opdrachtgever: { select: { gemeenteCode: true } },
          _count: { select: { invullingen: true } },
        },
      })
      if (!verplichting) return refuse('not-found')
      const eerder = await tx.sroiInvulling.findUnique({ where: { id }, select: { verplichtingId: true } })
      if (eerder) return eerder.verplichtingId === verplichtingId ? done({ id }) : refuse('conflict')
      if (!canProposeInvulling(actor, verplichting))
        return refuse('conflict', 'Deze verplichting loopt niet. Er kan niets meer bij.')
      if (verplichting._count.invullingen >= MEESTE_INVULLINGEN)
        return refuse('conflict', `Bij een verplichting passen hooguit ${MEESTE_INVULLINGEN} invullingen.`)
      if (!teltSoort(soort, verplichting.tabel))
        return refuse(
          'invalid',
          `Bij deze opdrachtgever telt dit niet mee: ${INVULLING_LABEL[soort].toLowerCase()}.`,
        )
      const plaatsing = await findPlaatsing(tx, actor, input, verplichting)
      if (!plaatsing.ok) return plaatsing
      const deelname = await checkDeelname(tx, input, verplichting.werkgeverId)
      if (!deelname.ok) return deelname
      const van = input.van ?? plaatsing.data?.startdatum ?? isoDay(verplichting.startOp)
      const tot = input.tot ?? isoDay(verplichting.herstelTot)
      const dagen = checkDagen({ van, tot, soort, moment }, verplichting)
      if (!dagen.ok) return dagen
      await tx.sroiInvulling.create({
        data: {
          id,
          verplichtingId,
          soort,
          status: moment,
          van: dateOnly(van),
          tot: dateOnly(tot),
          omschrijving: input.omschrijving ?? plaatsing.data?.functie ?? INVULLING_LABEL[soort],
          plaatsingId: plaatsing.data?.id ?? null,
          evenementId: input.evenementId ?? null,
          bouwblokId: plaatsing.data?.bouwblokId ?? null,
          bedragCents: isMetBedrag(soort) ? input.bedrag : null,
          aantal: isMetAantal(soort) ? input.aantal : null,
          gemeenteCode: plaatsing.data?.gemeenteCode ?? verplichting.opdrachtgever.gemeenteCode,
          ingediendDoorId: actor.accountId,
          ingediendOp: moment === 'ingediend' ? now() : null,
          aangemaaktOp: now(),
        },
      })
      await tx.sroiVerplichting.updateMany({
        where: { id: verplichtingId, status: 'plan_akkoord' },
        data: { status: 'in_uitvoering', versie: { increment: 1 } },
      })
      await emit({
        type: moment === 'ingediend' ? 'sroiinvulling.ingediend' : 'sroiinvulling.gepland',
        onderwerp: id,
        gegevens: { verplichtingId, soort },
      })
      return done({ id })
    })
  } catch (error) {
    if (isUniqueViolation(error, 'plaatsing')) return refuse('conflict', DUBBELE_PLAATSING)
    if (isUniqueViolation(error, 'evenement')) return refuse('conflict', DUBBELE_DEELNAME)
    throw error
  }
}

/** Refused with 'invalid' for days outside the contract and its recovery period, and for work that must still begin. */
export function checkDagen(
  { van, tot, moment, soort }: Pick<InvullingInput, 'moment' | 'soort'> & { van: string; tot: string },
  { startOp, herstelTot }: { startOp: Date; herstelTot: Date },
): Result<null> {
  if (tot < van || van > isoDay(herstelTot) || tot < isoDay(startOp))
    return refuse('invalid', 'Deze dagen vallen buiten het contract en de herstelperiode. Dan telt het niet.')
  // A plaatsing counts for the days that were agreed; other work must have begun.
  if (moment === 'ingediend' && soort !== 'plaatsing' && van > today())
    return refuse('invalid', 'Dit moet nog beginnen. Kies ‘Nog niet, dit is gepland’.')
  return done(null)
}

/** The plaatsing, which is one of the contractor's own, with the first choice of bouwblok when there is just one. */
async function findPlaatsing(
  tx: Tx,
  actor: Betrokken,
  { soort, plaatsingId }: InvullingInput,
  { werkgeverId, tabel }: { werkgeverId: string; tabel: { id: string } },
) {
  if (soort !== 'plaatsing' || plaatsingId === null) return done(null)
  const plaatsing = await tx.plaatsing.findFirst({
    where: {
      AND: [
        plaatsingScope(actor),
        { id: plaatsingId, bemiddeling: { vacature: { werkgeverId } } },
        { OR: [{ eindeReden: null }, { eindeReden: { not: 'niet_begonnen' } }] },
      ],
    },
    select: {
      id: true,
      startdatum: true,
      doelgroepBijStart: true,
      gemeenteCode: true,
      bemiddeling: { select: { vacature: { select: { titel: true } } } },
    },
  })
  if (!plaatsing) return refuse('invalid', 'Kies een plaatsing uit de lijst.')
  const blokken = await tx.bouwblok.findMany({
    where: { tabelId: tabel.id, doelgroepen: { has: plaatsing.doelgroepBijStart } },
    take: 2,
    select: { id: true },
  })
  return done({
    id: plaatsing.id,
    startdatum: isoDay(plaatsing.startdatum),
    functie: plaatsing.bemiddeling.vacature.titel,
    gemeenteCode: plaatsing.gemeenteCode,
    bouwblokId: blokken.length === 1 ? (blokken[0]?.id ?? null) : null,
  })
}

type Wijziging = { id: string; verplichtingId: string; versie: number }

/** Hands in what was planned or had to be completed. Refused with 'conflict' in another state or when it changed meanwhile. */
export async function handInInvulling(actor: Betrokken, wijziging: Wijziging): Promise<Result<null>> {
  return change(actor, wijziging, 'ingediend')
}

/** Takes back what was not judged for good; its plaatsing is free again. Refused with 'conflict' when it was, or changed meanwhile. */
export async function withdrawInvulling(actor: Betrokken, wijziging: Wijziging): Promise<Result<null>> {
  return change(actor, wijziging, 'ingetrokken')
}

async function change(
  actor: Betrokken,
  { id, verplichtingId, versie }: Wijziging,
  naar: 'ingediend' | 'ingetrokken',
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const rij = await tx.sroiInvulling.findFirst({
      where: { id, verplichtingId, verplichting: sroiScope(actor) },
      select: {
        status: true,
        soort: true,
        van: true,
        ingediendDoorId: true,
        verplichting: { select: { status: true } },
      },
    })
    if (!rij) return refuse('not-found')
    const { verplichting, soort, status } = rij
    if (!canChangeInvulling(actor, verplichting, rij) || status === naar)
      return refuse('conflict', 'Dit kan nu niet meer. Bekijk de nieuwe stand.')
    if (naar === 'ingediend' && soort !== 'plaatsing' && isoDay(rij.van) > today())
      return refuse('conflict', 'Dit moet nog beginnen. U kunt het daarna indienen.')
    const { count } = await tx.sroiInvulling.updateMany({
      where: { id, versie, status },
      data: {
        status: naar,
        beoordeeldDoorId: null,
        beoordeeldOp: null,
        ...(naar === 'ingediend' && { ingediendOp: now(), ingediendDoorId: actor.accountId, reden: null }),
        versie: { increment: 1 },
      },
    })
    if (count === 0) return refuse('conflict')
    await emit({
      type: naar === 'ingediend' ? 'sroiinvulling.ingediend' : 'sroiinvulling.ingetrokken',
      onderwerp: id,
      gegevens: { verplichtingId, soort },
    })
    return done(null)
  })
}
