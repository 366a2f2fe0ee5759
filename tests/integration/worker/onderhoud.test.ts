import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { runOnderhoud } from '#app/worker/onderhoud.server.ts'
import { runStappen, StappenMislukt } from '#app/worker/stappen.server.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'

const eventsOf = (onderwerpId: string, type: string) =>
  db().gebeurtenis.count({ where: { onderwerpId, type } })

test('a step that fails leaves the others done and is named, and the next run does only what is left', async () => {
  const { plaatsing } = await aPlaatsing({ start: -7, contracten: [{ tot: 30 }] })
  // One kind of work cannot be done: its table is away.
  await db().$executeRaw`ALTER TABLE plaatsing_contract RENAME TO plaatsing_contract_weg`

  const mislukt = await runOnderhoud().then(
    () => null,
    (error: unknown) => error,
  )

  await db().$executeRaw`ALTER TABLE plaatsing_contract_weg RENAME TO plaatsing_contract`
  expect(mislukt).toBeInstanceOf(StappenMislukt)
  expect((mislukt as StappenMislukt).code).toMatch(/^contracten-herinneren \w+ P20\d\d$/)
  expect(await eventsOf(plaatsing.id, 'plaatsing.contract-eindigt')).toBe(0)
  const moment = await db().nazorgmoment.findFirstOrThrow({
    where: { plaatsingId: plaatsing.id, status: 'gevraagd' },
  })
  expect(await eventsOf(moment.id, 'nazorg.gevraagd')).toBe(1)

  await runOnderhoud()
  await runOnderhoud()

  expect(await eventsOf(plaatsing.id, 'plaatsing.contract-eindigt')).toBe(1)
  expect(await eventsOf(moment.id, 'nazorg.gevraagd')).toBe(1)
  expect(await eventsOf(plaatsing.id, 'nazorg.gepland')).toBe(1)
})

test('every step runs in order, also after ones that fail, and the failure tells name, kind and code alone', async () => {
  const gedaan: string[] = []
  const doe = (naam: string) => ({ naam, werk: () => Promise.resolve(gedaan.push(naam)) })
  const breek = (naam: string, error: Error) => ({ naam, werk: () => Promise.reject(error) })
  const metCode = Object.assign(new TypeError('Jan Jansen, 0612345678'), { code: 'P2002' })

  const mislukt = runStappen('toets', [
    doe('een'),
    breek('twee', metCode),
    doe('drie'),
    breek('vier', new RangeError('jan@voorbeeld.example')),
    doe('vijf'),
  ])

  await expect(mislukt).rejects.toBeInstanceOf(StappenMislukt)
  await expect(mislukt).rejects.toMatchObject({
    message: 'stappen mislukt',
    code: 'twee TypeError P2002; vier RangeError',
  })
  expect(gedaan).toEqual(['een', 'drie', 'vijf'])
})

test('nothing is thrown when every step did its work', async () => {
  await expect(
    runStappen('toets', [{ naam: 'een', werk: () => Promise.resolve(0) }]),
  ).resolves.toBeUndefined()
})
