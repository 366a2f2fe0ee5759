import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { listEigenAdvies } from '#app/domain/advies/list-advies.server.ts'
import { listMeetplekken } from '#app/domain/loonwaarde/list-meetplekken.server.ts'
import { MeetaanvraagSchema, VOOR_COLLEGA } from '#app/domain/loonwaarde/meetaanvraag.ts'
import { requestMeting } from '#app/domain/loonwaarde/request-meting.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { formatDatum } from '#app/ui/format.ts'
import { aMeting } from '#tests/factories/loonwaarde.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { deliverMails } from '#tests/support/mail.ts'

const wens = plusDays(today(), 20)
const vraag = (voor: string, over: object = {}) => ({
  ...{ id: randomUUID(), voor, functie: null, wens, regel: 'Liefst in de ochtend.' },
  ...over,
})
const vragenVan = (werkgeverId: string) =>
  db().adviesaanvraag.findMany({ where: { werkgeverId }, include: { berichten: true } })

test('a request for an own plaatsing reaches the adviseur, once, by function and day and without the person', async () => {
  const { plaatsing, werkgever, vacature, persoon, profiel } = await aPlaatsing()
  const input = vraag(plaatsing.id)
  const results = await Promise.all([requestMeting(werkgever, input), requestMeting(werkgever, input)])
  expect(results).toMatchObject([{ ok: true }, { ok: true }])

  const [aanvraag, ...meer] = await vragenVan(vacature.werkgeverId)
  expect(meer).toEqual([])
  expect(aanvraag).toMatchObject({ onderwerp: 'loonwaardemeting', status: 'nieuw' })
  expect(aanvraag?.titel).toContain(vacature.titel)
  expect(aanvraag?.berichten[0]?.tekst).toContain(formatDatum(wens))
  expect(aanvraag?.berichten[0]?.tekst).toContain('Liefst in de ochtend.')
  expect(await listEigenAdvies(werkgever)).toMatchObject([{ id: input.id, onderwerp: 'loonwaardemeting' }])
  const { aanspreekpunt } = await db().werkgever.findUniqueOrThrow({
    where: { id: vacature.werkgeverId },
    select: { aanspreekpunt: { select: { email: true } } },
  })
  const mails = await deliverMails()
  expect(mails.filter(({ to }) => to === aanspreekpunt.email).length).toBeGreaterThan(0)
  const tekst = [
    aanvraag?.titel,
    aanvraag?.berichten[0]?.tekst,
    ...mails.map(({ raw, text }) => raw + text),
  ].join()
  for (const geheim of [persoon.achternaam, persoon.email, profiel.code]) expect(tekst).not.toContain(geheim)
})

test('for a colleague in general words, with the function', async () => {
  const { werkgever, vacature } = await aPlaatsing()
  expect(
    await requestMeting(werkgever, vraag(VOOR_COLLEGA, { functie: 'Inpakker', wens: null })),
  ).toMatchObject({
    ok: true,
  })
  expect((await vragenVan(vacature.werkgeverId))[0]?.titel).toBe(
    'Loonwaardemeting: Inpakker (niet via het WSP)',
  )
  const zonder = MeetaanvraagSchema.safeParse({ id: randomUUID(), voor: VOOR_COLLEGA, functie: '' })
  expect(zonder.error?.issues).toMatchObject([{ path: ['functie'] }])
})

test('refused for the plaatsing of another employer, one that ended, one that is measured, and a day that is over', async () => {
  const { werkgever, plaatsing, bemiddeling, adviseur, vacature } = await aPlaatsing()
  const ander = await aPlaatsing()
  const gestopt = await aPlaatsing({ beeindigd: -3 })
  expect(await requestMeting(werkgever, vraag(ander.plaatsing.id))).toMatchObject({ reden: 'invalid' })
  expect(await requestMeting(gestopt.werkgever, vraag(gestopt.plaatsing.id))).toMatchObject({
    reden: 'invalid',
  })
  const gisteren = plusDays(today(), -1)
  expect(await requestMeting(werkgever, vraag(plaatsing.id, { wens: gisteren }))).toMatchObject({
    reden: 'invalid',
  })

  expect(await listMeetplekken(werkgever)).toMatchObject([{ plaatsingId: plaatsing.id }])
  await aMeting({ bemiddelingId: bemiddeling.id, behandelaarId: adviseur.accountId })
  expect(await listMeetplekken(werkgever)).toEqual([])
  expect(await requestMeting(werkgever, vraag(plaatsing.id))).toMatchObject({ reden: 'invalid' })
  expect(await vragenVan(vacature.werkgeverId)).toEqual([])
})
