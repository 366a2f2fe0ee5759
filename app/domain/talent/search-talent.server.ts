import type { Actor } from '#app/platform/actor.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { sha256 } from '#app/platform/ids.server.ts'
import { search } from '#app/platform/search.server.ts'
import { searchTalentkaarten } from '#search/query/search-talentkaarten.server.ts'
import { SearchAway } from '#search/search-away.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { searchTermen } from '#app/domain/taxonomie/search-termen.server.ts'
import { findKaarten, type KaartenVraag } from '#app/domain/talent/find-kaarten.server.ts'
import { listEigenWerk } from '#app/domain/talent/list-eigen-werk.server.ts'
import { recordBezoek } from '#app/domain/talent/record-bezoek.server.ts'
import { aantalBand, MEESTE_PAGINAS, PER_PAGINA, type TalentZoekvraag } from '#app/domain/talent/talent.ts'
import { talentcode, talentId } from '#app/domain/talent/talentcode.server.ts'
import { toonFacetten, type Aantallen, type GetoondeFacetten } from '#app/domain/talent/toon-facetten.ts'
import { termIdsVan, toonKaart, type GetoondeKaart } from '#app/domain/talent/toon-kaart.ts'

export type TalentLijst = {
  /** `id` and `code` mean something to this employer alone. */
  kaarten: { id: string; code: string; kaart: GetoondeKaart }[]
  /** At least so many match; null for fewer than K, of which none is shown. */
  band: number | null
  aantalPaginas: number
  facetten: GetoondeFacetten
  /** The search engine is away: no numbers, and typing errors are not forgiven. */
  beperkt: boolean
}

/**
 * The cards that match the question of an employer. Null when the employer has seen as many pages today as it may. A result
 * of fewer than K cards is not shown at all: filters laid over each other would else point at one person. PostgreSQL decides
 * what is shown; the search engine finds what was typed and counts, and without it the list is made without it.
 */
export async function searchTalent(
  actor: Extract<Actor, { rol: 'werkgever' }>,
  vraag: TalentZoekvraag,
): Promise<TalentLijst | null> {
  const { pagina, ...zonderPagina } = vraag
  const bezoek = { soort: 'lijst', vraag: sha256(JSON.stringify(zonderPagina)).slice(0, 16), pagina } as const
  if (!(await recordBezoek(actor, bezoek))) return null

  const [gevonden, eigenWerk] = await Promise.all([askEngine(vraag), listEigenWerk(actor)])
  const { ids, woorden, aantallen } = gevonden
  const kaartenVraag: KaartenVraag = {
    ...vraag,
    ids,
    woorden,
    voorop: eigenWerk.map(({ groep }) => groep),
    zout: `${actor.werkgeverId}${today()}`,
  }
  let { kaarten, totaal } = await findKaarten(kaartenVraag, now())
  // Past the last page there is nothing to count on: the first one says how many there are.
  if (kaarten.length === 0 && pagina > 1)
    totaal = (await findKaarten({ ...kaartenVraag, pagina: 1 }, now())).totaal
  const band = aantalBand(totaal)
  if (band === null) kaarten = []
  const taxonomie = await loadTaxonomie([
    ...termIdsVan(kaarten),
    ...vraag.papier,
    ...vraag.kan,
    ...Object.keys(aantallen?.papier ?? {}),
    ...Object.keys(aantallen?.kan ?? {}),
  ])
  return {
    kaarten: kaarten.map((kaart) => ({
      id: talentId(actor.werkgeverId, kaart.profielId),
      code: talentcode(actor.werkgeverId, kaart.profielId),
      kaart: toonKaart(kaart, taxonomie),
    })),
    band,
    aantalPaginas: band === null ? 0 : Math.min(MEESTE_PAGINAS, Math.ceil(totaal / PER_PAGINA)),
    facetten: toonFacetten(vraag, aantallen, taxonomie),
    beperkt: aantallen === null,
  }
}

type Gevonden = Pick<KaartenVraag, 'ids' | 'woorden'> & { aantallen: Aantallen | null }

async function askEngine(vraag: TalentZoekvraag): Promise<Gevonden> {
  try {
    const { ids, facetten } = await searchTalentkaarten(search(), {
      q: vraag.q,
      gewenst: vraag.werk,
      gewerkt: vraag.ervaring,
      urenKlasse: vraag.uren,
      deelregio: vraag.regio,
      beschikbaar: vraag.vanaf,
      soorten: vraag.soort,
      certificaten: vraag.papier,
      kan: vraag.kan,
    })
    return {
      ids: vraag.q === '' ? null : ids,
      woorden: null,
      aantallen: {
        werk: facetten.gewenst,
        ervaring: facetten.gewerkt,
        uren: facetten.urenKlasse,
        regio: facetten.deelregio,
        vanaf: facetten.beschikbaar,
        soort: facetten.soorten,
        papier: facetten.certificaten,
        kan: facetten.kan,
      },
    }
  } catch (error) {
    if (!(error instanceof SearchAway)) throw error
    return { ids: null, woorden: vraag.q === '' ? null : await findWoorden(vraag.q), aantallen: null }
  }
}

const MEESTE_TERMEN = 200

/** What was typed as terms of the dictionary, an occupation as the group that a card would show. */
async function findWoorden(q: string): Promise<{ groepen: string[]; termIds: string[] }> {
  const { resultaten } = await searchTermen({
    soort: ['beroep', 'vakvaardigheid', 'gedrag', 'basis', 'certificaat', 'rijbewijs'],
    q,
    limiet: MEESTE_TERMEN,
  })
  const termIds = resultaten.map(({ id }) => id)
  const beroepen = await db().term.findMany({
    where: { id: { in: termIds }, soort: 'beroep', groep: { not: null } },
    select: { groep: true },
  })
  return { termIds, groepen: [...new Set(beroepen.map(({ groep }) => (groep ?? '').slice(0, 3)))] }
}
