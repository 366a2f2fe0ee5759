import { expect, inject, test } from 'vitest'
import { config } from '#app/platform/config.server.ts'
import { run } from '#tests/bench/matchen/run.ts'
import type { MatchenGegevens } from '#tests/bench/matchen/run.ts'

test(
  'the benchmark of the match runs to its end, and scan, scorer and SQL give one answer',
  { timeout: 240_000 },
  async () => {
    const beheer = new URL(inject('services').adminUrl)
    beheer.pathname = new URL(config().db.url).pathname
    const gemeld: string[] = []
    const verslag = await run(
      { maten: [120, 300], vragen: 4, zaad: 3 },
      { beheerUrl: beheer.href, meld: (regel) => gemeld.push(regel) },
    )

    const { maten } = verslag.gegevens as MatchenGegevens
    expect(maten.map(({ profielen }) => profielen)).toEqual([120, 300])
    expect(gemeld).toContain('300 profielen')
    for (const { profielen, controle, recall, index, verbergen, wijziging, doorgelaten } of maten) {
      expect(controle).toEqual({ scorer: 4, sql: 4, verschillen: [] })
      expect(doorgelaten.p95).toBeGreaterThan(0)
      expect(recall.totDuizend).toEqual({ vragen: 4, slechtst: 1 })
      expect(index.documenten).toBe(profielen)
      expect(verbergen).toEqual({ keren: 4, getoond: 0 })
      expect([wijziging.enkel.aantal, wijziging.rij.aantal]).toEqual([4, 40])
    }
    expect(maten.map(({ gewichten }) => gewichten?.length ?? 0)).toEqual([0, 5])
    expect(verslag.tekst).toContain('Volledigheid van de zoekmachine')
    expect(verslag.lat.filter(({ oordeel, gemeten }) => oordeel !== 'n.v.t.' && gemeten === '-')).toEqual([])
  },
)
