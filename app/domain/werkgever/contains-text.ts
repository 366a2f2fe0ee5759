/** A `contains` that finds what was typed and nothing else: the wildcards of LIKE are letters like any other. */
export function containsText(text: string): { contains: string; mode: 'insensitive' } {
  return { contains: text.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' }
}
