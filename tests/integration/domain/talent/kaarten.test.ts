import { afterEach, expect, test } from 'vitest'
import { areKaartenOud } from '#app/domain/talent/are-kaarten-oud.server.ts'
import { readKaart } from '#app/domain/talent/get-talentprofiel.server.ts'
import { leesbareKaarten } from '#app/domain/talent/leesbare-kaarten.server.ts'
import { makeTalentkaarten } from '#app/domain/talent/make-talentkaarten.server.ts'
import { setTalentkeuze } from '#app/domain/talent/set-talentkeuze.server.ts'
import { vindbaarWhere } from '#app/domain/talent/vindbaar.server.ts'
import { setSleutelAdviseur } from '#app/domain/kandidaatprofiel/set-sleutel-adviseur.server.ts'
import { setSleutelKandidaat } from '#app/domain/kandidaatprofiel/set-sleutel-kandidaat.server.ts'
import { dateOnly, moveClock, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aTalentgroep } from '#tests/factories/talent.ts'
import { IJMUIDEN } from '#tests/factories/reference.ts'

const DAY = 86_400_000

/** Another kind of work per test, so that the groups of two tests never stand together. */
const beroepen = await db().term.findMany({
  where: { soort: 'beroep', groep: { in: ['2221', '3411', '5120', '6113', '7115', '8322', '9112', '4311'] } },
  distinct: ['groep'],
  orderBy: { groep: 'asc' },
  select: { id: true },
})
function anyWork(): string {
  const werk = beroepen.pop()
  if (!werk) throw new Error('no kind of work is left')
  return werk.id
}

async function readable(groep: { profiel: { id: string } }[]): Promise<number> {
  const rows = await db().$queryRaw<{ aantal: number }[]>`
    SELECT count(*)::int AS aantal FROM ${leesbareKaarten(now())} k
    WHERE k."profielId" = ANY (${groep.map(({ profiel }) => profiel.id)}::uuid[])`
  return rows[0]?.aantal ?? 0
}

afterEach(() => moveClock(0))

test('only who is visible and chose to be listed gets a card', async () => {
  const beroepIds = [anyWork()]
  const groep = await aTalentgroep({ beroepIds })
  const zonder = [
    await aKandidaat({ visible: true, beroepIds }),
    await aKandidaat({ talent: true, beroepIds }),
    await aKandidaat({
      visible: true,
      talent: true,
      beroepIds,
      profiel: { sleutelAdviseurOp: null, zichtbaarTot: null },
    }),
  ]
  await makeTalentkaarten()

  expect(await readable(groep)).toBe(5)
  expect(
    await db().talentkaart.count({ where: { profielId: { in: zonder.map(({ profiel }) => profiel.id) } } }),
  ).toBe(0)
})

test('four people who want the same work are not listed, with a fifth they are', async () => {
  const beroepIds = [anyWork()]
  const vier = await aTalentgroep({ beroepIds }, 4)
  expect(
    await db().talentkaart.count({ where: { profielId: { in: vier.map(({ profiel }) => profiel.id) } } }),
  ).toBe(0)

  const vijfde = await aTalentgroep({ beroepIds }, 1)

  expect(await readable([...vier, ...vijfde])).toBe(5)
})

test('a consent that is taken back hides the card at once, and with four left the others as well', async () => {
  const groep = await aTalentgroep({ beroepIds: [anyWork()] })
  expect(await readable(groep)).toBe(5)

  await setTalentkeuze(groep[0]!.actor, { aan: false })

  expect(await readable(groep)).toBe(0)
  await setTalentkeuze(groep[0]!.actor, { aan: true })
  expect(await readable(groep)).toBe(5)
})

test('either key hides the card at once', async () => {
  const groep = await aTalentgroep({ beroepIds: [anyWork()] }, 7)

  await setSleutelKandidaat(groep[0]!.actor, { aan: false })
  expect(await readable(groep)).toBe(6)
  await setSleutelAdviseur(groep[1]!.werkcoach, { kandidaatId: groep[1]!.kandidaat.id, aan: false })

  expect(await readable(groep)).toBe(5)
})

test('a card goes when the profile expires, before the cards are made anew', async () => {
  const groep = await aTalentgroep({ beroepIds: [anyWork()] })
  moveClock(91 * DAY)

  expect(await readable(groep)).toBe(0)
  expect(await areKaartenOud()).toBe(true)
})

test('a change asks for new cards, and making them answers it', async () => {
  const groep = await aTalentgroep({ beroepIds: [anyWork()] })
  await db().talentwijziging.deleteMany()
  expect(await areKaartenOud()).toBe(false)

  await setTalentkeuze(groep[0]!.actor, { aan: false })

  expect(await areKaartenOud()).toBe(true)
  await makeTalentkaarten()
  expect(await areKaartenOud()).toBe(false)
})

test('the condition in SQL is the one of the rest of the portal', async () => {
  const beroepIds = [anyWork()]
  const groep = await aTalentgroep({ beroepIds }, 10)
  const [a, b, c, d] = groep
  await db().kandidaatprofiel.update({
    where: { id: a!.profiel.id },
    data: { sleutelKandidaatOp: null, zichtbaarTot: null },
  })
  await db().kandidaatprofiel.update({
    where: { id: b!.profiel.id },
    data: { zichtbaarTot: new Date(now().getTime() - 1000) },
  })
  await db().kandidaat.update({
    where: { id: c!.kandidaat.id },
    data: { geboortedatum: dateOnly('2015-01-01') },
  })
  await db().toestemming.updateMany({
    where: { kandidaatId: d!.kandidaat.id },
    data: { ingetrokkenOp: now() },
  })

  const vindbaar = await db().kandidaatprofiel.findMany({
    where: { AND: [vindbaarWhere(now()), { id: { in: groep.map(({ profiel }) => profiel.id) } }] },
    select: { id: true },
  })

  expect(vindbaar).toHaveLength(6)
  for (const { id } of vindbaar) expect(await readKaart(db(), id)).not.toBeNull()
  for (const weg of [a!, b!, c!, d!]) expect(await readKaart(db(), weg.profiel.id)).toBeNull()
})

test('a skill is on a card while five who can be read have it, and gone at once when one of them leaves', async () => {
  const beroepIds = [anyWork()]
  const groep = await aTalentgroep({ beroepIds, kenmerken: [{ termId: 'gedrag:24105' }] })
  await aTalentgroep({ beroepIds })
  const uitspraken = async () => (await readKaart(db(), groep[0]!.profiel.id))?.kenmerken
  expect(await uitspraken()).toEqual(['gedrag:24105=2'])

  await setTalentkeuze(groep[4]!.actor, { aan: false })

  expect(await uitspraken()).toEqual([])
})

test('making the cards twice writes nothing the second time', async () => {
  await makeTalentkaarten()
  const outbox = await db().zoekWijziging.count({ where: { index: 'talentkaart' } })

  expect(await makeTalentkaarten()).toMatchObject({ gewijzigd: 0 })
  expect(await db().zoekWijziging.count({ where: { index: 'talentkaart' } })).toBe(outbox)
})

test('a card holds no gemeente, language, support, exact hours or day', async () => {
  const { werk } = { werk: 'beroep:64a68a43-24be-4929-95ce-5b14617199d1' }
  const groep = await aTalentgroep({
    beroepIds: [werk],
    kandidaat: { ...IJMUIDEN, pc4: undefined } as object,
    profiel: {
      urenMin: 17,
      urenMax: 31,
      ondersteuning: ['buddy'],
      deelOndersteuning: true,
      pc4: IJMUIDEN.pc4,
    },
    kenmerken: [
      { termId: 'taal:ara-mondeling', niveau: 3 },
      { termId: 'rijbewijs:B', niveau: 3 },
    ],
  })
  const kaart = await db().talentkaart.findUniqueOrThrow({ where: { profielId: groep[0]!.profiel.id } })

  expect(kaart).toMatchObject({
    gewenst: ['731'],
    urenVan: 16,
    urenTot: 32,
    deelregio: 'ijmond',
    beschikbaar: 'meteen',
    soorten: ['regulier'],
    certificaten: ['rijbewijs:B'],
    kenmerken: [],
  })
  expect(Object.keys(kaart).sort()).toEqual(
    [
      'id',
      'profielId',
      'klasse',
      'familie',
      'gewenst',
      'gewerkt',
      'urenVan',
      'urenTot',
      'deelregio',
      'beschikbaar',
      'soorten',
      'certificaten',
      'kenmerken',
      'bijgewerktOp',
    ].sort(),
  )
})
