const DAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']
const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const UUR = 3_600_000
const VAST = '\u00a0'

/** A date without a time: "2026-06-06", or the UTC midnight that the database gives for it. */
export type Datum = string | Date

/** A moment: an ISO time with its zone, or a Date. */
export type Moment = string | Date

/** "zaterdag 6 juni 2026". Throws a RangeError for what is not a date. */
export function formatDatum(datum: Datum): string {
  const dag = parseDatum(datum)
  return `${DAGEN[dag.getUTCDay()]} ${dagMaandJaar(dag)}`
}

/** "2026-06" as "juni 2026". */
export function formatMaand(maand: string): string {
  const [jaar, nummer] = maand.split('-')
  return `${MAANDEN[Number(nummer) - 1]} ${jaar}`
}

/** "6 juni 2026". Throws a RangeError for what is not a date. */
export function formatDatumKort(datum: Datum): string {
  return dagMaandJaar(parseDatum(datum))
}

/** "zaterdag 6 juni 2026, 14.00 uur" on the clock of Amsterdam. Throws a RangeError for what is not a moment. */
export function formatDatumTijd(moment: Moment): string {
  const lokaal = inAmsterdam(moment)
  return `${DAGEN[lokaal.getUTCDay()]} ${dagMaandJaar(lokaal)}, ${klok(lokaal)}`
}

/** "14.00 uur" on the clock of Amsterdam. Throws a RangeError for what is not a moment. */
export function formatTijd(moment: Moment): string {
  return klok(inAmsterdam(moment))
}

/** "€ 1.224,30" from cents, with a space that does not break. */
export function formatEuro(cents: number): string {
  const { teken, heel, rest } = splitCents(cents)
  return `€${VAST}${teken}${duizendtallen(heel)},${rest}`
}

/** "€ 1.224" from cents, rounded half away from zero to whole euros. */
export function formatEuroHeel(cents: number): string {
  const euros = Math.round(Math.abs(cents) / 100)
  return `€${VAST}${cents < 0 && euros > 0 ? '-' : ''}${duizendtallen(euros)}`
}

/** "1224,30" from cents: what a `CurrencyField` starts with. */
export function formatEuroInvoer(cents: number): string {
  const { teken, heel, rest } = splitCents(cents)
  return `${teken}${heel},${rest}`
}

/** "24 tot 32 uur per week"; either end may be unknown. */
export function formatUren(min: number | null, max: number | null): string {
  if (min === null && max === null) return 'uren in overleg'
  if (min === null) return `hooguit ${getal(max ?? 0)} uur per week`
  if (max === null) return `minstens ${getal(min)} uur per week`
  return min === max ? `${getal(min)} uur per week` : `${getal(min)} tot ${getal(max)} uur per week`
}

/** "ongeveer 12 km". Distances are between postcode areas, so more precision would be false. */
export function formatAfstand(km: number): string {
  return km < 1 ? 'minder dan 1 km' : `ongeveer ${duizendtallen(Math.round(km))} km`
}

/** "12.345", for counts. */
export function formatAantal(aantal: number): string {
  return (aantal < 0 ? '-' : '') + duizendtallen(Math.abs(Math.trunc(aantal)))
}

function parseDatum(datum: Datum): Date {
  if (typeof datum === 'string' && !/^\d{4}-\d{2}-\d{2}$/.test(datum)) throw new RangeError('Not a date')
  const dag = new Date(datum)
  if (Number.isNaN(dag.getTime())) throw new RangeError('Not a date')
  if (typeof datum === 'string' && dag.toISOString().slice(0, 10) !== datum)
    throw new RangeError('Not a date')
  return dag
}

// Own rule instead of Intl: server and browser must give the same letters, or hydration fails.
function inAmsterdam(moment: Moment): Date {
  const tijd = new Date(moment)
  if (Number.isNaN(tijd.getTime())) throw new RangeError('Not a moment')
  return new Date(tijd.getTime() + (isZomertijd(tijd) ? 2 : 1) * UUR)
}

// Directive 2000/84/EC: from the last Sunday of March to the last Sunday of October, both at 01.00 UTC.
function isZomertijd(tijd: Date): boolean {
  const jaar = tijd.getUTCFullYear()
  return tijd.getTime() >= laatsteZondag(jaar, 2) + UUR && tijd.getTime() < laatsteZondag(jaar, 9) + UUR
}

function laatsteZondag(jaar: number, maand: number): number {
  const laatste = new Date(Date.UTC(jaar, maand, 31))
  return laatste.getTime() - laatste.getUTCDay() * 24 * UUR
}

function dagMaandJaar(dag: Date): string {
  return `${dag.getUTCDate()} ${MAANDEN[dag.getUTCMonth()]} ${dag.getUTCFullYear()}`
}

function klok(lokaal: Date): string {
  return `${lokaal.getUTCHours()}.${String(lokaal.getUTCMinutes()).padStart(2, '0')} uur`
}

function splitCents(cents: number) {
  const heleCents = Math.round(Math.abs(cents))
  return {
    teken: cents < 0 && heleCents > 0 ? '-' : '',
    heel: Math.floor(heleCents / 100),
    rest: String(heleCents % 100).padStart(2, '0'),
  }
}

function duizendtallen(getalHeel: number): string {
  return String(getalHeel).replace(/\B(?=(\d{3})+$)/g, '.')
}

function getal(uren: number): string {
  return String(uren).replace('.', ',')
}
