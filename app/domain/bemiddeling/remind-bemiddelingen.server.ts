import type { BemiddelingStatus } from '#app/domain/bemiddeling/bemiddeling.ts'
import { zichtbaarAanbod } from '#app/domain/bemiddeling/scope.server.ts'
import { uiterlijkVan } from '#app/domain/bemiddeling/termijnen.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { SYSTEEM } from '#app/platform/actor.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { isoDayOrNull, plusDays } from '#app/platform/iso-day.ts'
import { done, refuse } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** After a meeting this long, so that nobody is asked how it was while it still goes on. */
const NA_KENNISMAKING_MS = 3 * 3_600_000

/** What has been late for longer is no matter for a mail any more: the board shows it, and an adviseur picks up the phone. */
const HOOGSTENS_DAGEN_LAAT = 14

const SELECT = {
  id: true,
  status: true,
  statusSinds: true,
  kennismakingOp: true,
  proefplaatsingTot: true,
  toestemmingen: {
    where: { soort: 'kennismaking', ingetrokkenOp: null },
    select: { gegevenOp: true },
  },
} satisfies Prisma.BemiddelingSelect
type Rij = Prisma.BemiddelingGetPayload<{ select: typeof SELECT }>

/**
 * Reminds who is to act, once for each step: the candidate or the employer who has not answered in time, the employer of whom
 * is asked how a meeting was, and the adviseur when a trial comes to its end. Safe to run twice, also at the same time.
 * Answers how many were reminded.
 */
export async function remindBemiddelingen(): Promise<number> {
  const nu = now()
  const rows = await db().bemiddeling.findMany({
    where: {
      OR: [
        { status: 'voorgesteld' },
        zichtbaarAanbod(nu),
        { status: 'kennismaking', kennismakingOp: { lt: new Date(nu.getTime() - NA_KENNISMAKING_MS) } },
        { status: 'proefplaatsing' },
      ],
    },
    orderBy: { id: 'asc' },
    select: SELECT,
  })
  let aantal = 0
  for (const row of rows) if (isAanDeBeurt(row, nu) && (await remindOnce(row))) aantal++
  return aantal
}

function isAanDeBeurt(row: Rij, nu: Date): boolean {
  // With consent it is the adviseur who plans, and adviseurs have their werkbank.
  if (row.status === 'belangstelling' && row.toestemmingen.length > 0) return false
  const uiterlijk = uiterlijkVan(
    {
      ...row,
      toestemmingOp: null,
      proefplaatsingTot: isoDayOrNull(row.proefplaatsingTot),
    },
    nu,
  )
  if (uiterlijk === null) return false
  const vandaag = today()
  if (row.status === 'kennismaking') return vandaag <= plusDays(uiterlijk, HOOGSTENS_DAGEN_LAAT)
  const begint = row.status === 'proefplaatsing' ? uiterlijk : plusDays(uiterlijk, 1)
  return vandaag >= begint && vandaag <= plusDays(begint, HOOGSTENS_DAGEN_LAAT)
}

async function remindOnce({ id, status, statusSinds }: Rij): Promise<boolean> {
  if (await wasReminded(db(), id, statusSinds)) return false
  const result = await inTransaction(SYSTEEM, async (tx, emit) => {
    // The row lock makes a second run, or a step that is taken now, wait for this one, and the other way round.
    const [row] = await tx.$queryRaw<{ status: BemiddelingStatus; status_sinds: Date }[]>`
      SELECT status::text, status_sinds FROM bemiddeling WHERE id = ${id}::uuid FOR UPDATE`
    if (row?.status !== status || row.status_sinds.getTime() !== statusSinds.getTime())
      return refuse('conflict')
    if (await wasReminded(tx, id, statusSinds)) return refuse('conflict')
    await emit({ type: 'bemiddeling.herinnerd', onderwerp: id, gegevens: { status } })
    return done(null)
  })
  return result.ok
}

async function wasReminded(tx: Pick<Tx, 'gebeurtenis'>, onderwerpId: string, sinds: Date): Promise<boolean> {
  const al = await tx.gebeurtenis.findFirst({
    where: { onderwerpId, type: 'bemiddeling.herinnerd', opgetredenOp: { gte: sinds } },
    select: { id: true },
  })
  return al !== null
}
