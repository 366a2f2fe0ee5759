import { z } from 'zod'
import type { Actor } from '#app/platform/actor.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { PROFIEL_CODE } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import { zichtbaarWhere } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import {
  profielStand,
  SLEUTELS_SELECT,
  type ProfielStand,
} from '#app/domain/kandidaatprofiel/profiel-stand.server.ts'
import { kandidaatScope, profielScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import { HERINNER_DAGEN } from '#app/domain/kandidaatprofiel/zichtbaarheid.ts'

export const KandidatenQuery = z.object({
  q: z.string().trim().max(100).catch('').default(''),
  toon: z
    .enum(['alle', 'mijn', 'zichtbaar', 'verloopt', 'onzichtbaar', 'onvolledig'])
    .catch('alle')
    .default('alle'),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
export type KandidatenVraag = z.output<typeof KandidatenQuery>

const PER_PAGINA = 25

export type KandidaatRegel = {
  id: string
  naam: string
  code: string
  gemeente: string
  werkcoach: string
  stand: ProfielStand
}

export type KandidatenLijst = {
  kandidaten: KandidaatRegel[]
  totaal: number
  aantalPaginas: number
  /** A visible profile with this code whose person is outside the scope: only the anonymised page can be opened. */
  anoniem: { profielId: string; code: string } | null
}

/** The candidates whom the actor may know by name, by name or code, newest first. */
export async function listKandidaten(actor: Actor, vraag: KandidatenVraag): Promise<KandidatenLijst> {
  const where = { AND: [kandidaatScope(actor), ...searchWhere(vraag.q), showWhere(actor, vraag.toon)] }
  const [totaal, rows, anoniem] = await Promise.all([
    db().kandidaat.count({ where }),
    db().kandidaat.findMany({
      where,
      select: {
        id: true,
        voornaam: true,
        achternaam: true,
        geboortedatum: true,
        gemeente: { select: { naam: true } },
        werkcoach: { select: { naam: true } },
        profiel: { select: { code: true, ...SLEUTELS_SELECT } },
      },
      orderBy: [{ achternaam: 'asc' }, { voornaam: 'asc' }, { id: 'asc' }],
      skip: (vraag.pagina - 1) * PER_PAGINA,
      take: PER_PAGINA,
    }),
    findAnoniem(actor, vraag.q),
  ])
  return {
    kandidaten: rows.flatMap(({ profiel, ...row }) =>
      profiel
        ? [
            {
              id: row.id,
              naam: `${row.voornaam} ${row.achternaam}`,
              code: profiel.code,
              gemeente: row.gemeente.naam,
              werkcoach: row.werkcoach.naam,
              stand: profielStand(profiel, row.geboortedatum),
            },
          ]
        : [],
    ),
    totaal,
    aantalPaginas: Math.ceil(totaal / PER_PAGINA),
    anoniem,
  }
}

function searchWhere(q: string): Prisma.KandidaatWhereInput[] {
  return q
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 6)
    .map((woord) => ({
      OR: [
        { voornaam: { contains: woord, mode: 'insensitive' as const } },
        { achternaam: { contains: woord, mode: 'insensitive' as const } },
        { profiel: { code: { startsWith: asCode(woord) } } },
      ],
    }))
}

function showWhere(actor: Actor, toon: KandidatenVraag['toon']): Prisma.KandidaatWhereInput {
  const nu = now()
  switch (toon) {
    case 'alle':
      return {}
    case 'mijn':
      return actor.rol === 'adviseur' ? { werkcoachId: actor.accountId } : {}
    case 'zichtbaar':
      return { profiel: zichtbaarWhere(nu) }
    case 'verloopt':
      return {
        profiel: { AND: [zichtbaarWhere(nu), { zichtbaarTot: { lte: addDays(nu, HERINNER_DAGEN) } }] },
      }
    case 'onzichtbaar':
      return { profiel: { isNot: zichtbaarWhere(nu) } }
    case 'onvolledig':
      return { profiel: { OR: [{ beroepen: { none: { soort: 'gewenst' } } }, { kenmerken: { none: {} } }] } }
  }
}

async function findAnoniem(actor: Actor, q: string): Promise<KandidatenLijst['anoniem']> {
  const code = asCode(q)
  if (!PROFIEL_CODE.test(code)) return null
  const row = await db().kandidaatprofiel.findFirst({
    where: { AND: [profielScope(actor), { code, kandidaat: { NOT: kandidaatScope(actor) } }] },
    select: { id: true, code: true },
  })
  return row && { profielId: row.id, code: row.code }
}

/** "7f3q" and "k-7f3q" are both the code K-7F3Q. */
function asCode(woord: string): string {
  const code = woord.toUpperCase()
  return code.startsWith('K-') ? code : `K-${code}`
}
