import { z } from 'zod'
import type { Prisma } from '#prisma/generated/client.ts'
import { Geo } from '#search/indexes/geo.ts'
import { minorGroep } from '#search/matching/encoding/beroep-stappen.ts'
import { encodeProfiel } from '#search/matching/encoding/encode-profiel.ts'
import { isVector } from '#search/matching/encoding/vector.ts'
import type { MatchProfiel, Niveau, Taxonomie, TermInfo } from '#search/matching/model.ts'
import { prepareProfiel, type PreparedProfiel } from '#search/matching/prepare.ts'
import { seconden } from '#search/query/dag.ts'
import { niveauToken } from '#search/query/niveau-token.ts'

const TERM = { select: { soort: true, groep: true } } as const

// Codes and numbers only. No name, code, postcode, gemeente, doelgroep, age or consent ever enters the engine.
export const PROFIEL_SELECT = {
  id: true,
  urenMin: true,
  urenMax: true,
  beschikbaarVanaf: true,
  kantoortijden: true,
  onregelmatig: true,
  maxReisafstandKm: true,
  soorten: true,
  ondersteuning: true,
  werkEnDenkniveau: true,
  zichtbaarTot: true,
  bijgewerktOp: true,
  postcodegebied: { select: { lat: true, lon: true } },
  kenmerken: { select: { termId: true, niveau: true, bron: true, waargenomenOp: true, term: TERM } },
  beroepen: { select: { termId: true, soort: true, term: TERM } },
} satisfies Prisma.KandidaatprofielSelect

export type ProfielRow = Prisma.KandidaatprofielGetPayload<{ select: typeof PROFIEL_SELECT }>

/** The name of the vector in a document. */
export const EMBEDDER = 'match'

export const ProfielSchema = z.strictObject({
  id: z.uuid(),
  /** The levels that are known: what is not known stands in the way of nothing. */
  niveaus: z.array(z.string()),
  /** ISCO-08 minor groups of the wanted and worked occupations. */
  beroepsgroepen: z.array(z.string()),
  urenMin: z.int(),
  urenMax: z.int(),
  /** Seconds since 1970; 0 = at once. */
  beschikbaar: z.number(),
  onregelmatig: z.enum(['ja', 'nee', 'onbekend']),
  /** Kinds of place wanted; "alle" when there is no wish. */
  soorten: z.array(z.string()).min(1),
  _geo: Geo,
  maxReis: z.int(),
  zichtbaarTot: z.number(),
  stand: z.string(),
  // Always there: a document sent without one would silently keep the vector that it had.
  _vectors: z.strictObject({ [EMBEDDER]: z.array(z.number()).refine(isVector) }),
})

export type ProfielDocument = z.infer<typeof ProfielSchema>

export function toProfielDocument(row: ProfielRow): ProfielDocument {
  const profiel = prepareProfiel(toMatchProfiel(row), taxonomieOf(row))
  return {
    id: row.id,
    niveaus: levelTokens(profiel),
    beroepsgroepen: [
      ...new Set(profiel.beroepen.flatMap(({ isco }) => (isco === null ? [] : [minorGroep(isco)]))),
    ].sort(),
    urenMin: row.urenMin,
    urenMax: row.urenMax,
    beschikbaar: row.beschikbaarVanaf ? seconden(row.beschikbaarVanaf) : 0,
    onregelmatig: row.onregelmatig === null ? 'onbekend' : row.onregelmatig ? 'ja' : 'nee',
    soorten: row.soorten.length === 0 ? ['alle'] : row.soorten,
    _geo: { lat: row.postcodegebied.lat, lng: row.postcodegebied.lon },
    maxReis: row.maxReisafstandKm,
    zichtbaarTot: seconden(row.zichtbaarTot ?? new Date(0)),
    stand: row.bijgewerktOp.toISOString(),
    _vectors: { [EMBEDDER]: encodeProfiel(profiel) },
  }
}

/** The judgement that counts per term is the one of the score, so that filter and score never disagree. */
function levelTokens({ waarnemingen }: PreparedProfiel): string[] {
  return [...waarnemingen.values()]
    .flatMap(({ termId, niveau }) => (niveau === null ? [] : [niveauToken(termId, niveau)]))
    .sort()
}

function toMatchProfiel(row: ProfielRow): MatchProfiel {
  const beroepen = (soort: 'gewenst' | 'gewerkt') =>
    row.beroepen.filter((beroep) => beroep.soort === soort).map(({ termId }) => termId)
  return {
    ...row,
    kenmerken: row.kenmerken.map(({ termId, niveau, bron, waargenomenOp }) => ({
      termId,
      niveau: niveau as Niveau | null,
      bron,
      waargenomenOp: waargenomenOp.toISOString().slice(0, 10),
    })),
    gewensteBeroepen: beroepen('gewenst'),
    gewerkteBeroepen: beroepen('gewerkt'),
    beschikbaarVanaf: row.beschikbaarVanaf?.toISOString().slice(0, 10) ?? null,
    punt: row.postcodegebied,
  }
}

/** The terms that the row names, as far as a document looks at them: their groups. */
function taxonomieOf({ kenmerken, beroepen }: ProfielRow): Taxonomie {
  const termen = new Map<string, TermInfo>()
  for (const { termId, term } of [...kenmerken, ...beroepen])
    termen.set(termId, { id: termId, label: '', idf: null, ...term })
  return { term: (id) => termen.get(id) }
}
