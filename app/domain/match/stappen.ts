import type { Vergelijking } from '#search/matching/compare.ts'
import { listWinst } from '#search/matching/difference.ts'
import { vraagVoorHard } from '#search/matching/explain.ts'
import type { HardRegel, Stap, Uitlegregel } from '#search/matching/model.ts'

/** Where in the portal a step is taken; the page knows the address and whether the reader may go there. */
export type Plek =
  | 'kandidaat-kenmerken'
  | 'kandidaat-voorkeuren'
  | 'kandidaat-beroepen'
  | 'vacature-eisen'
  | 'vacature-voorwaarden'

export type Stapregel = {
  id: string
  label: string
  /** The question to ask, where there is one. */
  vraag: string | null
  /** The total (0-100, whole) when this turns out as asked; null for what must: that decides before any figure. */
  samen: number | null
  plek: Plek | null
}

export type Stapgroep = { stap: Exclude<Stap, 'geen'>; titel: string; uitleg: string; regels: Stapregel[] }

export type Stappen = {
  groepen: Stapgroep[]
  /** The total when all of it turns out as asked. */
  allesSamen: number
}

const GROEPEN: readonly Omit<Stapgroep, 'regels'>[] = [
  {
    stap: 'navragen',
    titel: 'Navragen',
    uitleg:
      'Vraag dit na en leg het antwoord vast. Zolang het niet bekend is, kan het cijfer nog veranderen.',
  },
  {
    stap: 'meten',
    titel: 'Meten of vastleggen',
    uitleg: 'Niemand heeft dit nog beoordeeld. Leg vast wat u al zag, of vraag een meting aan.',
  },
  {
    stap: 'inwerken',
    titel: 'Inwerken',
    uitleg: 'Een klein verschil. Spreek met de werkgever af wie inwerkt en hoe lang dat mag duren.',
  },
  {
    stap: 'trainen',
    titel: 'Training',
    uitleg:
      'Dit is te leren of te halen. Maak een plan: welke training, wie betaalt en wanneer het klaar is.',
  },
  {
    stap: 'jobcoach',
    titel: 'Hulp van een jobcoach',
    uitleg: 'Met begeleiding op het werk kan dit lukken. Bespreek het met de kandidaat en de werkgever.',
  },
  {
    stap: 'werk-aanpassen',
    titel: 'Het werk aanpassen',
    uitleg: 'Vraag de werkgever of het anders kan. Pas daarna de vacature aan.',
  },
]

/** What would close the gaps of one candidate of a comparison, gathered by kind of step, most gain first. For the WSP. */
export function toonStappen(vergelijking: Vergelijking, index: number): Stappen {
  const uitkomst = vergelijking.uitkomsten[index]
  const { stappen, alles } = listWinst(vergelijking, index)
  const perStap = new Map<Stap, Stapregel[]>()
  const add = (stap: Stap, regel: Stapregel) => perStap.set(stap, [...(perStap.get(stap) ?? []), regel])
  for (const hard of uitkomst?.hard ?? []) {
    const stap = hard.oordeel === 'onbekend' ? 'navragen' : 'werk-aanpassen'
    if (hard.oordeel !== 'voldoet') add(stap, hardStep(hard))
  }
  for (const { id, stap, totaal } of stappen) {
    const regel = vergelijking.regels.find((een) => een.id === id)?.kanten[index]?.regel
    if (!regel) continue
    add(stap, { id, label: regel.label, vraag: null, samen: Math.round(totaal), plek: placeOf(regel) })
  }
  return {
    groepen: GROEPEN.flatMap((groep) => {
      const regels = perStap.get(groep.stap)
      return regels ? [{ ...groep, regels }] : []
    }),
    allesSamen: Math.round(alles),
  }
}

function hardStep(hard: HardRegel): Stapregel {
  return {
    id: `hard-${hard.sleutel}`,
    label: hard.label,
    vraag: vraagVoorHard(hard, 'adviseur') ?? 'Dit moet volgens de vacature, en de kandidaat heeft het niet.',
    samen: null,
    plek: hardPlace(hard),
  }
}

function hardPlace({ soort, sleutel, oordeel }: HardRegel): Plek {
  if (oordeel === 'voldoet-niet') return soort === 'eis' ? 'vacature-eisen' : 'vacature-voorwaarden'
  if (soort === 'eis') return 'kandidaat-kenmerken'
  return sleutel === 'soort' ? 'vacature-voorwaarden' : 'kandidaat-voorkeuren'
}

/** Who has to act: what is not known of the candidate is filled in there, what the work can change in the vacature. */
function placeOf({ deel, soort, oordeel, stap }: Uitlegregel): Plek | null {
  if (stap === 'inwerken' || stap === 'trainen' || stap === 'jobcoach') return null
  if (stap === 'werk-aanpassen') return soort === 'gedrag' ? 'vacature-eisen' : 'vacature-voorwaarden'
  if (deel === 'wens') return soort === 'beroep' ? 'kandidaat-beroepen' : 'vacature-voorwaarden'
  if (soort === 'beroep') return 'kandidaat-beroepen'
  return soort === 'voorwaarde' && oordeel === 'onbekend' ? 'kandidaat-voorkeuren' : 'kandidaat-kenmerken'
}
