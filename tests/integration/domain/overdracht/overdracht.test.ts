import { expect, test } from 'vitest'
import { getPortefeuille } from '#app/domain/overdracht/get-portefeuille.server.ts'
import { verdeelWerk } from '#app/domain/overdracht/overdracht.ts'
import { transferPortefeuille } from '#app/domain/overdracht/transfer-portefeuille.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aBeheerder, anAdviseur } from '#tests/factories/account.ts'
import { anAdviesaanvraag } from '#tests/factories/advies.ts'
import { aJobcoachaanvraag } from '#tests/factories/jobcoachaanvraag.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aMeting } from '#tests/factories/loonwaarde.ts'
import { aTaak } from '#tests/factories/relatie.ts'
import { aVerplichting } from '#tests/factories/sroi.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const AANTAL = 60
const eventsOf = (onderwerpId: string) =>
  db().gebeurtenis.findMany({ where: { onderwerpId }, orderBy: { id: 'asc' } })
const keuzesOf = (ids: string[]) => ids.map((werkgeverId) => ({ werkgeverId }))

/** An adviseur with two employers, and work of every kind at the first one. */
async function aPortefeuille() {
  const van = await anAdviseur()
  const [een, ander] = [
    await aWerkgever({ aanspreekpuntId: van.account.id }),
    await aWerkgever({ aanspreekpuntId: van.account.id }),
  ]
  const vacature = await aVacature({ status: 'gepubliceerd', werkgeverId: een.werkgever.id })
  const { bemiddeling } = await aBemiddeling({ vacature, adviseur: van.actor })
  const klaar = await aBemiddeling({ status: 'beeindigd', adviseur: van.actor })
  const taak = await aTaak({ toegewezenAanId: van.account.id, werkgeverId: een.werkgever.id })
  const los = await aTaak({ toegewezenAanId: van.account.id })
  const gedaan = await aTaak({
    toegewezenAanId: van.account.id,
    gedaanOp: now(),
    gedaanDoorId: van.account.id,
  })
  const advies = await anAdviesaanvraag({
    werkgeverId: een.werkgever.id,
    status: 'in_behandeling',
    behandelaarId: van.account.id,
  })
  const jobcoaching = await aJobcoachaanvraag({
    werkgeverId: een.werkgever.id,
    status: 'in_behandeling',
    behandelaarId: van.account.id,
  })
  const meting = await aMeting({ bemiddelingId: bemiddeling.id, behandelaarId: van.account.id })
  await aVerplichting({ werkgeverId: een.werkgever.id, coordinatorId: van.account.id })
  return {
    ...{ van, een: een.werkgever, ander: ander.werkgever, bemiddeling, klaar, taak, los, gedaan, advies },
    ...{ jobcoaching, meting },
  }
}

test('everything in hand moves, each to whom the employer goes; what is finished stays with who did it', async () => {
  const { van, een, ander, bemiddeling, klaar, taak, los, gedaan, advies, jobcoaching, meting } =
    await aPortefeuille()
  const [alles, eigen] = [await anAdviseur(), await anAdviseur()]
  const { actor } = await aBeheerder()
  const input = {
    naarId: alles.account.id,
    keuzes: [{ werkgeverId: een.id, naarId: eigen.account.id }, { werkgeverId: ander.id }],
  }

  const portefeuille = await getPortefeuille(actor, van.account.id)
  expect(portefeuille?.werkgevers).toHaveLength(2)
  const verdeling = verdeelWerk([...(portefeuille?.werkgevers ?? []), portefeuille!.overig], input)
  expect(verdeling).toHaveLength(2)
  expect(verdeling).toContainEqual({
    ...{
      naarId: eigen.account.id,
      werkgevers: 1,
      taken: 1,
      bemiddelingen: 1,
      adviesaanvragen: 1,
      jobcoachaanvragen: 1,
      metingen: 1,
      contracten: 1,
    },
  })
  expect(verdeling).toContainEqual({
    ...{
      naarId: alles.account.id,
      werkgevers: 1,
      taken: 1,
      bemiddelingen: 0,
      adviesaanvragen: 0,
      jobcoachaanvragen: 0,
      metingen: 0,
      contracten: 0,
    },
  })

  const result = await transferPortefeuille(actor, { ...input, vanId: van.account.id })
  expect(result).toEqual({
    ok: true,
    data: {
      werkgevers: 2,
      taken: 2,
      bemiddelingen: 1,
      adviesaanvragen: 1,
      jobcoachaanvragen: 1,
      metingen: 1,
      contracten: 1,
    },
  })

  const aanspreekpuntOf = async (id: string) =>
    (await db().werkgever.findUniqueOrThrow({ where: { id } })).aanspreekpuntId
  expect(await aanspreekpuntOf(een.id)).toBe(eigen.account.id)
  expect(await aanspreekpuntOf(ander.id)).toBe(alles.account.id)
  const taakVan = async (id: string) => (await db().taak.findUniqueOrThrow({ where: { id } })).toegewezenAanId
  expect(await taakVan(taak.id)).toBe(eigen.account.id)
  expect(await taakVan(los.id)).toBe(alles.account.id)
  expect(await taakVan(gedaan.id)).toBe(van.account.id)
  const adviseurVan = async (id: string) =>
    (await db().bemiddeling.findUniqueOrThrow({ where: { id } })).adviseurId
  expect(await adviseurVan(bemiddeling.id)).toBe(eigen.account.id)
  expect(await adviseurVan(klaar.bemiddeling.id)).toBe(van.account.id)
  expect((await db().adviesaanvraag.findUniqueOrThrow({ where: { id: advies.id } })).behandelaarId).toBe(
    eigen.account.id,
  )
  expect((await db().loonwaardemeting.findUniqueOrThrow({ where: { id: meting.id } })).behandelaarId).toBe(
    eigen.account.id,
  )

  for (const [id, type] of [
    [een.id, 'werkgever.aanspreekpunt-gewijzigd'],
    [taak.id, 'taak.gewijzigd'],
    [bemiddeling.id, 'bemiddeling.overgedragen'],
    [advies.id, 'adviesaanvraag.overgedragen'],
    [jobcoaching.id, 'jobcoachaanvraag.overgedragen'],
    [meting.id, 'loonwaardemeting.overgedragen'],
    [van.account.id, 'account.portefeuille-overgedragen'],
  ] as const) {
    expect((await eventsOf(id)).map((event) => event.type)).toContain(type)
  }
})

test('sixty employers are one action, each with a line in the audit log', async () => {
  const van = await anAdviseur()
  const naar = await anAdviseur()
  const { actor } = await aBeheerder()
  const ids: string[] = []
  for (let nummer = 0; nummer < AANTAL; nummer++) {
    const vervangerId = nummer === 0 ? naar.account.id : null
    ids.push((await aWerkgever({ aanspreekpuntId: van.account.id, vervangerId })).werkgever.id)
  }

  const result = await transferPortefeuille(actor, {
    ...{ vanId: van.account.id, naarId: naar.account.id, keuzes: keuzesOf(ids) },
  })

  expect(result.ok).toBe(true)
  expect(await db().werkgever.count({ where: { aanspreekpuntId: naar.account.id } })).toBe(AANTAL)
  expect(
    await db().gebeurtenis.count({
      where: { onderwerpId: { in: ids }, type: 'werkgever.aanspreekpunt-gewijzigd' },
    }),
  ).toBe(AANTAL)
  // Nobody stands in for themselves.
  expect(await db().werkgever.count({ where: { id: { in: ids }, vervangerId: naar.account.id } })).toBe(0)
})

test('a transfer is refused whole: for who may not, to who cannot work, and of a list that is no longer so', async () => {
  const { van, een, ander, taak } = await aPortefeuille()
  const naar = await anAdviseur()
  const geblokkeerd = await anAdviseur({ geblokkeerdOp: now() })
  const { actor } = await aBeheerder()
  const input = { vanId: van.account.id, naarId: naar.account.id, keuzes: keuzesOf([een.id, ander.id]) }

  expect(await getPortefeuille(van.actor, van.account.id)).toBeNull()
  expect(await transferPortefeuille(van.actor, input)).toMatchObject({ ok: false, reden: 'not-allowed' })
  for (const naarId of [geblokkeerd.account.id, van.account.id]) {
    expect(await transferPortefeuille(actor, { ...input, naarId })).toMatchObject({
      ok: false,
      reden: 'invalid',
    })
    expect(
      await transferPortefeuille(actor, {
        ...input,
        keuzes: [{ werkgeverId: een.id, naarId }, { werkgeverId: ander.id }],
      }),
    ).toMatchObject({ ok: false, reden: 'invalid' })
  }
  for (const keuzes of [keuzesOf([een.id]), keuzesOf([een.id, (await aWerkgever()).werkgever.id])]) {
    expect(await transferPortefeuille(actor, { ...input, keuzes })).toMatchObject({
      ok: false,
      reden: 'conflict',
    })
  }
  expect(await db().werkgever.count({ where: { aanspreekpuntId: van.account.id } })).toBe(2)
  expect((await db().taak.findUniqueOrThrow({ where: { id: taak.id } })).toegewezenAanId).toBe(van.account.id)
})
