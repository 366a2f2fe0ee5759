import { today } from '#app/platform/clock.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { AGENDA_DAGEN, type AgendaItem } from './agenda.ts'
import type { AgendaActor, AgendaBron, Periode } from './bron.server.ts'
import { kennismakingen, proefplaatsingen } from './bronnen/bemiddelingen.server.ts'
import { evenementen } from './bronnen/evenementen.server.ts'
import { jobcoachgesprekken, trajecten } from './bronnen/jobcoaching.server.ts'
import { loonwaarde } from './bronnen/loonwaarde.server.ts'
import { plaatsingen } from './bronnen/plaatsingen.server.ts'
import { adviezen, taken, vacatures } from './bronnen/werk.server.ts'

const BRONNEN: AgendaBron[] = [
  kennismakingen,
  proefplaatsingen,
  plaatsingen,
  jobcoachgesprekken,
  trajecten,
  loonwaarde,
  adviezen,
  evenementen,
  taken,
  vacatures,
]

export type Agendadag = { dag: string; items: AgendaItem[] }

/** Everything of this person in the period, by day; on one day what has a time comes first, by its time. */
export async function listItems(actor: AgendaActor, periode: Periode): Promise<AgendaItem[]> {
  const lijsten = await Promise.all(BRONNEN.map((bron) => bron(actor, periode)))
  return lijsten.flat().sort((a, b) => orderOf(a).localeCompare(orderOf(b)))
}

/** Four weeks from `vanaf` (today when absent), only the days with something, and where the page before and after start. */
export async function getAgenda(actor: AgendaActor, { vanaf = today() }: { vanaf?: string | undefined }) {
  const tot = plusDays(vanaf, AGENDA_DAGEN - 1)
  const dagen: Agendadag[] = []
  for (const item of await listItems(actor, { van: vanaf, tot })) {
    const laatste = dagen.at(-1)
    if (laatste?.dag === item.dag) laatste.items.push(item)
    else dagen.push({ dag: item.dag, items: [item] })
  }
  return {
    van: vanaf,
    tot,
    vandaag: today(),
    vorige: plusDays(vanaf, -AGENDA_DAGEN),
    volgende: plusDays(vanaf, AGENDA_DAGEN),
    dagen,
  }
}

function orderOf({ dag, begin, soort, titel }: AgendaItem): string {
  return [dag, begin ?? '9', soort, titel].join('|')
}
