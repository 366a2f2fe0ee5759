import { singleVarianten } from '#app/domain/match/carving.ts'
import { telKandidaten } from '#app/domain/match/tel-kandidaten.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { matchScan } from '#app/platform/scan.server.ts'
import type { MatchVacature } from '#search/matching/model.ts'
import type { BenchContext } from '../bench-context.ts'
import { MAXIMUM } from '../waarheid.ts'
import { timed, toTijden, type Tijden } from './tijden.ts'

export type SimulatorUitkomst = { tellen: Tijden; scan: Tijden; varianten: number }

const EISEN = 8

/** All counts that the eisensimulator shows for eight requirements, beside one ranking by the same scan. */
export async function measureSimulator({ wereld }: BenchContext): Promise<SimulatorUitkomst> {
  const tellen: number[] = []
  const scan: number[] = []
  let varianten = 0
  const vragen = wereld.vacatures.filter(({ eisen }) => eisen.length >= EISEN)
  for (const vacature of [...vragen.slice(0, 3), ...vragen]) {
    const vraag = { ...vacature, eisen: vacature.eisen.slice(0, EISEN) }
    const alle = toVarianten(vraag)
    scan.push((await timed(() => matchScan()?.rank(vraag, { maximum: MAXIMUM, nu: now() }))).ms)
    tellen.push((await timed(() => telKandidaten(alle))).ms)
    varianten = Math.max(varianten, alle.length)
  }
  return { tellen: toTijden(tellen.slice(3)), scan: toTijden(scan.slice(3)), varianten }
}

/** The vacature as it is and every way to ask one thing less that the simulator counts. */
function toVarianten(vacature: MatchVacature): MatchVacature[] {
  const minder = singleVarianten(vacature).filter(
    ({ stappen: [een] }) => een?.wat !== 'eis' || een.hoe !== 'weg',
  )
  return [vacature, ...minder.map((variant) => variant.vacature)]
}
