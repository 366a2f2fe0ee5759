import type { Bord } from './bord.ts'
import type { Indeling } from './indeling.ts'

export type Keuze = { werkgever: number; kandidaat: number }

/**
 * Which pairs should meet, without looking at rounds: the choice that counts most when an employer has as many talks as
 * its tables have places, a candidate as many as there is room for. Exact: a flow that is made one talk at a time, each
 * time along the way that adds most (successive shortest paths with potentials). No timetable can do better, so the
 * value of this choice is the upper bound of every timetable. The talks that `indeling` has already are kept and not
 * chosen again. With `alleenScore` nothing counts but the score: the bound of the score alone.
 */
export function choosePairs(bord: Bord, indeling: Indeling, { alleenScore = false } = {}): Keuze[] {
  const { werkgevers: W, kandidaten: K } = bord.aantal
  const rest = Int32Array.from(bord.tafelsVan, (tafels) => freePlaces(bord, indeling, tafels))
  const gekozen = new Uint8Array(W * K)
  const aantal = Int32Array.from({ length: K }, (_, k) => indeling.count(k))
  const mag = new Uint8Array(W * K)
  bord.tafelsVan.forEach(([tafel = 0], w) => {
    for (let k = 0; k < K; k++)
      mag[w * K + k] = indeling.scoreOf(tafel, k) >= 0 && !indeling.hasMet(tafel, k) ? 1 : 0
  })
  const bonus = alleenScore ? () => 0 : bord.bonus
  // Costs are what a way falls short of the most that one talk can add, so that none is below zero.
  const meest = bord.waarde(100)
  const meestBonus = Array.from({ length: K }, (_, k) => bonus(k, 0)).reduce((a, b) => Math.max(a, b), 0)
  const talkCost = (pair: number) => meest - bord.waarde(bord.score[pair] as number)
  const endCost = (k: number) => meestBonus - bonus(k, aantal[k] as number)
  const nodes = W + K
  const potentiaal = new Float64Array(nodes)
  const afstand = new Float64Array(nodes)
  const vorige = new Int32Array(nodes)
  const klaar = new Uint8Array(nodes)
  let eindPotentiaal = 0

  /** The candidate at the end of the shortest way, or -1 when there is none. */
  function shortest(): number {
    afstand.fill(Infinity)
    klaar.fill(0)
    vorige.fill(-1)
    for (let w = 0; w < W; w++) if ((rest[w] as number) > 0) afstand[w] = -(potentiaal[w] as number)
    let einde = -1
    let eindAfstand = Infinity
    for (;;) {
      let node = -1
      let kortste = Infinity
      for (let een = 0; een < nodes; een++)
        if (klaar[een] === 0 && (afstand[een] as number) < kortste) {
          node = een
          kortste = afstand[een] as number
        }
      if (node < 0 || kortste >= eindAfstand) break
      klaar[node] = 1
      if (node < W) relaxTalks(node, kortste)
      else {
        const k = node - W
        relaxBack(k, kortste)
        if ((aantal[k] as number) < (bord.ruimte[k] as number)) {
          const totaal = kortste + endCost(k) + (potentiaal[node] as number) - eindPotentiaal
          if (totaal < eindAfstand) [einde, eindAfstand] = [k, totaal]
        }
      }
    }
    if (einde < 0) return -1
    for (let een = 0; een < nodes; een++)
      potentiaal[een] = (potentiaal[een] as number) + Math.min(afstand[een] as number, eindAfstand)
    eindPotentiaal += eindAfstand
    return einde
  }
  function relaxTalks(w: number, basis: number): void {
    for (let k = 0; k < K; k++) {
      const pair = w * K + k
      if (mag[pair] === 0 || gekozen[pair] === 1 || klaar[W + k] === 1) continue
      const via = basis + talkCost(pair) + (potentiaal[w] as number) - (potentiaal[W + k] as number)
      if (via < (afstand[W + k] as number)) {
        afstand[W + k] = via
        vorige[W + k] = w
      }
    }
  }
  function relaxBack(k: number, basis: number): void {
    for (let w = 0; w < W; w++) {
      const pair = w * K + k
      if (gekozen[pair] === 0 || klaar[w] === 1) continue
      const via = basis - talkCost(pair) + (potentiaal[W + k] as number) - (potentiaal[w] as number)
      if (via < (afstand[w] as number)) {
        afstand[w] = via
        vorige[w] = W + k
      }
    }
  }

  for (;;) {
    const einde = shortest()
    // The bound on what a way adds: from here on every further talk would cost more than it brings.
    if (einde < 0 || eindPotentiaal >= meest + meestBonus) break
    aantal[einde] = (aantal[einde] as number) + 1
    let k = einde
    for (;;) {
      const w = vorige[W + k] as number
      gekozen[w * K + k] = 1
      const terug = vorige[w] as number
      if (terug < 0) {
        rest[w] = (rest[w] as number) - 1
        break
      }
      k = terug - W
      gekozen[w * K + k] = 0
    }
  }
  const keuzes: Keuze[] = []
  gekozen.forEach((is, pair) => {
    if (is === 1) keuzes.push({ werkgever: Math.floor(pair / K), kandidaat: pair % K })
  })
  return keuzes
}

function freePlaces({ aantal }: Bord, indeling: Indeling, tafels: readonly number[]): number {
  let vrij = 0
  for (const t of tafels) for (let r = 0; r < aantal.rondes; r++) vrij += indeling.isFree(t, r) ? 1 : 0
  return vrij
}
