import { NIET_GEVRAAGD, ONBEKEND, WENSEN, type Voorwaarde } from '#search/matching/conditions.ts'
import type { MatchProfiel } from '#search/matching/model.ts'
import { prepareProfiel, type PreparedProfiel, type PreparedVacature } from '#search/matching/prepare.ts'

type Tijden = Pick<MatchProfiel, 'onregelmatig' | 'kantoortijden'>

/** What a profile can say about times that can be a wish, in the order of the block; willing to is none. */
const UITSPRAKEN: readonly Tijden[] = [
  { onregelmatig: false, kantoortijden: null },
  { onregelmatig: false, kantoortijden: true },
  { onregelmatig: false, kantoortijden: false },
  { onregelmatig: null, kantoortijden: true },
  { onregelmatig: null, kantoortijden: false },
]

/** The rule of the score itself, so that the vector follows it. */
const REGEL = WENSEN.find(({ sleutel }) => sleutel === 'werktijden')

const TOETS: Voorwaarde['toets'] = (v, p, km) => REGEL?.toets(v, p, km) ?? NIET_GEVRAAGD

/** The place in the block of what this profile says; -1 when it says nothing that can be a wish. */
export function werktijdenPlaats({ profiel }: PreparedProfiel): number {
  const onregelmatig = profiel.onregelmatig === false ? false : null
  return UITSPRAKEN.findIndex(
    (een) => een.onregelmatig === onregelmatig && een.kantoortijden === profiel.kantoortijden,
  )
}

/** Per place the share (0..1) that the rule of the score gives; null where it leaves the wish out. */
export function werktijdenAandelen(v: PreparedVacature): (number | null)[] {
  return VRAGERS.map((vrager) => {
    const aandeel = TOETS(v, vrager, null)
    return aandeel === NIET_GEVRAAGD || aandeel === ONBEKEND ? null : aandeel
  })
}

const VRAGERS = UITSPRAKEN.map((tijden) =>
  prepareProfiel(
    {
      id: '',
      kenmerken: [],
      gewensteBeroepen: [],
      gewerkteBeroepen: [],
      urenMin: 0,
      urenMax: 0,
      beschikbaarVanaf: null,
      maxReisafstandKm: 0,
      punt: { lat: 0, lon: 0 },
      soorten: [],
      ondersteuning: [],
      werkEnDenkniveau: 7,
      ...tijden,
    },
    { term: () => undefined },
  ),
)

/** Whether what this profile says about times counts as a wish in the score. */
export function wishesTimes(p: PreparedProfiel): boolean {
  const plaats = werktijdenPlaats(p)
  return plaats >= 0 && IS_WENS[plaats] === true
}

/** The rule does not need to know what the vacature offers to say whether there is a wish. */
const IS_WENS = VRAGERS.map(
  (vrager) =>
    TOETS({ vacature: { onregelmatig: null, kantoortijden: null } } as PreparedVacature, vrager, null) !==
    NIET_GEVRAAGD,
)
