import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { askVerlenging, declineVerlenging } from '#app/domain/jobcoaching/ask-verlenging.server.ts'
import { endTraject, extendTraject } from '#app/domain/jobcoaching/end-traject.server.ts'
import { getCoachwerk } from '#app/domain/jobcoaching/get-coachwerk.server.ts'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { getTrajectVoorWerkgever } from '#app/domain/jobcoaching/get-voor-werkgever.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addMonths } from '#app/platform/form-values.ts'
import { aJobcoach } from '#tests/factories/account.ts'
import { aJobcoachtraject } from '#tests/factories/jobcoachtraject.ts'
import { aContact, aWerkgever } from '#tests/factories/werkgever.ts'
import { deliverMails } from '#tests/support/mail.ts'

async function aScene() {
  const scene = await aJobcoachtraject()
  const werkgever = await aContact(scene.traject.werkgeverId)
  const vraag = { trajectId: scene.traject.id, id: randomUUID(), tekst: 'Er komen nieuwe taken bij.' }
  return { ...scene, werkgever, vraag }
}

test('the employer asks once, the coach sees it as work and gets a mail without what was written', async () => {
  const { coach, traject, werkgever, vraag } = await aScene()

  expect(await askVerlenging(werkgever.actor, vraag)).toMatchObject({ ok: true })
  expect(await askVerlenging(werkgever.actor, vraag)).toMatchObject({ ok: true })
  expect(await askVerlenging(werkgever.actor, { ...vraag, id: randomUUID() })).toMatchObject({
    reden: 'conflict',
  })

  expect(await db().trajectverlengverzoek.count({ where: { trajectId: traject.id } })).toBe(1)
  expect((await getTraject(coach.actor, traject.id))?.verlengverzoek?.tekst).toBe(vraag.tekst)
  expect((await getCoachwerk(coach.actor)).teLaat[0]).toMatchObject({ soort: 'verlengverzoek' })
  expect(await getTrajectVoorWerkgever(werkgever.actor, traject.id)).toMatchObject({
    verzoek: { antwoord: null },
    mag: { vragen: true, verlengen: false },
  })
  const mails = await deliverMails()
  expect(mails.map(({ to }) => to)).toEqual([coach.account.email])
  expect(mails[0]?.text).not.toContain(vraag.tekst)
})

test('extending the traject answers the question; ending it answers it too, and then nobody can ask', async () => {
  const { coach, traject, werkgever, vraag } = await aScene()
  await askVerlenging(werkgever.actor, vraag)
  const langer = { trajectId: traject.id, versie: 1, tot: addMonths(today(), 9), reden: 'anders' } as const
  expect(await extendTraject(coach.actor, langer)).toMatchObject({ ok: true })
  expect(await getTrajectVoorWerkgever(werkgever.actor, traject.id)).toMatchObject({
    verzoek: { antwoord: 'verlengd' },
    mag: { verlengen: true },
  })

  const opnieuw = { ...vraag, id: randomUUID() }
  await askVerlenging(werkgever.actor, opnieuw)
  const einde = { trajectId: traject.id, versie: 2, datum: today(), reden: 'kan_zonder' } as const
  expect(await endTraject(coach.actor, einde)).toMatchObject({ ok: true })
  expect(await getTrajectVoorWerkgever(werkgever.actor, traject.id)).toMatchObject({
    verzoek: { antwoord: 'niet_verlengd', antwoordTekst: null },
    mag: { vragen: false, verlengen: false },
  })
  expect(await askVerlenging(werkgever.actor, { ...vraag, id: randomUUID() })).toMatchObject({
    reden: 'conflict',
  })
})

test('the coach says no and why; the employer reads it and gets a mail that does not say it', async () => {
  const { coach, traject, werkgever, persoon, vraag } = await aScene()
  await askVerlenging(werkgever.actor, vraag)
  const nee = { trajectId: traject.id, verzoekId: vraag.id, tekst: 'De doelen zijn bijna behaald.' }

  const herkenbaar = `${persoon.voornaam} kan het nu zelf.`
  expect(await declineVerlenging(coach.actor, { ...nee, tekst: herkenbaar })).toMatchObject({
    reden: 'invalid',
  })
  const ander = await aJobcoach()
  expect(await declineVerlenging(ander.actor, nee)).toMatchObject({ reden: 'not-found' })
  await deliverMails()
  expect(await declineVerlenging(coach.actor, nee)).toMatchObject({ ok: true })
  expect(await declineVerlenging(coach.actor, nee)).toMatchObject({ reden: 'conflict' })

  expect(await getTrajectVoorWerkgever(werkgever.actor, traject.id)).toMatchObject({
    verzoek: { antwoord: 'niet_verlengd', antwoordTekst: nee.tekst },
    mag: { verlengen: true },
  })
  expect((await getTraject(coach.actor, traject.id))?.verlengverzoek).toBeNull()
  const mails = (await deliverMails()).filter(({ to }) => to === werkgever.account.email)
  expect(mails).toHaveLength(1)
  expect(mails[0]?.text).not.toContain(nee.tekst)
})

test('another employer and a candidate cannot ask: for them the traject is not there', async () => {
  const { traject, vraag } = await aScene()
  const ander = await aWerkgever()
  expect(await askVerlenging(ander.actor, vraag)).toMatchObject({ reden: 'not-found' })
  expect(await getTrajectVoorWerkgever(ander.actor, traject.id)).toBeNull()
})
