import { expect, test } from 'vitest'
import { listEigenMetingen } from '#app/domain/loonwaarde/list-eigen-metingen.server.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aMeting } from '#tests/factories/loonwaarde.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

test('an employer sees its own measurements from the contact on, without whom or what for', async () => {
  const { bemiddeling, vacature, persoon, profiel, werkgever, adviseur } = await aBemiddeling({
    status: 'geplaatst',
  })
  const basis = { bemiddelingId: bemiddeling.id, behandelaarId: adviseur.accountId }
  await aMeting({
    ...basis,
    stand: 'gestopt',
    stopreden: 'persoon_is_ziek',
    eindeOp: new Date(),
    uiterlijk: null,
  })
  expect(await listEigenMetingen(werkgever)).toEqual([])

  const { id } = await aMeting({ ...basis, soort: 'praktijkroute', stap: 'gemeten' })
  const eigen = await listEigenMetingen(werkgever)
  expect(eigen).toMatchObject([{ id, functie: vacature.titel, woord: 'Gepland', loopt: true }])
  const tekst = JSON.stringify(eigen)
  for (const geheim of ['praktijkroute', persoon.achternaam, profiel.code, persoon.id])
    expect(tekst).not.toContain(geheim)
  expect(await listEigenMetingen((await aWerkgever()).actor)).toEqual([])
})
