import { expect, test } from 'vitest'
import { endBemiddeling } from '#app/domain/bemiddeling/end-bemiddeling.server.ts'
import { offerToWerkgever } from '#app/domain/bemiddeling/offer-to-werkgever.server.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { deliverMails } from '#tests/support/mail.ts'

test('an employer hears nothing any more of an offer that ended before the mail left', async () => {
  const { bemiddeling, adviseur, kandidaat } = await aBemiddeling({ status: 'akkoord_kandidaat' })
  const { id, versie } = bemiddeling
  expect(await offerToWerkgever(adviseur, { id, versie })).toMatchObject({ ok: true })
  expect(
    await endBemiddeling(kandidaat, { id, versie: versie + 1, reden: 'kandidaat_geen_interesse' }),
  ).toMatchObject({ ok: true })

  const subjects = (await deliverMails()).map(({ subject }) => subject)

  expect(subjects.filter((subject) => subject.startsWith('Een kandidaat voor uw vacature'))).toEqual([])
})
