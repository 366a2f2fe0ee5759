import { expect, test } from 'vitest'
import { figuresOnly } from '#search/matching/figures.ts'
import { prepareProfiel, prepareVacature } from '#search/matching/prepare.ts'
import { scorePaar } from '#search/matching/score.ts'
import type { MatchProfiel, MatchVacature } from '#search/matching/model.ts'
import { aKenmerk, anEis, aProfiel, aVacature, AMSTERDAM, HAARLEM, taxonomie } from './fixtures.ts'

const score = (v: Partial<MatchVacature>, p: Partial<MatchProfiel>) =>
  scorePaar(aVacature(v), aProfiel(p), taxonomie)

const regel = (uitkomst: ReturnType<typeof score>, sleutel: string) =>
  uitkomst.regels.find((r) => r.sleutel === sleutel && r.deel !== 'wens')!

test.each([
  [3, 3, 100],
  [3, 2, 100 * (2 / 3)],
  [3, 1, 100 / 3],
  [3, 0, 0],
  [2, 3, 95],
  [1, 3, 90],
] as const)('asked %i and shown %i gives %d', (gevraagd, getoond, verwacht) => {
  const uitkomst = score(
    { eisen: [anEis('gedrag:leren', gevraagd)] },
    { kenmerken: [aKenmerk('gedrag:leren', getoond)] },
  )
  expect(uitkomst.pastBijWerk).toBeCloseTo(verwacht, 9)
})

test('an essential item weighs 1.0 against 0.3 for a nice to have', () => {
  const uitkomst = score(
    { eisen: [anEis('gedrag:leren', 3), anEis('gedrag:samenwerken', 3, { gewicht: 'pre' })] },
    { kenmerken: [aKenmerk('gedrag:leren', 3), aKenmerk('gedrag:samenwerken', 0)] },
  )
  expect(uitkomst.pastBijWerk).toBeCloseTo(100 / 1.3, 9)
})

test('an idf of 0 weighs least, a high one most, and a missing one in between', () => {
  const maximum = (termId: string) =>
    regel(
      score(
        { eisen: [anEis(termId), anEis('rijbewijs:B')] },
        { kenmerken: [aKenmerk(termId, 3), aKenmerk('rijbewijs:B', 3)] },
      ),
      termId,
    ).maximum
  expect(maximum('vakvaardigheid:buigen')).toBeCloseTo(100 / 3, 9)
  expect(maximum('certificaat:vca')).toBeCloseTo(50, 9)
  expect(maximum('vakvaardigheid:solderen')).toBeCloseTo(60, 9)
})

test('a related skill of the same group gives half and is named', () => {
  const uitkomst = score(
    { eisen: [anEis('vakvaardigheid:lassen', 2)] },
    { kenmerken: [aKenmerk('vakvaardigheid:solderen', 3)] },
  )
  expect(uitkomst.pastBijWerk).toBe(50)
  expect(regel(uitkomst, 'vakvaardigheid:lassen')).toMatchObject({
    viaTermId: 'vakvaardigheid:solderen',
    viaLabel: 'Solderen',
    oordeel: 'past-met-aanpassing',
    stap: 'inwerken',
    getoond: null,
  })
})

test('a skill of another group gives nothing, nor does the related skill when the own level gives more', () => {
  const anders = score(
    { eisen: [anEis('vakvaardigheid:lassen')] },
    { kenmerken: [aKenmerk('vakvaardigheid:koken', 3)] },
  )
  expect(anders.pastBijWerk).toBe(0)
  const eigen = score(
    { eisen: [anEis('vakvaardigheid:lassen')] },
    { kenmerken: [aKenmerk('vakvaardigheid:lassen', 2), aKenmerk('vakvaardigheid:solderen', 3)] },
  )
  expect(eigen.pastBijWerk).toBeCloseTo(200 / 3, 9)
  expect(regel(eigen, 'vakvaardigheid:lassen').viaTermId).toBeNull()
})

test('behaviour that nobody judged is left out, lowers the certainty and widens the range', () => {
  const uitkomst = score(
    { eisen: [anEis('gedrag:leren'), anEis('gedrag:samenwerken')] },
    { kenmerken: [aKenmerk('gedrag:leren', 3)] },
  )
  expect(uitkomst).toMatchObject({ pastBijWerk: 100, zekerheid: 0.5, bandbreedte: [50, 100] })
  expect(regel(uitkomst, 'gedrag:samenwerken')).toMatchObject({
    oordeel: 'onbekend',
    stap: 'meten',
    maximum: 0,
  })
})

test('a skill that is not listed gives no points yet, but stays unknown', () => {
  const uitkomst = score(
    { eisen: [anEis('vakvaardigheid:lassen'), anEis('vakvaardigheid:koken')] },
    { kenmerken: [aKenmerk('vakvaardigheid:lassen', 3)] },
  )
  expect(uitkomst).toMatchObject({ pastBijWerk: 50, zekerheid: 0.5, bandbreedte: [50, 100] })
  expect(regel(uitkomst, 'vakvaardigheid:koken')).toMatchObject({ oordeel: 'onbekend', stap: 'navragen' })
})

test('"onderzoek nodig" on a skill is left out of the score', () => {
  const uitkomst = score(
    { eisen: [anEis('vakvaardigheid:lassen'), anEis('vakvaardigheid:koken')] },
    { kenmerken: [aKenmerk('vakvaardigheid:lassen', 3), aKenmerk('vakvaardigheid:koken', null)] },
  )
  expect(uitkomst).toMatchObject({ pastBijWerk: 100, zekerheid: 0.5, bandbreedte: [50, 100] })
})

test.each([
  ['beroep:lasser', 100],
  ['beroep:booglasser', 80],
  ['beroep:plaatwerker', 50],
  ['beroep:monteur', 20],
  ['beroep:kok', 0],
])('occupation %s against lasser gives %d', (beroep, verwacht) => {
  const uitkomst = score({ beroepId: 'beroep:lasser' }, { gewerkteBeroepen: [beroep] })
  expect(uitkomst.pastBijWerk).toBeCloseTo(verwacht, 9)
})

test('the four parts weigh .40, .15, .25 and .20, and skills take the .55 when there is no occupation', () => {
  const eisen = [anEis('vakvaardigheid:lassen'), anEis('gedrag:leren')]
  const kenmerken = [aKenmerk('vakvaardigheid:lassen', 3), aKenmerk('gedrag:leren', 3)]
  const gewichten = (v: Partial<MatchVacature>) =>
    score(
      { eisen, werkEnDenkniveau: 2, ...v },
      { kenmerken, gewerkteBeroepen: ['beroep:lasser'], werkEnDenkniveau: 2 },
    ).delen.map((deel) => [deel.naam, Number(deel.gewicht.toFixed(6))])
  expect(gewichten({ beroepId: 'beroep:lasser' })).toEqual([
    ['vak', 0.4],
    ['beroep', 0.15],
    ['gedrag', 0.25],
    ['voorwaarden', 0.2],
  ])
  expect(gewichten({})).toEqual([
    ['vak', 0.55],
    ['gedrag', 0.25],
    ['voorwaarden', 0.2],
  ])
})

test('conditions: a start a little late, a journey a little far and a level below each cost a share', () => {
  const uitkomst = score(
    { startdatum: '2027-01-01', punt: AMSTERDAM, werkEnDenkniveau: 3, onregelmatig: true },
    { beschikbaarVanaf: '2027-01-10', maxReisafstandKm: 15, werkEnDenkniveau: 2, onregelmatig: true },
  )
  expect(regel(uitkomst, 'startdatum').punten / regel(uitkomst, 'startdatum').maximum).toBeCloseTo(22 / 31, 6)
  const reis = regel(uitkomst, 'reisafstand')
  expect(reis.oordeel).toBe('past-met-aanpassing')
  expect(reis.punten / reis.maximum).toBeGreaterThan(0.7)
  expect(regel(uitkomst, 'werkEnDenkniveau').oordeel).toBe('past-met-aanpassing')
  expect(regel(uitkomst, 'onregelmatig').oordeel).toBe('past')
})

test('the wishes of the candidate make the second figure, and the total is the harmonic mean', () => {
  const uitkomst = score(
    {
      beroepId: 'beroep:lasser',
      urenMin: 12,
      urenMax: 16,
      punt: HAARLEM,
      ondersteuning: ['buddy'],
      onregelmatig: true,
    },
    {
      gewensteBeroepen: ['beroep:lasser'],
      soorten: ['regulier'],
      ondersteuning: ['buddy', 'rustige_plek'],
      onregelmatig: false,
    },
  )
  // beroep .3 x 1 + uren .2 x .5 + werktijden .15 x 0 + reisafstand .15 x 1 + ondersteuning .15 x .5 + soort .05 x 1
  expect(uitkomst.pastBijKandidaat).toBeCloseTo(67.5, 9)
  const { pastBijWerk: a, pastBijKandidaat: b } = uitkomst
  expect(uitkomst.totaal).toBeCloseTo((2 * a * b) / (a + b), 9)
})

test('times are a wish only of who cannot work at some times: who can do both takes any', () => {
  const werktijden = (
    werk: { kantoortijden: boolean | null; onregelmatig: boolean | null },
    mens: { kantoortijden: boolean | null; onregelmatig: boolean | null },
  ) => score(werk, mens).regels.find(({ deel, sleutel }) => deel === 'wens' && sleutel === 'werktijden')
  const overdag = { kantoortijden: true, onregelmatig: false }
  const ploegen = { kantoortijden: false, onregelmatig: true }

  expect(werktijden(ploegen, { kantoortijden: true, onregelmatig: true })).toBeUndefined()
  expect(werktijden(ploegen, { kantoortijden: true, onregelmatig: null })).toBeUndefined()
  expect(werktijden(ploegen, overdag)?.oordeel).toBe('past-niet')
  expect(werktijden(overdag, overdag)?.oordeel).toBe('past')
  expect(werktijden(overdag, ploegen)?.oordeel).toBe('past-niet')
  expect(werktijden({ kantoortijden: null, onregelmatig: null }, overdag)?.oordeel).toBe('onbekend')
})

test('classes: small gap past, gap of two an adaptation, gap of three or too many gaps past niet', () => {
  const klasse = (leren: 0 | 1 | 2 | 3, samenwerken: 0 | 1 | 2 | 3) =>
    score(
      { eisen: [anEis('gedrag:leren'), anEis('gedrag:samenwerken')] },
      { kenmerken: [aKenmerk('gedrag:leren', leren), aKenmerk('gedrag:samenwerken', samenwerken)] },
    ).klasse
  expect(klasse(2, 2)).toBe('past')
  expect(klasse(1, 3)).toBe('past-met-aanpassing')
  expect(klasse(0, 3)).toBe('past-niet')
  expect(klasse(1, 1)).toBe('past-niet')
})

test('when little is known the class is no better than past met aanpassing', () => {
  const uitkomst = score(
    { eisen: ['gedrag:leren', 'gedrag:samenwerken', 'basis:rekenen'].map((id) => anEis(id)) },
    { kenmerken: [aKenmerk('gedrag:leren', 3)] },
  )
  expect(uitkomst.klasse).toBe('past-met-aanpassing')
})

test('each gap has its step', () => {
  const stap = (termId: string, niveau: 0 | 1 | 2 | 3) =>
    regel(score({ eisen: [anEis(termId)] }, { kenmerken: [aKenmerk(termId, niveau)] }), termId).stap
  expect(stap('gedrag:leren', 3)).toBe('geen')
  expect(stap('gedrag:leren', 2)).toBe('inwerken')
  expect(stap('gedrag:leren', 1)).toBe('jobcoach')
  expect(stap('gedrag:leren', 0)).toBe('werk-aanpassen')
  expect(stap('vakvaardigheid:lassen', 1)).toBe('trainen')
  expect(stap('rijbewijs:B', 0)).toBe('trainen')
})

test('a vacature that asks nothing and a profile that says nothing give finite figures', () => {
  const leeg = score({}, { maxReisafstandKm: NaN, urenMin: NaN, punt: { lat: NaN, lon: NaN } })
  expect(leeg).toMatchObject({ pastBijWerk: 0, totaal: 0, zekerheid: 0, bandbreedte: [0, 100], delen: [] })
})

test('with only hard requirements the wishes decide the total', () => {
  const uitkomst = score(
    { eisen: [anEis('rijbewijs:B', 3, { hard: true })], urenMin: 32, urenMax: 32 },
    { kenmerken: [aKenmerk('rijbewijs:B', 3)] },
  )
  expect(uitkomst).toMatchObject({ toelating: 'past', klasse: 'past', totaal: 100 })
})

test('duplicate requirements: hard wins with its own level, else the highest level counts once', () => {
  const hard = score(
    { eisen: [anEis('gedrag:leren', 3), anEis('gedrag:leren', 1, { hard: true })] },
    { kenmerken: [aKenmerk('gedrag:leren', 2)] },
  )
  expect(hard.toelating).toBe('past')
  expect(hard.regels.filter((r) => r.sleutel === 'gedrag:leren')).toMatchObject([{ hard: true, gevraagd: 1 }])
  const zacht = score(
    { eisen: [anEis('gedrag:leren', 1), anEis('gedrag:leren', 3)] },
    { kenmerken: [aKenmerk('gedrag:leren', 3)] },
  )
  expect(zacht.regels.filter((r) => r.deel === 'gedrag')).toMatchObject([{ gevraagd: 3 }])
  expect(zacht.pastBijWerk).toBe(100)
})

test('an unknown term id is compared by its own id and shown as such', () => {
  const uitkomst = score(
    { eisen: [anEis('vakvaardigheid:weg'), anEis('zonder-soort')], beroepId: 'beroep:weg' },
    { kenmerken: [aKenmerk('vakvaardigheid:weg', 3)], gewerkteBeroepen: ['beroep:lasser'] },
  )
  expect(uitkomst.pastBijWerk).toBe(100)
  expect(regel(uitkomst, 'zonder-soort')).toMatchObject({ label: 'zonder-soort', oordeel: 'onbekend' })
  expect(regel(uitkomst, 'beroep:weg').oordeel).toBe('onbekend')
})

test('the figures without explanation are the same figures', () => {
  const v = aVacature({ beroepId: 'beroep:lasser', eisen: [anEis('gedrag:leren', 2)], punt: AMSTERDAM })
  const p = aProfiel({ kenmerken: [aKenmerk('gedrag:leren', 1)], gewensteBeroepen: ['beroep:kok'] })
  const cijfers = figuresOnly(prepareVacature(v, taxonomie), prepareProfiel(p, taxonomie))
  expect(scorePaar(v, p, taxonomie)).toMatchObject(cijfers)
})
