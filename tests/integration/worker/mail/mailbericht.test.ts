import { beforeAll, expect, test } from 'vitest'
import { requestInlogcode } from '#app/domain/account/request-inlogcode.server.ts'
import { offerToWerkgever } from '#app/domain/bemiddeling/offer-to-werkgever.server.ts'
import { listMailberichten } from '#app/domain/mailbericht/list-mailberichten.server.ts'
import { MAIL_BEWAAR_MAANDEN } from '#app/domain/mailbericht/mailbericht.ts'
import { removeOldMailberichten } from '#app/domain/mailbericht/remove-old-mailberichten.server.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { sendMailJob } from '#app/worker/send-mail-job.server.ts'
import { aBeheerder, anAdviseur } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aContact } from '#tests/factories/werkgever.ts'
import { deliverMails, receivedMails } from '#tests/support/mail.ts'

const MAIL = 'bemiddeling-aangeboden'
let emails: string[]
let gebeurtenisId: string

/** One mail to two colleagues of an employer. */
beforeAll(async () => {
  const vacature = await aVacature({ status: 'gepubliceerd' })
  const collega = await aContact(vacature.vacature.werkgeverId)
  const { bemiddeling, adviseur, werkgever } = await aBemiddeling({ status: 'akkoord_kandidaat', vacature })
  await offerToWerkgever(adviseur, { id: bemiddeling.id, versie: bemiddeling.versie })
  await deliverMails()
  const eigenaar = await db().account.findUniqueOrThrow({ where: { id: werkgever.accountId } })
  emails = [eigenaar.email, collega.account.email]
  const event = await db().gebeurtenis.findFirstOrThrow({
    where: { onderwerpId: bemiddeling.id, type: 'bemiddeling.aangeboden' },
  })
  gebeurtenisId = String(event.id)
})

const receivedBy = async (email: string) => (await receivedMails()).filter(({ to }) => to === email)
const messageIdOf = (raw: string) => /^Message-ID: (.*)$/im.exec(raw)?.[1]

test('a job that runs again sends nothing to who has the mail', async () => {
  await sendMailJob({ mail: MAIL, gebeurtenisId })

  expect(await Promise.all(emails.map(async (email) => (await receivedBy(email)).length))).toEqual([1, 1])
})

test('a job that was cut off sends what is left, and says that it is the same mail', async () => {
  const [een = '', ander = ''] = emails
  await db().mailbericht.updateMany({ where: { aan: ander }, data: { verzondenOp: null } })
  await sendMailJob({ mail: MAIL, gebeurtenisId })

  expect(await receivedBy(een)).toHaveLength(1)
  const twice = (await receivedBy(ander)).map(({ raw }) => messageIdOf(raw))
  expect(twice).toHaveLength(2)
  expect(new Set(twice).size).toBe(1)
  expect(messageIdOf((await receivedBy(een))[0]?.raw ?? '')).not.toBe(twice[0])
})

test('what is kept is what was sent, and only its receiver reads it', async () => {
  const [een = ''] = emails
  const account = await db().account.findUniqueOrThrow({ where: { email: een }, select: { id: true } })
  const werkgeverId = (await db().rolToekenning.findFirstOrThrow({ where: { accountId: account.id } }))
    .werkgeverId
  const mails = await listMailberichten({
    rol: 'werkgever',
    accountId: account.id,
    werkgeverId: werkgeverId ?? '',
  })
  const [sent] = await receivedBy(een)

  expect(mails.map(({ onderwerp }) => onderwerp)).toEqual([sent?.subject])
  expect(mails[0]?.tekst?.replaceAll(/\s+/g, ' ').trim()).toBe(sent?.text.replaceAll(/\s+/g, ' ').trim())
  expect(await listMailberichten((await anAdviseur()).actor)).toEqual([])
  expect(await listMailberichten((await aBeheerder()).actor)).toEqual([])
})

test('the mail with a login code is kept without its text', async () => {
  const { account, actor } = await anAdviseur()
  await requestInlogcode({ email: account.email, ip: '192.0.2.77' })
  const mails = (await deliverMails()).filter(({ to }) => to === account.email)
  const kept = await db().mailbericht.findMany({ where: { aan: account.email } })

  expect(mails).toHaveLength(1)
  expect(kept).toMatchObject([{ mail: 'inlogcode', tekst: null, html: null }])
  expect(await listMailberichten(actor)).toMatchObject([{ tekst: null }])
})

test('a mail to an address before it belonged to this account is not theirs', async () => {
  const { account, actor } = await anAdviseur()
  const vroeger = addDays(account.aangemaaktOp, -1)
  await db().mailbericht.create({
    data: {
      gebeurtenisId: 1n,
      mail: MAIL,
      aan: account.email,
      onderwerp: 'Voor een ander',
      verzondenOp: vroeger,
    },
  })

  expect(await listMailberichten(actor)).toEqual([])
})

test('mails are removed after half a year, and not a day earlier', async () => {
  const dagen = Math.ceil((MAIL_BEWAAR_MAANDEN * 365) / 12)
  const data = { mail: MAIL, aan: 'oud@toets.example', onderwerp: 'Oud', gebeurtenisId: 1n }
  for (const [index, dag] of [dagen - 1, dagen + 1].entries()) {
    await db().mailbericht.create({
      data: { ...data, mail: `${MAIL}-${index}`, aangemaaktOp: addDays(now(), -dag) },
    })
  }

  expect(await removeOldMailberichten()).toBe(1)
  expect(await db().mailbericht.count({ where: { aan: 'oud@toets.example' } })).toBe(1)
})
