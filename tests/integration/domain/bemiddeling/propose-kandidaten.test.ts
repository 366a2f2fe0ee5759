import { expect, test } from 'vitest'
import { listVoorstelbaar } from '#app/domain/bemiddeling/list-voorstelbaar.server.ts'
import { proposeKandidaten } from '#app/domain/bemiddeling/propose-kandidaten.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { anAccount } from '#tests/factories/any-account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { deliverMails } from '#tests/support/mail.ts'

async function aGroup() {
  const { actor } = await anAdviseur()
  const lopend = await aBemiddeling({ status: 'aangeboden' })
  const [een, twee] = [await aKandidaat({ visible: true }), await aKandidaat({ visible: true })]
  const uit = await aKandidaat()
  const profielIds = [een, twee, uit].map(({ profiel }) => profiel.id)
  return {
    actor,
    vacatureId: lopend.vacature.id,
    een,
    twee,
    profielIds: [...profielIds, lopend.profiel.id],
    lopendCode: lopend.profiel.code,
  }
}

test('each gets a proposal and a mail of their own; who cannot is told and stops nobody', async () => {
  const { actor, vacatureId, een, twee, profielIds } = await aGroup()

  const result = await proposeKandidaten(actor, { vacatureId, profielIds })

  expect(result).toMatchObject({ ok: true, data: { voorgesteld: 2 } })
  expect(result.ok && result.data.geweigerd.map(({ profielId }) => profielId)).toEqual(profielIds.slice(2))
  expect(await db().bemiddeling.count({ where: { vacatureId, status: 'voorgesteld' } })).toBe(2)
  const to = (await deliverMails()).map((mail) => mail.to)
  expect(to).toEqual(expect.arrayContaining([een.kandidaat.email, twee.kandidaat.email]))
})

test('before that the adviseur sees who will be proposed and who not', async () => {
  const { actor, vacatureId, profielIds, lopendCode } = await aGroup()

  const lijst = await listVoorstelbaar(actor, { vacatureId, profielIds })

  expect(lijst?.profielen.map(({ nietOmdat }) => nietOmdat)).toEqual([null, null, 'loopt-al'])
  expect(lijst?.profielen[2]?.code).toBe(lopendCode)
  expect(lijst?.nietZichtbaar).toBe(1)
})

test.each(['werkgever', 'kandidaat'] as const)('a %s proposes nobody', async (rol) => {
  const { vacatureId, profielIds } = await aGroup()
  const { actor } = await anAccount(rol)
  expect(await proposeKandidaten(actor, { vacatureId, profielIds })).toMatchObject({ reden: 'not-allowed' })
  expect(await listVoorstelbaar(actor, { vacatureId, profielIds })).toBeNull()
})
