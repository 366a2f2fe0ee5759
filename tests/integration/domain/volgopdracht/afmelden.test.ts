import { expect, test } from 'vitest'
import { afmeldUrl } from '#app/domain/volgopdracht/afmeldlink.server.ts'
import { readAfmeldlink } from '#app/domain/volgopdracht/get-volgopdracht.server.ts'
import { runVolgopdrachten } from '#app/domain/volgopdracht/run-volgopdrachten.server.ts'
import { stopByLink } from '#app/domain/volgopdracht/stop-volgopdracht.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aVolgopdracht } from '#tests/factories/volgopdracht.ts'
import { deliverMails } from '#tests/support/mail.ts'
import { openPortal } from '#tests/support/portal.ts'

async function aFollower() {
  const { vacature } = await aVacature({ status: 'gepubliceerd' })
  await aKandidaat({ visible: true })
  const { actor, account } = await anAdviseur()
  const opdracht = await aVolgopdracht(actor, { vacatureId: vacature.id })
  return { id: opdracht.id, account, pad: pathOf(afmeldUrl(opdracht.id)) }
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}

const tokenOf = (pad: string) => new URL(pad, 'http://x.example').searchParams.get('t') ?? ''

test('the mail carries the link for the reader and the one click for the mail program', async () => {
  const { account, pad } = await aFollower()
  await runVolgopdrachten()
  const mail = (await deliverMails()).find(({ to }) => to === account.email)

  expect(mail?.text).toContain(pad)
  // Headers are folded; the address itself is not.
  const raw = mail?.raw.replaceAll(/\r?\n\s+/g, ' ') ?? ''
  expect(raw).toContain(`List-Unsubscribe: <http://localhost:3000${pad}>`)
  expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
})

test('a link that nobody signed stops nothing', async () => {
  const { id, pad } = await aFollower()
  const ander = await aFollower()
  const token = tokenOf(pad)
  for (const vals of [
    '',
    id,
    `${id}.`,
    `${id}.${'A'.repeat(43)}`,
    `${ander.id}.${token.split('.')[1]}`,
    `${token}.x`,
  ]) {
    expect(await stopByLink(vals)).toMatchObject({ ok: false, reden: 'invalid' })
    expect(await readAfmeldlink(vals)).toEqual({ isGeldig: false, loopt: false })
  }
  expect(await db().volgopdracht.count({ where: { id: { in: [id, ander.id] } } })).toBe(2)
})

test('opening the link changes nothing; the button and the mail program stop it, without a session, once and again', async () => {
  const portal = await openPortal()
  const { id, pad } = await aFollower()

  const page = await portal.visit(pad)
  expect(page.status).toBe(200)
  expect(page.body).toContain('Ja, stop deze e-mail')
  expect(page.headers.get('Set-Cookie')).toBeNull()
  expect(await db().volgopdracht.count({ where: { id } })).toBe(1)

  const oneClick = { method: 'POST', origin: null, body: { 'List-Unsubscribe': 'One-Click' } } as const
  expect((await portal.visit(pad, oneClick)).status).toBe(200)
  expect(await db().volgopdracht.count({ where: { id } })).toBe(0)
  const events = await db().gebeurtenis.findMany({ where: { onderwerpId: id } })
  expect(events.map(({ type, actorRol }) => [type, actorRol])).toEqual([['volgopdracht.gestopt', 'bezoeker']])

  const again = await portal.visit(pad, oneClick)
  expect(again.status).toBe(200)
  expect(again.body).toContain('Deze e-mail is gestopt')
  expect((await portal.visit(pad)).body).toContain('Deze e-mail is gestopt')
})

test('another website cannot send the form, and a broken link is no page', async () => {
  const portal = await openPortal()
  const { id, pad } = await aFollower()

  const elders = await portal.visit(pad, { method: 'POST', origin: 'https://elders.example', body: {} })
  expect([400, 403]).toContain(elders.status)
  expect((await portal.visit('/afmelden?t=onzin')).status).toBe(404)
  expect((await portal.visit('/afmelden?t=onzin', { method: 'POST', origin: null, body: {} })).status).toBe(
    400,
  )
  expect(await db().volgopdracht.count({ where: { id } })).toBe(1)
})

test('a mail that was on its way when it was stopped does not leave', async () => {
  const { account, pad } = await aFollower()
  await runVolgopdrachten()
  expect(await stopByLink(tokenOf(pad))).toMatchObject({ ok: true })

  expect((await deliverMails()).filter(({ to }) => to === account.email)).toEqual([])
})
