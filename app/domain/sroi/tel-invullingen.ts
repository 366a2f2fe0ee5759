import type { InvullingSoort, InvullingStatus } from './invulling.ts'
import { isVervallen } from './invulling.ts'
import { telOverig, type OverigeRegel } from './tel-overig.ts'
import { telPlaatsingen, type Bonus, type Bouwblok, type Plaatsingsregel } from './tel-plaatsingen.ts'
import { gedeeldePeriode, type Periode } from './duur.ts'

/** What the table of a contract says of everything but groups; null: that kind does not count. Cents. */
export type Tabelwaarden = {
  fulltimeUren: number
  inkoopBasispunten: number | null
  expertiseUurCents: number | null
  trainingPlaatsCents: number | null
  stageMaandCents: number | null
  teltOverigWerk: boolean
}

/** Cents, from the lowest to the highest; the same when nothing is uncertain. */
export type Bereik = { minsteCents: number; meesteCents: number }

export type Invulling = Periode & {
  id: string
  soort: InvullingSoort
  status: InvullingStatus
  bedragCents: number | null
  aantal: number | null
  /** What it counted for when the contract was closed: then that holds. */
  slotCents: number | null
  /** Between which amounts the contractor knew that then; null while the contract is open. */
  slotBereik?: Bereik | null
  bouwblok: Bouwblok | null
  bonussen: readonly Bonus[]
  plaatsing: {
    id: string
    persoonId: string
    isBegonnen: boolean
    beeindigdOp: string | null
    /** Hours a week as they were agreed, one period after the other; `tot` null is open-ended. */
    contracten: readonly { van: string; tot: string | null; urenPerWeek: number }[]
  } | null
}

/**
 * What each invulling of one contract counts for, in cents by its id. Of a plaatsing the hours come from its own contracts, within
 * the days of the invulling; nothing as long as no bouwblok was chosen. Refused and withdrawn ones count for nothing, nor do kinds
 * that the table leaves out. Nothing is rounded but each line of a plaatsing, and each other invulling, once.
 */
export function telInvullingen(
  invullingen: readonly Invulling[],
  tabel: Tabelwaarden,
  contract: Periode,
): Map<string, number> {
  const uit = new Map(invullingen.map(({ id, slotCents }) => [id, slotCents ?? 0]))
  const open = invullingen.filter(({ status, slotCents }) => slotCents === null && !isVervallen(status))
  const regels = open.flatMap((invulling) =>
    toRegels(invulling).map((regel) => ({ id: invulling.id, regel })),
  )
  const waarden = telPlaatsingen(
    regels.map(({ regel }) => regel),
    { contract, fulltimeUren: tabel.fulltimeUren },
  )
  for (const [plek, { id }] of regels.entries())
    uit.set(id, (uit.get(id) ?? 0) + (waarden[plek]?.waardeCents ?? 0))
  for (const invulling of open) {
    const regel = toOverig(invulling, tabel)
    if (regel) uit.set(invulling.id, telOverig(regel, contract))
  }
  return uit
}

function toRegels({ plaatsing, bouwblok, bonussen, van, tot }: Invulling): Plaatsingsregel[] {
  if (!plaatsing || !bouwblok) return []
  return plaatsing.contracten.flatMap(({ urenPerWeek, ...contract }) => {
    const periode = gedeeldePeriode({ van, tot }, { van: contract.van, tot: contract.tot ?? tot })
    return periode ? [{ ...periode, urenPerWeek, bouwblok, bonussen, plaatsing }] : []
  })
}

function toOverig(
  { soort, bedragCents, aantal, van, tot }: Invulling,
  tabel: Tabelwaarden,
): OverigeRegel | null {
  const { inkoopBasispunten, expertiseUurCents, trainingPlaatsCents, stageMaandCents } = tabel
  switch (soort) {
    case 'plaatsing':
      return null
    case 'inkoop':
      return inkoopBasispunten === null
        ? null
        : { soort, factuurCents: bedragCents ?? 0, basispunten: inkoopBasispunten }
    case 'expertise':
      return expertiseUurCents === null
        ? null
        : { soort, uren: aantal ?? 0, uurwaardeCents: expertiseUurCents }
    case 'training':
      return trainingPlaatsCents === null
        ? null
        : { soort, plaatsen: aantal ?? 0, plaatswaardeCents: trainingPlaatsCents }
    case 'stage':
      return stageMaandCents === null ? null : { soort, maandwaardeCents: stageMaandCents, van, tot }
    case 'overig_werk':
      return tabel.teltOverigWerk ? { soort, bedragCents: bedragCents ?? 0 } : null
  }
}
