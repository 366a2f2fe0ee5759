import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { BRONNEN } from '#app/domain/tijdlijn/bronnen.server.ts'
import { listTijdlijn } from '#app/domain/tijdlijn/list-tijdlijn.server.ts'
import { TIJDLIJN_SOORTEN } from '#app/domain/tijdlijn/tijdlijn.ts'
import { finishTaak } from '#app/domain/taak/finish-taak.server.ts'
import { publishVacature } from '#app/domain/vacature/publish-vacature.server.ts'
import { changeAanspreekpunt } from '#app/domain/werkgever/change-aanspreekpunt.server.ts'
import { changeRelatiestatus } from '#app/domain/werkgever/change-relatiestatus.server.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aBeheerder, anAdviseur } from '#tests/factories/account.ts'
import { anAdviesaanvraag } from '#tests/factories/advies.ts'
import { anAanmelding, anEvenement } from '#tests/factories/evenement.ts'
import { anAskedPlaatsing } from '#tests/factories/nazorg.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aContactmoment, aTaak } from '#tests/factories/relatie.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aContactpersoon, aWerkgever } from '#tests/factories/werkgever.ts'

const alles = { soort: undefined, tot: undefined, sla: 0 }

test('every kind that can be chosen has a source, and every source a kind that can be chosen', () => {
  expect(new Set(BRONNEN.map(({ soort }) => soort))).toEqual(new Set(TIJDLIJN_SOORTEN))
})

test('the timeline of an employer tells everything, newest first, and can be narrowed to one kind', async () => {
  const { actor, account } = await anAdviseur({ naam: 'Ada Adviseur' })
  const { werkgever } = await aWerkgever({ aanspreekpuntId: account.id })
  const collega = await anAdviseur({ naam: 'Cas Collega' })
  const persoon = await aContactpersoon(werkgever.id, { naam: 'Pim Personeel' })
  const contact = await aContactmoment({
    werkgeverId: werkgever.id,
    doorId: account.id,
    verslag: 'Over twee plekken.',
  })
  await db().contactmomentDeelnemer.create({
    data: { contactmomentId: contact.id, contactpersoonId: persoon.id },
  })
  const { vacature } = await aVacature({
    werkgeverId: werkgever.id,
    status: 'ingediend',
    titel: 'Inpakker',
    eisen: [{ termId: 'gedrag:24105' }],
  })
  const publicatie = { vacatureId: vacature.id, versie: vacature.versie, bereik: 'wsp' } as const
  expect(await publishVacature(actor, publicatie)).toMatchObject({ ok: true })
  const { id: taakId } = await aTaak({ werkgeverId: werkgever.id, titel: 'Bel terug' })
  await finishTaak(actor, { taakId })
  await changeRelatiestatus(actor, {
    werkgeverId: werkgever.id,
    versie: 1,
    naar: 'slapend',
    toelichting: 'Verbouwing',
  })
  await changeAanspreekpunt(actor, {
    werkgeverId: werkgever.id,
    versie: 2,
    aanspreekpuntId: collega.account.id,
    vervangerId: account.id,
  })

  const lijst = await listTijdlijn(actor, werkgever.id, alles)

  const titels = lijst?.items.map(({ titel }) => titel) ?? []
  expect(titels).toEqual(
    expect.arrayContaining([
      'Telefoon',
      'Vacature gepubliceerd: Inpakker',
      'Gedaan: Bel terug',
      'Relatie van actief naar slapend',
      'Aanspreekpunt van Ada Adviseur naar Cas Collega',
      'Ada Adviseur vervangt bij afwezigheid',
    ]),
  )
  const momenten = lijst?.items.map(({ op }) => op.getTime()) ?? []
  expect(momenten).toEqual([...momenten].sort((a, b) => b - a))
  const [contactRegel] =
    (await listTijdlijn(actor, werkgever.id, { ...alles, soort: 'contact' }))?.items ?? []
  expect(contactRegel).toMatchObject({
    tekst: 'Over twee plekken.',
    feiten: ['Met Pim Personeel'],
    door: 'Ada Adviseur',
  })
})

test('a bemiddeling and a plaatsing are lines with a code, and no name is in any line', async () => {
  const { actor } = await anAdviseur()
  const { bemiddeling, vacature, kandidaat, profiel, persoon } = await aPlaatsing({
    kandidaat: await aKandidaat({
      visible: true,
      kandidaat: { voornaam: 'Merkvoornaam', achternaam: 'Merkachternaam' },
    }),
  })
  await db().gebeurtenis.create({
    data: {
      type: 'bemiddeling.akkoord-kandidaat',
      onderwerpId: bemiddeling.id,
      actorRol: 'kandidaat',
      actorAccountId: kandidaat.accountId,
    },
  })

  const lijst = await listTijdlijn(actor, vacature.werkgeverId, alles)

  const tekst = JSON.stringify(lijst)
  expect(tekst).toContain(`${profiel.code}: De kandidaat zei ja`)
  expect(tekst).toContain(`Plaatsing van ${profiel.code}`)
  const { naam } = await db().account.findUniqueOrThrow({ where: { id: kandidaat.accountId } })
  for (const persoonlijk of [naam, persoon.voornaam, persoon.achternaam])
    expect(tekst).not.toContain(persoonlijk)
})

test('pages follow each other without a line lost or doubled, also when many share one moment', async () => {
  const { actor } = await anAdviseur()
  const { werkgever } = await aWerkgever()
  const zelfde = addDays(now(), -10)
  for (let nummer = 0; nummer < 7; nummer++)
    await aContactmoment({ werkgeverId: werkgever.id, op: nummer < 4 ? zelfde : addDays(zelfde, -nummer) })
  await aTaak({ werkgeverId: werkgever.id, gedaanOp: zelfde })

  const gezien: string[] = []
  let vraag: Parameters<typeof listTijdlijn>[2] = alles
  for (let pagina = 0; pagina < 10; pagina++) {
    const lijst = await listTijdlijn(actor, werkgever.id, vraag, 2)
    gezien.push(...(lijst?.items.map(({ soort, id }) => `${soort}:${id}`) ?? []))
    if (!lijst?.ouder) break
    vraag = { ...alles, ...lijst.ouder }
  }

  expect(new Set(gezien).size).toBe(gezien.length)
  expect(gezien).toHaveLength(8)
})

test('what happened at an employer that was merged into this one is its history too', async () => {
  const { actor } = await anAdviseur()
  const { werkgever } = await aWerkgever()
  const { werkgever: oud } = await aWerkgever()
  await db().relatiestatusWijziging.create({ data: { werkgeverId: oud.id, naar: 'prospect' } })
  await db().werkgever.update({
    where: { id: oud.id },
    data: { relatiestatus: 'beeindigd', samengevoegdMetId: werkgever.id, samengevoegdOp: now() },
  })

  const lijst = await listTijdlijn(actor, werkgever.id, alles)

  expect(lijst?.items).toMatchObject([{ titel: 'In het netwerk als prospect' }])
  expect(await listTijdlijn(actor, oud.id, alles)).toBeNull()
})

test('the timeline is for adviseurs: an employer does not get its own', async () => {
  const { werkgever, actor } = await aWerkgever()

  for (const wie of [actor, (await aBeheerder()).actor])
    expect(await listTijdlijn(wie, werkgever.id, alles)).toBeNull()
})

test('what an employer asked, and what it thinks of us, is in the timeline', async () => {
  const { actor, account } = await anAdviseur()
  const { werkgever } = await aWerkgever({ aanspreekpuntId: account.id })
  const { profiel } = await aKandidaat()
  const werkgeverId = werkgever.id
  await db().kennismakingsverzoek.create({
    data: { werkgeverId, profielId: profiel.id, code: 'T-AAAAAA', functie: 'Inpakker' },
  })
  await anAdviesaanvraag({ werkgeverId, titel: 'Hulp bij tillen' })
  const onderzoek = {
    werkgeverId,
    dienst: 'vacature',
    dienstclusterCode: werkgever.dienstclusterCode,
    aanspreekpuntId: account.id,
    gevraagdOp: addDays(now(), -9),
    sluitOp: addDays(now(), 30),
  } as const
  await db().tevredenheidsonderzoek.createMany({
    data: [
      { ...onderzoek, onderwerpId: randomUUID() },
      {
        ...onderzoek,
        onderwerpId: randomUUID(),
        beantwoordOp: addDays(now(), -2),
        cijfer: 8,
        verbeterpunt: 'Sneller bellen',
      },
    ],
  })

  const lijst = await listTijdlijn(actor, werkgeverId, alles)

  expect(
    new Set(
      lijst?.items.map(({ titel, tekst, feiten }) => [titel, tekst ?? '', ...(feiten ?? [])].join('|')),
    ),
  ).toEqual(
    new Set([
      'Adviesaanvraag: Hulp bij tillen||Werk anders verdelen|Nieuw',
      `Verzoek om kennis te maken met ${profiel.code}||Voor Inpakker|Wacht op antwoord`,
      'De werkgever geeft ons een 8|Sneller bellen',
      'Gevraagd hoe tevreden de werkgever is||Nog geen antwoord',
    ]),
  )
})

test('a vacature that came in as a whole has its day of publication in the timeline', async () => {
  const { actor } = await anAdviseur()
  const { vacature } = await aVacature({ status: 'gepubliceerd', titel: 'Vakkenvuller' })

  const lijst = await listTijdlijn(actor, vacature.werkgeverId, alles)

  expect(lijst?.items).toMatchObject([
    { titel: 'Vacature gepubliceerd: Vakkenvuller', op: vacature.gepubliceerdOp },
  ])
})

test('the question whether somebody still works there is in the timeline, and then its answer', async () => {
  const { moment, adviseur, vacature, plaatsing, persoon, profiel } = await anAskedPlaatsing()
  const nazorg = async (werkgeverId: string) =>
    (await listTijdlijn(adviseur, werkgeverId, { ...alles, soort: 'nazorg' }))?.items ?? []
  expect(await nazorg(vacature.werkgeverId)).toMatchObject([
    { id: moment.id, feiten: ['Wacht op antwoord'], naar: `/adviseur/plaatsingen/${plaatsing.id}` },
  ])
  await db().nazorgmoment.update({
    where: { id: moment.id },
    data: { status: 'beantwoord', uitkomst: 'werkt_nog', bron: 'werkgever', afgerondOp: now() },
  })
  const na = await nazorg(vacature.werkgeverId)
  expect(na).toMatchObject([{ id: moment.id, feiten: ['Werkt er nog'] }])
  expect(na[0]?.titel).toContain(profiel.code)
  expect(JSON.stringify(na)).not.toContain(persoon.achternaam)
  expect(await nazorg((await anAskedPlaatsing()).vacature.werkgeverId)).not.toMatchObject([{ id: moment.id }])
})

test('an event for which the employer registered is told by how many people and never who', async () => {
  const { actor } = await anAdviseur()
  const { werkgever } = await aWerkgever()
  const { id, titel } = await anEvenement()
  await anAanmelding(id, { werkgeverId: werkgever.id, namen: ['Een Toets', 'Twee Toets'] })
  await anAanmelding(id, { werkgeverId: werkgever.id, status: 'gereserveerd' })
  const items = (await listTijdlijn(actor, werkgever.id, { ...alles, soort: 'evenement' }))?.items ?? []
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({ titel: `Aangemeld voor: ${titel}` })
  expect(items[0]?.feiten).toContain('2 personen')
  expect(JSON.stringify(items)).not.toContain('Toets')
})
