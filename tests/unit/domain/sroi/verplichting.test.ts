import { expect, test } from 'vitest'
import { telInvullingen, type Invulling, type Tabelwaarden } from '#app/domain/sroi/tel-invullingen.ts'
import { standVan } from '#app/domain/sroi/verplichting-voortgang.ts'
import { telVerplicht, VerplichtingSchema } from '#app/domain/sroi/verplichting.ts'

const TABEL: Tabelwaarden = {
  fulltimeUren: 36,
  inkoopBasispunten: 5_000,
  expertiseUurCents: 100_00,
  trainingPlaatsCents: null,
  stageMaandCents: 500_00,
  teltOverigWerk: false,
}
const CONTRACT = { van: '2026-01-01', tot: '2027-12-31' }

function een(afwijkend: Partial<Invulling>): Invulling {
  return {
    id: 'i1',
    soort: 'inkoop',
    status: 'goedgekeurd',
    van: '2026-01-01',
    tot: '2026-12-31',
    bedragCents: null,
    aantal: null,
    slotCents: null,
    bouwblok: null,
    bonussen: [],
    plaatsing: null,
    ...afwijkend,
  }
}

const PLAATSING = een({
  id: 'p',
  soort: 'plaatsing',
  bouwblok: { jaarwaardeCents: 40_000_00, maximumMaanden: 24 },
  plaatsing: {
    id: 'plaatsing',
    persoonId: 'persoon',
    isBegonnen: true,
    beeindigdOp: null,
    contracten: [
      { van: '2026-01-01', tot: '2026-06-30', urenPerWeek: 18 },
      { van: '2026-07-01', tot: null, urenPerWeek: 36 },
    ],
  },
})

const som = {
  somCents: 1_234_567_89,
  arbeidBasispunten: 4_000,
  percentageBasispunten: 250,
  bedragCents: null,
}

test('an obligation is a percentage of the sum, of its labour, or the agreed amount, to the cent', () => {
  expect(telVerplicht({ ...som, grondslag: 'som' })).toBe(30_864_20)
  expect(telVerplicht({ ...som, grondslag: 'arbeid' })).toBe(12_345_68)
  expect(telVerplicht({ ...som, grondslag: 'bedrag', bedragCents: 25_000_01 })).toBe(25_000_01)
  expect(() => telVerplicht({ ...som, grondslag: 'bedrag' })).toThrow(RangeError)
})

test('a plaatsing counts by the hours of each of its contracts, and stops counting on its real last day', () => {
  // Half a year of half the hours and half a year of all: 10,000 and 20,000.
  expect(telInvullingen([PLAATSING], TABEL, CONTRACT).get('p')).toBe(30_000_00)
  const gestopt = een({
    ...PLAATSING,
    plaatsing: { ...PLAATSING.plaatsing!, beeindigdOp: '2026-09-30' },
  })
  expect(telInvullingen([gestopt], TABEL, CONTRACT).get('p')).toBe(20_000_00)
})

test('mixed kinds count by the table; what it leaves out, was refused or withdrawn counts for nothing', () => {
  const waarden = telInvullingen(
    [
      een({ id: 'inkoop', bedragCents: 1_000_01 }),
      een({ id: 'uren', soort: 'expertise', aantal: 12 }),
      een({ id: 'stage', soort: 'stage', tot: '2026-03-31' }),
      een({ id: 'training', soort: 'training', aantal: 5 }),
      een({ id: 'overig', soort: 'overig_werk', bedragCents: 900_00 }),
      een({ id: 'nee', status: 'afgewezen', bedragCents: 1_000_00 }),
      een({ ...PLAATSING, id: 'weg', status: 'ingetrokken' }),
      een({ ...PLAATSING, id: 'zonder', bouwblok: null }),
    ],
    TABEL,
    CONTRACT,
  )
  expect(Object.fromEntries(waarden)).toEqual({
    inkoop: 500_01,
    uren: 1_200_00,
    stage: 1_500_00,
    training: 0,
    overig: 0,
    nee: 0,
    weg: 0,
    zonder: 0,
  })
})

test('of a closed contract what was counted then holds, whatever happened since', () => {
  expect(telInvullingen([een({ ...PLAATSING, slotCents: 12_34 })], TABEL, CONTRACT).get('p')).toBe(12_34)
})

test('the stand of a contract adds its lines up by status', () => {
  const stand = standVan(
    { verplichtCents: 50_000_00, contract: CONTRACT },
    [PLAATSING, een({ id: 'inkoop', status: 'ingediend', bedragCents: 10_000_00 })],
    { tabel: TABEL, vandaag: '2026-12-31' },
  )
  expect(stand).toMatchObject({
    goedgekeurdCents: 30_000_00,
    ingediendCents: 5_000_00,
    gatCents: 15_000_00,
    plaatsingenCents: 30_000_00,
    prognose: 'op_koers',
  })
})

test('the form of a contract says beside each field what is wrong', () => {
  const fouten = VerplichtingSchema.safeParse({
    opdrachtgeverId: '0193a1de-0000-7000-8000-000000000003',
    contractnummer: 'C-1',
    omschrijving: 'Bestrating',
    som: '100.000,00',
    grondslag: 'som',
    gunningOp: '2026-01-01',
    startOp: '2026-02-01',
    eindOp: '2026-01-15',
    herstelTot: '2026-01-10',
  })
  expect(fouten.error?.issues.map(({ path }) => path[0])).toEqual(['percentage', 'eindOp', 'herstelTot'])
})
