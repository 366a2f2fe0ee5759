import { dagenTussen, verschuif } from '#app/domain/evenement/tijden.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { amsterdamDay } from '#app/platform/iso-day.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { KENNIS_EVENEMENTEN, type Deelname, type Deelnamesoort } from './deelname.ts'

type Rij = {
  evenementId: string
  soort: Deelnamesoort
  titel: string
  start: Date
  einde: Date
  aanwezig: number
  teltAl: boolean
}

/**
 * What an employer did at events that are over, as counts: colleagues with a certificate of a Harrie-training that stands, and
 * colleagues who came through the door of an event for job seekers, also when its people were removed. `teltAl`: it counts for a
 * contract of this employer already. No fence: the caller read the contract, and with it the employer, through its own.
 */
export async function readDeelnames(
  { werkgeverId, evenementId }: { werkgeverId: string; evenementId?: string },
  tx: Pick<Tx, '$queryRaw'> = db(),
): Promise<(Deelname & { teltAl: boolean })[]> {
  const rijen = await tx.$queryRaw<Rij[]>(Prisma.sql`
    WITH deelname AS (
      SELECT evenement_id, 'training' AS soort, aantal::int AS aanwezig FROM harriebuddys WHERE werkgever_id = ${werkgeverId}::uuid
      UNION ALL
      SELECT o.evenement_id, 'expertise', o.aanwezig FROM (
        SELECT a.evenement_id, count(*)::int AS aanwezig
        FROM aanmelding a JOIN inschrijving i ON i.aanmelding_id = a.id
        WHERE a.werkgever_id = ${werkgeverId}::uuid AND a.rol = 'werkgever' AND i.ingecheckt_op IS NOT NULL
        GROUP BY a.evenement_id
        UNION ALL
        SELECT evenement_id, aanwezig FROM werkgeveropkomst WHERE werkgever_id = ${werkgeverId}::uuid
      ) o JOIN evenement e ON e.id = o.evenement_id WHERE e.soort::text = ANY(${[...KENNIS_EVENEMENTEN]})
    )
    SELECT d.evenement_id AS "evenementId", d.soort, d.aanwezig, e.titel, e.start, e.einde, EXISTS (
      SELECT FROM sroi_invulling i JOIN sroi_verplichting v ON v.id = i.verplichting_id
      WHERE i.evenement_id = d.evenement_id AND i.soort::text = d.soort AND v.werkgever_id = ${werkgeverId}::uuid
        AND i.status NOT IN ('afgewezen', 'ingetrokken')
    ) AS "teltAl"
    FROM deelname d JOIN evenement e ON e.id = d.evenement_id
    WHERE e.status IN ('gepubliceerd', 'afgerond') AND e.einde <= ${now()}
      ${evenementId ? Prisma.sql`AND e.id = ${evenementId}::uuid` : Prisma.empty}`)
  return rijen.map(({ start, einde, ...rij }) => {
    const [van, tot] = [amsterdamDay(start), amsterdamDay(einde)]
    return { ...rij, van, tot, minuten: minutenTussen(start, einde, dagenTussen(van, tot)) }
  })
}

// Of more days each is as long as the clock says: the nights between do not count.
function minutenTussen(start: Date, einde: Date, nachten: number): number {
  const perDag = einde.getTime() - verschuif(start, nachten).getTime()
  const ms = perDag > 0 ? perDag * (nachten + 1) : einde.getTime() - start.getTime()
  return Math.floor(ms / 60_000)
}
