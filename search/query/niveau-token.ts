import type { Niveau } from '#search/matching/model.ts'

const NIVEAUS: readonly Niveau[] = [0, 1, 2, 3]

/** "This level of this term is known." Written by the index, asked by the filter; what is not known has no token. */
export function niveauToken(termId: string, niveau: Niveau): string {
  return `${termId}=${niveau}`
}

/** The tokens of who is known to reach this level, and of who is known not to. */
export function tokensVanaf(termId: string, gevraagd: Niveau): { vanaf: string[]; onder: string[] } {
  return {
    vanaf: NIVEAUS.filter((niveau) => niveau >= gevraagd).map((niveau) => niveauToken(termId, niveau)),
    onder: NIVEAUS.filter((niveau) => niveau < gevraagd).map((niveau) => niveauToken(termId, niveau)),
  }
}
