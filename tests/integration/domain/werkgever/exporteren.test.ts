import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { exportWerkgevers } from '#app/domain/werkgever/exporteren/export-werkgevers.server.ts'
import { ExportSchema, MAX_PER_UUR } from '#app/domain/werkgever/exporteren/export.server.ts'
import { confirmImport } from '#app/domain/werkgever/importeren/confirm-import.server.ts'
import { createImport } from '#app/domain/werkgever/importeren/create-import.server.ts'
import { getImport } from '#app/domain/werkgever/importeren/get-import.server.ts'
import type { Cellen } from '#app/domain/werkgever/importeren/kolommen.ts'
import { toTabel, voorbeeldTabel } from '#app/domain/werkgever/importeren/voorbeeld.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { writeCsv } from '#app/platform/tabel/write-csv.ts'
import { writeXlsx } from '#app/platform/tabel/write-xlsx.server.ts'
import { aBeheerder, anAdviseur, aRapporteur } from '#tests/factories/account.ts'
import { nextNumber } from '#tests/factories/sequence.ts'
import { aContactpersoon, aWerkgever } from '#tests/factories/werkgever.ts'

const take = async (actor: Actor, filter: object = {}): Promise<Cellen[]> => {
  const result = await exportWerkgevers(actor, ExportSchema.parse({ vorm: 'csv', ...filter }))
  if (!result.ok) throw new Error(`refused: ${result.melding ?? result.reden}`)
  return result.data
}
const FILES = [
  ['CSV', (tabel: string[][]) => Promise.resolve(new TextEncoder().encode(writeCsv(tabel)))],
  ['Excel', (tabel: string[][]) => writeXlsx({ naam: 'Werkgevers', rijen: tabel })],
] as const

async function upload(bytes: Uint8Array) {
  const { actor, account } = await anAdviseur()
  const id = randomUUID()
  const bestand = { naam: 'terug', bytes }
  const result = await createImport(actor, { id, aanspreekpuntId: account.id, bestand })
  if (!result.ok) throw new Error(`refused: ${result.melding ?? result.reden}`)
  return { id, actor, gelezen: await getImport(actor, id, { pagina: 1 }) }
}

/** Employers with everything that is awkward in a file. */
async function aNetwerk() {
  const { account, actor } = await anAdviseur()
  const eigen = { aanspreekpuntId: account.id }
  const een = await aWerkgever({
    ...eigen,
    naam: '=Formule; "Zoë" & Zn',
    handelsnamen: ['Een', 'Twee'],
    website: 'https://www.formule.example',
    focussector: 'zorg',
    herkomstToelichting: '@banenmarkt',
  })
  await aContactpersoon(een.werkgever.id, {
    naam: '+Plus Persoon',
    telefoon: '+31255123456',
    notitie: 'GEHEIME NOTITIE',
  })
  await aContactpersoon(een.werkgever.id, { naam: 'Tweede Persoon', email: null })
  await aContactpersoon(een.werkgever.id, { naam: 'Weg Persoon', actief: false })
  const twee = await aWerkgever({ ...eigen, relatiestatus: 'prospect', grootteklasse: 'groot_250_plus' })
  const drie = await aWerkgever({ ...eigen, relatiestatus: 'beeindigd', sbiSectie: 'Q' })
  return { account, actor, een, twee, drie }
}

test.each(FILES)(
  'what is exported as %s can be imported again, here and in an empty portal',
  async (_, write) => {
    const { actor } = await aNetwerk()
    const rijen = await take(actor, { mijn: 'ja' })
    expect(rijen.map(({ contactNaam }) => contactNaam)).toEqual([
      '+Plus Persoon',
      'Tweede Persoon',
      undefined,
      undefined,
    ])
    expect(JSON.stringify(rijen)).not.toMatch(/GEHEIME NOTITIE|Weg Persoon/)

    const hier = await upload(await write(toTabel(rijen)))
    expect(hier.gelezen).toMatchObject({ totaal: 4, aantallen: { bekend: 4, probleem: 0 } })
    expect(hier.gelezen?.rijen[0]?.naam).toBe('=Formule; "Zoë" & Zn')

    // Another portal knows none of them: the same rows under numbers, names and sites that are new.
    const merk = nextNumber()
    const nummers = new Map(
      [...new Set(rijen.map(({ kvkNummer = '' }) => kvkNummer))].map((kvk) => [
        kvk,
        String(50_000_000 + nextNumber()),
      ]),
    )
    const nieuw = rijen.map(({ website: _site, handelsnamen: _namen, contactEmail: _mail, ...rij }) => ({
      ...rij,
      naam: `${rij.naam ?? ''} ${merk}`,
      kvkNummer: nummers.get(rij.kvkNummer ?? '') ?? '',
    }))
    const daar = await upload(await write(toTabel(nieuw)))
    expect(daar.gelezen).toMatchObject({ aantallen: { nieuw: 3, contact: 1, probleem: 0, lijkt_op: 0 } })
    expect((await confirmImport(daar.actor, { id: daar.id })).ok).toBe(true)
    const terug = await take(actor, { mijn: 'ja', q: String(merk) })
    const opKvk = (lijst: Cellen[]) => lijst.map((rij) => JSON.stringify(Object.entries(rij).sort())).sort()
    expect(opKvk(terug)).toEqual(opKvk(nieuw))
  },
)

test('the export follows the filters of the list, and the audit log says which and how many, not what was typed', async () => {
  const { actor, account, drie } = await aNetwerk()
  expect(
    (await take(actor, { mijn: 'ja', status: 'beeindigd', sector: 'Q' })).map(({ kvkNummer }) => kvkNummer),
  ).toEqual([drie.werkgever.kvkNummer])
  await take(actor, { mijn: 'ja', q: 'Zoë', cluster: 'iemand typt hier een naam' })

  const regels = await db().gebeurtenis.findMany({
    where: { type: 'werkgever.geexporteerd', actorAccountId: account.id },
    orderBy: { id: 'asc' },
    select: { onderwerpId: true, gegevens: true },
  })
  expect(regels).toEqual([
    {
      onderwerpId: account.id,
      gegevens: {
        werkgevers: 1,
        contactpersonen: 0,
        vorm: 'csv',
        filters: ['mijn', 'relatie:beeindigd', 'sector:Q'],
      },
    },
    {
      onderwerpId: account.id,
      gegevens: { werkgevers: 0, contactpersonen: 0, vorm: 'csv', filters: ['mijn', 'zoekterm'] },
    },
  ])
})

test('only an adviseur takes a list, and not one after another without end', async () => {
  const { actor: werkgever } = await aWerkgever()
  const { actor } = await anAdviseur()
  const vraag = ExportSchema.parse({ vorm: 'xlsx', mijn: 'ja' })
  for (const { actor: wie } of [await aBeheerder(), await aRapporteur(), { actor: werkgever }])
    expect(await exportWerkgevers(wie, vraag)).toMatchObject({ reden: 'not-allowed' })
  for (let keer = 0; keer < MAX_PER_UUR; keer += 1)
    expect((await exportWerkgevers(actor, vraag)).ok).toBe(true)
  expect(await exportWerkgevers(actor, vraag)).toMatchObject({ reden: 'conflict' })
})

test.each(FILES)('the template as %s is a file without problems', async (_, write) => {
  const { naam } = await db().dienstcluster.findFirstOrThrow()
  const { gelezen } = await upload(await write(voorbeeldTabel(naam)))
  expect(gelezen).toMatchObject({
    totaal: 2,
    onbekendeKolommen: [],
    aantallen: { probleem: 0, nieuw: 1, contact: 1 },
  })
})
