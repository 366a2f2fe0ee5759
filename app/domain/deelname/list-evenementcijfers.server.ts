import type { EvenementSoort } from '#app/domain/evenement/evenement.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { amsterdamDay } from '#app/platform/iso-day.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { countGeplaatst } from './count-geplaatst.server.ts'
import { toonEvenementcijfers, type Evenementcijfers, type Geteld } from './evenementcijfers.ts'
import { ORGANISATIES } from './organisaties.server.ts'

type Rij = {
  id: string
  titel: string
  soort: EvenementSoort
  start: Date
  gemeente: string | null
  kwartaal: number
  isVerwijderd: boolean
  organisaties: number
  kandidaat: number
  werkgever: number
  bezoeker: number
  geplaatst: number
  cijfers: number[]
}

/**
 * The events of a calendar year (Amsterdam) that were held and are over, in the order of time: who was there and what it led to,
 * as counts that may be shown. Of all places for an adviseur; for a rapporteur those in its municipalities. What was counted on
 * the removal day stays the figure. Null for others.
 */
export async function listEvenementcijfers(actor: Actor, jaar: number): Promise<Evenementcijfers | null> {
  const plaatsen = plaatsenVan(actor)
  if (plaatsen === null) return null
  const rijen = await db().$queryRaw<Rij[]>`
    SELECT e.id, e.titel, e.soort::text AS soort, e.start, g.naam AS gemeente,
      extract(quarter FROM e.start AT TIME ZONE 'Europe/Amsterdam')::int AS kwartaal,
      e.verwijderd_op IS NOT NULL AS "isVerwijderd",
      greatest(t.organisaties, p.organisaties)::int AS organisaties,
      (t.kandidaat + p.kandidaat)::int AS kandidaat, (t.werkgever + p.werkgever)::int AS werkgever,
      (t.bezoeker + p.bezoeker)::int AS bezoeker, t.geplaatst::int AS geplaatst,
      ARRAY (SELECT v.cijfer::int FROM evenementevaluatie v WHERE v.evenement_id = e.id) AS cijfers
    FROM evenement e LEFT JOIN gemeente g ON g.code = e.gemeente_code
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(aanwezig) FILTER (WHERE rol = 'kandidaat'), 0) AS kandidaat,
        coalesce(sum(aanwezig) FILTER (WHERE rol = 'werkgever'), 0) AS werkgever,
        coalesce(sum(aanwezig) FILTER (WHERE rol = 'bezoeker'), 0) AS bezoeker,
        coalesce(sum(organisaties), 0) AS organisaties, coalesce(sum(geplaatst), 0) AS geplaatst
      FROM evenementtelling WHERE evenement_id = e.id) AS t
    CROSS JOIN LATERAL (
      SELECT count(i.ingecheckt_op) FILTER (WHERE i.rol = 'kandidaat') AS kandidaat,
        count(i.ingecheckt_op) FILTER (WHERE i.rol = 'werkgever') AS werkgever,
        count(i.ingecheckt_op) FILTER (WHERE i.rol = 'bezoeker') AS bezoeker, ${ORGANISATIES} AS organisaties
      FROM inschrijving i JOIN aanmelding a ON a.id = i.aanmelding_id WHERE i.evenement_id = e.id) AS p
    WHERE e.status IN ('gepubliceerd', 'afgerond') AND e.einde <= ${now()}
      AND extract(year FROM e.start AT TIME ZONE 'Europe/Amsterdam') = ${jaar} AND ${plaatsen}
    ORDER BY e.start, e.id`
  const getelde: Geteld[] = []
  for (const { isVerwijderd, kandidaat, werkgever, bezoeker, geplaatst, start, ...rij } of rijen)
    getelde.push({
      ...rij,
      dag: amsterdamDay(start),
      aantallen: {
        kandidaat,
        werkgever,
        bezoeker,
        geplaatst:
          isVerwijderd || kandidaat === 0 ? geplaatst : (await countGeplaatst(db(), rij.id)).geplaatst,
      },
    })
  return toonEvenementcijfers(jaar, getelde)
}

function plaatsenVan(actor: Actor): Prisma.Sql | null {
  switch (actor.rol) {
    case 'adviseur':
      return Prisma.sql`TRUE`
    case 'rapporteur':
      return Prisma.sql`e.gemeente_code = ANY (${actor.gemeenteCodes})`
    case 'werkgever':
    case 'kandidaat':
    case 'jobcoach':
    case 'beheerder':
    case 'systeem':
      return null
  }
}
