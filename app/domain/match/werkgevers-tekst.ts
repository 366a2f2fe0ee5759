import { NIVEAU_WOORD } from '#search/matching/labels.ts'
import type { Klasse, Uitkomst } from '#search/matching/model.ts'
import { toonUitkomst, type GetoondeRegel } from '#app/domain/match/toon-uitkomst.ts'

/** What an adviseur can tell an employer about a few candidates: no figures, no wishes, no points, nothing of a person. */
export type WerkgeversTekst = {
  /** Named A, B and C: the code of a profile is the same for every employer, so it is not given before an offer. */
  kandidaten: { naam: string; klasse: Klasse; samenvatting: string }[]
  /** Only where they differ, in the order of the vacature. */
  verschillen: { id: string; label: string; gevraagd: string | null; getoond: string[] }[]
  /** Requirements on which they do not differ. */
  gelijk: string[]
}

/**
 * The comparison as an employer may hear it: everything comes from what `toonUitkomst` gives an employer about each
 * candidate by themselves, so nothing can be said here that the werkgeverskaart hides. Order as given.
 */
export function toWerkgeversTekst(uitkomsten: readonly Uitkomst[]): WerkgeversTekst {
  const getoond = uitkomsten.map((uitkomst, index) => ({
    naam: `Kandidaat ${'ABC'.charAt(index)}`,
    uitleg: toonUitkomst(uitkomst, 'werkgever'),
  }))
  const ids = [...new Set(getoond.flatMap(({ uitleg }) => uitleg.regels.map(({ id }) => id)))]
  const rijen = ids.map((id) => {
    const regels = getoond.map(({ uitleg }) => uitleg.regels.find((regel) => regel.id === id))
    const eerste = regels.find((regel) => regel !== undefined)
    return {
      id,
      label: eerste?.label ?? '',
      gevraagd: eerste?.gevraagd ? NIVEAU_WOORD[eerste.gevraagd] : null,
      getoond: regels.map((regel) => shownText(regel)),
    }
  })
  const verschilt = ({ getoond: woorden }: (typeof rijen)[number]) => new Set(woorden).size > 1
  return {
    kandidaten: getoond.map(({ naam, uitleg }) => ({
      naam,
      klasse: uitleg.klasse,
      samenvatting: uitleg.samenvatting,
    })),
    verschillen: rijen.filter(verschilt),
    gelijk: rijen.filter((rij) => !verschilt(rij)).map(({ label }) => label),
  }
}

function shownText(regel: GetoondeRegel | undefined): string {
  if (!regel || regel.oordeel === 'onbekend') return 'nog niet bekend'
  if (regel.heeftNiveaus && regel.getoond !== null) return NIVEAU_WOORD[regel.getoond]
  if (regel.oordeel === 'past') return 'past'
  // The sentence of an occupation speaks of wanted work, and next to another candidate that tells what somebody wishes.
  if (regel.id.startsWith('beroep-'))
    return regel.oordeel === 'past-niet' ? 'ander werk' : 'werk dat erop lijkt'
  return regel.zin
}
