import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { amsterdamTime, dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { anAanmelding, anEvenement } from '#tests/factories/evenement.ts'
import { aVerplichting } from '#tests/factories/sroi.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { cookieOf } from '#tests/support/login.ts'
import { openPortal } from '#tests/support/portal.ts'

const portal = await openPortal()
const DAG = plusDays(today(), -5)

test('a suggestion of a Harrie-training opens the form filled, keeps what was typed, and leads who judges to the event without a name', async () => {
  const { account, werkgever } = await aWerkgever()
  const cookie = await cookieOf(account.id)
  const { verplichting } = await aVerplichting({ werkgeverId: werkgever.id })
  const { id: evenementId } = await anEvenement({
    start: amsterdamTime(DAG, '10:00'),
    titel: 'Harrie in mei',
  })
  await anAanmelding(evenementId, { werkgeverId: werkgever.id, namen: ['Geheime Collega'] })
  await db().harriebuddys.create({
    data: { werkgeverId: werkgever.id, evenementId, aantal: 3, op: dateOnly(DAG) },
  })
  const contract = `/werkgever/sroi/${verplichting.id}`
  const nieuw = `${contract}/invullingen/nieuw?soort=training&evenement=${evenementId}&aantal=3`

  const pagina = await portal.visit(contract, { cookie })
  expect(pagina.body).toContain('Laat meetellen wat collega’s volgden: Harrie in mei')
  expect(pagina.body).toContain(nieuw.replaceAll('&', '&amp;'))

  const leeg = await portal.visit(nieuw, { cookie })
  expect(leeg.body).toContain('Hooguit 3, want 3 collega’s volgden de training tot het einde.')
  for (const waarde of ['3', DAG, evenementId, 'ingediend']) expect(leeg.body).toContain(`value="${waarde}"`)

  const body = {
    id: randomUUID(),
    soort: 'training',
    evenementId,
    omschrijving: 'Harrie in mei',
    aantal: '4',
    van: DAG,
    tot: DAG,
    moment: 'ingediend',
  }
  const teVeel = await portal.visit(nieuw, { method: 'POST', cookie, body })
  expect(teVeel.status).toBe(400)
  for (const waarde of ['4', evenementId]) expect(teVeel.body).toContain(`value="${waarde}"`)
  const goed = await portal.visit(nieuw, { method: 'POST', cookie, body: { ...body, aantal: '3' } })
  expect([goed.status, goed.location]).toEqual([303, `${contract}/invullingen/${body.id}`])

  const adviseur = await cookieOf((await anAdviseur()).account.id)
  const invulling = `/sroi/${verplichting.id}/invullingen/${body.id}`
  const oordeel = await portal.visit(`/adviseur${invulling}`, { cookie: adviseur })
  expect(oordeel.body).toContain(`href="/adviseur/evenementen/${evenementId}"`)
  expect(oordeel.body).not.toContain('Dit is meer dan er volgens het WSP was')
  await db().harriebuddys.updateMany({ where: { evenementId }, data: { aantal: 2 } })
  const minder = await portal.visit(`/adviseur${invulling}`, { cookie: adviseur })
  expect(minder.body).toContain('Dit is meer dan er volgens het WSP was')

  const eigen = await portal.visit(`/werkgever${invulling}`, { cookie })
  for (const { body: tekst } of [pagina, leeg, oordeel, minder, eigen]) expect(tekst).not.toContain('Geheime')
})
