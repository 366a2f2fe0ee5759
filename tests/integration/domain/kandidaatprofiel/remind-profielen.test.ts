import { expect, test } from 'vitest'
import { confirmProfiel } from '#app/domain/kandidaatprofiel/confirm-profiel.server.ts'
import { remindProfielen } from '#app/domain/kandidaatprofiel/remind-profielen.server.ts'
import { setSleutelKandidaat } from '#app/domain/kandidaatprofiel/set-sleutel-kandidaat.server.ts'
import { moveClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'

const DAY = 86_400_000

test('a candidate is reminded once per period, in the last 14 days, also by two workers at once', async () => {
  const setup = await aKandidaat({ visible: true })
  const uit = await aKandidaat({ visible: true })
  await setSleutelKandidaat(uit.actor, { aan: false })
  const reminders = () =>
    db().gebeurtenis.count({ where: { type: 'kandidaatprofiel.herinnerd', onderwerpId: setup.profiel.id } })

  moveClock(75 * DAY)
  expect(await remindProfielen()).toBe(0)
  moveClock(77 * DAY)
  const [een, twee] = await Promise.all([remindProfielen(), remindProfielen()])
  expect(een + twee).toBe(1)
  expect(await remindProfielen()).toBe(0)
  expect(await reminders()).toBe(1)

  await confirmProfiel(setup.actor, { kandidaatId: setup.kandidaat.id })
  expect(await remindProfielen()).toBe(0)
  moveClock((77 + 80) * DAY)
  expect(await remindProfielen()).toBe(1)
  expect(await reminders()).toBe(2)
  moveClock(300 * DAY)
  expect(await remindProfielen()).toBe(0)
})
