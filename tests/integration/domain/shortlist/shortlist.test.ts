import { expect, test } from 'vitest'
import { setSleutelKandidaat } from '#app/domain/kandidaatprofiel/set-sleutel-kandidaat.server.ts'
import { chooseProfielen } from '#app/domain/shortlist/choose-profielen.server.ts'
import { getShortlist } from '#app/domain/shortlist/get-shortlist.server.ts'
import { listKeuzes } from '#app/domain/shortlist/list-keuzes.server.ts'
import { moveKeuze } from '#app/domain/shortlist/move-keuze.server.ts'
import { rejectProfiel } from '#app/domain/shortlist/reject-profiel.server.ts'
import { undoKeuze } from '#app/domain/shortlist/undo-keuze.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { anAccount } from '#tests/factories/any-account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aVacature } from '#tests/factories/vacature.ts'

const LEREN = 'gedrag:24105'

/** Three visible profiles, best first in the order of the system. */
async function aList(status: 'gepubliceerd' | 'opgeschort' = 'gepubliceerd') {
  const { vacature, actor: werkgever } = await aVacature({ status, eisen: [{ termId: LEREN, niveau: 3 }] })
  const kandidaten = []
  for (const niveau of [3, 2, 1]) {
    kandidaten.push(await aKandidaat({ visible: true, kenmerken: [{ termId: LEREN, niveau }] }))
  }
  const { account, actor } = await anAdviseur()
  const [a, b, c] = kandidaten.map(({ profiel }) => profiel.id) as [string, string, string]
  return { vacatureId: vacature.id, werkgever, kandidaten, account, actor, a, b, c }
}

async function orderOf(actor: Actor, vacatureId: string): Promise<string[]> {
  const lijst = await getShortlist(actor, vacatureId)
  return (lijst?.gekozen ?? []).map(({ profielId }) => profielId)
}

async function eventsOf(vacatureId: string): Promise<string[]> {
  const rows = await db().gebeurtenis.findMany({
    where: { onderwerpId: vacatureId, type: { startsWith: 'shortlist.' } },
    orderBy: { id: 'asc' },
    select: { type: true },
  })
  return rows.map(({ type }) => type)
}

test('adviseur picks several: they stand in the order of the system, beside the outcome of that day', async () => {
  const { vacatureId, actor, account, a, b, c } = await aList()

  expect(await chooseProfielen(actor, { vacatureId, profielIds: [c, a, b], versie: 0 })).toMatchObject({
    ok: true,
    data: { aantal: 3 },
  })

  const lijst = await getShortlist(actor, vacatureId)
  expect(lijst?.gekozen.map(({ profielId, plek, systeemPlek }) => [profielId, plek, systeemPlek])).toEqual([
    [a, 1, 1],
    [b, 2, 2],
    [c, 3, 3],
  ])
  expect(lijst).toMatchObject({ versie: 1, afgewezen: [], nietZichtbaar: 0 })
  const rows = await db().shortlistKeuze.findMany({ where: { vacatureId }, orderBy: { plek: 'asc' } })
  expect(rows[0]?.uitkomst).toMatchObject({ versie: 1, vacatureId, profielId: a })
  expect(rows[0]?.adviseurId).toBe(account.id)
  expect(await eventsOf(vacatureId)).toEqual(['shortlist.gekozen', 'shortlist.gekozen', 'shortlist.gekozen'])
})

test('the order of the adviseur stands beside that of the system, and moving shifts the others', async () => {
  const { vacatureId, actor, a, b, c } = await aList()
  await chooseProfielen(actor, { vacatureId, profielIds: [a, b, c], versie: 0 })

  expect(await moveKeuze(actor, { vacatureId, profielId: c, naar: 1, versie: 1 })).toMatchObject({
    data: { plek: 1 },
  })
  expect(await orderOf(actor, vacatureId)).toEqual([c, a, b])
  expect(await moveKeuze(actor, { vacatureId, profielId: c, naar: 2, versie: 2 })).toMatchObject({ ok: true })
  expect(await moveKeuze(actor, { vacatureId, profielId: a, naar: 30, versie: 3 })).toMatchObject({
    data: { plek: 3 },
  })

  const lijst = await getShortlist(actor, vacatureId)
  expect(lijst?.gekozen.map(({ profielId, systeemPlek }) => [profielId, systeemPlek])).toEqual([
    [c, 3],
    [b, 2],
    [a, 1],
  ])
  expect((await eventsOf(vacatureId)).slice(3)).toEqual(Array(3).fill('shortlist.verplaatst'))
})

test('a rejection keeps its reason, leaves the shortlist closed up, and can be undone', async () => {
  const { vacatureId, actor, account, a, b, c } = await aList()
  await chooseProfielen(actor, { vacatureId, profielIds: [a, b, c], versie: 0 })

  expect(
    await rejectProfiel(actor, {
      vacatureId,
      profielId: b,
      versie: 1,
      reden: 'reizen',
      toelichting: 'Geen bus voor zes uur.',
    }),
  ).toMatchObject({ ok: true })

  const lijst = await getShortlist(actor, vacatureId)
  expect(lijst?.gekozen.map(({ profielId, plek }) => [profielId, plek])).toEqual([
    [a, 1],
    [c, 2],
  ])
  expect(lijst?.afgewezen).toMatchObject([
    { profielId: b, reden: 'reizen', toelichting: 'Geen bus voor zes uur.', door: account.naam },
  ])
  expect((await listKeuzes(actor, vacatureId)).perProfiel[b]).toEqual({ stand: 'afgewezen', reden: 'reizen' })

  expect(await undoKeuze(actor, { vacatureId, profielId: b, versie: 2 })).toMatchObject({
    data: { was: 'afgewezen' },
  })
  expect(await undoKeuze(actor, { vacatureId, profielId: a, versie: 3 })).toMatchObject({
    data: { was: 'gekozen' },
  })
  expect(await listKeuzes(actor, vacatureId)).toEqual({
    versie: 4,
    perProfiel: { [c]: { stand: 'gekozen', reden: null } },
  })
  expect((await eventsOf(vacatureId)).slice(3)).toEqual([
    'shortlist.afgewezen',
    'shortlist.teruggezet',
    'shortlist.teruggezet',
  ])
})

test('the log holds ids and the code of the reason, never the note', async () => {
  const { vacatureId, actor, a } = await aList()
  await rejectProfiel(actor, {
    vacatureId,
    profielId: a,
    versie: 0,
    reden: 'anders',
    toelichting: 'Kanarienotitie over het werk',
  })

  const rows = await db().gebeurtenis.findMany({ where: { onderwerpId: vacatureId } })
  expect(rows.map(({ gegevens }) => gegevens)).toEqual([{ profielId: a, reden: 'anders' }])
})

test('of two adviseurs at once the later one hears who was first, and changes nothing', async () => {
  const { vacatureId, actor, account, a, b, c } = await aList()
  const collega = await anAdviseur()
  await chooseProfielen(actor, { vacatureId, profielIds: [a, b], versie: 0 })

  for (const later of [
    chooseProfielen(collega.actor, { vacatureId, profielIds: [c], versie: 0 }),
    moveKeuze(collega.actor, { vacatureId, profielId: b, naar: 1, versie: 0 }),
    rejectProfiel(collega.actor, { vacatureId, profielId: a, versie: 0, reden: 'reizen' }),
    undoKeuze(collega.actor, { vacatureId, profielId: a, versie: 0 }),
  ]) {
    expect(await later).toMatchObject({
      ok: false,
      reden: 'conflict',
      melding: expect.stringContaining(account.naam),
    })
  }
  expect(await orderOf(actor, vacatureId)).toEqual([a, b])

  const samen = await Promise.all([
    moveKeuze(actor, { vacatureId, profielId: b, naar: 1, versie: 1 }),
    rejectProfiel(collega.actor, { vacatureId, profielId: a, versie: 1, reden: 'reizen' }),
  ])
  expect(samen.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await listKeuzes(actor, vacatureId)).versie).toBe(2)
})

test.each(['werkgever', 'kandidaat', 'jobcoach', 'rapporteur', 'beheerder'] as const)(
  'a %s has no shortlists and changes none',
  async (rol) => {
    const { vacatureId, actor, a } = await aList()
    await chooseProfielen(actor, { vacatureId, profielIds: [a], versie: 0 })
    const ander = await anAccount(rol)
    const wissel = { vacatureId, profielId: a, versie: 1 }

    expect(await getShortlist(ander.actor, vacatureId)).toBeNull()
    expect(await listKeuzes(ander.actor, vacatureId)).toEqual({ versie: 0, perProfiel: {} })
    for (const poging of [
      chooseProfielen(ander.actor, { vacatureId, profielIds: [a], versie: 1 }),
      moveKeuze(ander.actor, { ...wissel, naar: 1 }),
      rejectProfiel(ander.actor, { ...wissel, reden: 'reizen' }),
      undoKeuze(ander.actor, wissel),
    ]) {
      expect(await poging).toMatchObject({ ok: false, reden: 'not-allowed' })
    }
    expect(await eventsOf(vacatureId)).toEqual(['shortlist.gekozen'])
  },
)

test('a vacature that is not open takes no choices', async () => {
  const { vacatureId, actor, a } = await aList('opgeschort')
  expect(await chooseProfielen(actor, { vacatureId, profielIds: [a], versie: 0 })).toMatchObject({
    ok: false,
    reden: 'conflict',
  })
  expect(await db().shortlist.count({ where: { vacatureId } })).toBe(0)
})

test('who is not visible, or known to miss what must, cannot be picked', async () => {
  const { vacature } = await aVacature({
    status: 'gepubliceerd',
    eisen: [{ termId: 'certificaat:vca-basis', niveau: 3, hard: true }],
  })
  const { actor } = await anAdviseur()
  const uit = await aKandidaat()
  const mist = await aKandidaat({
    visible: true,
    kenmerken: [{ termId: 'certificaat:vca-basis', niveau: 0 }],
  })
  for (const { profiel } of [uit, mist]) {
    expect(
      await chooseProfielen(actor, { vacatureId: vacature.id, profielIds: [profiel.id], versie: 0 }),
    ).toMatchObject({ ok: false, reden: 'conflict' })
  }
  expect(await chooseProfielen(actor, { vacatureId: vacature.id, profielIds: [], versie: 0 })).toMatchObject({
    reden: 'invalid',
  })
})

test('a candidate who turns the key off leaves the list at once, and only the number is told', async () => {
  const { vacatureId, actor, kandidaten, a, b, c } = await aList()
  await chooseProfielen(actor, { vacatureId, profielIds: [a, b, c], versie: 0 })
  const [eerste] = kandidaten
  expect(await setSleutelKandidaat(eerste!.actor, { aan: false })).toMatchObject({ ok: true })

  const lijst = await getShortlist(actor, vacatureId)
  expect(lijst?.gekozen.map(({ profielId, plek }) => [profielId, plek])).toEqual([
    [b, 1],
    [c, 2],
  ])
  expect(lijst?.nietZichtbaar).toBe(1)
  expect(JSON.stringify(lijst)).not.toContain(eerste!.profiel.code)
  expect(Object.keys((await listKeuzes(actor, vacatureId)).perProfiel).sort()).toEqual([b, c].sort())
  expect(await moveKeuze(actor, { vacatureId, profielId: c, naar: 1, versie: 1 })).toMatchObject({ ok: true })
  expect(await orderOf(actor, vacatureId)).toEqual([c, b])
})

test('a pair with a running bemiddeling is stopped there, not rejected here', async () => {
  const { bemiddeling, vacature, profiel, adviseur } = await aBemiddeling({ status: 'aangeboden' })
  expect(
    await rejectProfiel(adviseur, {
      vacatureId: vacature.id,
      profielId: profiel.id,
      versie: 0,
      reden: 'reizen',
    }),
  ).toMatchObject({ ok: false, reden: 'conflict' })
  expect((await db().bemiddeling.findUniqueOrThrow({ where: { id: bemiddeling.id } })).status).toBe(
    'aangeboden',
  )
})

test('the figures of the day of the choice stay beside those of now', async () => {
  const { vacatureId, actor, a } = await aList()
  await chooseProfielen(actor, { vacatureId, profielIds: [a], versie: 0 })
  const toen = (await getShortlist(actor, vacatureId))?.gekozen[0]
  await db().profielKenmerk.updateMany({ where: { profielId: a }, data: { niveau: 1 } })

  const nu = (await getShortlist(actor, vacatureId))?.gekozen[0]

  expect(nu?.samenToen).toBe(toen?.rij.cijfers.samen)
  expect(nu?.rij.cijfers.samen).toBeLessThan(nu?.samenToen ?? 0)
})

test('the database itself keeps one candidate per place and a reason with every rejection', async () => {
  const { vacatureId, actor, a, b } = await aList()
  await chooseProfielen(actor, { vacatureId, profielIds: [a, b], versie: 0 })

  await expect(db().shortlistKeuze.updateMany({ where: { vacatureId }, data: { plek: 1 } })).rejects.toThrow(
    /shortlist_keuze_een_per_plek/,
  )
  await expect(
    db().shortlistKeuze.updateMany({ where: { vacatureId }, data: { stand: 'afgewezen', plek: null } }),
  ).rejects.toThrow(/shortlist_keuze_reden/)
})
