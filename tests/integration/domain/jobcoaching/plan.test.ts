import { expect, test } from 'vitest'
import { addDoel, changeDoel, moveDoel, setAanpak } from '#app/domain/jobcoaching/change-plan.server.ts'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { listTrajecten } from '#app/domain/jobcoaching/list-trajecten.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addMonths } from '#app/platform/form-values.ts'
import { aJobcoach } from '#tests/factories/account.ts'
import { aJobcoachtraject } from '#tests/factories/jobcoachtraject.ts'

const doel = (versie: number, tekst = 'Komt zelf op tijd') => ({
  versie,
  tekst,
  deadline: addMonths(today(), 2),
})

test('the coach makes a plan: goals in an order, an approach, and each change is in the log without text', async () => {
  const { coach, traject } = await aJobcoachtraject()
  const trajectId = traject.id

  const een = await addDoel(coach.actor, { trajectId, ...doel(1) })
  const twee = await addDoel(coach.actor, { trajectId, ...doel(2, 'Vraagt om hulp') })
  if (!een.ok || !twee.ok) throw new Error('refused')
  expect(
    await moveDoel(coach.actor, { trajectId, doelId: twee.data.doelId, versie: 3, kant: 'omhoog' }),
  ).toEqual({
    ok: true,
    data: null,
  })
  await changeDoel(coach.actor, { trajectId, doelId: een.data.doelId, ...doel(4), status: 'behaald' })
  await setAanpak(coach.actor, { trajectId, versie: 5, aanpak: 'Elke week samen oefenen' })

  const nu = await getTraject(coach.actor, trajectId)
  expect(nu?.doelen.map(({ tekst, status, afgerondOp }) => [tekst, status, afgerondOp])).toEqual([
    ['Vraagt om hulp', 'open', null],
    ['Komt zelf op tijd', 'behaald', today()],
  ])
  expect(nu).toMatchObject({ aanpak: 'Elke week samen oefenen', versie: 6 })
  const events = await db().gebeurtenis.findMany({ where: { onderwerpId: trajectId } })
  expect(events).toHaveLength(5)
  expect(JSON.stringify(events.map(({ gegevens }) => gegevens))).not.toMatch(/hulp|oefenen|tijd/)
  const { regels } = await listTrajecten(coach.actor, {
    status: 'lopend',
    tonen: 'zonder_gesprek',
    zoek: nu?.werkgever ?? '',
    pagina: 1,
  })
  expect(regels).toMatchObject([{ id: trajectId, doelen: { totaal: 2, behaald: 1 } }])
})

test('refused: another coach, another role, an old page, a day that is past, a traject that is over', async () => {
  const { coach, traject, werkgever, kandidaat, adviseur } = await aJobcoachtraject()
  const ander = await aJobcoach()
  const input = { trajectId: traject.id, ...doel(1) }

  expect(await addDoel(ander.actor, input)).toMatchObject({ reden: 'not-found' })
  for (const actor of [werkgever, kandidaat, adviseur])
    expect(await addDoel(actor, input)).toMatchObject({ reden: 'not-allowed' })
  expect(await addDoel(coach.actor, { ...input, versie: 9 })).toMatchObject({ reden: 'conflict' })
  expect(await addDoel(coach.actor, { ...input, deadline: '2020-01-01' })).toMatchObject({ reden: 'invalid' })
  expect(await getTraject(ander.actor, traject.id)).toBeNull()
  await db().jobcoachtraject.update({
    where: { id: traject.id },
    data: { status: 'beeindigd', beeindigdOp: new Date(), eindeReden: 'doelen_behaald' },
  })
  expect(await addDoel(coach.actor, input)).toMatchObject({ reden: 'conflict' })
  expect(await db().jobcoachdoel.count({ where: { trajectId: traject.id } })).toBe(0)
})

test('a goal of another traject of the same coach is not found in this one', async () => {
  const coach = await aJobcoach()
  const [hier, daar] = [await aJobcoachtraject({ coach }), await aJobcoachtraject({ coach })]
  const gemaakt = await addDoel(coach.actor, { trajectId: daar.traject.id, ...doel(1) })
  if (!gemaakt.ok) throw new Error('refused')

  const wijzig = {
    trajectId: hier.traject.id,
    doelId: gemaakt.data.doelId,
    ...doel(1),
    status: 'open' as const,
  }
  expect(await changeDoel(coach.actor, wijzig)).toMatchObject({ reden: 'not-found' })
})
