import { z } from 'zod'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { Verwijdering, Verwijderrapport } from './verwijderrapport.ts'

const PER_PAGINA = 50
/** The most events in the file of the report. */
const IN_BESTAND = 5_000

// One row for each row of the database that leads to a person, with the event that it belongs to.
const PERSOONSRIJEN = Prisma.sql`
  SELECT evenement_id AS id FROM aanmelding
  UNION ALL SELECT evenement_id FROM inschrijving
  UNION ALL SELECT evenement_id FROM stand
  UNION ALL SELECT o.evenement_id FROM onderdeelkeuze k JOIN onderdeel o ON o.id = k.onderdeel_id
  UNION ALL SELECT evenement_id FROM speeddatetafel
  UNION ALL SELECT evenement_id FROM speeddatenummer
  UNION ALL SELECT evenement_id FROM speeddatewens
  UNION ALL SELECT evenement_id FROM speeddategesprek
  UNION ALL SELECT evenement_id FROM certificaat WHERE inschrijving_id IS NOT NULL
  UNION ALL SELECT evenement_id FROM evenementevaluatie WHERE inschrijving_id IS NOT NULL OR verbeterpunt IS NOT NULL`

/**
 * The report of the removals, for the beheerder alone: every event, latest removal day first, with what the database holds of its
 * people now. It counts rows anew each time, so that it proves what is there and not what was meant. Null for anyone else.
 */
export async function listVerwijderingen(
  actor: Actor,
  { pagina }: { pagina: number | 'alles' },
): Promise<Verwijderrapport | null> {
  if (actor.rol !== 'beheerder') return null
  const vandaag = dateOnly(today())
  const [aantal, rijen, rijenNaVerwijdering, teLaat, losseMails] = await Promise.all([
    db().evenement.count(),
    db().evenement.findMany({
      orderBy: [{ verwijderOp: 'desc' }, { id: 'desc' }],
      skip: pagina === 'alles' ? 0 : (pagina - 1) * PER_PAGINA,
      take: pagina === 'alles' ? IN_BESTAND : PER_PAGINA,
      select: {
        id: true,
        nummer: true,
        titel: true,
        start: true,
        verwijderOp: true,
        verwijderdOp: true,
        tellingen: { select: { ingeschreven: true, aanwezig: true } },
        _count: { select: { certificaten: true, evaluaties: true } },
      },
    }),
    countOverRemoved(),
    db().evenement.count({ where: { verwijderdOp: null, verwijderOp: { lt: vandaag } } }),
    countLooseMails(),
  ])
  const ids = rijen.map(({ id }) => id)
  const [over, weg] = await Promise.all([countPersoonsrijen(ids), readRemoved(ids)])
  return {
    gemaaktOp: now().toISOString(),
    aantalPaginas: Math.max(1, Math.ceil(aantal / PER_PAGINA)),
    opgeschoond: rijenNaVerwijdering.evenementen,
    rijenNaVerwijdering: rijenNaVerwijdering.rijen,
    losseMails,
    teLaat,
    regels: rijen.map(({ start, verwijderOp, verwijderdOp, tellingen, _count, ...rij }): Verwijdering => ({
      ...rij,
      start: start.toISOString(),
      verwijderOp: isoDay(verwijderOp),
      verwijderdOp: verwijderdOp?.toISOString() ?? null,
      isTeLaat: !verwijderdOp && verwijderOp < vandaag,
      persoonsrijen: over.get(rij.id) ?? 0,
      weg: weg.get(rij.id) ?? null,
      blijft: {
        ingeschreven: tellingen.reduce((som, { ingeschreven }) => som + ingeschreven, 0),
        aanwezig: tellingen.reduce((som, { aanwezig }) => som + aanwezig, 0),
        certificaten: _count.certificaten,
        evaluaties: _count.evaluaties,
      },
    })),
  }
}

async function countPersoonsrijen(ids: readonly string[]): Promise<Map<string, number>> {
  const rijen = await db().$queryRaw<{ id: string; aantal: number }[]>`
    SELECT id, count(*)::int AS aantal FROM (${PERSOONSRIJEN}) AS p WHERE id = ANY (${ids}::uuid[]) GROUP BY id`
  return new Map(rijen.map(({ id, aantal }) => [id, aantal]))
}

const WegSchema = z.record(z.string(), z.number())

async function readRemoved(ids: readonly string[]): Promise<Map<string, Record<string, number>>> {
  const regels = await db().gebeurtenis.findMany({
    where: { type: 'evenement.deelnemers-verwijderd', onderwerpId: { in: [...ids] } },
    select: { onderwerpId: true, gegevens: true },
  })
  return new Map(
    regels.flatMap(({ onderwerpId, gegevens }) => {
      const weg = WegSchema.safeParse(gegevens)
      return onderwerpId && weg.success ? [[onderwerpId, weg.data] as const] : []
    }),
  )
}

async function countOverRemoved(): Promise<{ evenementen: number; rijen: number }> {
  const [rij] = await db().$queryRaw<{ evenementen: number; rijen: number }[]>`
    SELECT (SELECT count(*)::int FROM evenement WHERE verwijderd_op IS NOT NULL) AS evenementen,
      (SELECT count(*)::int FROM (${PERSOONSRIJEN}) AS p JOIN evenement e ON e.id = p.id WHERE e.verwijderd_op IS NOT NULL) AS rijen`
  return rij ?? { evenementen: 0, rijen: 0 }
}

/** Mails about a registration or a person of it that is not there any more, or about an event whose people are gone. */
async function countLooseMails(): Promise<number> {
  const [rij] = await db().$queryRaw<{ aantal: number }[]>`
    SELECT count(*)::int AS aantal FROM mailbericht m JOIN gebeurtenis g ON g.id = m.gebeurtenis_id
    WHERE EXISTS (SELECT 1 FROM evenement e WHERE e.id::text = g.onderwerp_id AND e.verwijderd_op IS NOT NULL)
      OR (g.type LIKE 'aanmelding.%' OR g.type LIKE 'inschrijving.%')
      AND NOT EXISTS (SELECT 1 FROM aanmelding a WHERE a.id::text = g.onderwerp_id)
      AND NOT EXISTS (SELECT 1 FROM inschrijving i WHERE i.id::text = g.onderwerp_id)`
  return rij?.aantal ?? 0
}
