import type { Gewicht } from '#prisma/generated/client.ts'
import type { BekendBeroep } from '#prisma/seed/demo/beroepen.ts'
import type { Sector } from '#prisma/seed/demo/sectoren.ts'
import type { Toeval } from '#prisma/seed/demo/toeval.ts'
import type { DemoEis } from '#prisma/seed/demo/types.ts'

const GEWICHTEN: readonly (readonly [Gewicht, number])[] = [
  ['essentieel', 30],
  ['belangrijk', 50],
  ['pre', 20],
]

/**
 * Six to twelve requirements for this work, at least half of them vakvaardigheden that are typical for the occupation.
 * A paper is a "moet" only where the work may not be done without it.
 */
export function generateEisen(
  toeval: Toeval,
  vacatureId: string,
  beroep: BekendBeroep,
  sector: Sector,
): DemoEis[] {
  const eisen: DemoEis[] = []
  const add = (termId: string, niveau: number, gewicht: Gewicht, hard = false) => {
    if (eisen.some((eis) => eis.termId === termId)) return
    eisen.push({ id: toeval.uuid(), vacatureId, termId, niveau, hard, gewicht, volgorde: eisen.length })
  }

  const totaal = Math.min(toeval.int(6, 12), 2 * beroep.vakvaardigheden.length)
  const vak = Math.min(toeval.int(Math.ceil(totaal / 2), totaal - 2), beroep.vakvaardigheden.length)
  // The two most typical groups always, the others by chance: two vacatures for the same work then differ.
  const [eerste, tweede, ...overige] = beroep.vakvaardigheden
  const gekozen = [eerste, tweede, ...toeval.sample(overige, vak - 2)].filter((id) => id !== undefined)
  for (const [plaats, termId] of gekozen.entries()) {
    const niveau = Math.min(3, Math.max(1, levelFor(beroep) + (plaats > 1 && toeval.chance(0.4) ? -1 : 0)))
    add(termId, niveau, plaats < 2 ? 'essentieel' : toeval.weighted(GEWICHTEN))
  }

  for (const papier of beroep.papieren ?? []) {
    const verplicht = papier.endsWith('!')
    if (eisen.length >= totaal - 1 && !verplicht) break
    if (verplicht) add(papier.slice(0, -1), 3, 'essentieel', true)
    else if (toeval.chance(0.5)) add(papier, 3, toeval.chance(0.5) ? 'belangrijk' : 'pre')
  }
  if (eisen.length < totaal - 1 && toeval.chance(0.6)) {
    const nodig = beroep.denkniveau >= 4 ? 3 : toeval.int(1, 2)
    add('taal:nld-mondeling', nodig, 'belangrijk', nodig === 3 && toeval.chance(0.3))
  }
  if (eisen.length < totaal - 2 && beroep.denkniveau >= 3 && toeval.chance(0.35))
    add(toeval.pick(['basis:rekenen', 'basis:digitaal', 'taal:nld-lezen']), 2, 'belangrijk')
  if (['horeca', 'logistiek'].includes(beroep.sector) && eisen.length < totaal - 2 && toeval.chance(0.2))
    add('taal:eng-mondeling', toeval.int(1, 2), 'pre')

  const gedrag = toeval.sample(sector.gedrag.slice(0, 6), Math.max(1, totaal - eisen.length))
  for (const code of gedrag) {
    if (halfVak(eisen, eisen.length + 1))
      add(`gedrag:${code}`, toeval.int(1, 2) + (toeval.chance(0.25) ? 1 : 0), toeval.weighted(GEWICHTEN))
  }
  return fillToSix(eisen, beroep, add)
}

/** Too much for one person: three papers or skills that each keep most people out, and more that is a wish. */
export function veeleisendeEisen(toeval: Toeval, vacatureId: string, beroep: BekendBeroep): DemoEis[] {
  const [eerste, ...overige] = beroep.vakvaardigheden
  const moet: [string | undefined, number][] = [
    [eerste, 3],
    ['rijbewijs:B', 3],
    ['certificaat:haccp', 3],
    ['taal:nld-mondeling', 3],
  ]
  const wens: [string, number][] = [
    ...overige.slice(0, 4).map((id): [string, number] => [id, 2]),
    ['gedrag:24121', 2],
  ]
  return [...moet.map((een) => [...een, true] as const), ...wens.map((een) => [...een, false] as const)]
    .filter(([termId]) => termId !== undefined)
    .map(([termId = '', niveau, hard], volgorde) => ({
      id: toeval.uuid(),
      vacatureId,
      termId,
      niveau,
      hard,
      gewicht: hard ? 'essentieel' : 'belangrijk',
      volgorde,
    }))
}

const levelFor = ({ denkniveau }: BekendBeroep) => (denkniveau >= 4 ? 3 : 2)

const isVak = ({ termId }: DemoEis) => termId.startsWith('vakvaardigheid:')

const halfVak = (eisen: DemoEis[], totaal: number) => eisen.filter(isVak).length * 2 >= totaal

function fillToSix(
  eisen: DemoEis[],
  beroep: BekendBeroep,
  add: (termId: string, niveau: number, gewicht: Gewicht) => void,
): DemoEis[] {
  for (const termId of beroep.vakvaardigheden) {
    if (eisen.length >= 6 && halfVak(eisen, eisen.length)) break
    add(termId, 1, 'pre')
  }
  return eisen
}
