import { expect, test } from 'vitest'
import { exportPlaatsingen } from '#app/domain/plaatsing/export-plaatsingen.server.ts'
import { countPlaatsingenTeDoen } from '#app/domain/plaatsing/count-te-doen.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const VRAAG = { van: 'mij', stand: 'lopend', gemeente: '', vorm: 'csv' } as const

async function aMensen() {
  const ik = await anAdviseur()
  const { werkgever } = await aWerkgever({ aanspreekpuntId: ik.account.id })
  const add = async (overrides: Parameters<typeof aPlaatsing>[0] = {}) =>
    aPlaatsing({
      ...overrides,
      doelgroepBijStart: 'wajong',
      vacature: await aVacature({ status: 'gepubliceerd', werkgeverId: werkgever.id }),
    })
  return {
    ik,
    eindigt: await add({ contracten: [{ tot: 10 }] }),
    voorbij: await add({ contracten: [{ tot: -1 }] }),
  }
}

test('the list of an adviseur as a table: by code, without name or doelgroep, and written in the audit log', async () => {
  const { ik, eindigt, voorbij } = await aMensen()
  await aPlaatsing()

  const result = await exportPlaatsingen(ik.actor, VRAAG)

  if (!result.ok) throw new Error(result.melding)
  const [koppen, ...rijen] = result.data
  expect(rijen.map(([code]) => code).sort()).toEqual([eindigt.profiel.code, voorbij.profiel.code].sort())
  expect(rijen.every((rij) => rij.length === koppen?.length)).toBe(true)
  const tekst = JSON.stringify(result.data).toLowerCase()
  for (const geheim of [eindigt.persoon.achternaam.toLowerCase(), 'wajong'])
    expect(tekst).not.toContain(geheim)
  expect(
    await db().gebeurtenis.findMany({
      where: { onderwerpId: ik.account.id, type: 'plaatsing.geexporteerd' },
      select: { gegevens: true },
    }),
  ).toEqual([{ gegevens: { plaatsingen: 2, vorm: 'csv', filters: ['mij', 'lopend'] } }])
})

test('nobody but an adviseur takes the list', async () => {
  const { werkgever, kandidaat } = await aPlaatsing()

  for (const actor of [werkgever, kandidaat])
    expect(await exportPlaatsingen(actor, VRAAG)).toMatchObject({ reden: 'not-allowed' })
})

test('the werkbank counts what ends soon and what is past its end, at the own employers', async () => {
  const { ik } = await aMensen()
  const ander = await anAdviseur()
  const tel = (een: typeof ik) => countPlaatsingenTeDoen(een.actor, { ik: een.account.id, afwezigen: [] })

  expect(await tel(ik)).toEqual({ eindigt: 1, voorbij: 1 })
  expect(await tel(ander)).toEqual({ eindigt: 0, voorbij: 0 })
})
