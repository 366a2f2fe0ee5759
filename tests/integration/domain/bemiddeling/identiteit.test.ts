import { expect, test } from 'vitest'
import { getBemiddeling } from '#app/domain/bemiddeling/get-bemiddeling.server.ts'
import { getIdentiteit } from '#app/domain/bemiddeling/get-identiteit.server.ts'
import { getWerkgeversbeeld } from '#app/domain/bemiddeling/get-werkgeversbeeld.server.ts'
import { listBemiddelingen } from '#app/domain/bemiddeling/list-bemiddelingen.server.ts'
import { showBelangstelling } from '#app/domain/bemiddeling/show-belangstelling.server.ts'
import { giveToestemming, withdrawToestemming } from '#app/domain/bemiddeling/toestemming.server.ts'
import { BEMIDDELING_STATUSSEN, IDENTITEIT_VANAF } from '#app/domain/bemiddeling/bemiddeling.ts'
import { db } from '#app/platform/db.server.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { eventsOf, statusOf } from '#tests/integration/domain/bemiddeling/steps.ts'

test('with consent the employer learns who it is from the kennismaking on, and every look is an audit line', async () => {
  const { bemiddeling, werkgever, persoon } = await aBemiddeling({ status: 'kennismaking' })

  const een = await getIdentiteit(werkgever, bemiddeling.id)
  const twee = await getIdentiteit(werkgever, bemiddeling.id)

  expect(een).toEqual({
    naam: `${persoon.voornaam} ${persoon.achternaam}`,
    email: persoon.email,
    telefoon: persoon.telefoon,
  })
  expect(twee).toEqual(een)
  expect(await eventsOf(bemiddeling.id)).toEqual([
    'bemiddeling.identiteit-getoond',
    'bemiddeling.identiteit-getoond',
  ])
})

test.each(BEMIDDELING_STATUSSEN.filter((status) => !IDENTITEIT_VANAF.includes(status)))(
  'in status %s there is no identity, not even with consent',
  async (status) => {
    const { bemiddeling, werkgever } = await aBemiddeling({
      status,
      toestemming: true,
      eindeVanuit: 'kennismaking',
    })

    expect(await getIdentiteit(werkgever, bemiddeling.id)).toBeNull()
    expect(await eventsOf(bemiddeling.id)).toEqual([])
  },
)

test('without consent, for another employer and for other roles there is no identity and no line', async () => {
  const zonder = await aBemiddeling({ status: 'kennismaking', toestemming: false })
  const met = await aBemiddeling({ status: 'kennismaking' })
  const ander = await aWerkgever()

  expect(await getIdentiteit(zonder.werkgever, zonder.bemiddeling.id)).toBeNull()
  for (const actor of [ander.actor, met.adviseur, met.kandidaat]) {
    expect(await getIdentiteit(actor, met.bemiddeling.id)).toBeNull()
  }
  expect(await eventsOf(met.bemiddeling.id)).toEqual([])
})

test('consent for one bemiddeling says nothing about another with the same employer', async () => {
  const kandidaat = await aKandidaat({ visible: true })
  const eerste = await aBemiddeling({ status: 'kennismaking', kandidaat })
  const vacature = await aVacature({ status: 'gepubliceerd', werkgeverId: eerste.werkgever.werkgeverId })
  const tweede = await aBemiddeling({ status: 'kennismaking', kandidaat, vacature, toestemming: false })

  expect(await getIdentiteit(eerste.werkgever, tweede.bemiddeling.id)).toBeNull()
})

test('two clicks on the consent give one consent and one event', async () => {
  const { bemiddeling, kandidaat } = await aBemiddeling({ status: 'belangstelling' })
  const give = () => giveToestemming(kandidaat, { id: bemiddeling.id })

  const results = await Promise.all([give(), give()])

  expect(results.every(({ ok }) => ok)).toBe(true)
  expect(await db().toestemming.count({ where: { bemiddelingId: bemiddeling.id } })).toBe(1)
  expect(await eventsOf(bemiddeling.id)).toEqual(['bemiddeling.toestemming-gegeven'])
})

test('nobody consents for someone else, nor before the employer wants to meet', async () => {
  const vroeg = await aBemiddeling({ status: 'aangeboden' })
  const { bemiddeling, adviseur, werkgever } = await aBemiddeling({ status: 'belangstelling' })
  const ander = await aKandidaat()

  expect(await giveToestemming(vroeg.kandidaat, { id: vroeg.bemiddeling.id })).toMatchObject({
    reden: 'conflict',
  })
  for (const actor of [adviseur, werkgever, ander.actor]) {
    expect(await giveToestemming(actor, { id: bemiddeling.id })).toMatchObject({ ok: false })
  }
  expect(await db().toestemming.count({ where: { bemiddelingId: bemiddeling.id } })).toBe(0)
})

test('withdrawing hides the identity and the card at once and ends the bemiddeling', async () => {
  const { bemiddeling, kandidaat, werkgever } = await aBemiddeling({ status: 'kennismaking' })

  expect(await withdrawToestemming(kandidaat, { id: bemiddeling.id })).toMatchObject({ ok: true })

  expect(await getIdentiteit(werkgever, bemiddeling.id)).toBeNull()
  expect(await getWerkgeversbeeld(werkgever, bemiddeling.id)).toBeNull()
  expect((await getBemiddeling(werkgever, bemiddeling.id))?.profiel.isZichtbaar).toBe(false)
  expect(await statusOf(bemiddeling.id)).toMatchObject({
    status: 'beeindigd',
    eindeReden: 'kandidaat_toestemming_ingetrokken',
  })
  expect(await eventsOf(bemiddeling.id)).toEqual([
    'bemiddeling.toestemming-ingetrokken',
    'bemiddeling.beeindigd',
  ])
})

test('an employer does not know of a bemiddeling before it was offered, nor of those of others', async () => {
  const vroeg = await aBemiddeling({ status: 'akkoord_kandidaat' })
  const { bemiddeling } = await aBemiddeling({ status: 'aangeboden' })
  const nooitAangeboden = await aBemiddeling({ status: 'beeindigd', eindeVanuit: 'voorgesteld' })

  expect(await getBemiddeling(vroeg.werkgever, vroeg.bemiddeling.id)).toBeNull()
  expect(await getBemiddeling(vroeg.werkgever, bemiddeling.id)).toBeNull()
  expect(await getBemiddeling(nooitAangeboden.werkgever, nooitAangeboden.bemiddeling.id)).toBeNull()
  expect((await listBemiddelingen(vroeg.werkgever)).regels).toEqual([])
})

test('a key that is turned off takes the profile out of the list and the page of the employer', async () => {
  const { bemiddeling, werkgever, profiel } = await aBemiddeling({ status: 'aangeboden' })
  expect((await listBemiddelingen(werkgever)).regels).toHaveLength(1)

  await db().kandidaatprofiel.update({
    where: { id: profiel.id },
    data: { sleutelKandidaatOp: null, zichtbaarTot: null },
  })

  expect((await listBemiddelingen(werkgever)).regels).toEqual([])
  expect((await getBemiddeling(werkgever, bemiddeling.id))?.profiel.isZichtbaar).toBe(false)
  expect(await getWerkgeversbeeld(werkgever, bemiddeling.id)).toBeNull()
  expect(
    await showBelangstelling(werkgever, { id: bemiddeling.id, versie: bemiddeling.versie }),
  ).toMatchObject({
    ok: false,
    reden: 'conflict',
  })
})

test('consent can be taken back after the plaatsing too: the name goes, the plaatsing stays', async () => {
  const { bemiddeling, werkgever, kandidaat } = await aBemiddeling({ status: 'geplaatst' })
  expect(await getIdentiteit(werkgever, bemiddeling.id)).not.toBeNull()

  expect(await withdrawToestemming(kandidaat, { id: bemiddeling.id })).toMatchObject({ ok: true })

  expect(await getIdentiteit(werkgever, bemiddeling.id)).toBeNull()
  expect(await getWerkgeversbeeld(werkgever, bemiddeling.id)).toBeNull()
  expect(await statusOf(bemiddeling.id)).toMatchObject({ status: 'geplaatst' })
})

test('an employer who withdrew the vacature has no profile left to read', async () => {
  const { bemiddeling, werkgever, vacature } = await aBemiddeling({ status: 'aangeboden' })
  expect(await getWerkgeversbeeld(werkgever, bemiddeling.id)).not.toBeNull()

  await db().vacature.update({ where: { id: vacature.id }, data: { status: 'ingetrokken' } })

  expect((await listBemiddelingen(werkgever)).regels).toEqual([])
  expect((await getBemiddeling(werkgever, bemiddeling.id))?.profiel.isZichtbaar).toBe(false)
  expect(await getWerkgeversbeeld(werkgever, bemiddeling.id)).toBeNull()
})

test('what a candidate takes out of the profile after the offer leaves the page of the employer as well', async () => {
  const kandidaat = await aKandidaat({
    visible: true,
    kenmerken: [{ termId: 'basis:rekenen', niveau: 3, bron: 'zelf' }],
  })
  const vacature = await aVacature({
    status: 'gepubliceerd',
    eisen: [{ termId: 'basis:rekenen', niveau: 2 }],
  })
  const { bemiddeling, werkgever, profiel } = await aBemiddeling({
    status: 'aangeboden',
    kandidaat,
    vacature,
  })
  const getoond = async () =>
    (await getWerkgeversbeeld(werkgever, bemiddeling.id))?.uitleg.regels.find(({ id }) =>
      id.includes('rekenen'),
    )?.getoond
  expect(await getoond()).toBe(3)

  await db().profielKenmerk.deleteMany({ where: { profielId: profiel.id } })

  expect(await getoond()).toBeNull()
})

test('employer, candidate and adviseur are shown the very same card and explanation', async () => {
  const kandidaat = await aKandidaat({
    visible: true,
    kandidaat: { voornaam: 'Kanariegeel', achternaam: 'Zoekwoord', straat: 'Kanariestraat' },
    kenmerken: [{ termId: 'basis:rekenen', niveau: 0, bron: 'melba' }],
  })
  const vacature = await aVacature({
    status: 'gepubliceerd',
    eisen: [{ termId: 'basis:rekenen', niveau: 2 }],
  })
  const world = await aBemiddeling({ status: 'aangeboden', kandidaat, vacature })
  const { id } = world.bemiddeling

  const beeld = await getWerkgeversbeeld(world.werkgever, id)

  expect(beeld).not.toBeNull()
  expect(await getWerkgeversbeeld(world.kandidaat, id)).toEqual(beeld)
  expect(await getWerkgeversbeeld(world.adviseur, id)).toEqual(beeld)
  const tekst = JSON.stringify(beeld)
  expect(tekst).not.toMatch(/kanarie|zoekwoord|melba|toets\.example|0612345678|1990|participatiewet/i)
  for (const geheim of [world.persoon.id, world.profiel.id, world.persoon.postcode]) {
    expect(tekst).not.toContain(geheim)
  }
  expect(await getWerkgeversbeeld((await aWerkgever()).actor, id)).toBeNull()
})
