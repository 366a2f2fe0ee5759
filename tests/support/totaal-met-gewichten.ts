import { NIET_GEVRAAGD, ONBEKEND, pairDistance, VOORWAARDEN, WENSEN } from '#search/matching/conditions.ts'
import type { Voorwaarde } from '#search/matching/conditions.ts'
import type { Gewichten } from '#search/matching/encoding/encode-vacature.ts'
import { toTotaal } from '#search/matching/figures.ts'
import { createItemToets, toetsItem } from '#search/matching/item.ts'
import { nearestBeroep } from '#search/matching/occupation.ts'
import type { PreparedEis, PreparedProfiel, PreparedVacature } from '#search/matching/prepare.ts'

type Som = { telt: number; punten: number; gevraagd: boolean }

const toets = createItemToets()

/** The total (0-100) of a pair if these were the weights. With the weights of weights.ts it is that of figuresOnly. */
export function totaalMetGewichten(v: PreparedVacature, p: PreparedProfiel, gewichten: Gewichten): number {
  const { deel } = gewichten
  const km = pairDistance(v, p)
  const vak = sumEisen(v.vak, p)
  const gedrag = sumEisen(v.gedrag, p)
  const nabij = v.beroep === null ? null : (nearestBeroep(v.beroep, p.beroepen)?.nabijheid ?? null)
  const beroep = { telt: nabij === null ? 0 : 1, punten: nabij ?? 0, gevraagd: v.beroep !== null }
  const voorwaarden = sumVoorwaarden(VOORWAARDEN, gewichten.voorwaarde, v, p, km)
  const wens = sumVoorwaarden(WENSEN, gewichten.wens, v, p, km)
  const vakEnBeroep = deel.vak + deel.beroep
  const delen: [Som, number][] = [
    [vak, beroep.telt > 0 ? deel.vak : vakEnBeroep],
    [beroep, vak.telt > 0 ? deel.beroep : vakEnBeroep],
    [gedrag, deel.gedrag],
    [voorwaarden, deel.voorwaarden],
  ]
  let som = 0
  let werk = 0
  for (const [{ telt, punten }, gewicht] of delen) {
    if (telt <= 0) continue
    som += gewicht
    werk += gewicht * (punten / telt)
  }
  const gevraagd = delen.some(([een]) => een.gevraagd)
  const kandidaat = wens.telt > 0 ? 100 * (wens.punten / wens.telt) : 100
  return toTotaal(som > 0 ? (100 * werk) / som : 0, gevraagd, kandidaat, wens.telt > 0)
}

function sumEisen(eisen: readonly PreparedEis[], p: PreparedProfiel): Som {
  const som = { telt: 0, punten: 0, gevraagd: eisen.length > 0 }
  for (const eis of eisen) {
    toetsItem(eis, p, toets)
    if (!toets.telt) continue
    som.telt += eis.w
    som.punten += eis.w * toets.aandeel
  }
  return som
}

function sumVoorwaarden(
  voorwaarden: readonly Voorwaarde[],
  gewichten: Record<string, number>,
  v: PreparedVacature,
  p: PreparedProfiel,
  km: number | null,
): Som {
  const som = { telt: 0, punten: 0, gevraagd: false }
  for (const { sleutel, toets: toetsVoorwaarde } of voorwaarden) {
    const aandeel = toetsVoorwaarde(v, p, km)
    if (aandeel === NIET_GEVRAAGD) continue
    som.gevraagd = true
    if (aandeel === ONBEKEND) continue
    som.telt += gewichten[sleutel] ?? 0
    som.punten += (gewichten[sleutel] ?? 0) * aandeel
  }
  return som
}
