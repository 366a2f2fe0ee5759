import type { MatchVacature } from '#search/matching/model.ts'
import type { Telling } from '#search/matching/scan/match-scan.ts'
import { toonbareTelling, WEINIG, type Nauwkeurigheid } from '#app/domain/match/aantallen.ts'
import { rankPunten, toGevolg, type Punt, type Variant } from '#app/domain/match/carving.ts'
import { SOORTEN } from '#app/domain/vacature/vacature.ts'
import { SOORTEN_OP_KAART } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import { versoepelingTekst, voorwaardeLabel } from '#app/domain/match/versoepeling-tekst.ts'

/** What the page shows while somebody edits: counts as this reader may know them, and nothing else about anyone. */
export type Simulatie = {
  nauwkeurigheid: Nauwkeurigheid
  nu: Telling
  regels: SimulatieRegel[]
  isWeinig: boolean
  /** Kinds of place that need an indication were left out of the count. */
  zonderIndicatie: boolean
  /** No kind of place was chosen yet: everyone counts. */
  elkeSoort: boolean
}

/** What one must or condition costs. Null: it cannot be asked less in that way. */
export type SimulatieRegel = {
  sleutel: string
  label: string
  /** How many more when a must becomes a wish, or when a condition is softened. */
  meer: number | null
  /** How many more when one level less is asked. */
  meerLager: number | null
  /** What softening a condition means. */
  hoe: string | null
}

/** Why there is no count to show: asked too often today, nothing that may be counted, or it cannot be counted now. */
export type GeenSimulatie = { geen: 'grens' | 'alleen-indicatie' | 'mislukt' }

export type Telbaar = Pick<Simulatie, 'zonderIndicatie' | 'elkeSoort'> & { vacature: MatchVacature }

/**
 * The vacature as this reader may have it counted. A kind of place that nobody chose yet does not count yet. Some kinds
 * exist only for people with an indication, and the card of a profile names none of those: a count for an employer that
 * follows them would tell how many have one. Null when there is nothing else to count.
 */
export function toTelbaar(vacature: MatchVacature, nauwkeurigheid: Nauwkeurigheid): Telbaar | null {
  const mogelijk: readonly string[] = nauwkeurigheid === 'precies' ? SOORTEN : SOORTEN_OP_KAART
  const elkeSoort = vacature.soorten.length === 0
  const soorten = mogelijk.filter((soort) => elkeSoort || vacature.soorten.includes(soort))
  if (soorten.length === 0) return null
  return {
    vacature: { ...vacature, soorten },
    elkeSoort,
    zonderIndicatie: soorten.length < vacature.soorten.length,
  }
}

/** What the page shows, from exact counts. `labels` gives the words of a term; a term without words is left out. */
export function toSimulatie(
  { vacature, zonderIndicatie, elkeSoort }: Telbaar,
  { nu, varianten }: { nu: Telling; varianten: { variant: Variant; dan: Telling }[] },
  labels: ReadonlyMap<string, string>,
  nauwkeurigheid: Nauwkeurigheid,
): Simulatie {
  const toonbaar = toonbareTelling(nu, nauwkeurigheid)
  const gevolgen = varianten.map(({ variant, dan }) =>
    toGevolg(variant.stappen, toonbaar, toonbareTelling(dan, nauwkeurigheid)),
  )
  return {
    nauwkeurigheid,
    nu: toonbaar,
    regels: rankPunten(gevolgen).flatMap((punt) => toRegel(punt, vacature, labels) ?? []),
    isWeinig: toonbaar.voldoet < WEINIG,
    zonderIndicatie,
    elkeSoort,
  }
}

function toRegel(
  { sleutel, gevolgen }: Punt,
  vacature: MatchVacature,
  labels: ReadonlyMap<string, string>,
): SimulatieRegel | null {
  let meer: number | null = null
  let meerLager: number | null = null
  let regel: Pick<SimulatieRegel, 'label' | 'hoe'> | null = null
  for (const gevolg of gevolgen) {
    const een = gevolg.stappen[0]
    if (!een) continue
    if (een.wat === 'eis' && een.hoe === 'lager') meerLager = gevolg.meer
    else meer = gevolg.meer
    const label = een.wat === 'eis' ? labels.get(sleutel) : voorwaardeLabel(een)
    if (label) regel = { label, hoe: een.wat === 'eis' ? null : versoepelingTekst(vacature, een) }
  }
  return regel && { sleutel, ...regel, meer, meerLager }
}
