import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import {
  checkVraagSchema,
  SITUATIECODES,
  toQuery,
  type CheckVraag,
} from '#app/domain/regeling/check-vraag.ts'
import { berekenRegelingencheck } from '#app/domain/regeling/regelingencheck.ts'
import { REGELINGCODES, type Regeling } from '#app/domain/regeling/regeling.ts'
import { vervolgstappen } from '#app/domain/regeling/stappen.ts'
import { UITLEG } from '#app/domain/regeling/uitleg.ts'
import { PARAMETERBESTAND } from '#tests/factories/parameter.ts'

const VANDAAG = '2026-03-15'

const BASIS: CheckVraag = {
  start: '2026-01-01',
  uren: '36',
  leeftijd: '21',
  loon: 'minimum',
  uurloon: null,
  loonwaarde: '60',
  contract: 'vast',
  maanden: null,
  situatie: SITUATIECODES,
}

const check = (vraag: Partial<CheckVraag> = {}) => {
  const heel = { ...BASIS, ...vraag }
  const uitkomst = berekenRegelingencheck(PARAMETERBESTAND, heel)
  const deel = (regeling: Regeling) => {
    const gevonden = uitkomst.delen.find((een) => een.regeling === regeling)
    if (!gevonden) throw new Error(`${regeling} was not asked`)
    return gevonden
  }
  return { ...uitkomst, deel, stappen: vervolgstappen(PARAMETERBESTAND, heel, uitkomst.delen) }
}

function submit(query: string) {
  const submission = parseWithZod(new URLSearchParams(query), { schema: checkVraagSchema(VANDAAG) })
  return submission.status === 'success' ? submission.value : submission.error
}

const GOED = 'start=2026-03-01&uren=32,5&leeftijd=21&loon=minimum&contract=vast&situatie=langzamer'

test('the total is the sum of the rows, and the highest loonkostenvoordeel counts alone', () => {
  const { deel, totaal } = check()
  expect(deel('loonkostensubsidie').bedrag).toMatchObject({ maand: 1_224_30, periode: 14_691_60 })
  expect(deel('loonkostenvoordeel').bedrag).toMatchObject({ maand: 475_80, periode: 5_709_60 })
  expect(totaal).toEqual({ maand: 1_700_10, periode: 20_401_20 })
})

test('a short contract adds up its own months', () => {
  const { deel } = check({ contract: 'tijdelijk', maanden: 7, situatie: ['langzamer', 'banenafspraak'] })
  expect(deel('loonkostensubsidie').bedrag?.periode).toBe(7 * 1_224_30)
  expect(deel('loonkostenvoordeel').bedrag).toMatchObject({ periode: 1_102_92, maand: 157_56 })
  const lang = check({ contract: 'tijdelijk', maanden: 24, situatie: ['langzamer'] })
  expect(lang.totaal?.periode).toBe(12 * 1_224_30)
})

test('first the fixed part and then the measurement: six months of each', () => {
  const regels = check().deel('loonkostensubsidie').blokken.at(-1)?.regels
  expect(regels?.at(-1)).toMatchObject({ centen: 6 * 1_530_37 + 6 * 1_224_30 })
})

test('without a loonwaarde only the months of the fixed part count, with examples of what comes after', () => {
  const lks = check({ loonwaarde: null, situatie: ['langzamer'] }).deel('loonkostensubsidie')
  expect(lks.bedrag).toMatchObject({ maand: 1_530_37, periode: 6 * 1_530_37 })
  expect(lks.bedrag?.toelichting).toContain('eerste 6 maanden')
  const voorbeelden = lks.blokken.at(-1)?.regels.map(({ centen }) => centen)
  expect(voorbeelden).toEqual([2_142_53, 1_530_37, 918_22, 306_07])
})

test('who pays more than the minimum wage sees what is left, and gets no more subsidy', () => {
  const { deel, loonTeLaag } = check({ loon: 'eigen', uurloon: '16.50', situatie: ['langzamer'] })
  const lks = deel('loonkostensubsidie')
  expect(lks.bedrag?.maand).toBe(1_224_30)
  expect(lks.blokken[1]?.regels.map(({ centen }) => centen)).toEqual([2_779_92, 1_788_58])
  expect(loonTeLaag).toBeNull()
})

test('a wage under the minimum wage of that day is pointed out', () => {
  expect(check({ loon: 'eigen', uurloon: '14.70' }).loonTeLaag).toContain('lager dan het minimumloon')
  expect(check({ loon: 'eigen', uurloon: '14.71' }).loonTeLaag).toBeNull()
  expect(check({ loon: 'eigen', uurloon: '9', leeftijd: '19' }).loonTeLaag).toBeNull()
})

test('an amount that is missing on the start date is refused: no lines, no total, and it says what is missing', () => {
  const { deel, totaal, isOnvolledig } = check({ start: '2027-01-01', situatie: ['langzamer', 'proef'] })
  expect(deel('loonkostensubsidie')).toMatchObject({ oordeel: 'onbekend', blokken: [], bedrag: null })
  expect(deel('loonkostensubsidie').ontbreekt).toMatchObject([{ naam: 'minimumuurloon_21' }])
  expect(deel('proefplaatsing')).toMatchObject({ oordeel: 'onbekend', blokken: [] })
  expect({ totaal, isOnvolledig }).toEqual({ totaal: null, isOnvolledig: true })
  // In 2025 the minimum wage is known and the loonkostenvoordeel is not.
  const beide = check({ start: '2025-12-31', situatie: ['langzamer', 'banenafspraak'] })
  expect(beide.totaal).toEqual(beide.deel('loonkostensubsidie').bedrag)
  expect(beide.isOnvolledig).toBe(true)
})

test('a proefplaatsing shows the wage of two months, outside the total', () => {
  const { deel, totaal } = check({ situatie: ['proef'] })
  expect(deel('proefplaatsing').blokken[0]?.regels.map(({ centen }) => centen)).toEqual([2_478_34, 4_956_68])
  expect(totaal).toBeNull()
})

test('a contract of less than six months does not fit a proefplaatsing, nor a fixed change of the workplace', () => {
  const kort = { contract: 'tijdelijk', situatie: ['proef', 'werkplek', 'begeleiding'] } as const
  const { deel, stappen } = check({ ...kort, maanden: 5, situatie: [...kort.situatie] })
  expect(deel('proefplaatsing').oordeel).toBe('niet')
  expect(deel('werkplekaanpassing').oordeel).toBe('niet')
  expect(deel('jobcoach').zinnen[0]).toContain('minstens 6 maanden')
  expect(stappen.map(({ wat }) => wat).join()).not.toContain('proefplaatsing')
  const net = check({ ...kort, maanden: 6, situatie: [...kort.situatie] })
  expect(net.delen.map(({ oordeel }) => oordeel)).toEqual(['mogelijk', 'mogelijk', 'mogelijk'])
})

test('an internal jobcoach needs twelve hours; from there the page says how much help there can be', () => {
  const zinnen = (uren: string) => check({ uren, situatie: ['begeleiding'] }).deel('jobcoach').zinnen
  expect(zinnen('11.5')[0]).toContain('minstens 12 uur per week')
  expect(zinnen('36')[0]).toContain('5,4 uur begeleiding per week in het eerste jaar, 2,7 uur')
})

test('the steps come in the order of doing them, with the day by which the declaration is asked for', () => {
  const { stappen } = check({ start: '2026-11-30', situatie: ['verklaring', 'banenafspraak'] })
  expect(stappen.map(({ wanneer }) => wanneer)).toEqual([
    'Nu',
    'Na de kennismaking',
    'Uiterlijk 28 februari 2027',
    'Bij elke loonaangifte',
    'Zodra iemand ziek is',
  ])
})

test('every question leads to a scheme, every scheme to an explanation, and nothing is left over', () => {
  const { delen, anders } = check()
  expect(anders).toEqual([])
  expect(delen.map(({ regeling }) => regeling).sort()).toEqual([...REGELINGCODES].sort())
  expect(check({ situatie: ['ziekte'] }).anders).toHaveLength(REGELINGCODES.length - 1)
})

test('no text of an explanation holds an amount of its own: it comes from a dated parameter', () => {
  for (const regeling of REGELINGCODES) {
    const { voorWie, voorwaarden, waard } = UITLEG[regeling]
    const gebruikt: string[] = []
    const toon = (naam: string) => {
      gebruikt.push(naam)
      return '[waarde]'
    }
    const tekst = [voorWie, voorwaarden, waard].flatMap((maak) => maak(toon)).join(' ')
    expect(tekst, regeling).not.toMatch(/€|\d+\s?%|\d,\d/)
    expect(gebruikt.filter((naam) => !UITLEG[regeling].parameters.some((een) => een === naam))).toEqual([])
  }
})

test('answers in an address are read, and written back as the same address', () => {
  const vraag = submit(GOED) as CheckVraag
  expect(vraag).toEqual({
    ...BASIS,
    start: '2026-03-01',
    uren: '32.5',
    loonwaarde: null,
    situatie: ['langzamer'],
  })
  expect(submit(toQuery(vraag))).toEqual(vraag)
  const alles = {
    ...vraag,
    ...{ loon: 'eigen', uurloon: '16.5', loonwaarde: '0', contract: 'tijdelijk', maanden: 7 },
    situatie: SITUATIECODES,
  } as CheckVraag
  expect(submit(toQuery(alles))).toEqual(alles)
})

test('an answer that does not belong to the choice is dropped', () => {
  expect(submit(`${GOED}&uurloon=99&maanden=3`)).toMatchObject({ uurloon: null, maanden: null })
})

test.each([
  ['uren=0', 'uren'],
  ['uren=49', 'uren'],
  ['uren=acht', 'uren'],
  ['uren=8,125', 'uren'],
  ['start=2026-02-30', 'start'],
  ['start=2024-03-14', 'start'],
  ['start=2028-03-16', 'start'],
  ['leeftijd=14', 'leeftijd'],
  ['loonwaarde=101', 'loonwaarde'],
  ['loon=eigen', 'uurloon'],
  ['loon=eigen&uurloon=0', 'uurloon'],
  ['contract=tijdelijk', 'maanden'],
  ['contract=tijdelijk&maanden=61', 'maanden'],
  ['situatie=iets', 'situatie'],
])('the answer %s is sent back with what to do', (fout, veld) => {
  const query = new URLSearchParams(GOED)
  for (const [naam, waarde] of new URLSearchParams(fout)) query.set(naam, waarde)
  const fouten = submit(query.toString()) as Record<string, string[]>
  expect(Object.keys(fouten).map((naam) => naam.replace(/\[.*/, ''))).toEqual([veld])
})

test('an empty form says what is missing', () => {
  const fouten = submit('start=')
  expect(Object.keys(fouten as object).sort()).toEqual(
    ['contract', 'leeftijd', 'loon', 'situatie', 'start', 'uren'].sort(),
  )
})
