/** "This level of this term is known not to be reached." Written by the index, asked by the filter. */
export function onderToken(termId: string, niveau: 1 | 2 | 3): string {
  return `${termId}<${niveau}`
}

/** "This level of this term is known to be reached." */
export function bovenToken(termId: string, niveau: 1 | 2 | 3): string {
  return `${termId}>=${niveau}`
}
