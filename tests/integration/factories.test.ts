import { expect, test } from 'vitest'
import { readSessie } from '#app/domain/account/sessie.server.ts'
import { ROLLEN } from '#app/domain/account/account.ts'
import { sessieCookie } from '#app/http/cookies.server.ts'
import { BemiddelingStatus, VacatureStatus } from '#prisma/generated/client.ts'
import { anAccount } from '#tests/factories/any-account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { cookieOf } from '#tests/support/login.ts'

test.each(Object.values(VacatureStatus))('a vacature can be made in status %s', async (status) => {
  const { vacature, actor } = await aVacature({ status, eisen: [{ termId: 'gedrag:24105', hard: true }] })

  expect(vacature).toMatchObject({ status, werkgeverId: actor.werkgeverId, eisen: [{ niveau: 2 }] })
})

test.each(Object.values(BemiddelingStatus))('a bemiddeling can be made in status %s', async (status) => {
  const { bemiddeling, profiel, werkgever, vacature } = await aBemiddeling({ status })

  expect(bemiddeling).toMatchObject({ status, profielId: profiel.id, uitleg: { versie: 1 } })
  expect(vacature.werkgeverId).toBe(werkgever.werkgeverId)
})

test.each(ROLLEN)('an account of each role can log in: %s', async (rol) => {
  const { accountId, actor } = await anAccount(rol)

  const token: unknown = await sessieCookie.parse(await cookieOf(accountId))

  expect((await readSessie(String(token)))?.actor).toEqual(actor)
})
