import { eenJaarVerder, hideSmall, type Verborgen } from '#app/domain/plaatsing/verbergen.ts'

/** What a figure needs of one plaatsing; days as yyyy-mm-dd. */
export type RetentiePlaatsing = {
  startdatum: string
  /** The real last working day; null while it runs. */
  beeindigdOp: string | null
  isNietBegonnen: boolean
  /** The moment of 12 months; null when the portal has made none. */
  maand12: {
    isGevraagd: boolean
    status: 'gepland' | 'gevraagd' | 'beantwoord' | 'onbekend' | 'vervallen'
    uitkomst: 'werkt_nog' | 'werkt_niet_meer' | 'niet_achterhaald' | null
  } | null
}

export type Stand12 = 'werkt_nog' | 'beeindigd' | 'onbekend'

/**
 * Whether somebody still worked there 12 months after the first working day. Null: not counted, because that day has not passed
 * on `vandaag`, or because the work never began.
 *
 * An end before that day is ended, so month 8 counts as placed and not as retained. An end on or after that day is retained,
 * whatever was answered. Without an end the answer at 12 months decides, and it alone: "werkt nog" at 6 months says nothing about
 * the twelfth, and one at 12 months rewrites no earlier moment that nobody answered. No answer is unknown, and unknown is never
 * retained; so is "werkt niet meer" of which the end was taken back.
 */
export function standNa12Maanden(plaatsing: RetentiePlaatsing, vandaag: string): Stand12 | null {
  const dag = eenJaarVerder(plaatsing.startdatum)
  if (plaatsing.isNietBegonnen || dag >= vandaag) return null
  if (plaatsing.beeindigdOp !== null) return plaatsing.beeindigdOp < dag ? 'beeindigd' : 'werkt_nog'
  return plaatsing.maand12?.uitkomst === 'werkt_nog' ? 'werkt_nog' : 'onbekend'
}

export type RetentieTelling = {
  geplaatst: number
  werktNog: number
  beeindigd: number
  onbekend: number
  /** Of these, where we asked at 12 months, and where somebody answered that. */
  gevraagd: number
  beantwoord: number
}

/** Adds a group of plaatsingen up. Pure. */
export function telRetentie(plaatsingen: readonly RetentiePlaatsing[], vandaag: string): RetentieTelling {
  const telling = { geplaatst: 0, werktNog: 0, beeindigd: 0, onbekend: 0, gevraagd: 0, beantwoord: 0 }
  for (const plaatsing of plaatsingen) {
    const stand = standNa12Maanden(plaatsing, vandaag)
    if (stand === null) continue
    telling.geplaatst++
    telling[stand === 'werkt_nog' ? 'werktNog' : stand]++
    if (!plaatsing.maand12?.isGevraagd) continue
    telling.gevraagd++
    if (plaatsing.maand12.status === 'beantwoord') telling.beantwoord++
  }
  return telling
}

/** One line as it may be shown: null is hidden, because it would say something about fewer than five people. */
export type RetentieRij = {
  naam: string
  geplaatst: number | null
  werktNog: number | null
  beeindigd: number | null
  onbekend: number | null
  /** Answered of asked, 0..1; also null when nobody was asked: then `isGevraagd` is false. */
  respons: number | null
  isGevraagd: boolean
  /** Still employed of those of whom it is known, 0..1; null when hidden or when nothing is known. */
  deelVanBekend: number | null
}

/** The lines of one table and its total, with the small numbers hidden. `totaal` is about the same people. */
export function maakRetentieTabel(groepen: readonly { naam: string; telling: RetentieTelling }[]): {
  rijen: RetentieRij[]
  totaal: RetentieRij
} {
  const tellingen = groepen.map(({ telling }) => telling)
  const som = tellingen.reduce(plus, telRetentie([], ''))
  const aantal = hideSmall(tellingen.map(({ geplaatst }) => [geplaatst]))
  const delen = hideSmall(
    tellingen.map(({ werktNog, beeindigd, onbekend }) => [werktNog, beeindigd, onbekend]),
    aantal,
  )
  const respons = hideSmall(
    tellingen.map(({ gevraagd, beantwoord }) => [beantwoord, gevraagd - beantwoord]),
    delen,
  )
  const toon = (naam: string, telling: RetentieTelling, verborgen: (een: Verborgen) => boolean) =>
    toRij(naam, telling, {
      aantal: verborgen(aantal),
      delen: verborgen(delen),
      respons: verborgen(respons),
    })
  return {
    rijen: groepen.map(({ naam, telling }, index) => toon(naam, telling, ({ rijen }) => rijen.has(index))),
    totaal: toon('Totaal', som, ({ totaal }) => totaal),
  }
}

function plus(a: RetentieTelling, b: RetentieTelling): RetentieTelling {
  return {
    geplaatst: a.geplaatst + b.geplaatst,
    werktNog: a.werktNog + b.werktNog,
    beeindigd: a.beeindigd + b.beeindigd,
    onbekend: a.onbekend + b.onbekend,
    gevraagd: a.gevraagd + b.gevraagd,
    beantwoord: a.beantwoord + b.beantwoord,
  }
}

function toRij(
  naam: string,
  telling: RetentieTelling,
  verborgen: { aantal: boolean; delen: boolean; respons: boolean },
): RetentieRij {
  const { geplaatst, werktNog, beeindigd, onbekend, gevraagd, beantwoord } = telling
  const bekend = werktNog + beeindigd
  const deel = <T>(waarde: T) => (verborgen.delen ? null : waarde)
  return {
    naam,
    geplaatst: verborgen.aantal ? null : geplaatst,
    werktNog: deel(werktNog),
    beeindigd: deel(beeindigd),
    onbekend: deel(onbekend),
    respons: verborgen.respons || gevraagd === 0 ? null : beantwoord / gevraagd,
    isGevraagd: verborgen.respons || gevraagd > 0,
    deelVanBekend: verborgen.delen || bekend === 0 ? null : werktNog / bekend,
  }
}
