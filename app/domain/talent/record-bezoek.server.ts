import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import type { TalentmeldingSoort } from '#prisma/generated/client.ts'
import { readLimieten } from '#app/domain/talent/read-limieten.server.ts'
import type { Limieten } from '#app/domain/talent/limieten.ts'

export type Bezoek =
  | { soort: 'profiel'; profielId: string }
  /** `vraag` marks the question without its page. */
  | { soort: 'lijst'; vraag: string; pagina: number }

const KWARTIER_MS = 15 * 60_000
const LIMIET = { profiel: 'profielen_per_dag', lijst: 'lijstpaginas_per_dag' } as const
const DAGMELDING = { profiel: 'daglimiet_profielen', lijst: 'daglimiet_lijst' } as const

/**
 * Counts a page of the talentverkenner that an employer opens, before it is shown. False when the limit of the day is
 * reached: then nothing may be shown. The people of one employer count together, and the row of the count is the lock, so
 * that pages which are asked for at the same time cannot pass it. A profile that was opened earlier on the day costs
 * nothing. What looks like harvesting becomes a melding, once of a kind a day.
 */
export async function recordBezoek(
  actor: Extract<Actor, { rol: 'werkgever' }>,
  bezoek: Bezoek,
): Promise<boolean> {
  const result = await inTransaction(actor, async (tx, emit) => {
    const limieten = await readLimieten(tx)
    const { werkgeverId } = actor
    const dag = dateOnly(today())
    const { count } = await tx.talentbezoek.createMany({
      data: { werkgeverId, dag, op: now(), ...bezoek },
      skipDuplicates: true,
    })
    if (count === 0) return done(null)
    const opvallend = await findUnusual(tx, { werkgeverId, dag, bezoek, limieten })
    // From here to the commit the others of this employer wait: what can be asked before, is.
    const limiet = limieten[LIMIET[bezoek.soort]]
    const aantal = await takeOne(tx, { werkgeverId, dag, soort: bezoek.soort }, limiet)
    if (aantal === null) return refuse('conflict')
    if (aantal >= limiet) opvallend.push([DAGMELDING[bezoek.soort], aantal])
    if (bezoek.soort === 'profiel')
      await emit({ type: 'talent.profiel-bekeken', onderwerp: bezoek.profielId, gegevens: { werkgeverId } })
    for (const [soort, hoeveel] of opvallend)
      await report(tx, emit, { werkgeverId, dag, soort, aantal: hoeveel })
    return done(null)
  })
  return result.ok
}

/** One more of today, and how many that makes; null when there are as many as there may be. */
async function takeOne(
  tx: Tx,
  { werkgeverId, dag, soort }: { werkgeverId: string; dag: Date; soort: Bezoek['soort'] },
  limiet: number,
): Promise<number | null> {
  const rows = await tx.$queryRaw<{ aantal: number }[]>`
    INSERT INTO talentgebruik AS g (werkgever_id, dag, soort, aantal)
    VALUES (${werkgeverId}::uuid, ${dag}::date, ${soort}::"TalentpaginaSoort", 1)
    ON CONFLICT (werkgever_id, dag, soort) DO UPDATE SET aantal = g.aantal + 1 WHERE g.aantal < ${limiet}
    RETURNING aantal`
  return rows[0]?.aantal ?? null
}

type Stand = { werkgeverId: string; dag: Date; bezoek: Bezoek; limieten: Limieten }

/** What looks like harvesting, this page included, with the number that shows it. */
async function findUnusual(tx: Tx, stand: Stand): Promise<[TalentmeldingSoort, number][]> {
  const { werkgeverId, dag, bezoek, limieten } = stand
  const gevonden: [TalentmeldingSoort, number][] = []
  const kortGeleden = await tx.talentbezoek.count({
    where: { werkgeverId, op: { gt: new Date(now().getTime() - KWARTIER_MS) } },
  })
  if (kortGeleden >= limieten.melden_paginas_per_kwartier) gevonden.push(['tempo', kortGeleden])
  if (bezoek.soort === 'lijst') {
    const paginas = await tx.talentbezoek.groupBy({
      by: ['pagina'],
      where: { werkgeverId, dag, vraag: bezoek.vraag },
    })
    if (paginas.length >= limieten.melden_paginas_per_vraag) gevonden.push(['doorbladeren', paginas.length])
  }
  return gevonden
}

async function report(
  tx: Tx,
  emit: Emit,
  melding: { werkgeverId: string; dag: Date; soort: TalentmeldingSoort; aantal: number },
): Promise<void> {
  const { werkgeverId, dag, soort, aantal } = melding
  const { count } = await tx.talentmelding.createMany({ data: melding, skipDuplicates: true })
  if (count === 0) return
  const { id } = await tx.talentmelding.findUniqueOrThrow({
    where: { werkgeverId_dag_soort: { werkgeverId, dag, soort } },
    select: { id: true },
  })
  await emit({ type: 'talent.ongewoon-gebruik', onderwerp: id, gegevens: { werkgeverId, soort, aantal } })
}
