import { addDays, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'

const BEWAAR_DAGEN = 7
const PER_KEER = 500

/**
 * Takes away registrations of which the mail address was never confirmed, with the mails about them, a week after they lapsed:
 * anyone can type the name and address of somebody else, and who did not answer did not register. Until then a late click still
 * hears what happened. Answers how many. Safe to run twice, also at the same time.
 */
export async function removeOnbevestigd(): Promise<number> {
  // One statement: a mail is found through the rows that go.
  const [rij] = await db().$queryRaw<{ aantal: number }[]>`
    WITH weg AS (
      SELECT id FROM aanmelding
      WHERE bevestigd_op IS NULL AND bevestigen_voor IS NOT NULL AND vervallen_op <= ${addDays(now(), -BEWAAR_DAGEN)}
      ORDER BY id LIMIT ${PER_KEER} FOR UPDATE SKIP LOCKED
    ), personen AS (
      SELECT i.id FROM inschrijving i JOIN weg ON weg.id = i.aanmelding_id
    ), mails AS (
      DELETE FROM mailbericht m USING gebeurtenis g
      WHERE g.id = m.gebeurtenis_id
        AND g.onderwerp_id IN (SELECT id::text FROM weg UNION ALL SELECT id::text FROM personen)
    ), aanmeldingen AS (
      DELETE FROM aanmelding a USING weg WHERE a.id = weg.id RETURNING a.id
    )
    SELECT count(*)::int AS aantal FROM aanmeldingen`
  return rij?.aantal ?? 0
}
