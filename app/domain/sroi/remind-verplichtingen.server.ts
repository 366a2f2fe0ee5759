import { SYSTEEM } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, plusDays } from '#app/platform/iso-day.ts'
import { done, refuse } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { HELE_TABEL_SELECT } from './read-regels.server.ts'
import { readInvullingen } from './read-invullingen.server.ts'
import { standVan, standVoorOpdrachtnemer } from './verplichting-voortgang.ts'
import { herinnerdagen } from './voortgang.ts'

const DELEN = [50, 25, 10] as const

const LOOPT = {
  status: { notIn: ['concept', 'voldaan', 'niet_voldaan'] },
} satisfies Prisma.SroiVerplichtingWhereInput

/**
 * When half, a quarter and a tenth of the time of a contract is left, contractor and coordinator are reminded, once for each; the
 * coordinator not when what is approved covers the obligation, the contractor not when the lowest of it does: a mail that does not
 * come would else tell what a plaatsing counts for. Of several that were missed the last one only. Safe to run twice. Answers how many.
 */
export async function remindVerplichtingen(): Promise<number> {
  const vandaag = today()
  const rijen = await db().sroiVerplichting.findMany({
    where: { ...LOOPT, herinnerd: { lt: DELEN.length }, herstelTot: { gte: dateOnly(vandaag) } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      herinnerd: true,
      startOp: true,
      herstelTot: true,
      verplichtCents: true,
      tabel: { select: HELE_TABEL_SELECT },
    },
  })
  const nu = rijen.flatMap(({ startOp, herstelTot, ...rij }) => {
    const contract = { van: isoDay(startOp), tot: isoDay(herstelTot) }
    const aantal = herinnerdagen(contract).filter((dag) => dag <= vandaag).length
    return aantal > rij.herinnerd ? [{ ...rij, contract, aantal }] : []
  })
  const invullingen = await readInvullingen(nu.map(({ id }) => id))
  let verstuurd = 0
  for (const { id, herinnerd, aantal, contract, verplichtCents, tabel } of nu) {
    const regels = invullingen.get(id) ?? []
    const { laagst } = standVoorOpdrachtnemer({ verplichtCents, contract }, regels, { tabel, vandaag })
    const { prognose } = standVan({ verplichtCents, contract }, regels, { tabel, vandaag })
    const result = await inTransaction(SYSTEEM, async (tx, emit) => {
      const { count } = await tx.sroiVerplichting.updateMany({
        where: { id, herinnerd, ...LOOPT },
        data: { herinnerd: aantal },
      })
      if (count === 0) return refuse('conflict')
      if (laagst.prognose === 'voldaan') return done(0)
      const deel = DELEN[aantal - 1] ?? 10
      await emit({
        type: 'sroiverplichting.herinnerd',
        onderwerp: id,
        gegevens: { deel, isVoldaan: prognose === 'voldaan' },
      })
      return done(1)
    })
    if (result.ok) verstuurd += result.data
  }
  return verstuurd
}

/**
 * A day before the last day to report, the contractor who did not is reminded, once. Safe to run twice. Answers how many.
 */
export async function remindMelden(): Promise<number> {
  const where: Prisma.SroiVerplichtingWhereInput = {
    ...LOOPT,
    gemeldOp: null,
    meldenHerinnerdOp: null,
    meldenVoor: { lte: dateOnly(plusDays(today(), 1)) },
  }
  const rijen = await db().sroiVerplichting.findMany({ where, orderBy: { id: 'asc' }, select: { id: true } })
  let aantal = 0
  for (const { id } of rijen) {
    const result = await inTransaction(SYSTEEM, async (tx, emit) => {
      const { count } = await tx.sroiVerplichting.updateMany({
        where: { AND: [where, { id }] },
        data: { meldenHerinnerdOp: now() },
      })
      if (count === 0) return refuse('conflict')
      await emit({ type: 'sroiverplichting.niet-gemeld', onderwerp: id })
      return done(null)
    })
    if (result.ok) aantal++
  }
  return aantal
}
