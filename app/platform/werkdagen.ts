const DAG_MS = 86_400_000

/**
 * Whether people of the WSP work on this day (yyyy-mm-dd): not at a weekend and not on a holiday of the Algemene
 * termijnenwet, article 3: New Year's Day, Good Friday, Easter Monday, King's Day, 5 May, Ascension Day, Whit Monday and
 * both days of Christmas.
 */
export function isWerkdag(dag: string): boolean {
  const datum = new Date(`${dag}T00:00:00.000Z`)
  const weekdag = datum.getUTCDay()
  return weekdag !== 0 && weekdag !== 6 && !feestdagen(datum.getUTCFullYear()).includes(dag)
}

/** The day that is so many working days after `dag`; the day itself does not count. */
export function addWerkdagen(dag: string, aantal: number): string {
  let nu = dag
  for (let over = aantal; over > 0;) {
    nu = plus(nu, 1)
    if (isWerkdag(nu)) over--
  }
  return nu
}

/** How many working days come after `van` up to and including `tot`; 0 when `tot` is not later. */
export function countWerkdagen(van: string, tot: string): number {
  let aantal = 0
  for (let dag = plus(van, 1); dag <= tot; dag = plus(dag, 1)) if (isWerkdag(dag)) aantal++
  return aantal
}

export type Klok = { stand: 'op_tijd' | 'vandaag' | 'te_laat'; dagen: number }

/** Where `vandaag` stands against the last day; `dagen` are the working days that are left, or that it is late. */
export function klokVan(uiterlijk: string, vandaag: string): Klok {
  if (uiterlijk === vandaag) return { stand: 'vandaag', dagen: 0 }
  return uiterlijk < vandaag
    ? { stand: 'te_laat', dagen: countWerkdagen(uiterlijk, vandaag) }
    : { stand: 'op_tijd', dagen: countWerkdagen(vandaag, uiterlijk) }
}

function feestdagen(jaar: number): string[] {
  const pasen = eerstePaasdag(jaar)
  const koningsdag = `${jaar}-04-27`
  const isZondag = new Date(`${koningsdag}T00:00:00.000Z`).getUTCDay() === 0
  return [
    `${jaar}-01-01`,
    plus(pasen, -2),
    plus(pasen, 1),
    // On a Sunday it is kept the day before, which is a Saturday.
    isZondag ? `${jaar}-04-26` : koningsdag,
    `${jaar}-05-05`,
    plus(pasen, 39),
    plus(pasen, 50),
    `${jaar}-12-25`,
    `${jaar}-12-26`,
  ]
}

// The Gregorian rule in the form of Meeus, Astronomical Algorithms, chapter 8.
function eerstePaasdag(jaar: number): string {
  const a = jaar % 19
  const b = Math.floor(jaar / 100)
  const c = jaar % 100
  const d = b - Math.floor(b / 4)
  const e = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + d - e + 15) % 30
  const i = Math.floor(c / 4)
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const som = h + l - 7 * m + 114
  return plus(`${jaar}-${String(Math.floor(som / 31)).padStart(2, '0')}-01`, som % 31)
}

function plus(dag: string, dagen: number): string {
  return new Date(new Date(`${dag}T00:00:00.000Z`).getTime() + dagen * DAG_MS).toISOString().slice(0, 10)
}
