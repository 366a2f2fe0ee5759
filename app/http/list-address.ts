type Waarde = string | number | readonly string[] | null | undefined

/**
 * The address of the same list with something else in it: `path` (empty: the page itself) and the choices that were made. A
 * change goes back to the first page, which is not named; what is empty is left out.
 */
export function listAddress<V extends { pagina: number } & Record<string, Waarde>>(
  path: string,
  vraag: V,
  anders: Partial<V>,
): string {
  const query = new URLSearchParams()
  const { pagina, ...rest } = { ...vraag, pagina: 1, ...anders }
  for (const [naam, waarde] of Object.entries(rest) as [string, Waarde][])
    for (const deel of [waarde ?? []].flat()) if (deel !== '') query.append(naam, String(deel))
  if (pagina > 1) query.set('pagina', String(pagina))
  return query.size > 0 ? `${path}?${query}` : path
}
