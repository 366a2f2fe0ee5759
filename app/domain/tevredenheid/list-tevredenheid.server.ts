import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { telOp, type TevredenheidRij } from './tevredenheid.ts'

export type Verbeterpunt = {
  id: string
  werkgeverId: string
  werkgever: string
  cijfer: number
  tekst: string
  op: Date
}

export type Tevredenheid = {
  totaal: TevredenheidRij
  perKwartaal: TevredenheidRij[]
  perCluster: TevredenheidRij[]
  verbeterpunten: Verbeterpunt[]
}

const VERBETERPUNTEN_MAX = 25

/**
 * The figures of one calendar year, by the day of the question in Amsterdam, with the latest remarks. For adviseurs: the
 * remarks name employers. Definition: mean of the figures given, response = answers / questions.
 */
export async function listTevredenheid(
  actor: Actor,
  jaar = Number(today().slice(0, 4)),
): Promise<Tevredenheid | null> {
  if (actor.rol !== 'adviseur') return null
  const rijen = await db().$queryRaw<{ kwartaal: number; cluster: string; cijfer: number | null }[]>`
    SELECT extract(quarter FROM t.gevraagd_op AT TIME ZONE 'Europe/Amsterdam')::int AS kwartaal, d.naam AS cluster, t.cijfer::int
    FROM tevredenheidsonderzoek t JOIN dienstcluster d ON d.code = t.dienstcluster_code
    WHERE extract(year FROM t.gevraagd_op AT TIME ZONE 'Europe/Amsterdam') = ${jaar}`
  const clusters = await db().dienstcluster.findMany({ orderBy: { naam: 'asc' }, select: { naam: true } })
  const punten = await db().tevredenheidsonderzoek.findMany({
    where: { verbeterpunt: { not: null } },
    orderBy: [{ beantwoordOp: 'desc' }, { id: 'desc' }],
    take: VERBETERPUNTEN_MAX,
    select: {
      id: true,
      cijfer: true,
      verbeterpunt: true,
      beantwoordOp: true,
      werkgeverId: true,
      werkgever: { select: { naam: true } },
    },
  })
  const cijfersOf = (kies: (rij: (typeof rijen)[number]) => boolean) =>
    rijen.filter(kies).map(({ cijfer }) => cijfer)
  return {
    totaal: telOp(
      String(jaar),
      cijfersOf(() => true),
    ),
    perKwartaal: [1, 2, 3, 4].map((kwartaal) =>
      telOp(
        `Kwartaal ${kwartaal}`,
        cijfersOf((rij) => rij.kwartaal === kwartaal),
      ),
    ),
    perCluster: clusters.map(({ naam }) =>
      telOp(
        naam,
        cijfersOf((rij) => rij.cluster === naam),
      ),
    ),
    verbeterpunten: punten.flatMap(({ id, cijfer, verbeterpunt, beantwoordOp, werkgeverId, werkgever }) =>
      cijfer !== null && verbeterpunt !== null && beantwoordOp !== null
        ? [{ id, werkgeverId, werkgever: werkgever.naam, cijfer, tekst: verbeterpunt, op: beantwoordOp }]
        : [],
    ),
  }
}
