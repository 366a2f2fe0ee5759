import { expect, test } from 'vitest'
import { findByKvk } from '#app/domain/werkgever/find-dubbelen.server.ts'
import { getDoorverwijzing } from '#app/domain/werkgever/get-doorverwijzing.server.ts'
import { getSamenvoeging } from '#app/domain/werkgever/samenvoegen/get-samenvoeging.server.ts'
import {
  KEUZEVELDEN,
  SamenvoegSchema,
  type Kant,
  type Keuzeveld,
} from '#app/domain/werkgever/samenvoegen/keuzes.ts'
import { listSamenvoegkeuzes } from '#app/domain/werkgever/samenvoegen/list-samenvoegkeuzes.server.ts'
import { mergeWerkgevers } from '#app/domain/werkgever/samenvoegen/merge-werkgevers.server.ts'
import { VERHUIZINGEN } from '#app/domain/werkgever/samenvoegen/verhuizing.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aBeheerder, anAdviseur } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { anEvenement } from '#tests/factories/evenement.ts'
import { aContactmoment, aTaak } from '#tests/factories/relatie.ts'
import { anInvulling, aVerplichting } from '#tests/factories/sroi.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aContactpersoon, aVestiging, aWerkgever } from '#tests/factories/werkgever.ts'

const stored = (id: string) => db().werkgever.findUniqueOrThrow({ where: { id } })

function merge(
  actor: Actor,
  blijftId: string,
  gaatId: string,
  keuzes: Partial<Record<Keuzeveld, Kant>> = {},
  versies: { versieBlijft?: number; versieGaat?: number } = {},
) {
  const alle = Object.fromEntries(KEUZEVELDEN.map((veld) => [veld, 'blijft'])) as Record<Keuzeveld, Kant>
  return mergeWerkgevers(actor, {
    blijftId,
    gaatId,
    versieBlijft: 1,
    versieGaat: 1,
    ...versies,
    keuzes: { ...alle, ...keuzes },
    gezien: 'ja',
  })
}

async function aPair(een: object = {}, ander: object = {}) {
  const { account, actor } = await anAdviseur()
  const blijft = await aWerkgever({ aanspreekpuntId: account.id, ...een })
  const gaat = await aWerkgever({ aanspreekpuntId: account.id, ...ander })
  return { account, actor, blijft, gaat }
}

async function foreignKeys(): Promise<{ tabel: string; kolom: string }[]> {
  return db().$queryRaw`
    SELECT k.table_name AS tabel, k.column_name AS kolom
    FROM information_schema.referential_constraints r
    JOIN information_schema.key_column_usage k USING (constraint_schema, constraint_name)
    JOIN information_schema.table_constraints u
      ON u.constraint_schema = r.unique_constraint_schema AND u.constraint_name = r.unique_constraint_name
    WHERE u.table_name = 'werkgever' ORDER BY 1, 2`
}

test('a merge knows every table that points at a werkgever', async () => {
  const bekend = VERHUIZINGEN.map(({ tabel, kolom }) => ({ tabel, kolom }))
  bekend.sort((a, b) => (a.tabel < b.tabel ? -1 : 1))

  expect(bekend).toEqual(await foreignKeys())
})

test('no table takes a row for an employer that was merged', async () => {
  const bewaakt: { tabel: string }[] = await db().$queryRaw`
    SELECT DISTINCT event_object_table AS tabel FROM information_schema.triggers
    WHERE trigger_name = 'niet_bij_samengevoegde' ORDER BY 1`
  const tabellen = (await foreignKeys()).map(({ tabel }) => tabel).filter((tabel) => tabel !== 'werkgever')

  expect(bewaakt.map(({ tabel }) => tabel)).toEqual(tabellen)
})

test('everything of the one moves to the other, and the audit line counts it', async () => {
  const { actor, blijft, gaat } = await aPair()
  const werkgeverId = gaat.werkgever.id
  const metVacature = await aVacature({ status: 'gepubliceerd', werkgeverId })
  const { vacature } = metVacature
  await aBemiddeling({ status: 'kennismaking', vacature: metVacature })
  const persoon = await aContactpersoon(werkgeverId)
  const vestiging = await aVestiging(werkgeverId)
  const contactmoment = await aContactmoment({ werkgeverId })
  const taak = await aTaak({ werkgeverId })
  const before = await db().toestemming.count({ where: { werkgeverId } })
  expect(before).toBeGreaterThan(0)

  expect(await merge(actor, blijft.werkgever.id, werkgeverId)).toEqual({
    ok: true,
    data: { id: blijft.werkgever.id },
  })

  for (const { tabel, kolom, blijftAchter } of VERHUIZINGEN) {
    const [row] = await db().$queryRawUnsafe<{ aantal: bigint }[]>(
      `SELECT count(*) AS aantal FROM "${tabel}" WHERE "${kolom}" = '${werkgeverId}'`,
    )
    if (!blijftAchter) expect(Number(row?.aantal), tabel).toBe(0)
  }
  const nieuw = { werkgeverId: blijft.werkgever.id }
  expect(await db().vacature.findUnique({ where: { id: vacature.id } })).toMatchObject(nieuw)
  expect(await db().contactpersoon.findUnique({ where: { id: persoon.id } })).toMatchObject(nieuw)
  expect(await db().vestiging.findUnique({ where: { id: vestiging.id } })).toMatchObject(nieuw)
  expect(await db().contactmoment.findUnique({ where: { id: contactmoment.id } })).toMatchObject(nieuw)
  expect(await db().taak.findUnique({ where: { id: taak.id } })).toMatchObject(nieuw)
  expect(await db().toestemming.count({ where: nieuw })).toBe(before)
  expect(await db().rolToekenning.count({ where: nieuw })).toBeGreaterThan(1)
  const [event] = await db().gebeurtenis.findMany({
    where: { onderwerpId: blijft.werkgever.id, type: 'werkgever.samengevoegd' },
  })
  expect(event?.gegevens).toMatchObject({
    oudId: werkgeverId,
    aantallen: {
      vacature: 1,
      vestiging: 2,
      contactpersoon: 1,
      contactmoment: 1,
      taak: 1,
      toestemming: before,
    },
  })
  expect(await db().zoekWijziging.count({ where: { index: 'vacature', documentId: vacature.id } })).toBe(1)
})

test('per field the chosen answer stays, and every name stays findable', async () => {
  const { actor, blijft, gaat } = await aPair(
    { naam: 'Proefzon', website: 'https://proefzon.example', sbiSectie: 'C', handelsnamen: ['Zonnebrood'] },
    { naam: 'Proefzon B.V.', website: null, sbiSectie: 'G', herkomst: 'sroi' },
  )
  await merge(actor, blijft.werkgever.id, gaat.werkgever.id, {
    naam: 'gaat',
    sbiSectie: 'gaat',
    herkomst: 'gaat',
    hoofdvestiging: 'gaat',
  })

  const na = await db().werkgever.findUniqueOrThrow({
    where: { id: blijft.werkgever.id },
    include: { vestigingen: { where: { isHoofdvestiging: true } } },
  })
  expect(na).toMatchObject({
    naam: 'Proefzon B.V.',
    handelsnamen: ['Proefzon', 'Zonnebrood'],
    website: 'https://proefzon.example',
    sbiSectie: 'G',
    herkomst: 'sroi',
    kvkNummer: blijft.werkgever.kvkNummer,
    huisnummer: gaat.werkgever.huisnummer,
  })
  expect(na.vestigingen).toMatchObject([{ huisnummer: gaat.werkgever.huisnummer }])
})

test('what is left is a signpost: its KVK number and address lead to the one that stays', async () => {
  const { actor, blijft, gaat } = await aPair()
  const derde = await aWerkgever({ aanspreekpuntId: actor.accountId })
  await merge(actor, blijft.werkgever.id, gaat.werkgever.id)
  await merge(actor, derde.werkgever.id, blijft.werkgever.id, {}, { versieGaat: 2 })

  expect(await stored(gaat.werkgever.id)).toMatchObject({
    relatiestatus: 'beeindigd',
    samengevoegdMetId: derde.werkgever.id,
    kvkNummer: gaat.werkgever.kvkNummer,
  })
  expect(await getDoorverwijzing(actor, gaat.werkgever.id)).toBe(derde.werkgever.id)
  expect((await findByKvk(db(), gaat.werkgever.kvkNummer))?.id).toBe(derde.werkgever.id)
  await expect(aVacature({ werkgeverId: gaat.werkgever.id })).rejects.toThrow(/werkgever_is_samengevoegd/)
})

test('who could log in for both logs in for the one that stays, and stays logged in', async () => {
  const { actor, blijft, gaat } = await aPair()
  const dubbel = await db().rolToekenning.create({
    data: { accountId: blijft.account.id, rol: 'werkgever', werkgeverId: gaat.werkgever.id },
  })
  await db().sessie.create({
    data: {
      id: 'f'.repeat(64),
      accountId: blijft.account.id,
      rolToekenningId: dubbel.id,
      verlooptOp: new Date(Date.now() + 3_600_000),
    },
  })
  for (const { werkgever } of [blijft, gaat])
    await aContactpersoon(werkgever.id, { accountId: blijft.account.id })

  expect((await merge(actor, blijft.werkgever.id, gaat.werkgever.id)).ok).toBe(true)

  const rollen = await db().rolToekenning.findMany({ where: { accountId: blijft.account.id } })
  expect(rollen).toHaveLength(1)
  expect(await db().sessie.findUniqueOrThrow({ where: { id: 'f'.repeat(64) } })).toMatchObject({
    rolToekenningId: rollen[0]?.id,
  })
  const personen = await db().contactpersoon.findMany({ where: { werkgeverId: blijft.werkgever.id } })
  expect(personen).toHaveLength(2)
  expect(personen.filter(({ accountId }) => accountId)).toHaveLength(1)
  expect(personen.filter(({ isEerste }) => isEerste)).toHaveLength(1)
})

test('what both did on one day in the talentverkenner is added up, and one request to meet somebody goes on', async () => {
  const { actor, blijft, gaat } = await aPair()
  const { profiel } = await aBemiddeling()
  const dag = dateOnly(today())
  for (const { werkgever } of [blijft, gaat]) {
    const gedeeld = { werkgeverId: werkgever.id, dag }
    await db().talentgebruik.create({ data: { ...gedeeld, soort: 'profiel', aantal: 3 } })
    await db().talentbezoek.create({
      data: { ...gedeeld, soort: 'profiel', profielId: profiel.id, op: new Date() },
    })
    await db().talentmelding.create({ data: { ...gedeeld, soort: 'tempo', aantal: 5 } })
    await db().kennismakingsverzoek.create({
      data: { werkgeverId: werkgever.id, profielId: profiel.id, code: 'P-TEST', functie: 'Inpakker' },
    })
  }

  expect((await merge(actor, blijft.werkgever.id, gaat.werkgever.id)).ok).toBe(true)

  const nieuw = { where: { werkgeverId: blijft.werkgever.id } }
  expect(await db().talentgebruik.findMany(nieuw)).toMatchObject([{ aantal: 6 }])
  expect(await db().talentbezoek.count(nieuw)).toBe(1)
  expect(await db().talentmelding.findMany(nieuw)).toMatchObject([{ aantal: 5 }])
  const verzoeken = await db().kennismakingsverzoek.findMany(nieuw)
  expect(verzoeken.map(({ status }) => status).sort()).toEqual(['ingetrokken', 'open'])
})

test('colleagues of both at one event count together, and what each of them had of it for SROI stays', async () => {
  const { actor, blijft, gaat } = await aPair()
  const { id: evenementId } = await anEvenement({ soort: 'speeddates' })
  const lijnen: string[] = []
  for (const { werkgever, actor: opdrachtnemer } of [blijft, gaat]) {
    const gedeeld = { werkgeverId: werkgever.id, evenementId }
    await db().werkgeveropkomst.create({ data: { ...gedeeld, aanwezig: 2 } })
    await db().harriebuddys.create({ data: { ...gedeeld, aantal: 3, op: dateOnly(today()) } })
    const { verplichting } = await aVerplichting({ werkgeverId: werkgever.id })
    const { id } = await anInvulling({
      verplichtingId: verplichting.id,
      ingediendDoorId: opdrachtnemer.accountId,
      soort: 'expertise',
      aantal: 4,
      evenementId,
    })
    lijnen.push(id)
  }

  expect((await merge(actor, blijft.werkgever.id, gaat.werkgever.id)).ok).toBe(true)

  const nieuw = { where: { werkgeverId: blijft.werkgever.id } }
  expect(await db().werkgeveropkomst.findMany(nieuw)).toMatchObject([{ aanwezig: 4 }])
  expect(await db().harriebuddys.findMany(nieuw)).toMatchObject([{ aantal: 6 }])
  const { count } = await db().sroiInvulling.updateMany({
    where: { id: { in: lijnen }, verplichting: nieuw.where },
    data: { aantal: 3 },
  })
  expect(count).toBe(2)
})

test('the earliest date of a new relation stays, and only a relation stays a relation', async () => {
  const { actor, blijft, gaat } = await aPair(
    { nieuweRelatieOp: new Date('2025-05-01') },
    { nieuweRelatieOp: new Date('2023-02-01') },
  )
  const prospect = await aWerkgever({ aanspreekpuntId: actor.accountId, relatiestatus: 'prospect' })

  expect((await merge(actor, blijft.werkgever.id, gaat.werkgever.id)).ok).toBe(true)
  expect((await stored(blijft.werkgever.id)).nieuweRelatieOp).toEqual(new Date('2023-02-01'))

  expect(
    await merge(
      actor,
      blijft.werkgever.id,
      prospect.werkgever.id,
      { relatiestatus: 'gaat' },
      { versieBlijft: 2 },
    ),
  ).toMatchObject({ reden: 'invalid' })
})

test('an adviseur of one of them, an employer, and who saw an older version are refused', async () => {
  const { actor, blijft, gaat } = await aPair()
  const { werkgever: vreemd } = await aWerkgever()
  const beheerder = await aBeheerder()

  expect(await merge(actor, blijft.werkgever.id, vreemd.id)).toMatchObject({ reden: 'not-allowed' })
  expect(await merge(gaat.actor, gaat.werkgever.id, blijft.werkgever.id)).toMatchObject({
    reden: 'not-found',
  })
  expect(await merge(actor, blijft.werkgever.id, blijft.werkgever.id)).toMatchObject({ reden: 'not-found' })
  expect(await merge(actor, blijft.werkgever.id, gaat.werkgever.id, {}, { versieGaat: 2 })).toMatchObject({
    reden: 'conflict',
  })
  expect(await getSamenvoeging(gaat.actor, gaat.werkgever.id, blijft.werkgever.id)).toBeNull()
  expect((await merge(beheerder.actor, vreemd.id, blijft.werkgever.id)).ok).toBe(true)
})

test('two merges of the same pair at once make one', async () => {
  const { actor, blijft, gaat } = await aPair()
  const [a, b] = [blijft.werkgever.id, gaat.werkgever.id]

  const results = await Promise.all([merge(actor, a, b), merge(actor, b, a)])

  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  const over = await db().werkgever.findMany({ where: { id: { in: [a, b] }, samengevoegdMetId: null } })
  expect(over).toHaveLength(1)
})

test('the preview shows what differs, why they may be one, and what would move', async () => {
  const { actor, blijft, gaat } = await aPair(
    { naam: 'Proefmaan' },
    { naam: 'Proefmaan B.V.', aanspreekpuntId: (await anAdviseur()).account.id },
  )
  await aContactmoment({ werkgeverId: gaat.werkgever.id })

  expect(await getSamenvoeging(actor, blijft.werkgever.id, gaat.werkgever.id)).toMatchObject({
    blijft: { naam: 'Proefmaan' },
    gaat: { naam: 'Proefmaan B.V.' },
    redenen: ['naam'],
    mag: false,
    verhuist: expect.arrayContaining([{ aantal: 1, tekst: 'contactmoment' }]),
  })
  const keuzes = await listSamenvoegkeuzes(actor, blijft.werkgever.id, '')
  expect(keuzes?.lijktOp).toMatchObject([{ id: gaat.werkgever.id, redenen: ['naam'], mag: false }])
})

test('an aanspreekpunt who is blocked cannot be chosen, and a blocked vervanger does not come along', async () => {
  const beheerder = await aBeheerder()
  const weg = await anAdviseur()
  const vervanger = await anAdviseur()
  const blijft = await aWerkgever({ vervangerId: vervanger.account.id })
  const gaat = await aWerkgever({ aanspreekpuntId: weg.account.id })
  for (const { account } of [weg, vervanger])
    await db().account.update({ where: { id: account.id }, data: { geblokkeerdOp: now() } })
  const ids = [blijft.werkgever.id, gaat.werkgever.id] as const

  expect(await merge(beheerder.actor, ...ids, { aanspreekpunt: 'gaat' })).toMatchObject({ reden: 'invalid' })
  expect((await stored(gaat.werkgever.id)).samengevoegdMetId).toBeNull()
  expect((await merge(beheerder.actor, ...ids)).ok).toBe(true)

  expect(await stored(blijft.werkgever.id)).toMatchObject({
    aanspreekpuntId: blijft.werkgever.aanspreekpuntId,
    vervangerId: null,
  })
})

test('who has nothing to choose sends no choices', () => {
  const form = { versieBlijft: '1', versieGaat: '2', gezien: 'ja' }

  expect(SamenvoegSchema.parse(form).keuzes).toEqual(
    Object.fromEntries(KEUZEVELDEN.map((veld) => [veld, 'blijft'])),
  )
})
