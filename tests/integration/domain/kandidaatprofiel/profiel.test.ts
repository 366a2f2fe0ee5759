import { expect, test } from 'vitest'
import { getBeroepen } from '#app/domain/kandidaatprofiel/get-beroepen.server.ts'
import { getKenmerken } from '#app/domain/kandidaatprofiel/get-kenmerken.server.ts'
import { getProfielvoorkeuren } from '#app/domain/kandidaatprofiel/get-profielvoorkeuren.server.ts'
import { saveBeroepen } from '#app/domain/kandidaatprofiel/save-beroepen.server.ts'
import { saveKenmerken, type KenmerkenInput } from '#app/domain/kandidaatprofiel/save-kenmerken.server.ts'
import { saveProfielvoorkeuren } from '#app/domain/kandidaatprofiel/save-profielvoorkeuren.server.ts'
import { addDays, moveClock, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { ANDERE_ORGANISATIE_ID } from '#tests/factories/reference.ts'

type Setup = Awaited<ReturnType<typeof aKandidaat>>

const versieOf = async ({ profiel }: Setup) =>
  (await db().kandidaatprofiel.findUniqueOrThrow({ where: { id: profiel.id } })).versie

async function kenmerken(setup: Setup, anders: Partial<KenmerkenInput> = {}): Promise<KenmerkenInput> {
  const versie = await versieOf(setup)
  return { kandidaatId: setup.kandidaat.id, versie, oordelen: [], weg: [], waarneming: null, ...anders }
}

const rowsOf = async ({ profiel }: Setup) =>
  (
    await db().profielKenmerk.findMany({
      where: { profielId: profiel.id },
      orderBy: [{ termId: 'asc' }, { bron: 'asc' }],
    })
  ).map(({ termId, niveau, bron }) => [termId, niveau, bron])

const outboxOf = ({ profiel }: Setup) => db().zoekWijziging.count({ where: { documentId: profiel.id } })

const TERM = 'gedrag:24105'
const melba = { bron: 'melba' as const, waargenomenOp: '2026-03-01' }

test('a candidate speaks for themselves and never touches what the WSP observed', async () => {
  const setup = await aKandidaat({ kenmerken: [{ termId: TERM, niveau: 3, bron: 'praktijk' }] })
  const oordelen = [
    { termId: TERM, niveau: 1 as const },
    { termId: 'gedrag:24106', niveau: null },
  ]
  expect(
    await saveKenmerken(setup.actor, await kenmerken(setup, { oordelen, waarneming: melba })),
  ).toMatchObject({
    ok: true,
  })
  expect(await rowsOf(setup)).toEqual([
    [TERM, 1, 'zelf'],
    [TERM, 3, 'praktijk'],
    ['gedrag:24106', null, 'zelf'],
  ])
  await saveKenmerken(setup.actor, await kenmerken(setup, { weg: [TERM, 'gedrag:24106'] }))
  expect(await rowsOf(setup)).toEqual([[TERM, 3, 'praktijk']])
  expect(await outboxOf(setup)).toBe(2)
})

test('an adviseur writes the chosen source with its day, beside the self-image', async () => {
  const setup = await aKandidaat({ kenmerken: [{ termId: TERM, niveau: 1, bron: 'zelf' }] })
  const oordelen = [{ termId: TERM, niveau: 2 as const }]
  await saveKenmerken(setup.werkcoach, await kenmerken(setup, { oordelen, waarneming: melba }))
  expect(await rowsOf(setup)).toEqual([
    [TERM, 1, 'zelf'],
    [TERM, 2, 'melba'],
  ])
  const row = await db().profielKenmerk.findFirstOrThrow({
    where: { profielId: setup.profiel.id, bron: 'melba' },
  })
  expect(row.waargenomenOp.toISOString().slice(0, 10)).toBe('2026-03-01')
  expect(row.ingevoerdDoorId).toBe(setup.werkcoach.accountId)
})

test('saving the same self-image again does not make it newer', async () => {
  const setup = await aKandidaat()
  const oordelen = [{ termId: TERM, niveau: 2 as const }]
  await saveKenmerken(setup.actor, await kenmerken(setup, { oordelen }))
  const eerst = await getKenmerken(setup.actor, setup.kandidaat.id, ['gedrag'])
  moveClock(40 * 86_400_000)
  await saveKenmerken(setup.actor, await kenmerken(setup, { oordelen }))
  const later = await getKenmerken(setup.actor, setup.kandidaat.id, ['gedrag'])
  expect(later?.kenmerken[0]?.waargenomenOp).toBe(eerst?.kenmerken[0]?.waargenomenOp)
})

test.each([
  ['an unknown term', { oordelen: [{ termId: 'gedrag:99999', niveau: 2 as const }] }],
  [
    'an occupation',
    { oordelen: [{ termId: 'beroep:52df9d56-efd4-48d0-ad93-59231943fc4c', niveau: 2 as const }] },
  ],
  ['half a driving licence', { oordelen: [{ termId: 'rijbewijs:B', niveau: 2 as const }] }],
  [
    'the same term twice',
    {
      oordelen: [
        { termId: TERM, niveau: 1 as const },
        { termId: TERM, niveau: 2 as const },
      ],
    },
  ],
])('%s is refused and nothing is written', async (_naam, anders) => {
  const setup = await aKandidaat()
  expect(await saveKenmerken(setup.actor, await kenmerken(setup, anders))).toMatchObject({ reden: 'invalid' })
  expect(await rowsOf(setup)).toEqual([])
  expect(await versieOf(setup)).toBe(1)
})

test('an adviseur names a source, and no day in the future', async () => {
  const setup = await aKandidaat()
  const oordelen = [{ termId: TERM, niveau: 2 as const }]
  const morgen = addDays(now(), 2).toISOString().slice(0, 10)
  for (const waarneming of [null, { ...melba, waargenomenOp: morgen }]) {
    const result = await saveKenmerken(setup.werkcoach, await kenmerken(setup, { oordelen, waarneming }))
    expect(result).toMatchObject({ reden: 'invalid' })
  }
  const vandaag = { ...melba, waargenomenOp: today() }
  expect(
    await saveKenmerken(setup.werkcoach, await kenmerken(setup, { oordelen, waarneming: vandaag })),
  ).toMatchObject({ ok: true })
})

test('two people who save from the same page: one wins, the other is told and overwrites nothing', async () => {
  const setup = await aKandidaat()
  const save = (niveau: 1 | 2) =>
    saveKenmerken(setup.werkcoach, {
      kandidaatId: setup.kandidaat.id,
      versie: 1,
      oordelen: [{ termId: TERM, niveau }],
      weg: [],
      waarneming: melba,
    })
  const results = await Promise.all([save(1), save(2)])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ reden: 'conflict' })
  expect(await rowsOf(setup)).toHaveLength(1)
})

const voorkeuren = {
  urenMin: 8,
  urenMax: 24,
  beschikbaarVanaf: '2027-01-04',
  kantoortijden: true,
  onregelmatig: null,
  maxReisafstandKm: 12,
  vervoermiddelen: ['fiets' as const],
  soorten: ['regulier' as const, 'stage' as const],
  ondersteuning: ['buddy' as const],
  deelOndersteuning: true,
  werkEnDenkniveau: 3,
}

test('a candidate saves wishes and decides about sharing support; an adviseur does not decide that', async () => {
  const setup = await aKandidaat()
  const kandidaatId = setup.kandidaat.id
  await saveProfielvoorkeuren(setup.werkcoach, { ...voorkeuren, kandidaatId, versie: 1 })
  expect(await getProfielvoorkeuren(setup.werkcoach, kandidaatId)).toMatchObject({
    ...voorkeuren,
    deelOndersteuning: false,
    versie: 2,
  })
  await saveProfielvoorkeuren(setup.actor, { ...voorkeuren, kandidaatId, versie: 2 })
  expect(await getProfielvoorkeuren(setup.actor, kandidaatId)).toMatchObject({ deelOndersteuning: true })
  expect(await outboxOf(setup)).toBe(2)
})

test('an old version of the wishes is refused', async () => {
  const setup = await aKandidaat()
  const input = { ...voorkeuren, kandidaatId: setup.kandidaat.id, versie: 1 }
  await saveProfielvoorkeuren(setup.actor, input)
  expect(await saveProfielvoorkeuren(setup.werkcoach, { ...input, urenMin: 1 })).toMatchObject({
    reden: 'conflict',
  })
  expect(await getProfielvoorkeuren(setup.actor, input.kandidaatId)).toMatchObject({ urenMin: 8 })
})

test('occupations are replaced as a whole, and only occupations are taken', async () => {
  const setup = await aKandidaat({ beroepIds: [] })
  const [een, twee] = await db().term.findMany({
    where: { soort: 'beroep' },
    take: 2,
    orderBy: { id: 'asc' },
  })
  if (!een || !twee) throw new Error('no occupations')
  const kandidaatId = setup.kandidaat.id
  const save = async (gewenst: string[], gewerkt: string[]) =>
    saveBeroepen(setup.actor, { kandidaatId, versie: await versieOf(setup), gewenst, gewerkt })
  await save([een.id, een.id], [een.id])
  await save([twee.id], [een.id])
  expect(await getBeroepen(setup.actor, kandidaatId)).toMatchObject({
    gewenst: [{ id: twee.id, label: twee.label }],
    gewerkt: [{ id: een.id }],
  })
  expect(await save([TERM], [])).toMatchObject({ reden: 'invalid' })
  expect(await getBeroepen(setup.actor, kandidaatId)).toMatchObject({ gewenst: [{ id: twee.id }] })
})

test('an adviseur of another organisation and another candidate change nothing', async () => {
  const setup = await aKandidaat({ visible: true })
  const vreemde = (await anAdviseur({ organisatieId: ANDERE_ORGANISATIE_ID })).actor
  const andere = (await aKandidaat()).actor
  const kandidaatId = setup.kandidaat.id
  for (const actor of [vreemde, andere]) {
    const versie = await versieOf(setup)
    const oordelen = [{ termId: TERM, niveau: 2 as const }]
    expect(await saveKenmerken(actor, await kenmerken(setup, { oordelen, waarneming: melba }))).toMatchObject(
      { reden: 'not-found' },
    )
    expect(await saveBeroepen(actor, { kandidaatId, versie, gewenst: [], gewerkt: [] })).toMatchObject({
      reden: 'not-found',
    })
    expect(await saveProfielvoorkeuren(actor, { ...voorkeuren, kandidaatId, versie })).toMatchObject({
      reden: 'not-found',
    })
    expect(await getProfielvoorkeuren(actor, kandidaatId)).toBeNull()
    expect(await getBeroepen(actor, kandidaatId)).toBeNull()
    expect(await getKenmerken(actor, kandidaatId, ['gedrag'])).toBeNull()
  }
  expect(await versieOf(setup)).toBe(1)
})
