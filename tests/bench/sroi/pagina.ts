import { SORTERINGEN } from '#app/domain/sroi/sorteren.ts'
import { cookieOf } from '#tests/support/login.ts'
import { startRunningPortal } from '#tests/support/running-portal.ts'
import { percentile } from '../matchen/meten/tijden.ts'

/** How often a page is asked for at most: a page takes longer than the list on it. */
const KEREN = 25

export type PaginaMeting = { naam: string; kb: number; p50: number; p95: number }

export const EEN_CONTRACT = 'één contract'

/**
 * The list of the coordinator as a browser gets it: the whole page and, for the same order, only the data that a click on a head or a
 * filter asks for. Beside them the page with one contract, which says what every page costs.
 */
export async function measurePaginas(
  { accountId, opdrachtgeverId }: { accountId: string; opdrachtgeverId: string },
  vragen: number,
): Promise<PaginaMeting[]> {
  const portaal = await startRunningPortal()
  try {
    const cookie = await cookieOf(accountId)
    const adressen: [naam: string, pad: string][] = [
      [EEN_CONTRACT, `/adviseur/sroi?opdrachtgever=${opdrachtgeverId}`],
      ...SORTERINGEN.map((op): [string, string] => [`volgorde ${op}`, `/adviseur/sroi?volgorde=${op}`]),
      ...SORTERINGEN.map((op): [string, string] => [`klik op ${op}`, `/adviseur/sroi.data?volgorde=${op}`]),
      ['alleen achterstand', '/adviseur/sroi?prognose=achterstand'],
      ['laatste pagina', '/adviseur/sroi?pagina=3'],
    ]
    const read = async (pad: string) => {
      const begin = performance.now()
      const response = await fetch(portaal.url + pad, { headers: { Cookie: cookie }, redirect: 'manual' })
      const { byteLength } = await response.arrayBuffer()
      if (response.status !== 200) throw new Error(`${pad} answered ${response.status}`)
      return { duur: performance.now() - begin, kb: byteLength / 1024 }
    }
    const gelezen = adressen.map(([naam, pad]) => ({ naam, pad, kb: 0, tijden: [] as number[] }))
    for (const een of gelezen) een.kb = (await read(een.pad)).kb
    // One round after the other, so that a busy moment of the machine is shared by all.
    for (let keer = 0; keer < Math.min(KEREN, Math.max(1, vragen)); keer++)
      for (const een of gelezen) een.tijden.push((await read(een.pad)).duur)
    return gelezen.map(({ naam, kb, tijden }) => ({
      naam,
      kb,
      p50: percentile(tijden, 0.5),
      p95: percentile(tijden, 0.95),
    }))
  } finally {
    await portaal.stop()
  }
}
