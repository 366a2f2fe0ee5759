import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresOnly } from '#search/matching/figures.ts'
import { prepareProfiel, prepareVacature } from '#search/matching/prepare.ts'
import { rankProfielen, rankVacatures } from '#search/matching/rank.ts'
import { samenvatting, zinVoorRegel } from '#search/matching/explain.ts'
import { scorePaar } from '#search/matching/score.ts'
import type { Kenmerk, MatchProfiel } from '#search/matching/model.ts'
import { profiel, termId, vacature } from './arbitraries.ts'
import { taxonomie } from './fixtures.ts'

const RUNS = { numRuns: 2000 }

/** The profile with exactly one judgement of a term (or none), so that a test knows which level counts. */
function withNiveau(p: MatchProfiel, id: string, niveau: Kenmerk['niveau'] | 'geen'): MatchProfiel {
  const kenmerken = p.kenmerken.filter((k) => k.termId !== id)
  if (niveau === 'geen') return { ...p, kenmerken }
  return {
    ...p,
    kenmerken: [...kenmerken, { termId: id, niveau, bron: 'melba', waargenomenOp: '2026-01-01' }],
  }
}

test('figures are finite, in bounds, inside their range, and the same without explanation', () => {
  fc.assert(
    fc.property(vacature, profiel, (v, p) => {
      const uitkomst = scorePaar(v, p, taxonomie)
      const { pastBijWerk, pastBijKandidaat, totaal, bandbreedte, zekerheid } = uitkomst
      for (const figuur of [pastBijWerk, pastBijKandidaat, totaal, ...bandbreedte, zekerheid * 100]) {
        expect(figuur).toBeGreaterThanOrEqual(0)
        expect(figuur).toBeLessThanOrEqual(100)
      }
      expect(bandbreedte[0]).toBeLessThanOrEqual(pastBijWerk)
      expect(bandbreedte[1]).toBeGreaterThanOrEqual(pastBijWerk)
      expect(uitkomst).toMatchObject(figuresOnly(prepareVacature(v, taxonomie), prepareProfiel(p, taxonomie)))
    }),
    RUNS,
  )
})

test('parts add up to the figure and lines to the parts', () => {
  fc.assert(
    fc.property(vacature, profiel, (v, p) => {
      const { delen, regels, pastBijWerk, pastBijKandidaat } = scorePaar(v, p, taxonomie)
      const som = (waarden: number[]) => waarden.reduce((a, b) => a + b, 0)
      expect(Math.abs(som(delen.map((d) => d.gewicht * d.score)) - pastBijWerk)).toBeLessThan(1e-9)
      if (delen.length > 0) expect(Math.abs(som(delen.map((d) => d.gewicht)) - 1)).toBeLessThan(1e-9)
      for (const deel of delen) {
        const punten = som(regels.filter((r) => r.deel === deel.naam).map((r) => r.punten))
        expect(Math.abs(punten - deel.gewicht * deel.score)).toBeLessThan(1e-9)
      }
      const wensen = regels.filter((r) => r.deel === 'wens' && r.maximum > 0)
      if (wensen.length > 0)
        expect(Math.abs(som(wensen.map((r) => r.punten)) - pastBijKandidaat)).toBeLessThan(1e-9)
    }),
    RUNS,
  )
})

test('raising a level up to what is asked never lowers the score, and never costs admission', () => {
  const ORDE = { past: 0, navragen: 1, afgevallen: 2 }
  fc.assert(
    fc.property(vacature, profiel, fc.nat(), fc.integer({ min: 0, max: 2 }), (v, p, keuze, laag) => {
      const eis = v.eisen[keuze % Math.max(1, v.eisen.length)]
      if (!eis) return
      const gevraagd = scorePaar(v, p, taxonomie).regels.find((r) => r.sleutel === eis.termId)?.gevraagd ?? 0
      if (laag >= gevraagd) return
      const voor = scorePaar(v, withNiveau(p, eis.termId, laag as Kenmerk['niveau']), taxonomie)
      const na = scorePaar(v, withNiveau(p, eis.termId, (laag + 1) as Kenmerk['niveau']), taxonomie)
      expect(na.pastBijWerk).toBeGreaterThanOrEqual(voor.pastBijWerk - 1e-9)
      expect(na.totaal).toBeGreaterThanOrEqual(voor.totaal - 1e-9)
      expect(ORDE[na.toelating]).toBeLessThanOrEqual(ORDE[voor.toelating])
    }),
    RUNS,
  )
})

test('more than asked costs at most 15 percent of the share of the item', () => {
  fc.assert(
    fc.property(vacature, profiel, (v, p) => {
      for (const regel of scorePaar(v, p, taxonomie).regels) {
        if ((regel.verschil ?? -1) >= 0 && !regel.hard) {
          expect(regel.punten).toBeGreaterThanOrEqual(0.85 * regel.maximum - 1e-9)
        }
      }
    }),
    RUNS,
  )
})

test('making something unknown widens the range and lowers the certainty', () => {
  fc.assert(
    fc.property(
      vacature,
      profiel,
      termId,
      fc.constantFrom(0, 1, 2, 3),
      fc.boolean(),
      (v, p, id, niveau, leeg) => {
        const bekend = scorePaar(v, withNiveau(p, id, niveau), taxonomie)
        const onbekend = scorePaar(v, withNiveau(p, id, leeg ? 'geen' : null), taxonomie)
        // A known skill can also be the related one of another requirement, which is a change of its own.
        if (bekend.regels.some((r) => r.viaTermId === id)) return
        expect(onbekend.bandbreedte[0]).toBeLessThanOrEqual(bekend.bandbreedte[0] + 1e-9)
        expect(onbekend.bandbreedte[1]).toBeGreaterThanOrEqual(bekend.bandbreedte[1] - 1e-9)
        expect(onbekend.zekerheid).toBeLessThanOrEqual(bekend.zekerheid + 1e-9)
      },
    ),
    RUNS,
  )
})

test('nobody on the list fails a hard requirement, whatever the rest of the profile says', () => {
  fc.assert(
    fc.property(vacature, fc.array(profiel, { maxLength: 5 }), (v, profielen) => {
      const lijst = profielen.map((p, i) => ({ ...p, id: `p${i}` }))
      const { past, navragen, aantallen } = rankProfielen(v, lijst, taxonomie)
      expect(aantallen.past + aantallen.navragen + aantallen.afgevallen).toBe(lijst.length)
      for (const { hard } of past) expect(hard.every((r) => r.oordeel === 'voldoet')).toBe(true)
      for (const { hard } of navragen) {
        expect(hard.some((r) => r.oordeel === 'onbekend')).toBe(true)
        expect(hard.some((r) => r.oordeel === 'voldoet-niet')).toBe(false)
      }
      // What is marked as hard is asked at least as strictly as it was written.
      const niveaus = new Map(profielen.flatMap((p, i) => [[`p${i}`, prepareProfiel(p, taxonomie)]]))
      for (const { profielId } of past) {
        for (const eis of v.eisen.filter((e) => e.hard)) {
          const niveau = niveaus.get(profielId)?.waarnemingen.get(eis.termId)?.niveau ?? -1
          expect(niveau).toBeGreaterThanOrEqual(eis.niveau)
        }
      }
    }),
    { numRuns: 1000 },
  )
})

test('the order of the input changes nothing', () => {
  fc.assert(
    fc.property(
      vacature,
      fc.array(profiel, { maxLength: 6 }),
      fc.infiniteStream(fc.nat()),
      (v, profielen, toeval) => {
        const lijst = profielen.map((p, i) => ({ ...p, id: `p${i}` }))
        const shuffle = <T>(xs: readonly T[]): T[] =>
          xs
            .map((x) => ({ x, plek: toeval.next().value as number }))
            .sort((a, b) => a.plek - b.plek)
            .map(({ x }) => x)
        const geschud = shuffle(lijst).map((p) => ({
          ...p,
          kenmerken: shuffle(p.kenmerken),
          gewensteBeroepen: shuffle(p.gewensteBeroepen),
          gewerkteBeroepen: shuffle(p.gewerkteBeroepen),
          soorten: shuffle(p.soorten),
          ondersteuning: shuffle(p.ondersteuning),
        }))
        const a = rankProfielen(v, lijst, taxonomie)
        expect(rankProfielen({ ...v, eisen: shuffle(v.eisen) }, geschud, taxonomie)).toEqual(a)
        const volgorde = a.past.map((u) => u.totaal)
        expect([...volgorde].sort((x, y) => y - x)).toEqual(volgorde)
      },
    ),
    { numRuns: 1000 },
  )
})

test('a pair has the same outcome from either side', () => {
  fc.assert(
    fc.property(vacature, profiel, (v, p) => {
      const vraag = rankProfielen(v, [p], taxonomie)
      const aanbod = rankVacatures(p, [v], taxonomie)
      expect(aanbod).toEqual(vraag)
      const uitkomst = scorePaar(v, p, taxonomie)
      const gevonden = [...vraag.past, ...vraag.navragen]
      expect(gevonden).toEqual(uitkomst.toelating === 'afgevallen' ? [] : [uitkomst])
    }),
    RUNS,
  )
})

test('the explanation is plain data: the same after a JSON round trip', () => {
  fc.assert(
    fc.property(vacature, profiel, (v, p) => {
      const uitkomst = scorePaar(v, p, taxonomie)
      expect(JSON.parse(JSON.stringify(uitkomst))).toStrictEqual(uitkomst)
    }),
    RUNS,
  )
})

test('fields that are no part of the match cannot change anything', () => {
  const ruis = fc.record({
    doelgroep: fc.string(),
    geboortedatum: fc.string(),
    geslacht: fc.string(),
    gemeente: fc.string(),
    uitkering: fc.string(),
    herkomst: fc.string(),
  })
  fc.assert(
    fc.property(vacature, profiel, ruis, ruis, (v, p, extraV, extraP) => {
      const metRuis = {
        ...p,
        ...extraP,
        kenmerken: p.kenmerken.map((k) => ({ ...k, ...extraP })),
      }
      expect(scorePaar({ ...v, ...extraV }, metRuis, taxonomie)).toEqual(scorePaar(v, p, taxonomie))
    }),
    RUNS,
  )
})

test('sentences never show a gap in the data, and to an employer no exact date and no instrument', () => {
  fc.assert(
    fc.property(vacature, profiel, (v, p) => {
      const uitkomst = scorePaar(v, p, taxonomie)
      for (const voor of ['adviseur', 'werkgever', 'kandidaat'] as const) {
        const zinnen = [...uitkomst.regels.map((r) => zinVoorRegel(r, voor)), samenvatting(uitkomst, voor)]
        for (const zin of zinnen) {
          expect(zin).not.toMatch(/undefined|NaN|null|\s\s|^\s/)
          if (voor === 'werkgever') {
            expect(zin).not.toMatch(/\d{4}-\d{2}|januari|mei|MELBA|ABC|werkcoach/)
            expect(zin).not.toMatch(/de wens|gewenste|Hulp op het werk|Soort plek:/)
          }
        }
      }
    }),
    RUNS,
  )
})
