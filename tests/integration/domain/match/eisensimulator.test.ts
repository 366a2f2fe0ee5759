import { beforeAll, expect, test } from 'vitest'
import { TELLINGEN_PER_DAG } from '#app/domain/match/aantallen.ts'
import { getJobcarving } from '#app/domain/match/get-jobcarving.server.ts'
import { simulateEisen, type OnopgeslagenStap } from '#app/domain/match/simulate-eisen.server.ts'
import { removeOldTelverbruik, takeTelling } from '#app/domain/match/tel-grens.server.ts'
import { addDays, dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const LES = 'gedrag:24105'
const VCA = 'certificaat:vca-basis'

// Seven people: two have both, three lack the paper, two are below the level. One more is not visible.
beforeAll(async () => {
  const person = (niveau: number, papier: number, visible = true) =>
    aKandidaat({
      visible,
      kenmerken: [
        { termId: LES, niveau },
        { termId: VCA, niveau: papier },
      ],
    })
  for (const papier of [3, 3, 0, 0, 0]) await person(2, papier)
  for (const papier of [3, 3]) await person(1, papier)
  await person(2, 3, false)
})

const EISEN = [
  { termId: LES, niveau: 2, hard: true },
  { termId: VCA, niveau: 3, hard: true },
]

function typed(stap: OnopgeslagenStap['stap'], velden: Record<string, string | string[]>): OnopgeslagenStap {
  const form = new FormData()
  for (const [naam, waarden] of Object.entries(velden))
    for (const waarde of [waarden].flat()) form.append(naam, waarde)
  return { stap, form }
}

const METEN = {
  eis: [LES, VCA],
  [`niveau.${LES}`]: '2',
  [`belang.${LES}`]: 'moet',
  [`belang.${VCA}`]: 'moet',
}

test('the WSP sees exactly how many fit and what each must costs, for what is typed and not saved', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd', eisen: EISEN, soorten: ['regulier'] })
  const { actor } = await anAdviseur()

  expect(await simulateEisen(actor, vacature.id)).toMatchObject({
    nauwkeurigheid: 'precies',
    nu: { voldoet: 2 },
    regels: [
      { sleutel: VCA, meer: 3, meerLager: null },
      { sleutel: LES, meer: 2, meerLager: 2 },
    ]
      .map((regel) => expect.objectContaining(regel) as unknown)
      .concat(expect.anything(), expect.anything()),
    isWeinig: true,
  })
  const zonderPapier = { ...METEN, [`belang.${VCA}`]: 'pre' }
  expect(await simulateEisen(actor, vacature.id, typed('eisen', zonderPapier))).toMatchObject({
    nu: { voldoet: 5 },
  })
  const uren = { soorten: 'regulier', urenMin: '38', urenMax: '40', postcode: '2011 AA' }
  expect(await simulateEisen(actor, vacature.id, typed('voorwaarden', uren))).toMatchObject({
    nu: { voldoet: 0 },
    regels: expect.arrayContaining([expect.objectContaining({ sleutel: 'uren', meer: 2 })]) as unknown,
  })
  expect(await db().vacature.findUnique({ where: { id: vacature.id }, select: { versie: true } })).toEqual({
    versie: 1,
  })
})

test('an employer sees rounded counts only, and nothing about anyone', async () => {
  const { vacature, actor } = await aVacature({ eisen: EISEN })
  const simulatie = await simulateEisen(actor, vacature.id)
  const precies = await simulateEisen((await anAdviseur()).actor, vacature.id)
  expect(precies).toMatchObject({ nu: { voldoet: 2 } })
  expect(simulatie).toMatchObject({ nauwkeurigheid: 'afgerond', nu: { voldoet: 0, past: 0 } })
  // Two now and five without the paper: the difference of what is shown, not of what there is.
  expect(simulatie).toMatchObject({
    regels: expect.arrayContaining([expect.objectContaining({ sleutel: VCA, meer: 5 })]) as unknown,
  })
  const carving = await getJobcarving(actor, vacature.id)
  const profielen = await db().kandidaatprofiel.findMany({ select: { id: true, code: true } })
  for (const tekst of [JSON.stringify(simulatie), JSON.stringify(carving)])
    expect(profielen.filter(({ id, code }) => tekst.includes(id) || tekst.includes(code))).toEqual([])
})

test('jobcarving names what helps most first, and what helps together', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd', eisen: EISEN })
  const { actor } = await anAdviseur()
  const carving = await getJobcarving(actor, vacature.id)
  expect(carving).toMatchObject({ nu: { voldoet: 2 }, isWeinig: true })
  if (!carving || !('punten' in carving)) throw new Error('no counts')
  expect(carving.punten.map(({ sleutel, meer }) => [sleutel, meer]).slice(0, 2)).toEqual([
    [VCA, 3],
    [LES, 2],
  ])
  expect(carving.paren[0]).toMatchObject({ meer: 5, dan: { voldoet: 7 } })
})

test('counts are for who may change the vacature', async () => {
  const concept = await aVacature({ eisen: EISEN })
  const online = await aVacature({ status: 'gepubliceerd', eisen: EISEN })
  const vol = await aVacature({ status: 'vervuld', eisen: EISEN })
  const { actor: ander } = await aWerkgever()
  const { actor: adviseur } = await anAdviseur()
  for (const count of [simulateEisen, getJobcarving]) {
    expect(await count(ander, concept.vacature.id)).toBeNull()
    expect(await count(online.actor, online.vacature.id)).toBeNull()
    expect(await count(adviseur, vol.vacature.id)).toBeNull()
    expect(await count(concept.actor, concept.vacature.id)).not.toBeNull()
  }
  expect(await db().telverbruik.count({ where: { accountId: ander.accountId } })).toBe(0)
})

test('an employer gets no count of places that need an indication', async () => {
  const { vacature, actor } = await aVacature({ eisen: EISEN, soorten: ['garantiebaan'] })
  expect(await simulateEisen(actor, vacature.id)).toEqual({ geen: 'alleen-indicatie' })
  expect(await getJobcarving(actor, vacature.id)).toEqual({ geen: 'alleen-indicatie' })
})

test('who asks too often in a day gets no counts until the next, and a beheerder can see it', async () => {
  const { vacature, actor } = await aVacature({ eisen: EISEN })
  const { accountId } = actor
  const maximum = TELLINGEN_PER_DAG.afgerond
  await db().telverbruik.create({ data: { accountId, dag: dateOnly(today()), aantal: maximum - 1 } })

  expect(await simulateEisen(actor, vacature.id)).toMatchObject({ nauwkeurigheid: 'afgerond' })
  expect(await simulateEisen(actor, vacature.id)).toEqual({ geen: 'grens' })
  expect(await getJobcarving(actor, vacature.id)).toEqual({ geen: 'grens' })

  const type = 'account.telgrens-bereikt'
  expect(await db().gebeurtenis.count({ where: { onderwerpId: accountId, type } })).toBe(1)
  await db().telverbruik.updateMany({ where: { accountId }, data: { dag: addDays(dateOnly(today()), -1) } })
  expect(await simulateEisen(actor, vacature.id)).toMatchObject({ nauwkeurigheid: 'afgerond' })
})

test('questions at the same time are all counted, and old tallies go', async () => {
  const { actor } = await aWerkgever()
  const { accountId } = actor
  const maximum = TELLINGEN_PER_DAG.afgerond
  await db().telverbruik.create({ data: { accountId, dag: dateOnly(today()), aantal: maximum - 2 } })
  const answers = await Promise.all([1, 2, 3, 4].map(() => takeTelling(actor, 'afgerond')))
  expect(answers.filter(Boolean)).toHaveLength(2)

  await db().telverbruik.create({ data: { accountId, dag: addDays(dateOnly(today()), -31), aantal: 1 } })
  expect(await removeOldTelverbruik()).toBe(1)
  expect(await db().telverbruik.count({ where: { accountId } })).toBe(1)
})
