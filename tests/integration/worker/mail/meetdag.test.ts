import { expect, test } from 'vitest'
import { finishStap, moveMeting, stopMeting } from '#app/domain/loonwaarde/finish-stap.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { aMeting } from '#tests/factories/loonwaarde.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { aContact } from '#tests/factories/werkgever.ts'
import { deliverMails } from '#tests/support/mail.ts'

const dag = (dagen: number) => plusDays(today(), dagen)

async function aGeplande() {
  const scene = await aPlaatsing({ contracten: [{ tot: null }] })
  const { bemiddeling, adviseur, werkgever } = scene
  const collega = await aContact(scene.vacature.werkgeverId)
  const { id } = await aMeting({
    bemiddelingId: bemiddeling.id,
    behandelaarId: adviseur.accountId,
    stap: 'aangevraagd',
  })
  const { email } = await db().account.findUniqueOrThrow({ where: { id: werkgever.accountId } })
  const stap = { id, op: today() }
  expect(
    await finishStap(adviseur, { ...stap, versie: 1, stap: 'aangevraagd', geplandOp: null }),
  ).toMatchObject({
    ok: true,
  })
  expect(
    await finishStap(adviseur, { ...stap, versie: 2, stap: 'gepland', geplandOp: dag(10) }),
  ).toMatchObject({
    ok: true,
  })
  return { ...scene, id, emails: [email, collega.account.email] }
}

/** The mails about the day to the people of this employer, their calendar files made whole. */
async function mailsAan(emails: string[]) {
  return (await deliverMails())
    .filter(({ to, subject }) => emails.includes(to) && subject.startsWith('Loonwaardemeting'))
    .map((mail) => ({ ...mail, kalender: mail.kalender?.replaceAll(/\r?\n /g, '') ?? '' }))
}
const icsDag = (dagen: number) => `DTSTART;VALUE=DATE:${dag(dagen).replaceAll('-', '')}`

test('the employer hears which day is agreed, another day and that it is off: one entry of the calendar', async () => {
  const { id, adviseur, emails, persoon, profiel } = await aGeplande()
  const eerst = await mailsAan(emails)
  expect(eerst.map(({ to }) => to).sort()).toEqual([...emails].sort())
  for (const { kalender } of eerst) {
    expect(kalender).toContain(`UID:${id}.meetdag`)
    expect(kalender).toContain(icsDag(10))
    expect(kalender).toContain('STATUS:CONFIRMED')
  }

  expect(await moveMeting(adviseur, { id, versie: 3, geplandOp: dag(14) })).toMatchObject({ ok: true })
  const daarna = (await mailsAan(emails)).slice(eerst.length)
  expect(daarna).toHaveLength(2)
  for (const { kalender, subject } of daarna) {
    expect(subject).toContain('verzet')
    expect(kalender).toContain(`UID:${id}.meetdag`)
    expect(kalender).toContain(icsDag(14))
    expect(kalender).toContain('SEQUENCE:4')
  }

  expect(await stopMeting(adviseur, { id, versie: 4, reden: 'dubbel' })).toMatchObject({ ok: true })
  const alle = await mailsAan(emails)
  const slot = alle.slice(eerst.length + daarna.length)
  expect(slot).toHaveLength(2)
  for (const { kalender } of slot) expect(kalender).toContain('STATUS:CANCELLED')
  for (const { raw, text, kalender } of alle)
    for (const geheim of [persoon.achternaam, profiel.code])
      expect(`${raw}${text}${kalender}`).not.toContain(geheim)
})

test('a measurement that stops before a day was agreed is no news for the employer', async () => {
  const { bemiddeling, adviseur, werkgever } = await aPlaatsing()
  const { id } = await aMeting({ bemiddelingId: bemiddeling.id, behandelaarId: adviseur.accountId })
  expect(await stopMeting(adviseur, { id, versie: 1, reden: 'dubbel' })).toMatchObject({ ok: true })
  const { email } = await db().account.findUniqueOrThrow({ where: { id: werkgever.accountId } })
  expect(await mailsAan([email])).toEqual([])
})
