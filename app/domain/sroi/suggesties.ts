import { telBereik, type HeleTabel } from './bereik.ts'
import type { Bereik, Invulling } from './tel-invullingen.ts'
import type { Periode } from './duur.ts'

export type Suggestie = {
  /** What the contractor does about it; a vacature is placed, the others are added to the contract. */
  soort: 'plaatsing' | 'vacature' | 'inkoop' | 'training' | 'expertise'
  plaatsingId: string | null
  /** What was done at an event of the WSP. */
  evenementId?: string
  tekst: string
  /** What it counts for, in cents: between these, by the bouwblok; the same when it does not depend on one. */
  minsteCents: number
  meesteCents: number
  /** What the form begins with: an amount in cents, or a number. */
  bedragCents: number | null
  aantal: number | null
}

type Situatie = {
  gatCents: number
  tabel: HeleTabel
  contract: Periode
  vandaag: string
  /** Plaatsingen of the contractor that count for no contract yet. */
  plaatsingen: readonly (NonNullable<Invulling['plaatsing']> & { functie: string })[]
}

/** More hours or seats than this nobody gives at once; a part of the gap is a suggestion too. */
const MEESTE_UREN = 100
const MEESTE_PLAATSEN = 12
const MEESTE_PLAATSINGEN = 10

/**
 * What would close the gap of a contract, or a part of it, with its value: people who work there already first, then a vacature,
 * then other work. What one person counts for is between the lowest and the highest bouwblok of the table, the highest with every bonus, for every reader: the
 * one that fits would say to which group somebody belongs. Nothing when there is no gap or the time is over.
 */
export function findSuggesties(situatie: Situatie): Suggestie[] {
  const { gatCents, contract, vandaag } = situatie
  if (gatCents === 0 || vandaag > contract.tot) return []
  return [...metPlaatsingen(situatie), ...metVacature(situatie), ...metOverig(situatie)].filter(
    ({ meesteCents }) => meesteCents > 0,
  )
}

function metPlaatsingen(situatie: Situatie): Suggestie[] {
  return situatie.plaatsingen
    .map(({ functie, ...plaatsing }) => ({
      soort: 'plaatsing' as const,
      plaatsingId: plaatsing.id,
      tekst: `Laat deze plaatsing meetellen: ${functie}`,
      ...tussen(situatie, plaatsing),
      bedragCents: null,
      aantal: null,
    }))
    .sort((a, b) => b.meesteCents - a.meesteCents)
    .slice(0, MEESTE_PLAATSINGEN)
}

function metVacature(situatie: Situatie): Suggestie[] {
  const { contract, vandaag, tabel } = situatie
  const van = vandaag > contract.van ? vandaag : contract.van
  return [
    {
      soort: 'vacature',
      plaatsingId: null,
      tekst: 'Plaats een vacature: iemand die voltijds begint en blijft tot het einde',
      ...tussen(situatie, {
        id: 'vacature',
        persoonId: 'vacature',
        isBegonnen: true,
        beeindigdOp: null,
        contracten: [{ van, tot: null, urenPerWeek: tabel.fulltimeUren }],
      }),
      bedragCents: null,
      aantal: null,
    },
  ]
}

function tussen({ tabel, contract }: Situatie, plaatsing: NonNullable<Invulling['plaatsing']>): Bereik {
  const regel: Invulling = {
    id: plaatsing.id,
    soort: 'plaatsing',
    status: 'gepland',
    van: plaatsing.contracten[0]?.van ?? contract.van,
    tot: contract.tot,
    bedragCents: null,
    aantal: null,
    slotCents: null,
    bouwblok: null,
    bonussen: [],
    plaatsing,
  }
  return telBereik([regel], tabel, contract).get(plaatsing.id) ?? { minsteCents: 0, meesteCents: 0 }
}

function metOverig({ gatCents, tabel }: Situatie): Suggestie[] {
  const { inkoopBasispunten, trainingPlaatsCents, expertiseUurCents } = tabel
  const uit: Suggestie[] = []
  const vast = (cents: number) => ({ plaatsingId: null, minsteCents: cents, meesteCents: cents })
  if (inkoopBasispunten) {
    uit.push({
      soort: 'inkoop',
      tekst: 'Koop werk in bij een sociaal ontwikkelbedrijf',
      ...vast(gatCents),
      // The smallest invoice of which the counted part, rounded, is the gap.
      bedragCents: Math.ceil((gatCents * 10_000) / inkoopBasispunten),
      aantal: null,
    })
  }
  const keer = (soort: 'training' | 'expertise', perStuk: number | null, meeste: number, tekst: string) => {
    if (!perStuk) return
    const aantal = Math.min(meeste, Math.ceil(gatCents / perStuk))
    uit.push({ soort, tekst: `${tekst}: ${aantal}`, ...vast(aantal * perStuk), bedragCents: null, aantal })
  }
  keer('training', trainingPlaatsCents, MEESTE_PLAATSEN, 'Geef plaatsen in een eigen training')
  keer('expertise', expertiseUurCents, MEESTE_UREN, 'Deel kennis, in uren')
  return uit
}
