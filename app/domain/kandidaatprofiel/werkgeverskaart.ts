import { geldigeWaarnemingen } from '#search/matching/geldige-waarneming.ts'
import type { Kenmerk, KenmerkBron, MatchProfiel, Taxonomie, TermSoort } from '#search/matching/model.ts'
import { beroepsgroepLabel } from '#app/domain/kandidaatprofiel/beroepsgroepen.ts'
import {
  ONDERSTEUNINGEN,
  SOORTEN_OP_KAART,
  type Deelregio,
  type Ondersteuning,
  type Soort,
} from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'

/** A profile with what the card needs on top of the match. */
export type KaartProfiel = MatchProfiel & {
  code: string
  deelregio: Deelregio
  deelOndersteuning: boolean
}

export type Bronklasse = 'eigen-inschatting' | 'wsp' | 'praktijk'
export type Afstandklasse = 'tot-5' | '5-tot-10' | '10-tot-20' | '20-of-meer'

export type KaartKenmerk = {
  soort: 'gedrag' | 'vakvaardigheid' | 'basis'
  label: string
  niveau: 1 | 2 | 3
  bron: Bronklasse
  jaar: number
}

export type Werkgeverskaart = {
  code: string
  deelregio: Deelregio
  /** Hours per week, rounded outwards to bands of 8. */
  uren: { van: number; tot: number }
  /** null where no vacature is compared. */
  afstand: Afstandklasse | null
  /** yyyy-mm; null = can start at once. */
  beschikbaarVanaf: string | null
  gewenst: string[]
  gewerkt: string[]
  kenmerken: KaartKenmerk[]
  talen: { label: string; niveau: 1 | 2 | 3 }[]
  certificaten: string[]
  soorten: Soort[]
  /** Empty unless the candidate switched sharing on. */
  ondersteuning: Ondersteuning[]
}

const URENBAND = 8
/**
 * A mother tongue tells origin (AVG art. 9), and a rare one tells who somebody is. Another language reaches an employer
 * only as the answer to a vacature that asks for it.
 */
const TALEN_OP_KAART = ['taal:nld-', 'taal:eng-']
const KENMERK_SOORTEN: readonly TermSoort[] = ['vakvaardigheid', 'gedrag', 'basis']

/**
 * The only projection of a candidate that an employer gets: built up from dictionary values, numbers and coarse dates,
 * so that a new field of the profile is not shown until someone adds it here. Occupations become their ISCO minor group,
 * hours bands of 8, distance one of four bands, a date a month and an observation a year. Only the judgement that counts
 * per term is shown, and only when it says that someone can do it (1 to 3): "niet" and "onderzoek nodig" are matters
 * between the candidate and the WSP. `afstandKm` in kilometres, null without a vacature.
 */
export function toWerkgeverskaart(
  profiel: KaartProfiel,
  taxonomie: Taxonomie,
  opties: { afstandKm: number | null },
): Werkgeverskaart {
  const getoond = positieveKenmerken(profiel.kenmerken, taxonomie)
  return {
    code: profiel.code,
    deelregio: profiel.deelregio,
    uren: urenband(profiel.urenMin, profiel.urenMax),
    afstand: opties.afstandKm === null ? null : afstandklasse(opties.afstandKm),
    beschikbaarVanaf: profiel.beschikbaarVanaf?.slice(0, 7) ?? null,
    gewenst: beroepsgroepen(profiel.gewensteBeroepen, taxonomie),
    gewerkt: beroepsgroepen(profiel.gewerkteBeroepen, taxonomie),
    kenmerken: getoond
      .filter(({ soort }) => KENMERK_SOORTEN.includes(soort))
      .map(({ soort, label, niveau, kenmerk }) => ({
        soort: soort as KaartKenmerk['soort'],
        label,
        niveau,
        bron: bronklasse(kenmerk.bron),
        jaar: Number(kenmerk.waargenomenOp.slice(0, 4)),
      }))
      .sort(
        (a, b) =>
          KENMERK_SOORTEN.indexOf(a.soort) - KENMERK_SOORTEN.indexOf(b.soort) ||
          b.niveau - a.niveau ||
          a.label.localeCompare(b.label, 'nl'),
      ),
    talen: getoond
      .filter(({ kenmerk }) => TALEN_OP_KAART.some((taal) => kenmerk.termId.startsWith(taal)))
      .map(({ label, niveau }) => ({ label, niveau })),
    certificaten: getoond
      .filter(({ soort, niveau }) => (soort === 'certificaat' || soort === 'rijbewijs') && niveau === 3)
      .map(({ label }) => label),
    soorten: SOORTEN_OP_KAART.filter((soort) => profiel.soorten.includes(soort)),
    ondersteuning: profiel.deelOndersteuning
      ? ONDERSTEUNINGEN.filter((vorm) => profiel.ondersteuning.includes(vorm))
      : [],
  }
}

type Getoond = { soort: TermSoort; label: string; niveau: 1 | 2 | 3; kenmerk: Kenmerk }

function positieveKenmerken(kenmerken: readonly Kenmerk[], taxonomie: Taxonomie): Getoond[] {
  const getoond: Getoond[] = []
  for (const kenmerk of geldigeWaarnemingen(kenmerken).values()) {
    const term = taxonomie.term(kenmerk.termId)
    const { niveau } = kenmerk
    if (!term || niveau === null || niveau === 0) continue
    getoond.push({ soort: term.soort, label: term.label, niveau, kenmerk })
  }
  return getoond.sort((a, b) => a.label.localeCompare(b.label, 'nl'))
}

function beroepsgroepen(termIds: readonly string[], taxonomie: Taxonomie): string[] {
  const labels = termIds.map((id) => beroepsgroepLabel(taxonomie.term(id)?.groep ?? null))
  return [...new Set(labels.filter((label) => label !== null))].sort((a, b) => a.localeCompare(b, 'nl'))
}

function urenband(min: number, max: number): { van: number; tot: number } {
  return { van: Math.floor(min / URENBAND) * URENBAND, tot: Math.ceil(max / URENBAND) * URENBAND }
}

function afstandklasse(km: number): Afstandklasse {
  if (km < 5) return 'tot-5'
  if (km < 10) return '5-tot-10'
  return km < 20 ? '10-tot-20' : '20-of-meer'
}

function bronklasse(bron: KenmerkBron): Bronklasse {
  switch (bron) {
    case 'zelf':
      return 'eigen-inschatting'
    case 'werkcoach':
    case 'abc':
    case 'melba':
      return 'wsp'
    case 'werkgever':
    case 'praktijk':
      return 'praktijk'
  }
}
