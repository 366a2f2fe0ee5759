import { deelbareKenmerken } from '#app/domain/talent/deelbare-kenmerken.ts'
import type { TalentKenmerk, TalentProfiel } from '#app/domain/talent/talentprofiel.ts'
import { hele, ladder, lijst, type Groep, type Trede } from '#app/domain/talent/verdelen.ts'

/** The facts on a card. Empty or null: left off, which says nothing about the person. */
export type Talentfeiten = {
  /** ISCO-08 groups of three, two or one digit. */
  gewenst: string[]
  gewerkt: string[]
  uren: { van: number; tot: number } | null
  deelregio: string | null
  beschikbaar: string | null
  soorten: string[]
  certificaten: string[]
}

export type AnoniemeKaart = Talentfeiten & {
  id: string
  /** Equal for cards with equal facts, and only for those. */
  klasse: string
  /** Who wants the same work: the people among whom each shown skill is shared. */
  familie: string
  kenmerken: TalentKenmerk[]
}

const uniek = (feiten: string[]) => [...new Set(feiten)]

const isco =
  (veld: 'gewenst' | 'gewerkt', cijfers: number): Trede =>
  (profiel) =>
    uniek(profiel[veld].map((groep) => `${veld}=${groep.slice(0, cijfers)}`))

/**
 * Hours rounded outwards to bands that are counted from 8 on, so that a band of 16 is either a part-time week (8 to 24) or a
 * longer one (24 to 40).
 */
const uren =
  (band: number): Trede =>
  ({ urenMin, urenMax }) => {
    const van = Math.max(0, Math.floor((urenMin - 8) / band) * band + 8)
    const tot = Math.ceil((urenMax - 8) / band) * band + 8
    return [`uren=${van}-${tot}`]
  }

const GEWENST = [isco('gewenst', 3), isco('gewenst', 2), isco('gewenst', 1)]

/** After the wanted work, in the order of their use to an employer. */
const FEITEN: ((groep: Groep) => Groep[])[] = [
  ladder([uren(8), uren(16)]),
  ladder([({ deelregio }) => [`deelregio=${deelregio}`]]),
  ladder([({ beschikbaar }) => [`beschikbaar=${beschikbaar}`]]),
  lijst(({ certificaten }) => uniek(certificaten.map((certificaat) => `certificaten=${certificaat}`))),
  lijst(({ soorten }) => uniek(soorten.map((soort) => `soorten=${soort}`))),
  ladder([isco('gewerkt', 3), isco('gewerkt', 2), isco('gewerkt', 1)]),
  lijst(isco('gewenst', 3)),
]

/**
 * Makes the cards of the talentverkenner so coarse that nobody stands out. Pure: the same people give the same cards, in
 * whatever order they come; no clock, no chance, no database. Answers the cards of who can be listed, by id.
 *
 * Rule (product.md, "Rules that are never bent"): at least K listed people share everything on a card that somebody could
 * know of a person. Cards that read the same are a *klasse*; a person who finds no klasse is not listed.
 *
 * A card is built up, not cut down. Everybody starts in one group whose cards say nothing. Fact by fact a group is divided,
 * and a fact comes on cards only when K or more of the group will carry it and those who will not are nobody, or K or more.
 * So every group has K members at every moment, whoever is added or leaves: the division is made anew from everybody.
 *
 * A fact has a ladder from fine to coarse: for work an ISCO minor group, sub-major group, major group, nothing; hours in
 * bands of 8, of 16, nothing; the deelregio or the whole region. A person gets the finest step that is shared. Where one to
 * K-1 would stand without the fact, it is left off the cards of a few others too. A card without a fact therefore never
 * says "has not". Only the wanted work is different: who shares not even a major group with K-1 others is not listed,
 * because a card without it helps no employer.
 *
 * Skills and behaviour are too many for that: no five people share all of them. For these the rule is weaker, and told to
 * candidates and visitors: each one on a card is on at least K cards of people who want the same work, the combination may
 * be rare. Languages, support, travel, gemeente and dates are on no card at all.
 *
 * What it does not do: it looks at one moment. Who keeps a card of today beside that of next week may learn more than
 * either says, because the group changed in between. The limits on looking make that slow work; nothing excludes it.
 */
export function anonimiseer(profielen: readonly TalentProfiel[]): AnoniemeKaart[] {
  const leden = [...profielen].sort((a, b) => (a.id < b.id ? -1 : 1))
  const families = hele({ leden, feiten: [] }, GEWENST)
  const kaarten = families.flatMap((familie) => {
    const naam = familie.feiten[0] ?? ''
    const kenmerken = deelbareKenmerken(familie.leden)
    let groepen = [familie]
    for (const verdeel of FEITEN) groepen = groepen.flatMap(verdeel)
    return groepen.flatMap((groep) => {
      const feiten = toFeiten(groep.feiten)
      const klasse = JSON.stringify(feiten)
      return groep.leden.map(({ id }) => ({
        id,
        klasse,
        familie: naam,
        ...feiten,
        kenmerken: kenmerken.get(id) ?? [],
      }))
    })
  })
  return kaarten.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function toFeiten(feiten: readonly string[]): Talentfeiten {
  const van = (veld: string) =>
    feiten.filter((feit) => feit.startsWith(`${veld}=`)).map((feit) => feit.slice(veld.length + 1))
  const [urenTekst] = van('uren')
  const [begin = 0, eind = 0] = urenTekst?.split('-').map(Number) ?? []
  return {
    gewenst: van('gewenst').sort(),
    gewerkt: van('gewerkt').sort(),
    uren: urenTekst === undefined ? null : { van: begin, tot: eind },
    deelregio: van('deelregio')[0] ?? null,
    beschikbaar: van('beschikbaar')[0] ?? null,
    soorten: van('soorten').sort(),
    certificaten: van('certificaten').sort(),
  }
}
