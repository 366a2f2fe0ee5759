import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { ADVIES_ONDERWERPEN, ONDERWERP_LABEL, type AdviesOnderwerp } from './advies.ts'
import { telReacties, type ReactieRij, type Wachttijd } from './cijfers.ts'

export type Reactietijden = { totaal: ReactieRij; perKwartaal: ReactieRij[]; perOnderwerp: ReactieRij[] }

/**
 * How soon the WSP reacts, of the waits that began in a calendar year (Amsterdam): every question, addition or reopening until
 * the reaction that followed. All employers for an adviseur; for a rapporteur those in its municipalities. Null for others.
 */
export async function listReactietijden(actor: Actor, jaar: number): Promise<Reactietijden | null> {
  const werkgevers = werkgeversVan(actor)
  if (werkgevers === null) return null
  const rows = await db().$queryRaw<(Wachttijd & { kwartaal: number; onderwerp: AdviesOnderwerp })[]>`
    WITH wachttijd AS (
      SELECT b.adviesaanvraag_id AS id, b.wacht_sinds, b.reactie_voor, b.op AS tot
      FROM adviesbericht b WHERE b.wacht_sinds IS NOT NULL
      UNION ALL
      SELECT a.id, a.wacht_sinds, a.reactie_voor, NULL FROM adviesaanvraag a WHERE a.wacht_sinds IS NOT NULL
    )
    SELECT
      extract(quarter FROM t.wacht_sinds AT TIME ZONE 'Europe/Amsterdam')::int AS kwartaal,
      a.onderwerp::text AS onderwerp,
      to_char(t.wacht_sinds AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS van,
      to_char(t.reactie_voor, 'YYYY-MM-DD') AS voor,
      to_char(t.tot AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS tot
    FROM wachttijd t JOIN adviesaanvraag a ON a.id = t.id JOIN werkgever w ON w.id = a.werkgever_id
    WHERE extract(year FROM t.wacht_sinds AT TIME ZONE 'Europe/Amsterdam') = ${jaar} AND ${werkgevers}`
  const vandaag = today()
  const tel = (naam: string, kies: (row: (typeof rows)[number]) => boolean) =>
    telReacties(naam, rows.filter(kies), vandaag)
  return {
    totaal: tel(String(jaar), () => true),
    perKwartaal: [1, 2, 3, 4].map((kwartaal) =>
      tel(`Kwartaal ${kwartaal}`, (row) => row.kwartaal === kwartaal),
    ),
    perOnderwerp: ADVIES_ONDERWERPEN.map((onderwerp) =>
      tel(ONDERWERP_LABEL[onderwerp], (row) => row.onderwerp === onderwerp),
    ),
  }
}

function werkgeversVan(actor: Actor): Prisma.Sql | null {
  switch (actor.rol) {
    case 'adviseur':
      return Prisma.sql`TRUE`
    case 'rapporteur':
      return Prisma.sql`w.gemeente_code = ANY (${actor.gemeenteCodes})`
    case 'werkgever':
    case 'kandidaat':
    case 'jobcoach':
    case 'beheerder':
    case 'systeem':
      return null
  }
}
