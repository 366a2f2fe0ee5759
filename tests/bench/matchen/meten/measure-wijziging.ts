import { setTimeout as sleep } from 'node:timers/promises'
import { saveProfielvoorkeuren } from '#app/domain/kandidaatprofiel/save-profielvoorkeuren.server.ts'
import { db } from '#app/platform/db.server.ts'
import { INDEXEN, indexUid } from '#search/indexes/all-indexes.server.ts'
import type { BenchContext } from '../bench-context.ts'
import { toTijden, type Tijden } from './tijden.ts'

export type WijzigingUitkomst = {
  /** From a saved change to the moment that the engine searches in it, one after the other. */
  enkel: Tijden
  /** The same when many are saved at once. */
  rij: Tijden
}

const ENKEL = 20
const RIJ = 200
const TEGELIJK = 8
const KIJK_MS = 20
const LANGSTE_MS = 120_000

/** Saved by the command of the portal, carried by its own sync, and found in the index. */
export async function measureWijzigingen(context: BenchContext): Promise<WijzigingUitkomst> {
  const { vacatures } = context.wereld
  const enkelen = Math.min(ENKEL, vacatures.length)
  const ids = takeProfielen(context, 1 + enkelen + Math.min(RIJ, vacatures.length * 10))
  // The first one wakes everything up.
  const [wakker, ...rest] = ids
  if (wakker) await waitUntilSearchable(context, await save(context, wakker))
  const enkel: number[] = []
  for (const id of rest.slice(0, enkelen))
    enkel.push(await waitUntilSearchable(context, await save(context, id)))
  const rij = rest.slice(enkelen)
  const bewaard: Bewaard[] = []
  for (let begin = 0; begin < rij.length; begin += TEGELIJK)
    bewaard.push(...(await Promise.all(rij.slice(begin, begin + TEGELIJK).map((id) => save(context, id)))))
  const wachten = await Promise.all(bewaard.map((een) => waitUntilSearchable(context, een)))
  return { enkel: toTijden(enkel), rij: toTijden(wachten) }
}

type Bewaard = { id: string; stand: string; op: number }

function takeProfielen({ scan }: BenchContext, aantal: number): string[] {
  const ids: string[] = []
  for (const id of scan.ids()) if (ids.push(id) === aantal) break
  return ids
}

/** Changes something that no score looks at, so that every other measurement stays as it is. */
async function save({ adviseur }: BenchContext, id: string): Promise<Bewaard> {
  const { kandidaatId, versie, ...profiel } = await db().kandidaatprofiel.findUniqueOrThrow({ where: { id } })
  const resultaat = await saveProfielvoorkeuren(adviseur, {
    kandidaatId,
    versie,
    urenMin: profiel.urenMin,
    urenMax: profiel.urenMax,
    beschikbaarVanaf: profiel.beschikbaarVanaf?.toISOString().slice(0, 10),
    kantoortijden: profiel.kantoortijden,
    onregelmatig: profiel.onregelmatig,
    maxReisafstandKm: profiel.maxReisafstandKm,
    vervoermiddelen: profiel.vervoermiddelen.length > 0 ? [] : ['fiets'],
    soorten: profiel.soorten,
    ondersteuning: profiel.ondersteuning,
    deelOndersteuning: profiel.deelOndersteuning,
    werkEnDenkniveau: profiel.werkEnDenkniveau,
  })
  if (!resultaat.ok) throw new Error(`bench: profile ${id} could not be saved (${resultaat.reden})`)
  const op = performance.now()
  const { bijgewerktOp } = await db().kandidaatprofiel.findUniqueOrThrow({
    where: { id },
    select: { bijgewerktOp: true },
  })
  return { id, stand: bijgewerktOp.toISOString(), op }
}

/** Milliseconds since it was saved. */
async function waitUntilSearchable({ zoek }: BenchContext, { id, stand, op }: Bewaard): Promise<number> {
  const uid = indexUid(zoek.prefix, INDEXEN.kandidaatprofiel)
  for (;;) {
    const document = await zoek.manage((meili) =>
      meili.index(uid).getDocument<{ stand: string }>(id, { fields: ['stand'] }),
    )
    const ms = performance.now() - op
    if (document.stand === stand) return ms
    if (ms > LANGSTE_MS) throw new Error(`bench: a change of ${id} did not reach the search engine`)
    await sleep(KIJK_MS)
  }
}
