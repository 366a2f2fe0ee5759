import { telBereik, type HeleTabel } from './bereik.ts'
import type { Periode } from './duur.ts'
import { telInvullingen, type Invulling, type Tabelwaarden } from './tel-invullingen.ts'
import { telVoortgang, type Voortgang } from './voortgang.ts'
import { isGesloten, type SroiStatus } from './verplichting.ts'

export type Prognose = Voortgang['prognose']

export const PROGNOSE_LABEL: Record<Prognose, string> = {
  voldaan: 'Voldaan',
  op_koers: 'Op koers',
  achterstand: 'Achterstand',
}

export type Stand = Voortgang & {
  /** What each invulling counts for, in cents by its id. */
  waarden: Map<string, number>
  /** Of what is approved, the part of plaatsingen, in cents. */
  plaatsingenCents: number
}

/** How far one contract is on a day, from what fulfils it and the table that it keeps. */
export function standVan(
  verplichting: { verplichtCents: number; contract: Periode },
  invullingen: readonly Invulling[],
  { tabel, vandaag }: { tabel: Tabelwaarden; vandaag: string },
): Stand {
  return standMet(
    verplichting,
    invullingen,
    telInvullingen(invullingen, tabel, verplichting.contract),
    vandaag,
  )
}

/**
 * How far one contract is as its contractor may know it: once with the lowest and once with the highest that every plaatsing can
 * count for. The forecast and the gap that a contractor is told are those of the lowest. Neither depends on a chosen bouwblok.
 */
export function standVoorOpdrachtnemer(
  verplichting: { verplichtCents: number; contract: Periode },
  invullingen: readonly Invulling[],
  { tabel, vandaag }: { tabel: HeleTabel; vandaag: string },
): { laagst: Stand; hoogst: Stand } {
  const bereik = [...telBereik(invullingen, tabel, verplichting.contract)]
  const met = (veld: 'minsteCents' | 'meesteCents') =>
    standMet(verplichting, invullingen, new Map(bereik.map(([id, een]) => [id, een[veld]])), vandaag)
  return { laagst: met('minsteCents'), hoogst: met('meesteCents') }
}

function standMet(
  { verplichtCents, contract }: { verplichtCents: number; contract: Periode },
  invullingen: readonly Invulling[],
  waarden: Map<string, number>,
  vandaag: string,
): Stand {
  const waardeVan = ({ id }: Invulling) => waarden.get(id) ?? 0
  const stukjes = invullingen.map((een) => ({
    status: een.status,
    waardeCents: waardeVan(een),
    tot: een.tot,
  }))
  return {
    ...telVoortgang(verplichtCents, stukjes, { contract, vandaag }),
    waarden,
    plaatsingenCents: invullingen
      .filter(({ soort, status }) => soort === 'plaatsing' && status === 'goedgekeurd')
      .reduce((totaal, een) => totaal + waardeVan(een), 0),
  }
}

/**
 * How urgent a contract is: lower comes first. What is behind, soonest last day first; then what is on course; then what is
 * fulfilled, drafts and what is closed.
 */
export function risicoVolgorde({
  status,
  prognose,
  herstelTot,
}: {
  status: SroiStatus
  prognose: Prognose
  herstelTot: string
}): string {
  const groep = isGesloten(status)
    ? 4
    : status === 'concept'
      ? 3
      : { achterstand: 0, op_koers: 1, voldaan: 2 }[prognose]
  return `${groep} ${herstelTot}`
}
