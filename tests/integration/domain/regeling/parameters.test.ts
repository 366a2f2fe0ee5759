import { afterEach, expect, test } from 'vitest'
import { addParameterPeriode } from '#app/domain/regeling/add-parameterperiode.server.ts'
import {
  countParameterWaarschuwingen,
  getParameterBeheer,
  getParameterOverzicht,
} from '#app/domain/regeling/get-parameterbeheer.server.ts'
import { getRegelingencheck } from '#app/domain/regeling/get-regelingencheck.server.ts'
import { getUitleg } from '#app/domain/regeling/get-uitleg.server.ts'
import { listParameters } from '#app/domain/regeling/list-parameters.server.ts'
import type { ParameterPeriodeInput } from '#app/domain/regeling/parameter-form.ts'
import { parameterOp, type ParameterNaam } from '#app/domain/regeling/parameter.ts'
import {
  previewParameterPeriode,
  type Periodecontrole,
} from '#app/domain/regeling/preview-parameterperiode.server.ts'
import { withdrawParameterPeriode } from '#app/domain/regeling/withdraw-parameterperiode.server.ts'
import { dateOnly, moveClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { loadReferenceData } from '#prisma/seed/load-reference-data.ts'
import { aBeheerder, aJobcoach, anAdviseur, aRapporteur } from '#tests/factories/account.ts'
import { PARAMETERBESTAND } from '#tests/factories/parameter.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

afterEach(() => moveClock(0))

const input = (overrides: Partial<ParameterPeriodeInput> = {}): ParameterPeriodeInput => ({
  waarde: '15.25',
  geldigVan: '2027-01-01',
  geldigTot: '2027-06-30',
  bron: 'Toetsbron 2027',
  opgezocht: '2026-11-01',
  laatstBevestigd: null,
  navragenBij: null,
  ...overrides,
})

const add = async (naam: ParameterNaam, overrides: Partial<ParameterPeriodeInput> = {}) =>
  addParameterPeriode((await aBeheerder()).actor, { naam, ...input(overrides) })

async function waardeOp(naam: ParameterNaam, datum: string) {
  const antwoord = parameterOp(await listParameters(), naam, datum)
  return antwoord.ok ? antwoord.parameter.waarde : null
}

// The parameters are one list for everyone, and a period is never removed: each test that adds one has a name of its own.

const moveTo = (dag: string) => moveClock(dateOnly(dag).getTime() + 12 * 3_600_000 - Date.now())

test('the file is in the database, and what is in it can be read by anyone', async () => {
  const bekend = await listParameters()
  expect(bekend.length).toBe(PARAMETERBESTAND.length)
  expect(await waardeOp('minimumuurloon_21', '2026-12-31')).toBe('14.99')
  expect(await waardeOp('minimumuurloon_21', '2027-01-01')).toBeNull()
})

test('a beheerder adds the next amount, and from its first day the portal calculates with it', async () => {
  const { actor } = await aBeheerder()
  const result = await addParameterPeriode(actor, { naam: 'minimumuurloon_bbl_20', ...input() })
  if (!result.ok) throw new Error('refused')
  expect(await waardeOp('minimumuurloon_bbl_20', '2026-12-31')).toBe('9.22')
  expect(await waardeOp('minimumuurloon_bbl_20', '2027-01-01')).toBe('15.25')
  const [event] = await db().gebeurtenis.findMany({ where: { onderwerpId: result.data.id } })
  expect(event).toMatchObject({
    type: 'parameter.periode-toegevoegd',
    actorAccountId: actor.accountId,
    gegevens: { naam: 'minimumuurloon_bbl_20', gesloten: 0 },
  })
})

test('a new period closes the one that runs into it, on the day before', async () => {
  const result = await add('jobcoach_begeleiding_jaar3', {
    waarde: '5',
    geldigVan: '2027-01-01',
    geldigTot: null,
  })
  expect(result.ok).toBe(true)
  const perioden = await db().parameter.findMany({
    where: { naam: 'jobcoach_begeleiding_jaar3' },
    orderBy: { geldigVan: 'asc' },
  })
  expect(perioden).toMatchObject([
    { waarde: '6', geldigTot: dateOnly('2026-12-31'), uitBestand: false },
    { waarde: '5', geldigTot: null },
  ])
  expect(await waardeOp('jobcoach_begeleiding_jaar3', '2026-12-31')).toBe('6')
  expect(await waardeOp('jobcoach_begeleiding_jaar3', '2027-01-01')).toBe('5')
})

test('an overlap with a period that starts later is refused, and nothing is closed', async () => {
  expect((await add('minimumuurloon_20', { geldigVan: '2027-01-01' })).ok).toBe(true)
  const result = await add('minimumuurloon_20', { geldigVan: '2026-12-15', geldigTot: '2027-06-30' })
  expect(result).toMatchObject({ ok: false, reden: 'conflict' })
  expect(await waardeOp('minimumuurloon_20', '2026-12-20')).toBe('11.99')
})

test('before a period is added the beheerder reads what it does, and nothing is written yet', async () => {
  const { actor } = await aBeheerder()
  const naam = 'lks_forfaitair_maanden'
  const voorstel = { naam, ...input({ waarde: '7', geldigTot: null }) } as const
  const { data } = (await previewParameterPeriode(actor, voorstel)) as { data: Periodecontrole }
  expect(data.gevolg).toMatchObject({ vorige: { waarde: '6' }, vorigeEindigt: '2026-12-31', verschil: 16.7 })
  expect(await waardeOp(naam, '2027-01-01')).toBe('6')
  expect(await previewParameterPeriode(actor, { ...voorstel, geldigVan: '2000-01-01' })).toMatchObject({
    reden: 'conflict',
  })
  expect(await previewParameterPeriode((await anAdviseur()).actor, voorstel)).toMatchObject({
    reden: 'not-allowed',
  })
})

test('the next amount of a group starts with the source and the last day of the one before', async () => {
  const { actor } = await aBeheerder()
  expect((await add('lkv_herplaatst_uur', { bron: 'Toetsbron LKV', geldigTot: '2027-12-31' })).ok).toBe(true)
  const beheer = await getParameterBeheer(actor, 'lkv_herplaatst_jaar')
  expect(beheer).toMatchObject({
    volgende: '2027-01-01',
    voorbeeld: { bron: 'Toetsbron LKV', geldigTot: '2027-12-31' },
  })
  moveTo('2026-12-01')
  const namen = (await getParameterBeheer(actor, 'lkv_herplaatst_jaar'))?.ookNog.map(({ naam }) => naam)
  expect(namen).toContain('lkv_arbeidsgehandicapt_uur')
  expect(namen).not.toContain('lkv_herplaatst_uur')
  expect(namen).not.toContain('lkv_herplaatst_jaar')
})

test('of two beheerders who add the same period at once one is refused', async () => {
  const results = await Promise.all([add('minimumuurloon_19'), add('minimumuurloon_19', { waarde: '9' })])
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(
    (await listParameters()).filter(
      ({ naam, geldigVan }) => naam === 'minimumuurloon_19' && geldigVan === '2027-01-01',
    ),
  ).toHaveLength(1)
})

test('a period that was entered by mistake is withdrawn: it stays in the history and counts no more', async () => {
  const { actor } = await aBeheerder()
  const result = await add('minimumuurloon_18', { waarde: '99' })
  if (!result.ok) throw new Error('refused')
  const wat = { naam: 'minimumuurloon_18', id: result.data.id } as const
  expect(await withdrawParameterPeriode(actor, { ...wat, naam: 'minimumuurloon_17' })).toMatchObject({
    reden: 'not-found',
  })
  expect((await withdrawParameterPeriode(actor, wat)).ok).toBe(true)
  expect(await waardeOp('minimumuurloon_18', '2027-01-01')).toBeNull()
  expect(await withdrawParameterPeriode(actor, wat)).toMatchObject({ reden: 'conflict' })
  const beheer = await getParameterBeheer(actor, 'minimumuurloon_18')
  expect(beheer?.historie[0]).toMatchObject({ waarde: '99', stand: 'ingetrokken' })
  expect(
    await db().gebeurtenis.count({
      where: { onderwerpId: wat.id, type: 'parameter.periode-ingetrokken' },
    }),
  ).toBe(1)
  expect((await add('minimumuurloon_18', { waarde: '7.5' })).ok).toBe(true)
})

test('nobody but a beheerder sees the management of amounts or changes one', async () => {
  const id = PARAMETERBESTAND[0]?.id ?? ''
  const anderen = [
    (await anAdviseur()).actor,
    (await aJobcoach()).actor,
    (await aRapporteur()).actor,
    (await aWerkgever()).actor,
  ]
  for (const actor of anderen) {
    expect(await getParameterOverzicht(actor)).toBeNull()
    expect(await getParameterBeheer(actor, 'lks_maximum')).toBeNull()
    expect(await countParameterWaarschuwingen(actor)).toBe(0)
    expect(await addParameterPeriode(actor, { naam: 'lks_maximum', ...input() })).toMatchObject({
      reden: 'not-allowed',
    })
    expect(await withdrawParameterPeriode(actor, { naam: 'minimumuurloon_21', id })).toMatchObject({
      reden: 'not-allowed',
    })
  }
})

test('the database refuses two values on one day, a change of a value, a removal, and what is no decimal', async () => {
  const rij = {
    naam: 'lks_maximum',
    waarde: '60',
    eenheid: 'procent',
    geldigVan: dateOnly('2026-01-01'),
    bron: 'Toetsbron',
    opgezocht: dateOnly('2026-01-01'),
  } as const
  await expect(db().parameter.create({ data: rij })).rejects.toThrow(/parameter_geen_overlap/)
  const { id } = await db().parameter.create({ data: { ...rij, naam: 'toets_parameter' } })
  await expect(db().parameter.update({ where: { id }, data: { waarde: '61' } })).rejects.toThrow(
    /parameter_alleen_sluiten/,
  )
  await expect(db().parameter.deleteMany({ where: { id } })).rejects.toThrow(/parameter_alleen_sluiten/)
  for (const waarde of ['1,5', '-1', '1e3', '01', '', '1.23456']) {
    await expect(
      db().parameter.create({ data: { ...rij, naam: 'toets_waarde', waarde } }),
      waarde,
    ).rejects.toThrow(/parameter_waarde/)
  }
  // A name that this release does not know is nobody's business.
  expect((await listParameters()).some(({ naam }) => (naam as string) === 'toets_parameter')).toBe(false)
})

test('the beheerder is warned 60 days before the amounts of a year run out', async () => {
  const { actor } = await aBeheerder()
  const opDag = async (dag: string) => {
    moveTo(dag)
    const overzicht = await getParameterOverzicht(actor)
    return (overzicht?.waarschuwingen ?? []).filter(({ naam }) => naam === 'lkv_banenafspraak_jaar')
  }
  expect(await opDag('2026-10-31')).toEqual([])
  expect(await opDag('2026-11-01')).toMatchObject([{ soort: 'loopt-af' }])
  expect(await opDag('2027-01-01')).toMatchObject([{ soort: 'gat' }])
})

test('loading the file again leaves alone what a beheerder did', async () => {
  expect((await add('lks_forfaitair', { waarde: '55', geldigVan: '2027-01-01', geldigTot: null })).ok).toBe(
    true,
  )
  await db().referentieversie.update({ where: { naam: 'parameter.csv' }, data: { controle: 'oud' } })
  expect((await loadReferenceData(db())).geladen).toEqual(['parameter.csv'])
  expect(await waardeOp('lks_forfaitair', '2026-12-31')).toBe('50')
  expect(await waardeOp('lks_forfaitair', '2027-01-01')).toBe('55')
})

test('the check is refused for a day without amounts, and offers the last day that has them', async () => {
  const vraag = {
    start: '2027-01-01',
    uren: '36',
    leeftijd: '17',
    loon: 'minimum',
    uurloon: null,
    loonwaarde: '60',
    contract: 'vast',
    maanden: null,
    situatie: ['langzamer'],
  } as const
  const geweigerd = await getRegelingencheck({ ...vraag, situatie: [...vraag.situatie] })
  expect(geweigerd.totaal).toBeNull()
  expect(geweigerd.voorbeeld).toMatchObject({ start: '2026-12-31' })
  const berekend = await getRegelingencheck({ ...vraag, start: '2026-12-31', situatie: [...vraag.situatie] })
  expect(berekend.totaal?.maand).toBeGreaterThan(0)
  expect(berekend.geldigTot).toBe('2026-12-31')
  expect(berekend.bedragen.find(({ naam }) => naam === 'lks_werkgeverslasten')?.navraag).toContain(
    'uw gemeente',
  )
})

test('an explanation shows the amounts of today, and says which are missing', async () => {
  moveTo('2026-02-01')
  const toen = await getUitleg('loonkostensubsidie')
  expect(toen.ontbreekt).toEqual([])
  expect(toen.waard.join(' ')).toContain('23,5')
  moveTo('2027-02-01')
  const later = await getUitleg('loonkostenvoordeel')
  expect(later.waard.join(' ')).toContain('nog niet bekend')
  expect(later.ontbreekt.length).toBeGreaterThan(0)
})
