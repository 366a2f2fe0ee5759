import type { Gesprek, Paar, Speeddatevraag, SpeeddateKandidaat } from './rooster.ts'

/** Why a talk cannot be as it is. */
export type Reden =
  | 'ronde-onbekend'
  | 'tafel-onbekend'
  | 'kandidaat-onbekend'
  | 'pauze'
  | 'tafel-afwezig'
  | 'kandidaat-afwezig'
  | 'tafel-bezet'
  | 'kandidaat-bezet'
  | 'niet-toegestaan'
  | 'verboden-paar'
  | 'al-gesproken'
  | 'te-veel-gesprekken'
  | 'te-lang-achter-elkaar'

/**
 * Every reason against adding a talk to these talks; none when it can be. `niet-toegestaan`: the pair has no score, so
 * somebody refused or a hard requirement is not met.
 */
export function listRedenen(
  vraag: Speeddatevraag,
  gesprekken: readonly Gesprek[],
  { ronde, tafelId, kandidaatId }: Gesprek,
): Reden[] {
  const tafel = vraag.tafels.find(({ id }) => id === tafelId)
  const kandidaat = vraag.kandidaten.find(({ id }) => id === kandidaatId)
  const werkgeverOf = new Map(vraag.tafels.map(({ id, werkgeverId }) => [id, werkgeverId]))
  const isRonde = Number.isInteger(ronde) && ronde >= 1 && ronde <= vraag.rondes
  const inRonde = gesprekken.filter((een) => een.ronde === ronde)
  const vanKandidaat = gesprekken.filter((een) => een.kandidaatId === kandidaatId)
  const isPaar = (een: Paar) => een.werkgeverId === tafel?.werkgeverId && een.kandidaatId === kandidaatId
  const scores = vraag.scores.filter(isPaar)
  const beidenBekend = tafel !== undefined && kandidaat !== undefined
  const tegen: [Reden, boolean][] = [
    ['ronde-onbekend', !isRonde],
    ['tafel-onbekend', !tafel],
    ['kandidaat-onbekend', !kandidaat],
    ['pauze', isRonde && vraag.pauzes.includes(ronde)],
    ['tafel-afwezig', tafel?.afwezig.includes(ronde) ?? false],
    ['kandidaat-afwezig', kandidaat?.afwezig.includes(ronde) ?? false],
    ['tafel-bezet', inRonde.some((een) => een.tafelId === tafelId)],
    ['kandidaat-bezet', inRonde.some((een) => een.kandidaatId === kandidaatId)],
    ['niet-toegestaan', beidenBekend && (scores.at(-1)?.score ?? null) === null],
    ['verboden-paar', vraag.verboden.some(isPaar)],
    [
      'al-gesproken',
      beidenBekend && vanKandidaat.some((een) => werkgeverOf.get(een.tafelId) === tafel.werkgeverId),
    ],
    ['te-veel-gesprekken', kandidaat !== undefined && vanKandidaat.length >= kandidaat.maximum],
    [
      'te-lang-achter-elkaar',
      kandidaat !== undefined &&
        isRowTooLong(kandidaat, new Set([ronde, ...vanKandidaat.map((een) => een.ronde)]), ronde),
    ],
  ]
  return tegen.filter(([, is]) => is).map(([reden]) => reden)
}

function isRowTooLong(
  { achterElkaar }: SpeeddateKandidaat,
  rondes: ReadonlySet<number>,
  ronde: number,
): boolean {
  if (achterElkaar === null) return false
  let begin = ronde
  while (rondes.has(begin - 1)) begin -= 1
  let einde = ronde
  while (rondes.has(einde + 1)) einde += 1
  return einde - begin + 1 > achterElkaar
}

export type Botsing = { gesprek: Gesprek; redenen: Reden[] }

/** The talks that cannot stand beside the ones before them, each with every reason; none when all keep the rules. */
export function listBotsingen(vraag: Speeddatevraag, gesprekken: readonly Gesprek[]): Botsing[] {
  return gesprekken
    .map((gesprek, plek) => ({ gesprek, redenen: listRedenen(vraag, gesprekken.slice(0, plek), gesprek) }))
    .filter(({ redenen }) => redenen.length > 0)
}
