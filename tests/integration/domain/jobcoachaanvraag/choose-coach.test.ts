import { expect, test } from 'vitest'
import { chooseCoach, listCoachvoorstellen } from '#app/domain/jobcoachaanvraag/choose-coach.server.ts'
import { getAanvraag } from '#app/domain/jobcoachaanvraag/get-aanvraag.server.ts'
import { getInzet, saveInzet } from '#app/domain/jobcoachaanvraag/inzet.server.ts'
import { forwardAanvraag } from '#app/domain/jobcoachaanvraag/triage-aanvraag.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aJobcoach, anAdviseur } from '#tests/factories/account.ts'
import { aJobcoachaanvraag } from '#tests/factories/jobcoachaanvraag.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { deliverMails } from '#tests/support/mail.ts'

async function aWaiting() {
  const wereld = await aPlaatsing()
  const { werkgeverId } = wereld.vacature
  const { id } = await aJobcoachaanvraag({ werkgeverId, plaatsingId: wereld.plaatsing.id })
  const adviseur = await anAdviseur()
  const nodig = { id, versie: 1, specialismen: ['autisme' as const], notitie: null }
  expect(await forwardAanvraag(adviseur.actor, nodig)).toMatchObject({ ok: true })
  return { ...wereld, adviseur, id }
}

type Coach = Awaited<ReturnType<typeof aJobcoach>>
const keuze = (id: string, coach: Coach, reden: string | null = null) => ({
  id,
  versie: 2,
  jobcoachId: coach.account.id,
  startdatum: today(),
  reden,
})
const trajecten = (plaatsingId: string) => db().jobcoachtraject.count({ where: { plaatsingId } })

test('the choice starts the traject: coach, candidate and employer hear of it, and never the need', async () => {
  const { adviseur, id, plaatsing, werkgever } = await aWaiting()
  const coach = await aJobcoach()

  expect(await chooseCoach(adviseur.actor, keuze(id, coach))).toMatchObject({ ok: true })

  expect(await trajecten(plaatsing.id)).toBe(1)
  const gezien = await getAanvraag(werkgever, id)
  expect(gezien).toMatchObject({ status: 'toegewezen', coach: { naam: coach.account.naam } })
  expect(JSON.stringify(gezien)).not.toMatch(/autisme/i)
  const mails = await deliverMails()
  expect(mails.filter(({ to }) => to === coach.account.email)).toHaveLength(1)
  for (const { raw } of mails) expect(raw).not.toMatch(/autisme/i)
})

test('two adviseurs at once: one wins, the other hears it, and one traject runs', async () => {
  const { adviseur, id, plaatsing } = await aWaiting()
  const [een, ander] = [await aJobcoach(), await aJobcoach()]

  const results = await Promise.all([
    chooseCoach(adviseur.actor, keuze(id, een)),
    chooseCoach((await anAdviseur()).actor, keuze(id, ander)),
  ])

  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ reden: 'conflict' })
  expect(await trajecten(plaatsing.id)).toBe(1)
})

test('a coach who is full is shown as full, and is chosen with a reason alone', async () => {
  const { adviseur, id } = await aWaiting()
  const coach = await aJobcoach()
  expect(await getInzet(coach.actor as never)).toEqual({ maximum: null, specialismen: [], versie: 0 })
  await saveInzet(coach.actor as never, { versie: 0, maximum: 0, specialismen: ['autisme'] })
  expect(await saveInzet(coach.actor as never, { versie: 0, maximum: 5, specialismen: [] })).toMatchObject({
    reden: 'conflict',
  })

  const lijst = await listCoachvoorstellen(adviseur.actor, id)
  expect(lijst?.find(({ id: wie }) => wie === coach.account.id)).toMatchObject({ isVol: true })
  expect(await chooseCoach(adviseur.actor, keuze(id, coach))).toMatchObject({ reden: 'invalid' })
  expect(await chooseCoach(adviseur.actor, keuze(id, coach, 'Kent het bedrijf'))).toMatchObject({ ok: true })
})

test('a blocked coach and somebody without the role are neither shown nor chosen', async () => {
  const { adviseur, id, plaatsing } = await aWaiting()
  const weg = await aJobcoach({ geblokkeerdOp: new Date() })
  const lijst = (await listCoachvoorstellen(adviseur.actor, id)) ?? []
  for (const { account } of [weg, adviseur]) {
    expect(lijst.map(({ id: wie }) => wie)).not.toContain(account.id)
    const result = await chooseCoach(adviseur.actor, { ...keuze(id, weg), jobcoachId: account.id })
    expect(result).toMatchObject({ ok: false, reden: 'invalid' })
  }
  expect(await trajecten(plaatsing.id)).toBe(0)
})
