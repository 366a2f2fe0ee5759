import { expect, test } from 'vitest'
import { getEigenGesprekken } from '#app/domain/speeddate/get-eigen-gesprekken.server.ts'
import { getSpeeddates } from '#app/domain/speeddate/get-speeddates.server.ts'
import { listEigenSpeeddates } from '#app/domain/speeddate/list-eigen.server.ts'
import { makeSpeeddateAfdruk, VORMEN } from '#app/domain/speeddate/make-afdruk.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aSpeeddateDag } from '#tests/factories/speeddate.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'

test('a werkgever reads numbers and no name, a kandidaat no title of a vacature that is not for anyone', async () => {
  const { evenementId, werkgever, kandidaat, vacature, kim } = await aSpeeddateDag()
  await db().vacature.update({ where: { id: vacature.id }, data: { bereik: 'wsp' } })
  const bij = JSON.stringify(await getEigenGesprekken(werkgever, evenementId))
  expect(bij).toContain('Kandidaat 1')
  expect(bij).toContain(vacature.titel)
  for (const geheim of ['Zoekbare Spreker', kim.inschrijvingen[0]?.id, kim.email])
    expect(bij).not.toContain(geheim)
  const van = await getEigenGesprekken(kandidaat.actor, evenementId)
  expect(van?.gesprekken).toHaveLength(2)
  expect(JSON.stringify(van)).not.toContain(vacature.titel)
  expect(await listEigenSpeeddates(kandidaat.actor)).toMatchObject([{ id: evenementId }])
  const ander = (await aKandidaat()).actor
  expect(await getEigenGesprekken(ander, evenementId)).toBeNull()
  expect(await listEigenSpeeddates(ander)).toEqual([])
})

test('the page of the adviseur tells who fell out; each afdruk is in the audit log', async () => {
  const { evenementId, actor, gast } = await aSpeeddateDag()
  await db().inschrijving.update({
    where: { id: gast.inschrijvingen[0]?.id ?? '' },
    data: { status: 'geannuleerd' },
  })
  const page = await getSpeeddates(actor, evenementId)
  expect(page?.gesprekken.filter(({ valtUit }) => valtUit)).toHaveLength(2)
  expect(page?.aantal).toEqual({ werkgevers: 2, kandidaten: 1 })
  for (const vorm of VORMEN) {
    const afdruk = await makeSpeeddateAfdruk(actor, { evenementId, vorm })
    expect(afdruk.ok && Buffer.from(afdruk.data.bytes).subarray(0, 5).toString()).toBe('%PDF-')
  }
  expect(
    await db().gebeurtenis.findMany({
      where: { onderwerpId: evenementId, type: 'speeddates.afgedrukt' },
      select: { gegevens: true },
      orderBy: { id: 'asc' },
    }),
  ).toEqual(VORMEN.map((vorm) => ({ gegevens: { vorm, gesprekken: 2 } })))
})
