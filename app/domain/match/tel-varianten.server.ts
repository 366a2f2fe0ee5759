import type { MatchVacature } from '#search/matching/model.ts'
import type { Telling } from '#search/matching/scan/match-scan.ts'
import type { Variant } from '#app/domain/match/carving.ts'
import { telKandidaten } from '#app/domain/match/tel-kandidaten.server.ts'

/** The counts of a vacature as it is and of its variants, in one go; null when they cannot be counted now. */
export async function telVarianten(
  vacature: MatchVacature,
  varianten: readonly Variant[],
): Promise<{ nu: Telling; varianten: { variant: Variant; dan: Telling }[] } | null> {
  const [nu, ...rest] =
    (await telKandidaten([vacature, ...varianten.map((variant) => variant.vacature)])) ?? []
  if (!nu) return null
  return { nu, varianten: varianten.flatMap((variant, index) => toPair(variant, rest[index])) }
}

function toPair(variant: Variant, dan: Telling | undefined) {
  return dan ? [{ variant, dan }] : []
}
