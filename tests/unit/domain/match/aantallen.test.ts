import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  AFRONDING,
  aantalTekst,
  meerTekst,
  mensenTekst,
  nauwkeurigheidVoor,
  toonbareTelling,
  WEINIG,
} from '#app/domain/match/aantallen.ts'
import { rankParen, rankPunten, toGevolg } from '#app/domain/match/carving.ts'
import { toSimulatie } from '#app/domain/match/simulatie.ts'
import type { Versoepeling } from '#app/domain/vacature/versoepeling.ts'
import type { Telling } from '#search/matching/scan/match-scan.ts'
import { aVacature, anEis } from '#tests/unit/search/matching/fixtures.ts'

const TERMEN = ['gedrag:samenwerken', 'gedrag:leren', 'basis:rekenen']
const VACATURE = aVacature({ eisen: TERMEN.map((termId) => anEis(termId, 3, { hard: true })) })
const LABELS = new Map(TERMEN.map((termId) => [termId, termId]))
const STAPPEN = TERMEN.map((termId): Versoepeling[] => [{ wat: 'eis', termId, hoe: 'wens' }])

const aantal = fc.nat({ max: 60 })
const telling = fc.record({ voldoet: aantal, past: aantal, metAanpassing: aantal, navragen: aantal })
/** The counts behind one page: of the vacature as it is and of each variant. */
const pagina = fc.array(telling, { minLength: STAPPEN.length + 1, maxLength: STAPPEN.length + 1 })

/** Everything an employer gets to see of these counts, on the form and on the page of jobcarving. */
function shown(tellingen: Telling[]) {
  const [nu, ...rest] = tellingen
  const varianten = STAPPEN.map((stappen, index) => ({
    variant: { stappen, vacature: VACATURE },
    dan: rest[index] as Telling,
  }))
  const simulatie = toSimulatie(
    { vacature: VACATURE, zonderIndicatie: false, elkeSoort: false },
    { nu: nu as Telling, varianten },
    LABELS,
    'afgerond',
  )
  const gevolgen = varianten.map(({ variant, dan }) =>
    toGevolg(variant.stappen, simulatie.nu, toonbareTelling(dan, 'afgerond')),
  )
  const punten = rankPunten(gevolgen)
  return { simulatie, punten, paren: rankParen(gevolgen, punten) }
}

const klasse = (n: number) => Math.floor(n / AFRONDING)
const klassen = (tellingen: Telling[]) => tellingen.map((een) => Object.values(een).map(klasse))

test('all that an employer sees is the same for counts that round to the same', () => {
  const binnen = fc.nat({ max: AFRONDING - 1 })
  fc.assert(
    fc.property(pagina, fc.infiniteStream(binnen), (tellingen, rest) => {
      const move = (n: number) => klasse(n) * AFRONDING + (rest.next().value as number)
      const anders = tellingen.map((een) => ({
        voldoet: move(een.voldoet),
        past: move(een.past),
        metAanpassing: move(een.metAanpassing),
        navragen: move(een.navragen),
      }))
      expect(shown(anders)).toEqual(shown(tellingen))
    }),
  )
})

test('one person more shows only where a count goes over a multiple of five', () => {
  const erbij = fc.boolean().map(Number)
  fc.assert(
    fc.property(pagina, fc.infiniteStream(erbij), (tellingen, bits) => {
      const bit = () => bits.next().value as number
      // One person adds one to some counts, and to others nothing.
      const meer = tellingen.map((een) => ({
        voldoet: een.voldoet + bit(),
        past: een.past + bit(),
        metAanpassing: een.metAanpassing + bit(),
        navragen: een.navragen + bit(),
      }))
      const isGelijk = JSON.stringify(shown(meer)) === JSON.stringify(shown(tellingen))
      expect(isGelijk).toBe(JSON.stringify(klassen(meer)) === JSON.stringify(klassen(tellingen)))
    }),
  )
})

test('an employer never reads a count under five, nor one that is no multiple of five', () => {
  fc.assert(
    fc.property(pagina, (tellingen) => {
      const getallen = (JSON.stringify(shown(tellingen)).match(/-?\d+(?=[,}\]])/g) ?? []).map(Number)
      expect(getallen.length).toBeGreaterThan(10)
      expect(getallen.filter((getal) => getal % AFRONDING !== 0)).toEqual([])
    }),
  )
  expect([0, 1, 4].map((n) => toonbareTelling(counts(n), 'afgerond').voldoet)).toEqual([0, 0, 0])
  expect(aantalTekst(0, 'afgerond')).toBe('minder dan 5')
  expect(mensenTekst(15, 'afgerond')).toBe('ongeveer 15 mensen')
  expect(meerTekst(0, 'afgerond')).toBe('weinig of geen verschil')
  expect(meerTekst(10, 'afgerond')).toBe('ongeveer 10 meer')
})

test('"few" starts where a count is rounded, so that the word tells no more than the figure', () => {
  expect(WEINIG % AFRONDING).toBe(0)
})

test('the WSP gets the counts as they are', () => {
  expect(toonbareTelling(counts(13), 'precies')).toEqual(counts(13))
  expect(mensenTekst(1, 'precies')).toBe('1 mens')
  expect(meerTekst(0, 'precies')).toBe('geen verschil')
  expect(meerTekst(3, 'precies')).toBe('3 meer')
})

test('only an employer and an adviseur get counts, and only an adviseur exact ones', () => {
  const wie = { accountId: 'a', werkgeverId: 'w', organisatieId: 'o', kandidaatId: 'k', gemeenteCodes: [] }
  const voor = (rol: 'werkgever' | 'adviseur' | 'kandidaat' | 'jobcoach' | 'rapporteur' | 'beheerder') =>
    nauwkeurigheidVoor({ ...wie, rol } as Parameters<typeof nauwkeurigheidVoor>[0])
  expect(voor('werkgever')).toBe('afgerond')
  expect(voor('adviseur')).toBe('precies')
  expect((['kandidaat', 'jobcoach', 'rapporteur', 'beheerder'] as const).map(voor)).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(nauwkeurigheidVoor({ rol: 'systeem' })).toBeNull()
})

function counts(n: number): Telling {
  return { voldoet: n, past: n, metAanpassing: n, navragen: n }
}
