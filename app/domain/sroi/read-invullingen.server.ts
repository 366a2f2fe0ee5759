import { db, type Tx } from '#app/platform/db.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { InvullingSoort, InvullingStatus } from './invulling.ts'
import type { Invulling } from './tel-invullingen.ts'

type Rij = {
  id: string
  verplichting_id: string
  soort: InvullingSoort
  status: InvullingStatus
  van: string
  tot: string
  bedrag_cents: number | null
  aantal: number | null
  slot_cents: number | null
  slot_minste_cents: number | null
  slot_meeste_cents: number | null
  jaarwaarde_cents: number | null
  maximum_maanden: number | null
  plaatsing_id: string | null
  kandidaat_id: string | null
  einde_reden: string | null
  beeindigd_op: string | null
  contracten: { van: string; tot: string | null; uren: number }[] | null
  bonussen: { id: string; waarde: number; rato: boolean }[] | null
}

/**
 * Everything that counting needs, of some contracts, by the id of the contract. One question to the database: a list of 150
 * contracts has thousands of them. No fence: the caller read the contracts through theirs.
 */
export async function readInvullingen(
  verplichtingIds: readonly string[],
  tx: Pick<Tx, '$queryRaw'> = db(),
): Promise<Map<string, Invulling[]>> {
  if (verplichtingIds.length === 0) return new Map()
  const rijen = await tx.$queryRaw<Rij[]>(Prisma.sql`
    SELECT i.id, i.verplichting_id, i.soort::text, i.status::text, i.van::text, i.tot::text, i.bedrag_cents, i.aantal,
      i.slot_cents, i.slot_minste_cents, i.slot_meeste_cents, b.jaarwaarde_cents, b.maximum_maanden, i.plaatsing_id, pr.kandidaat_id, p.einde_reden::text,
      p.beeindigd_op::text,
      (SELECT json_agg(json_build_object('van', c.van, 'tot', c.tot, 'uren', c.uren_per_week) ORDER BY c.volgnummer)
        FROM plaatsing_contract c WHERE c.plaatsing_id = i.plaatsing_id) AS contracten,
      (SELECT json_agg(json_build_object('id', bo.id, 'waarde', bo.waarde_cents, 'rato', bo.naar_rato) ORDER BY bo.id)
        FROM sroi_invulling_bonus ib JOIN bouwblokbonus bo ON bo.id = ib.bonus_id WHERE ib.invulling_id = i.id) AS bonussen
    FROM sroi_invulling i
    LEFT JOIN bouwblok b ON b.id = i.bouwblok_id
    LEFT JOIN plaatsing p ON p.id = i.plaatsing_id
    LEFT JOIN bemiddeling be ON be.id = p.bemiddeling_id
    LEFT JOIN kandidaatprofiel pr ON pr.id = be.profiel_id
    WHERE i.verplichting_id = ANY(${verplichtingIds}::uuid[])
    ORDER BY i.van, i.id`)
  const uit = new Map<string, Invulling[]>(verplichtingIds.map((id) => [id, []]))
  for (const rij of rijen) uit.get(rij.verplichting_id)?.push(toInvulling(rij))
  return uit
}

function toInvulling(rij: Rij): Invulling {
  return {
    id: rij.id,
    soort: rij.soort,
    status: rij.status,
    van: rij.van,
    tot: rij.tot,
    bedragCents: rij.bedrag_cents,
    aantal: rij.aantal,
    slotCents: rij.slot_cents,
    slotBereik:
      rij.slot_minste_cents === null || rij.slot_meeste_cents === null
        ? null
        : { minsteCents: rij.slot_minste_cents, meesteCents: rij.slot_meeste_cents },
    bouwblok:
      rij.jaarwaarde_cents === null
        ? null
        : { jaarwaardeCents: rij.jaarwaarde_cents, maximumMaanden: rij.maximum_maanden },
    bonussen: (rij.bonussen ?? []).map(({ id, waarde, rato }) => ({
      id,
      waardeCents: waarde,
      naarRato: rato,
    })),
    plaatsing:
      rij.plaatsing_id && rij.kandidaat_id
        ? {
            id: rij.plaatsing_id,
            persoonId: rij.kandidaat_id,
            isBegonnen: rij.einde_reden !== 'niet_begonnen',
            beeindigdOp: rij.beeindigd_op,
            contracten: (rij.contracten ?? []).map(({ van, tot, uren }) => ({ van, tot, urenPerWeek: uren })),
          }
        : null,
  }
}
