import { breuk, deel, isMinder, maal } from '#app/domain/regeling/breuk.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { gedeeldePeriode, telMaanden, type Periode } from './duur.ts'

export type Regelstatus = 'gepland' | 'ingediend' | 'aanvullen' | 'goedgekeurd' | 'afgewezen' | 'ingetrokken'

/** A line with what it counts for, in cents, and its last day as yyyy-mm-dd. */
export type Stukje = { status: Regelstatus; waardeCents: number; tot: string }

export type Voortgang = {
  goedgekeurdCents: number
  /** Handed in and not judged yet, those that must be completed included. */
  ingediendCents: number
  geplandCents: number
  /** What no line covers yet; never below zero. */
  gatCents: number
  prognose: 'voldaan' | 'op_koers' | 'achterstand'
}

/**
 * How far a contract is on a day. What is planned counts until its last day is over: then it had to be handed in.
 *
 * The forecast, a rule of the WSP: "voldaan" when what is approved covers the obligation. Before the last day of the
 * recovery period "op koers" when all lines together cover it, or when what is approved and handed in covers the part
 * of it that belongs to the time that is over. Otherwise "achterstand".
 */
export function telVoortgang(
  verplichtCents: number,
  stukjes: readonly Stukje[],
  { contract, vandaag }: { contract: Periode; vandaag: string },
): Voortgang {
  const som = (telt: (stukje: Stukje) => boolean) =>
    stukjes.filter(telt).reduce((totaal, { waardeCents }) => totaal + waardeCents, 0)
  const goedgekeurdCents = som(({ status }) => status === 'goedgekeurd')
  const ingediendCents = som(({ status }) => status === 'ingediend' || status === 'aanvullen')
  const geplandCents = som(({ status, tot }) => status === 'gepland' && tot >= vandaag)
  const binnenCents = goedgekeurdCents + ingediendCents
  const gatCents = Math.max(0, verplichtCents - binnenCents - geplandCents)
  const isOpKoers =
    vandaag <= contract.tot && (gatCents === 0 || isBij(binnenCents, verplichtCents, contract, vandaag))
  const prognose = goedgekeurdCents >= verplichtCents ? 'voldaan' : isOpKoers ? 'op_koers' : 'achterstand'
  return { goedgekeurdCents, ingediendCents, geplandCents, gatCents, prognose }
}

/** The first days on which half, a quarter and a tenth of the days of a contract is left, or less, as yyyy-mm-dd; none after its end. */
export function herinnerdagen({ van, tot }: Periode): string[] {
  const dagen = (Date.parse(tot) - Date.parse(van)) / 86_400_000 + 1
  return [50, 25, 10]
    .map((procent) => plusDays(van, Math.ceil((dagen * (100 - procent)) / 100)))
    .filter((dag) => dag <= tot)
}

function isBij(binnenCents: number, verplichtCents: number, contract: Periode, vandaag: string): boolean {
  const voorbij = gedeeldePeriode(contract, { van: contract.van, tot: plusDays(vandaag, -1) })
  const verstreken = voorbij ? deel(telMaanden(voorbij), telMaanden(contract)) : breuk(0)
  return !isMinder(breuk(binnenCents), maal(breuk(verplichtCents), verstreken))
}
