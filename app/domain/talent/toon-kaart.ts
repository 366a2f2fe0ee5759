import type { Taxonomie } from '#search/matching/model.ts'
import { SOORT_LABEL, DEELREGIO_LABEL } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import { BESCHIKBAAR_LABEL } from '#app/domain/talent/beschikbaar.ts'
import { groepLabel } from '#app/domain/talent/iscogroepen.ts'
import type { RijInhoud } from '#app/domain/talent/rij-inhoud.ts'

export type GetoondKenmerk = { label: string; niveau: 1 | 2 | 3 }

/** A card in words: all that a page shows of it. What is left off is empty or null. */
export type GetoondeKaart = {
  gewenst: string[]
  gewerkt: string[]
  uren: { van: number; tot: number } | null
  regio: string | null
  vanaf: string | null
  soorten: string[]
  papieren: string[]
  vaardigheden: GetoondKenmerk[]
  gedrag: GetoondKenmerk[]
  basis: GetoondKenmerk[]
}

/** Built up from the coarse card, field by field: what is not named here is not shown. */
export function toonKaart(kaart: RijInhoud, taxonomie: Taxonomie): GetoondeKaart {
  const termen = (ids: readonly string[]) =>
    ids.flatMap((id) => taxonomie.term(id)?.label ?? []).sort((a, b) => a.localeCompare(b, 'nl'))
  const groepen = (codes: readonly string[]) => codes.flatMap((code) => groepLabel(code) ?? [])
  const kenmerken = kaart.kenmerken.flatMap((uitspraak) => {
    const { termId, niveau } = splitUitspraak(uitspraak)
    const term = taxonomie.term(termId)
    return term ? [{ soort: term.soort, label: term.label, niveau }] : []
  })
  const van = (soort: string): GetoondKenmerk[] =>
    kenmerken
      .filter((kenmerk) => kenmerk.soort === soort)
      .sort((a, b) => b.niveau - a.niveau || a.label.localeCompare(b.label, 'nl'))
      .map(({ label, niveau }) => ({ label, niveau }))
  const { urenVan, urenTot } = kaart
  return {
    gewenst: groepen(kaart.gewenst),
    gewerkt: groepen(kaart.gewerkt),
    uren: urenVan === null || urenTot === null ? null : { van: urenVan, tot: urenTot },
    regio: kaart.deelregio && DEELREGIO_LABEL[kaart.deelregio],
    vanaf: kaart.beschikbaar && BESCHIKBAAR_LABEL[kaart.beschikbaar],
    soorten: kaart.soorten.map((soort) => SOORT_LABEL[soort]),
    papieren: termen(kaart.certificaten),
    vaardigheden: van('vakvaardigheid'),
    gedrag: van('gedrag'),
    basis: van('basis'),
  }
}

/** "gedrag:24105=3": a term and the level at which it is shown. */
export function splitUitspraak(uitspraak: string): { termId: string; niveau: 1 | 2 | 3 } {
  const plaats = uitspraak.lastIndexOf('=')
  return { termId: uitspraak.slice(0, plaats), niveau: Number(uitspraak.slice(plaats + 1)) as 1 | 2 | 3 }
}

/** The terms whose words a card needs. */
export function termIdsVan(kaarten: readonly Pick<RijInhoud, 'certificaten' | 'kenmerken'>[]): string[] {
  return kaarten.flatMap(({ certificaten, kenmerken }) => [
    ...certificaten,
    ...kenmerken.map((uitspraak) => splitUitspraak(uitspraak).termId),
  ])
}
