import { expect, test } from 'vitest'
import { exportVerplichtingen } from '#app/domain/sroi/export-verplichtingen.server.ts'
import { getVerplichting } from '#app/domain/sroi/get-verplichting.server.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { writeCsv } from '#app/platform/tabel/write-csv.ts'
import { anAdviseur, aRapporteur } from '#tests/factories/account.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { ANDERE_ORGANISATIE_ID } from '#tests/factories/reference.ts'
import { anInvulling, anOpdrachtgever, aTabel, aVerplichting } from '#tests/factories/sroi.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

/** A contract with an approved plaatsing of two contracts and an invoice that waits, whose text has a name and a formula. */
async function aMetLijnen(overrides: { opdrachtgeverId?: string } = {}) {
  const { actor, account } = await anAdviseur()
  const werkgever = await aWerkgever()
  const opdrachtgeverId = overrides.opdrachtgeverId ?? (await anOpdrachtgever()).id
  const tabel = await aTabel({ opdrachtgeverId })
  const { verplichting } = await aVerplichting({
    opdrachtgeverId,
    tabelId: tabel.id,
    werkgeverId: werkgever.werkgever.id,
  })
  const basis = { verplichtingId: verplichting.id, ingediendDoorId: werkgever.account.id }
  const vacature = await aVacature({ werkgeverId: werkgever.werkgever.id, status: 'vervuld' })
  const { plaatsing } = await aPlaatsing({
    vacature,
    contracten: [
      { tot: 30, urenPerWeek: 24 },
      { tot: null, urenPerWeek: 32 },
    ],
  })
  await anInvulling({
    ...basis,
    soort: 'plaatsing',
    status: 'goedgekeurd',
    plaatsingId: plaatsing.id,
    bouwblokId: tabel.bouwblokken[0]?.id ?? null,
    beoordeeldDoorId: account.id,
    beoordeeldOp: now(),
    van: -60,
    tot: -1,
  })
  await anInvulling({ ...basis, omschrijving: '=HYPERLINK("x") voor Piet Persoon', bedragCents: 1_234_56 })
  return { actor, werkgever, verplichting }
}

test('the lines of a contract are exported with hours, bouwblok and what they count for, without what was written', async () => {
  const { actor, verplichting } = await aMetLijnen()
  const lijst = await exportVerplichtingen(actor, { vorm: 'xlsx' })
  if (!lijst.ok) throw new Error(lijst.reden)
  const [contracten, invullingen] = lijst.data.bladen
  expect(lijst.data).toMatchObject({ naam: 'sroi', vorm: 'xlsx' })
  expect(contracten.rijen.map(([nummer]) => nummer)).toContain(verplichting.contractnummer)
  const [koppen = [], ...rijen] = invullingen?.rijen ?? []
  const eigen = rijen.filter(([nummer]) => nummer === verplichting.contractnummer)
  const alsObject = (rij: readonly string[] = []) => Object.fromEntries(koppen.map((kop, i) => [kop, rij[i]]))
  const getoond = (await getVerplichting(actor, verplichting.id))?.invullingen
  const cents = getoond?.find(({ soort }) => soort === 'plaatsing')?.waardeCents ?? 0
  expect(cents).toBeGreaterThan(0)
  expect(alsObject(eigen[0])).toMatchObject({
    Soort: 'Plaatsing',
    Stand: 'Goedgekeurd',
    'Eerste dag': plusDays(today(), -60),
    'Laatste dag': plusDays(today(), -1),
    'Uren per week': '24 en 32',
    'Aantal uren of plaatsen': '',
    'Bedrag zonder btw': '',
    Bouwblok: 'Participatiewet',
    'Telt voor': (cents / 100).toFixed(2).replace('.', ','),
    'Beoordeeld op': today(),
  })
  expect(alsObject(eigen[1])).toMatchObject({
    Soort: 'Inkoop bij een sociaal ontwikkelbedrijf',
    Stand: 'Ingediend',
    'Uren per week': '',
    'Bedrag zonder btw': '1234,56',
    'Telt voor': '1234,56',
    Bouwblok: '',
    'Beoordeeld op': '',
  })
  expect(JSON.stringify(invullingen)).not.toMatch(/Piet|HYPERLINK/)
})

test('the lines alone are a file of their own, and the log says how many were taken', async () => {
  const { actor } = await aMetLijnen()
  const lijst = await exportVerplichtingen(actor, { vorm: 'lijnen' })
  if (!lijst.ok) throw new Error(lijst.reden)
  const { naam, vorm, bladen } = lijst.data
  expect({ naam, vorm, aantal: bladen.length }).toEqual({ naam: 'sroi-invullingen', vorm: 'csv', aantal: 1 })
  const { accountId } = actor as { accountId: string }
  const [regel] = await db().gebeurtenis.findMany({
    where: { type: 'sroi.geexporteerd', actorAccountId: accountId },
  })
  expect(regel?.gegevens).toEqual({ contracten: 0, lijnen: bladen[0].rijen.length - 1, vorm: 'lijnen' })
})

test('a number of a contract that begins as a formula does not run in a spreadsheet', async () => {
  const { actor, verplichting } = await aMetLijnen()
  await db().sroiVerplichting.update({ where: { id: verplichting.id }, data: { contractnummer: '=1+1' } })
  const lijst = await exportVerplichtingen(actor, { vorm: 'lijnen' })
  const csv = writeCsv(lijst.ok ? lijst.data.bladen[0].rijen : [])
  expect(csv).toContain(`"'=1+1"`)
  expect(csv).not.toMatch(/"=1\+1"/)
})

test('an opdrachtgever takes lines of its own contracts alone, a contractor none', async () => {
  const { id: opdrachtgeverId } = await anOpdrachtgever({ organisatieId: ANDERE_ORGANISATIE_ID })
  const eigen = await aMetLijnen({ opdrachtgeverId })
  const ander = await aMetLijnen()
  const { actor } = await aRapporteur({ organisatieId: ANDERE_ORGANISATIE_ID })
  for (const vorm of ['lijnen', 'xlsx', 'csv'] as const) {
    const lijst = await exportVerplichtingen(actor, { vorm })
    const nummers = lijst.ok ? lijst.data.bladen.flatMap(({ rijen }) => rijen.map(([nummer]) => nummer)) : []
    expect(nummers).toContain(eigen.verplichting.contractnummer)
    expect(nummers).not.toContain(ander.verplichting.contractnummer)
    expect(await exportVerplichtingen(eigen.werkgever.actor, { vorm })).toMatchObject({
      reden: 'not-allowed',
    })
  }
})
