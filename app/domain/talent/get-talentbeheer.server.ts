import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { leesbareKaarten } from '#app/domain/talent/leesbare-kaarten.server.ts'
import type { Limieten } from '#app/domain/talent/limieten.ts'
import { canManageTalent } from '#app/domain/talent/policy.ts'
import { readLimieten } from '#app/domain/talent/read-limieten.server.ts'
import { vindbaarWhere } from '#app/domain/talent/vindbaar.server.ts'
import type { TalentmeldingSoort } from '#prisma/generated/client.ts'

const MEESTE = 50

export type Talentbeheer = {
  limieten: Limieten
  /** Profiles that may be listed, and that are: the others stand out too much. */
  vindbaar: number
  getoond: number
  meldingen: {
    id: string
    werkgever: string
    soort: TalentmeldingSoort
    aantal: number
    sinds: string
    afgehandeldOp: string | null
    afgehandeldDoor: string | null
  }[]
  /** Today, who looked most first. */
  gebruik: { werkgeverId: string; werkgever: string; profielen: number; lijst: number }[]
}

/** How the talentverkenner is used: limits, meldingen (open ones first) and what employers looked at today. No candidates. */
export async function getTalentbeheer(actor: Actor): Promise<Talentbeheer | null> {
  if (!canManageTalent(actor)) return null
  const [limieten, vindbaar, [getoond], meldingen, gebruik] = await Promise.all([
    readLimieten(db()),
    db().kandidaatprofiel.count({ where: vindbaarWhere(now()) }),
    db().$queryRaw<{ aantal: number }[]>`SELECT count(*)::int AS aantal FROM ${leesbareKaarten(now())} k`,
    db().talentmelding.findMany({
      orderBy: [{ afgehandeldOp: { sort: 'asc', nulls: 'first' } }, { aangemaaktOp: 'desc' }],
      take: MEESTE,
      select: {
        id: true,
        soort: true,
        aantal: true,
        aangemaaktOp: true,
        afgehandeldOp: true,
        afgehandeldDoor: { select: { naam: true } },
        werkgever: { select: { naam: true } },
      },
    }),
    db().talentgebruik.findMany({
      where: { dag: dateOnly(today()) },
      select: { werkgeverId: true, soort: true, aantal: true, werkgever: { select: { naam: true } } },
    }),
  ])
  return {
    limieten,
    vindbaar,
    getoond: getoond?.aantal ?? 0,
    meldingen: meldingen.map((melding) => ({
      id: melding.id,
      werkgever: melding.werkgever.naam,
      soort: melding.soort,
      aantal: melding.aantal,
      sinds: melding.aangemaaktOp.toISOString(),
      afgehandeldOp: melding.afgehandeldOp?.toISOString() ?? null,
      afgehandeldDoor: melding.afgehandeldDoor?.naam ?? null,
    })),
    gebruik: perWerkgever(gebruik),
  }
}

type Telling = {
  werkgeverId: string
  soort: 'lijst' | 'profiel'
  aantal: number
  werkgever: { naam: string }
}

function perWerkgever(rows: Telling[]): Talentbeheer['gebruik'] {
  const gebruik = new Map<string, Talentbeheer['gebruik'][number]>()
  for (const { werkgeverId, soort, aantal, werkgever } of rows) {
    const regel = gebruik.get(werkgeverId) ?? {
      werkgeverId,
      werkgever: werkgever.naam,
      profielen: 0,
      lijst: 0,
    }
    regel[soort === 'profiel' ? 'profielen' : 'lijst'] = aantal
    gebruik.set(werkgeverId, regel)
  }
  return [...gebruik.values()].sort((a, b) => b.profielen - a.profielen || b.lijst - a.lijst).slice(0, MEESTE)
}

/** Meldingen that nobody has looked at yet. */
export async function countOpenMeldingen(actor: Actor): Promise<number> {
  return canManageTalent(actor) ? db().talentmelding.count({ where: { afgehandeldOp: null } }) : 0
}
