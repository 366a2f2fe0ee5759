import { beforeAll, expect, test } from 'vitest'
import {
  addContactpersoon,
  removeContactpersoon,
  setContactpersoonActief,
} from '#app/domain/werkgever/save-contactpersoon.server.ts'
import { changeRelatiestatus } from '#app/domain/werkgever/change-relatiestatus.server.ts'
import { KEUZEVELDEN, type Kant, type Keuzeveld } from '#app/domain/werkgever/samenvoegen/keuzes.ts'
import { mergeWerkgevers } from '#app/domain/werkgever/samenvoegen/merge-werkgevers.server.ts'
import { searchRelaties, suggestRelaties } from '#app/domain/zoeken/search-relaties.server.ts'
import { RelatieZoekSchema } from '#app/domain/zoeken/zoeken.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { INDEXEN, indexUid } from '#search/indexes/all-indexes.server.ts'
import { ensureIndexKey } from '#search/index-key.server.ts'
import { ensureIndexes } from '#search/sync/ensure-indexes.server.ts'
import { drain } from '#search/sync/index-batch.server.ts'
import { reconcile } from '#search/sync/reconcile.server.ts'
import { aBeheerder, aJobcoach, anAdviseur, aRapporteur } from '#tests/factories/account.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { IJMUIDEN } from '#tests/factories/reference.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aContactpersoon, aVestiging, aWerkgever } from '#tests/factories/werkgever.ts'
import { aSyncContext, idsInIndex } from '#tests/support/search-sync.ts'

const context = aSyncContext()
const { client } = context
let wereld: Awaited<ReturnType<typeof aWereld>>

beforeAll(async () => {
  wereld = await aWereld()
  await ensureIndexes(context)
})

async function aWereld() {
  const { account, actor } = await anAdviseur({ naam: 'Adje Toetsadviseur' })
  const vorige = await anAdviseur()
  const bakkerij = await aWerkgever({
    aanspreekpuntId: account.id,
    naam: 'Proefbakkerij Korenbloem',
    handelsnamen: ['Het Warme Broodje'],
    kvkNummer: '87654321',
  })
  const werkgeverId = bakkerij.werkgever.id
  await aVestiging(werkgeverId, { ...IJMUIDEN, naam: 'Havenwinkel' })
  const contact = await aContactpersoon(werkgeverId, {
    naam: 'Wilhelmina Verzonnen',
    functie: 'Bedrijfsleider',
    email: 'w.verzonnen@korenbloem.example',
    telefoon: '+31 23 555 01 23',
    notitie: 'Geheimzinnigheid',
  })
  const weg = await aContactpersoon(werkgeverId, { naam: 'Vertrokken Verzonnen', actief: false })
  const open = await aVacature({ status: 'gepubliceerd', titel: 'Broodbezorger', werkgeverId })
  const concept = await aVacature({ titel: 'Broodsnijder', werkgeverId })
  // Of a colleague; the one who was the aanspreekpunt is blocked and `actor` stands in.
  const waarneming = await aWerkgever({
    aanspreekpuntId: vorige.account.id,
    vervangerId: account.id,
    naam: 'Proefgarage Korenbloem',
  })
  await db().account.update({ where: { id: vorige.account.id }, data: { geblokkeerdOp: now() } })
  const ander = await aWerkgever({ naam: 'Proefhotel Korenbloem', relatiestatus: 'slapend' })
  const kandidaat = await aKandidaat({
    visible: true,
    kandidaat: { voornaam: 'Onvindbaar', achternaam: 'Korenbloem' },
  })
  return { account, actor, bakkerij, werkgeverId, contact, weg, open, concept, waarneming, ander, kandidaat }
}

async function found(query: Record<string, string | string[]>, actor: Actor = wereld.actor) {
  const resultaat = await searchRelaties(actor, RelatieZoekSchema.parse(query))
  if (!resultaat) throw new Error('refused')
  expect(resultaat.beperkt).toBe(false)
  return {
    ...resultaat,
    ids: resultaat.groepen.flatMap(({ treffers }) => treffers.map(({ id }) => id)),
    totalen: resultaat.groepen.map(({ totaal }) => totaal),
  }
}
const idsOf = async (q: string) => (await found({ q })).ids

test('an employer is found by its names, with a typing error, an unfinished word, its KVK-nummer and its place', async () => {
  for (const q of [
    'korenbloem proefbakkerij',
    'Proefbakerij Korenblom',
    'proefbak',
    'warme broodje',
    '8765 4321',
    'kvk 87.65.43.21',
    'Proefbakkerij Korenbloem B.V.',
    'proefbakkerij vestiging in Velsen',
    'havenwinkel',
  ])
    expect(await idsOf(q), q).toContain(wereld.werkgeverId)
  expect(await idsOf('87654322')).toEqual([])
  expect(await idsOf('proefbakkerij garage')).toEqual([])
})

test('a contactpersoon is found by name, function, mail and telephone number however it is written', async () => {
  for (const q of [
    'wilhelmina',
    'Verzonen korenbloem',
    'bedrijfsleider korenbloem',
    'w.verzonnen@korenbloem.example',
    '023-555 01 23',
    '(023) 5550123',
    '+31 (0)23 555 01 23',
    '5550123',
  ])
    expect(await idsOf(q), q).toContain(wereld.contact.id)
  expect(await idsOf('geheimzinnigheid')).toEqual([])
  expect(await idsOf('vertrokken')).toEqual([])
})

test('the answer is grouped, one kind has pages and statuses with counts, and own employers can be asked alone', async () => {
  const alles = await found({ q: 'korenbloem' })
  expect(alles.groepen.map(({ soort }) => soort)).toEqual(['werkgever', 'contactpersoon', 'vacature'])
  expect(alles.totalen).toEqual([3, 1, 2])
  expect(alles.statussen).toBeNull()

  const vacatures = await found({ q: 'korenbloem', soort: 'vacature', status: 'concept' })
  expect(vacatures.ids).toEqual([wereld.concept.vacature.id])
  expect(vacatures.statussen).toEqual({ concept: 1, gepubliceerd: 1 })
  expect(vacatures.totalen).toEqual([3, 1, 1])

  const mijn = await found({ q: 'korenbloem', soort: 'werkgever', mijn: 'ja' })
  expect(mijn.ids.toSorted()).toEqual([wereld.werkgeverId, wereld.waarneming.werkgever.id].sort())
  expect((await suggestRelaties(wereld.actor, 'broodbezo'))?.groepen.map(({ totaal }) => totaal)).toEqual([
    0, 0, 1,
  ])
  expect((await found({ q: ' -" ' })).totalen).toEqual([0, 0, 0])
})

test('nobody but an adviseur gets an answer', async () => {
  const anderen: Actor[] = [
    wereld.bakkerij.actor,
    wereld.kandidaat.actor,
    (await aJobcoach()).actor,
    (await aRapporteur()).actor,
    (await aBeheerder()).actor,
    { rol: 'systeem' },
  ]
  for (const actor of anderen) {
    expect(await searchRelaties(actor, RelatieZoekSchema.parse({ q: 'korenbloem' })), actor.rol).toBeNull()
    expect(await suggestRelaties(actor, 'korenbloem'), actor.rol).toBeNull()
  }
})

test('no document holds anything of a candidate, a note, or somebody who left', async () => {
  const { results } = await client.manage((meili) =>
    meili.index(indexUid(client.prefix, INDEXEN.relatie)).getDocuments({ limit: 1000 }),
  )
  const tekst = JSON.stringify(results)
  const { kandidaat, account, profiel } = wereld.kandidaat
  expect(results.length).toBeGreaterThan(5)
  for (const nooit of [
    ...[kandidaat.id, account.id, profiel.id, profiel.code, kandidaat.voornaam, kandidaat.email],
    ...['Geheimzinnigheid', wereld.weg.id, 'Vertrokken'],
  ])
    expect(tekst, nooit).not.toContain(nooit)
})

test('its key searches this index and nothing else', async () => {
  const uid = indexUid(client.prefix, INDEXEN.relatie)
  const [eerste, tweede] = await Promise.all([
    client.manage((meili) => ensureIndexKey(meili, uid)),
    client.manage((meili) => ensureIndexKey(meili, uid)),
  ])
  expect(tweede).toBe(eerste)
  const ask = (path: string) =>
    fetch(`${config().search.url}${path}`, { headers: { Authorization: `Bearer ${eerste}` } })
  expect((await ask(`/indexes/${uid}/search?q=korenbloem`)).status).toBe(200)
  const profielen = indexUid(client.prefix, INDEXEN.kandidaatprofiel)
  expect((await ask(`/indexes/${profielen}/search?q=x`)).status).toBe(403)
  expect((await ask(`/indexes/${uid}/documents`)).status).toBe(403)
})

test('a stale index shows nothing that is no longer so', async () => {
  const { werkgever } = await aWerkgever({ naam: 'Voorheen Zeepaardje' })
  const { id } = await aContactpersoon(werkgever.id, { naam: 'Zilver Zeepaardje' })
  await reconcile(context, 'relatie')
  await drain(context)
  expect((await idsOf('zeepaardje')).toSorted()).toEqual([werkgever.id, id].sort())

  await db().werkgever.update({ where: { id: werkgever.id }, data: { naam: 'Voortaan Zeester' } })
  await db().contactpersoon.update({ where: { id }, data: { actief: false, isEerste: false } })
  const { groepen, ids } = await found({ q: 'zeepaardje' })
  expect(ids).toEqual([werkgever.id])
  expect(groepen[0]?.treffers[0]).toMatchObject({ naam: 'Voortaan Zeester' })
})

test('each change reaches the index: a new contactpersoon, who leaves, who is removed, and a status', async () => {
  const { actor, ander } = wereld
  const werkgeverId = ander.werkgever.id
  const id = '0193a1de-0000-7000-8000-0000000000aa'
  const leeg = {
    functie: null,
    email: null,
    telefoon: null,
    notitie: null,
    vestigingId: null,
    accountId: null,
  }
  await addContactpersoon(actor, { id, naam: 'Kaatje Koekoek', isEerste: false, ...leeg, werkgeverId })
  await drain(context)
  expect(await idsOf('kaatje koekoek')).toEqual([id])
  await setContactpersoonActief(actor, { contactpersoonId: id, actief: false })
  await drain(context)
  expect(await idsInIndex(client, 'relatie')).not.toContain(id)
  await setContactpersoonActief(actor, { contactpersoonId: id, actief: true })
  await drain(context)
  expect(await idsInIndex(client, 'relatie')).toContain(id)
  await removeContactpersoon(actor, { contactpersoonId: id })
  await drain(context)
  expect(await idsInIndex(client, 'relatie')).not.toContain(id)

  await changeRelatiestatus(actor, { werkgeverId, versie: 1, naar: 'actief' })
  await drain(context)
  const { ids } = await found({ q: 'proefhotel', soort: 'werkgever', status: 'actief' })
  expect(ids).toEqual([werkgeverId])
})

test('a merged employer is gone at once, and what belonged to it is found under the other name', async () => {
  const { actor, account } = wereld
  const blijft = await aWerkgever({ aanspreekpuntId: account.id, naam: 'Proefkwekerij Wintergroen' })
  const gaat = await aWerkgever({ aanspreekpuntId: account.id, naam: 'Proefkwekerij Zomergeel' })
  const { id } = await aContactpersoon(gaat.werkgever.id, { naam: 'Gerda Gieter' })
  const { vacature } = await aVacature({ titel: 'Plukker', werkgeverId: gaat.werkgever.id })
  await reconcile(context, 'relatie')
  await drain(context)
  expect(await idsOf('zomergeel gieter')).toEqual([id])

  const keuzes = Object.fromEntries(KEUZEVELDEN.map((veld) => [veld, 'blijft'])) as Record<Keuzeveld, Kant>
  const ids = { blijftId: blijft.werkgever.id, gaatId: gaat.werkgever.id }
  const result = await mergeWerkgevers(actor, {
    ...ids,
    versieBlijft: 1,
    versieGaat: 1,
    keuzes,
    gezien: 'ja',
  })
  expect(result.ok).toBe(true)
  await drain(context)
  expect(await idsInIndex(client, 'relatie')).not.toContain(gaat.werkgever.id)
  expect((await idsOf('wintergroen')).toSorted()).toEqual([blijft.werkgever.id, id, vacature.id].sort())
  // The name of what went stays findable as another name of what stays.
  expect(await idsOf('zomergeel')).toEqual([blijft.werkgever.id])
  expect(await reconcile(context, 'relatie')).toEqual({ ontbreekt: 0, verouderd: 0, teveel: 0 })
})
