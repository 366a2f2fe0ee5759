import { expect, test } from 'vitest'
import { telKandidaten } from '#app/domain/match/tel-kandidaten.server.ts'
import { MATCH_VACATURE_SELECT, toMatchVacature } from '#app/domain/vacature/match-vacature.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aVacature } from '#tests/factories/vacature.ts'

test('counts are exact, per variant, and only of who is visible', async () => {
  const { vacature } = await aVacature({ status: 'gepubliceerd' })
  const row = await db().vacature.findUniqueOrThrow({
    where: { id: vacature.id },
    select: MATCH_VACATURE_SELECT,
  })
  const zonderEisen = { ...toMatchVacature(row), eisen: [] }
  const onmogelijk = {
    ...zonderEisen,
    eisen: [{ termId: 'rijbewijs:D', niveau: 3 as const, hard: true, gewicht: 'essentieel' as const }],
  }
  const [eerst] = (await telKandidaten([zonderEisen])) ?? []
  await aKandidaat({ visible: true })
  await aKandidaat({ visible: false })

  const [ruim, streng] = (await telKandidaten([zonderEisen, onmogelijk])) ?? []

  expect(ruim?.voldoet).toBe((eerst?.voldoet ?? 0) + 1)
  expect(streng).toMatchObject({ voldoet: 0, past: 0, metAanpassing: 0 })
  expect(streng?.navragen).toBeGreaterThan(0)
})
