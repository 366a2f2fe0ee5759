import { isoDay } from '#app/platform/iso-day.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { meerderjarigGrens } from '#app/domain/kandidaatprofiel/zichtbaarheid.ts'
import { K } from '#app/domain/talent/k.ts'
import type { RijInhoud } from '#app/domain/talent/rij-inhoud.ts'

/** A card as it may be shown now. `profielId` stays on the server. */
export type KaartRij = RijInhoud & { id: string; profielId: string }

/**
 * The cards that may be read at `nu`, as SQL to select from (`KaartRij` by its column names). This, and not the table, is
 * what every page reads, so that a key or a consent that was taken back a moment ago hides the card at once. When fewer
 * than K of a klasse are left, the others of it are hidden too until the worker has made the cards anew; of a statement
 * about a skill the same. Who may be listed is the rule of `vindbaarWhere`, in SQL because the counting has to be done on
 * the same rows at the same moment; a test holds the two together.
 */
export function leesbareKaarten(nu: Date): Prisma.Sql {
  return Prisma.sql`(
    WITH vindbaar AS (
      SELECT k.*, count(*) OVER (PARTITION BY k.klasse) AS in_klasse
      FROM talentkaart k
      JOIN kandidaatprofiel p ON p.id = k.profiel_id
      JOIN kandidaat c ON c.id = p.kandidaat_id
      WHERE p.sleutel_kandidaat_op IS NOT NULL AND p.sleutel_adviseur_op IS NOT NULL AND p.zichtbaar_tot > ${nu}
        AND c.geboortedatum <= ${isoDay(meerderjarigGrens(nu))}::date
        AND EXISTS (
          SELECT FROM toestemming t
          WHERE t.kandidaat_id = c.id AND t.soort = 'talentverkenner' AND t.ingetrokken_op IS NULL
        )
    ),
    leesbaar AS (SELECT * FROM vindbaar WHERE in_klasse >= ${K}),
    gedeeld AS (
      SELECT familie, uitspraak FROM leesbaar, unnest(kenmerken) AS uitspraak
      GROUP BY familie, uitspraak HAVING count(*) >= ${K}
    ),
    per_familie AS (SELECT familie, array_agg(uitspraak) AS uitspraken FROM gedeeld GROUP BY familie)
    SELECT
      l.id, l.profiel_id AS "profielId", l.gewenst, l.gewerkt, l.uren_van AS "urenVan", l.uren_tot AS "urenTot",
      l.deelregio, l.beschikbaar, l.soorten::text[], l.certificaten,
      ARRAY(SELECT u FROM unnest(l.kenmerken) AS u WHERE u = ANY (f.uitspraken) ORDER BY u) AS kenmerken
    FROM leesbaar l LEFT JOIN per_familie f USING (familie)
  )`
}
