/** A table by its number, with the registration of the employer who sits there. */
export type Plaatsing = { nummer: number; aanmeldingId: string }

/**
 * Which employer sits at which tables. First everybody one, in the order given, then a second for who asked for it, and so on, until
 * there are no tables left. Who sat somewhere stays there, at the lowest of those numbers; tables of one employer stand side by side
 * where that can be. Numbers in `al` of others are taken. By number.
 */
export function assignTafels(
  werkgevers: readonly { aanmeldingId: string; tafels: number }[],
  al: readonly Plaatsing[],
  hoogste: number,
): Plaatsing[] {
  const aantal = divide(
    werkgevers.map(({ tafels }) => tafels),
    hoogste - countOthers(),
  )
  const bezet = new Set(al.map(({ nummer }) => nummer))
  const nieuw: Plaatsing[] = []
  const rest = werkgevers.map(({ aanmeldingId }, plek) => {
    const eigen = al
      .filter((een) => een.aanmeldingId === aanmeldingId && een.nummer <= hoogste)
      .sort((a, b) => a.nummer - b.nummer)
      .slice(0, aantal[plek])
    nieuw.push(...eigen)
    return (aantal[plek] ?? 0) - eigen.length
  })
  werkgevers.forEach(({ aanmeldingId }, plek) => {
    for (const nummer of findFree(rest[plek] ?? 0)) {
      bezet.add(nummer)
      nieuw.push({ nummer, aanmeldingId })
    }
  })
  return nieuw.sort((a, b) => a.nummer - b.nummer)

  function countOthers(): number {
    const ids = new Set(werkgevers.map(({ aanmeldingId }) => aanmeldingId))
    return al.filter(({ nummer, aanmeldingId }) => nummer <= hoogste && !ids.has(aanmeldingId)).length
  }

  /** The first free numbers in a row, or else the lowest that are free. */
  function findFree(hoeveel: number): number[] {
    if (hoeveel === 0) return []
    const vrij = Array.from({ length: hoogste }, (_, plek) => plek + 1).filter((nummer) => !bezet.has(nummer))
    const rij = vrij.findIndex((nummer, plek) => vrij[plek + hoeveel - 1] === nummer + hoeveel - 1)
    return vrij.slice(Math.max(0, rij)).slice(0, hoeveel)
  }
}

/** So many of the wished tables each, one at a time in turn. */
function divide(gewenst: readonly number[], hoogste: number): number[] {
  const aantal = gewenst.map(() => 0)
  let over = hoogste
  for (let beurt = 1; over > 0 && gewenst.some((n) => n >= beurt); beurt++)
    gewenst.forEach((n, plek) => {
      if (n < beurt || over === 0) return
      aantal[plek] = beurt
      over -= 1
    })
  return aantal
}
