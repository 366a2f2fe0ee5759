import { compareProfielen, type Vergelijking as Data } from '#search/matching/compare.ts'
import type { Klasse, MatchProfiel, Toelating } from '#search/matching/model.ts'
import { profielScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import { toCijfers, type GetoondeCijfers } from '#app/domain/match/cijfers.ts'
import { loadParen, type Paren } from '#app/domain/match/load-paren.server.ts'
import { toonStappen, type Stappen } from '#app/domain/match/stappen.ts'
import {
  toonHard,
  toonTabel,
  type HardRij,
  type VergelijkTabel,
} from '#app/domain/match/toon-vergelijking.ts'
import { voorwaardeFeiten } from '#app/domain/match/voorwaarde-feiten.ts'
import { waaromBoven } from '#app/domain/match/waarom-boven.ts'
import { toWerkgeversTekst, type WerkgeversTekst } from '#app/domain/match/werkgevers-tekst.ts'
import { vacatureScope } from '#app/domain/vacature/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

/** Fewer is no comparison, more is no table that one can read. */
export const VERGELIJK_MAXIMUM = 3

export type VergelekenKandidaat = {
  profielId: string
  code: string
  toelating: Toelating
  klasse: Klasse
  cijfers: GetoondeCijfers
  stappen: Stappen
}

export type Vergelijking = {
  vacature: { id: string; titel: string; werkgever: string }
  /** In the order of the system. */
  kandidaten: VergelekenKandidaat[]
  /** Asked for, but not visible (any more). */
  nietZichtbaar: number
  /** Per pair that stands right above each other: why. */
  redenen: { boven: string; onder: string; zinnen: string[] }[]
  hard: HardRij[]
  werk: VergelijkTabel
  wensen: VergelijkTabel
}

/**
 * Two or three candidates of one vacature beside each other: why the one stands above the other. For adviseurs alone;
 * null outside the scope. With fewer than two visible profiles there are no reasons and no tables.
 */
export async function getVergelijking(
  actor: Actor,
  input: { vacatureId: string; profielIds: readonly string[] },
): Promise<Vergelijking | null> {
  const geladen = await loadVergelijking(actor, input)
  if (!geladen) return null
  const { vacature, data, codes, paren } = geladen
  const feiten = data.uitkomsten.map((uitkomst) =>
    voorwaardeFeiten(uitkomst, paren.vacature, profielOf(paren, uitkomst.profielId), paren.taxonomie),
  )
  return {
    vacature,
    kandidaten: data.uitkomsten.map((uitkomst, index) => ({
      profielId: uitkomst.profielId,
      code: codes[index] ?? '',
      toelating: uitkomst.toelating,
      klasse: uitkomst.klasse,
      cijfers: toCijfers(uitkomst),
      stappen: toonStappen(data, index),
    })),
    nietZichtbaar: input.profielIds.length - data.uitkomsten.length,
    redenen: codes.slice(1).map((onder, index) => ({
      boven: codes[index] ?? '',
      onder,
      zinnen: waaromBoven(data, codes, [index, index + 1], feiten),
    })),
    hard: toonHard(data),
    werk: toonTabel(data, false, feiten),
    wensen: toonTabel(data, true, feiten),
  }
}

/**
 * The same comparison in what an employer may hear. For adviseurs alone, to tell it, with the codes in the same order to
 * know whom it is about; null outside the scope.
 */
export async function getWerkgeversTekst(
  actor: Actor,
  input: { vacatureId: string; profielIds: readonly string[] },
): Promise<{ vacature: Vergelijking['vacature']; tekst: WerkgeversTekst; codes: string[] } | null> {
  const geladen = await loadVergelijking(actor, input)
  if (!geladen) return null
  const { vacature, data, codes } = geladen
  return { vacature, codes, tekst: toWerkgeversTekst(data.uitkomsten) }
}

type Geladen = { vacature: Vergelijking['vacature']; data: Data; codes: string[]; paren: Paren }

async function loadVergelijking(
  actor: Actor,
  { vacatureId, profielIds }: { vacatureId: string; profielIds: readonly string[] },
): Promise<Geladen | null> {
  if (actor.rol !== 'adviseur') return null
  const paren = await loadParen(actor, { vacatureId, profielIds: profielIds.slice(0, VERGELIJK_MAXIMUM) })
  if (!paren) return null
  const data = compareProfielen(paren.vacature, paren.profielen, paren.taxonomie)
  const ids = data.uitkomsten.map(({ profielId }) => profielId)
  const [vacature, rows] = await Promise.all([
    db().vacature.findFirst({
      where: { AND: [vacatureScope(actor), { id: vacatureId }] },
      select: { id: true, titel: true, werkgever: { select: { naam: true } } },
    }),
    db().kandidaatprofiel.findMany({
      where: { AND: [profielScope(actor), { id: { in: ids } }] },
      select: { id: true, code: true },
    }),
  ])
  if (!vacature) return null
  const codeOf = new Map(rows.map(({ id, code }) => [id, code]))
  return {
    vacature: { id: vacature.id, titel: vacature.titel ?? '', werkgever: vacature.werkgever.naam },
    data,
    codes: ids.map((id) => codeOf.get(id) ?? ''),
    paren,
  }
}

function profielOf({ profielen }: Paren, id: string): MatchProfiel {
  const profiel = profielen.find((een) => een.id === id)
  if (!profiel) throw new Error('comparison of a profile that was not loaded')
  return profiel
}
