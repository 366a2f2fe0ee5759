import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { search } from '#app/platform/search.server.ts'
import { werkgeversVan } from '#app/domain/werkgever/werk-van.server.ts'
import { getWaarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { werkgeverScope } from '#app/domain/werkgever/scope.server.ts'
import { SearchAway } from '#search/search-away.ts'
import { RELATIE_SOORTEN, type RelatieSoort } from '#search/query/relatie-soort.ts'
import { searchRelaties as askEngine, type RelatieVraag } from '#search/query/search-relaties.server.ts'
import { canSearchRelaties } from './policy.ts'
import { readTreffers, type Treffer } from './read-treffers.server.ts'
import { searchInDatabase } from './zoek-in-database.server.ts'
import { PER_PAGINA, PER_SOORT, TIJDENS_TYPEN, type RelatieZoekvraag } from './zoeken.ts'

export type Treffergroep = { soort: RelatieSoort; treffers: Treffer[]; totaal: number }

export type RelatieResultaten = {
  /** One for each kind, always in the same order. */
  groepen: Treffergroep[]
  /** How many of the asked kind each status gives; null without a kind, or when the engine is away. */
  statussen: Record<string, number> | null
  /** The answer comes from the database alone: no typing errors forgiven. */
  beperkt: boolean
}

/**
 * Employers, contactpersonen and vacatures that fit what was typed, for the staff; null for anyone else. The engine says
 * which; what is shown is read from the database, through the scope. Never fails because the engine is away.
 */
export async function searchRelaties(
  actor: Actor,
  { q, soort, status, mijn, pagina }: RelatieZoekvraag,
): Promise<RelatieResultaten | null> {
  const perPagina = soort ? PER_PAGINA : PER_SOORT
  return ask(actor, { q, soort: soort ?? null, statussen: status, pagina, perPagina }, mijn === 'ja')
}

/** The first few of every kind, while somebody types. */
export async function suggestRelaties(actor: Actor, q: string): Promise<RelatieResultaten | null> {
  return ask(actor, { q, soort: null, statussen: [], pagina: 1, perPagina: TIJDENS_TYPEN }, false)
}

async function ask(
  actor: Actor,
  vraag: Omit<RelatieVraag, 'werkgeverIds'>,
  alleenMijn: boolean,
): Promise<RelatieResultaten | null> {
  if (!canSearchRelaties(actor) || actor.rol !== 'adviseur') return null
  const compleet = { ...vraag, werkgeverIds: alleenMijn ? await mijnWerkgevers(actor) : null }
  const { groepen, statussen, beperkt } = await findIds(actor, compleet)
  const treffers = await readTreffers(actor, {
    werkgever: groepen.werkgever.ids,
    contactpersoon: groepen.contactpersoon.ids,
    vacature: groepen.vacature.ids,
  })
  return {
    groepen: RELATIE_SOORTEN.map((soort) => ({
      soort,
      treffers: treffers[soort],
      totaal: groepen[soort].totaal,
    })),
    statussen,
    beperkt,
  }
}

async function findIds(actor: Actor, vraag: RelatieVraag) {
  try {
    const { groepen, statussen } = await askEngine(search(), vraag)
    return { groepen, statussen: vraag.soort ? statussen : null, beperkt: false }
  } catch (error) {
    if (!(error instanceof SearchAway)) throw error
    return { groepen: await searchInDatabase(actor, vraag), statussen: null, beperkt: true }
  }
}

/** Asked of the database, because who stands in for whom changes with an account or a day and not with an employer. */
async function mijnWerkgevers(actor: Extract<Actor, { rol: 'adviseur' }>): Promise<string[]> {
  const rijen = await db().werkgever.findMany({
    where: { AND: [werkgeverScope(actor), werkgeversVan(await getWaarneming(actor.accountId))] },
    select: { id: true },
  })
  return rijen.map(({ id }) => id)
}
