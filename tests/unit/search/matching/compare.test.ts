import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareProfielen, type Vergelijking } from '#search/matching/compare.ts'
import { differenceOf, listWinst } from '#search/matching/difference.ts'
import { rankProfielen } from '#search/matching/rank.ts'
import { scorePaar } from '#search/matching/score.ts'
import { profiel, vacature } from './arbitraries.ts'
import { aKenmerk, anEis, aProfiel, aVacature, HAARLEM, taxonomie } from './fixtures.ts'

const RUNS = { numRuns: 1000 }

const profielen = fc
  .array(profiel, { minLength: 2, maxLength: 3 })
  .map((lijst) => lijst.map((p, index) => ({ ...p, id: `p${index}` })))

const sum = (waarden: number[]) => waarden.reduce((a, b) => a + b, 0)
const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-6)

test('the points of a candidate add up to both figures, also when things are not known', () => {
  fc.assert(
    fc.property(vacature, profielen, (v, lijst) => {
      const { uitkomsten, regels } = compareProfielen(v, lijst, taxonomie)
      const heeftWerk = regels.some(({ deel, waarde }) => deel !== 'wens' && waarde > 0)
      const heeftWens = regels.some(({ deel, waarde }) => deel === 'wens' && waarde > 0)
      uitkomsten.forEach((uitkomst, index) => {
        const punten = (wens: boolean) =>
          sum(
            regels
              .filter(({ deel }) => (deel === 'wens') === wens)
              .map(({ kanten }) => kanten[index]?.punten ?? 0),
          )
        if (heeftWerk) near(punten(false), uitkomst.pastBijWerk)
        if (heeftWens) near(punten(true), uitkomst.pastBijKandidaat)
      })
    }),
    RUNS,
  )
})

test('the differences of the lines add up to the difference of the figures and of the total', () => {
  fc.assert(
    fc.property(vacature, profielen, (v, lijst) => {
      const vergelijking = compareProfielen(v, lijst, taxonomie)
      const { regels } = vergelijking
      const verschil = differenceOf(vergelijking, 0, 1)
      const van = (wens: boolean) =>
        verschil.regels.filter((_, index) => (regels[index]?.deel === 'wens') === wens)
      if (regels.some(({ deel, waarde }) => deel !== 'wens' && waarde > 0)) {
        near(sum(van(false).map((regel) => regel.verschil)), verschil.werk)
      }
      if (regels.some(({ deel, waarde }) => deel === 'wens' && waarde > 0)) {
        near(sum(van(true).map((regel) => regel.verschil)), verschil.kandidaat)
        near(sum(van(true).map((regel) => regel.inTotaal)), verschil.totaalDoorWensen)
      }
      near(sum(van(false).map((regel) => regel.inTotaal)), verschil.totaalDoorWerk)
      near(verschil.totaalDoorWerk + verschil.totaalDoorWensen, verschil.totaal)
    }),
    RUNS,
  )
})

test('swapping the two negates every difference', () => {
  fc.assert(
    fc.property(vacature, profielen, (v, lijst) => {
      const vergelijking = compareProfielen(v, lijst, taxonomie)
      const heen = differenceOf(vergelijking, 0, 1)
      const terug = differenceOf(vergelijking, 1, 0)
      near(heen.werk, -terug.werk)
      near(heen.kandidaat, -terug.kandidaat)
      near(heen.totaal, -terug.totaal)
      near(heen.totaalDoorWensen, -terug.totaalDoorWensen)
      heen.regels.forEach((regel, index) => {
        near(regel.verschil, -(terug.regels[index]?.verschil ?? NaN))
        near(regel.inTotaal, -(terug.regels[index]?.inTotaal ?? NaN))
      })
    }),
    RUNS,
  )
})

test('a line on which two candidates are known and equal makes no difference', () => {
  fc.assert(
    fc.property(vacature, profielen, (v, lijst) => {
      const vergelijking = compareProfielen(v, lijst, taxonomie)
      const { regels } = differenceOf(vergelijking, 0, 1)
      vergelijking.regels.forEach(({ kanten }, index) => {
        const [a, b] = kanten
        if (!a || !b || a.geschat || b.geschat || Math.abs(a.aandeel - b.aandeel) > 1e-12) return
        near(regels[index]?.verschil ?? NaN, 0)
      })
    }),
    RUNS,
  )
})

test('candidates stand in the order of the list, whatever the order of the input', () => {
  fc.assert(
    fc.property(vacature, profielen, (v, lijst) => {
      const ids = ({ uitkomsten }: Vergelijking) => uitkomsten.map(({ profielId }) => profielId)
      const { past, navragen } = rankProfielen(v, lijst, taxonomie)
      const toegelaten = [...past, ...navragen].map(({ profielId }) => profielId)
      const volgorde = ids(compareProfielen(v, lijst, taxonomie))
      expect(volgorde.slice(0, toegelaten.length)).toEqual(toegelaten)
      expect(ids(compareProfielen(v, [...lijst].reverse(), taxonomie))).toEqual(volgorde)
    }),
    RUNS,
  )
})

test('a step never lowers the total, and all steps together do at least as much as the best one', () => {
  fc.assert(
    fc.property(vacature, profielen, (v, lijst) => {
      const vergelijking = compareProfielen(v, lijst, taxonomie)
      vergelijking.uitkomsten.forEach(({ totaal }, index) => {
        const { stappen, alles } = listWinst(vergelijking, index)
        for (const stap of stappen) {
          near(stap.totaal, totaal + stap.winst)
          expect(stap.winst).toBeGreaterThan(-1e-9)
        }
        expect(stappen.every(({ stap }) => stap !== 'geen')).toBe(true)
        expect(alles).toBeGreaterThanOrEqual(Math.max(totaal, ...stappen.map((stap) => stap.totaal)) - 1e-6)
      })
    }),
    RUNS,
  )
})

test('closing a gap gives the very total that the engine gives to who has it', () => {
  const v = aVacature({
    eisen: [anEis('gedrag:leren', 3), anEis('gedrag:samenwerken', 2), anEis('vakvaardigheid:lassen', 3)],
    urenMin: 24,
    urenMax: 32,
    punt: HAARLEM,
  })
  const kan = (leren: 1 | 3) => [
    aKenmerk('gedrag:leren', leren),
    aKenmerk('gedrag:samenwerken', 2),
    aKenmerk('vakvaardigheid:lassen', 2),
  ]
  const vergelijking = compareProfielen(
    v,
    [aProfiel({ id: 'nu', kenmerken: kan(1) }), aProfiel({ id: 'ander' })],
    taxonomie,
  )
  const nu = vergelijking.uitkomsten.findIndex(({ profielId }) => profielId === 'nu')
  const { stappen } = listWinst(vergelijking, nu)

  const straks = scorePaar(v, aProfiel({ kenmerken: kan(3) }), taxonomie)
  const leren = stappen.find(({ id }) => id === 'gedrag-gedrag:leren')
  expect(leren).toMatchObject({ stap: 'jobcoach' })
  expect(leren?.totaal).toBeCloseTo(straks.totaal, 9)
})

test('what is not known counts as the mean of what is, and is marked', () => {
  const v = aVacature({ eisen: [anEis('gedrag:leren', 3), anEis('gedrag:samenwerken', 3)] })
  const { uitkomsten, regels } = compareProfielen(
    v,
    [
      aProfiel({ id: 'beide', kenmerken: [aKenmerk('gedrag:leren', 3), aKenmerk('gedrag:samenwerken', 3)] }),
      aProfiel({ id: 'een', kenmerken: [aKenmerk('gedrag:leren', 2)] }),
    ],
    taxonomie,
  )
  expect(uitkomsten.map(({ profielId }) => profielId)).toEqual(['beide', 'een'])
  const samenwerken = regels.find(({ regel }) => regel.sleutel === 'gedrag:samenwerken')
  expect(samenwerken?.waarde).toBeCloseTo(50, 9)
  expect(samenwerken?.kanten[0]).toMatchObject({ geschat: false, punten: 50 })
  expect(samenwerken?.kanten[1]?.geschat).toBe(true)
  expect(samenwerken?.kanten[1]?.punten).toBeCloseTo(100 / 3, 9)
})
