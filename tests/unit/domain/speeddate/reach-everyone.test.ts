import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createBord } from '#app/domain/speeddate/planner/bord.ts'
import { createIndeling } from '#app/domain/speeddate/planner/indeling.ts'
import { reachEveryone } from '#app/domain/speeddate/planner/reach-everyone.ts'
import { listBotsingen } from '#app/domain/speeddate/regels.ts'
import { kleineVraag } from './arbitraries.ts'
import { bestByTrying } from './best-by-trying.ts'

test('from any talks, as many candidates as can be get one, and every rule is kept', () => {
  fc.assert(
    fc.property(kleineVraag, fc.array(fc.nat(500), { maxLength: 8 }), (vraag, keuzes) => {
      const bord = createBord(vraag)
      const indeling = createIndeling(bord)
      for (const keuze of keuzes) {
        if (bord.aantal.rondes === 0) break
        const [t, r] = [keuze % bord.aantal.tafels, keuze % bord.aantal.rondes]
        const k = Math.floor(keuze / 7) % bord.aantal.kandidaten
        if (indeling.isFree(t, r) && indeling.fits(t, r, k)) indeling.place(t, r, k)
      }
      reachEveryone(bord, indeling)
      expect(indeling.opbrengst().metGesprek).toBe(bestByTrying(vraag).metGesprek)
      expect(listBotsingen(vraag, indeling.toGesprekken())).toEqual([])
    }),
    { numRuns: 150, seed: 31 },
  )
})
