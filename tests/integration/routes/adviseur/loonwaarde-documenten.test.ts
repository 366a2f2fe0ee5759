import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { removeOldDocumenten } from '#app/domain/loonwaarde/remove-documenten.server.ts'
import { removeOrphanBestanden } from '#app/worker/bestanden.server.ts'
import { config } from '#app/platform/config.server.ts'
import { dateOnly, moveClock, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur, aJobcoach } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aMeetdocument, aMeting } from '#tests/factories/loonwaarde.ts'
import { ANDERE_ORGANISATIE_ID } from '#tests/factories/reference.ts'
import { cookieOf } from '#tests/support/login.ts'
import { openPortal } from '#tests/support/portal.ts'

const portal = await openPortal()
const PDF = new TextEncoder().encode('%PDF-1.7 een rapport')

type Bestand = { naam: string; bytes: Uint8Array }

/** A form with files, as a browser without JavaScript sends it. */
async function multipart(velden: Record<string, string>, bestanden: Bestand[]) {
  const form = new FormData()
  for (const [naam, waarde] of Object.entries(velden)) form.set(naam, waarde)
  for (const { naam, bytes } of bestanden)
    form.append('bestand', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), naam)
  const response = new Response(form)
  return {
    method: 'POST' as const,
    contentType: response.headers.get('Content-Type') ?? '',
    body: new Uint8Array(await response.arrayBuffer()),
  }
}

async function aWereld() {
  const adviseur = await anAdviseur()
  const { bemiddeling } = await aBemiddeling({ status: 'geplaatst', adviseur: adviseur.actor })
  const meting = await aMeting({ bemiddelingId: bemiddeling.id, behandelaarId: adviseur.account.id })
  const basis = `/adviseur/loonwaarde/${meting.id}`
  const cookie = await cookieOf(adviseur.account.id)
  const send = async (bestanden: Bestand[], velden: Record<string, string> = {}) =>
    portal.visit(`${basis}/documenten`, {
      cookie,
      ...(await multipart({ id: randomUUID(), soort: 'brief', ...velden }, bestanden)),
    })
  return { adviseur, meting, basis, cookie, send }
}

async function bestandenOpSchijf(): Promise<string[]> {
  const namen = await readdir(join(config().dataDir, 'bestanden'), { recursive: true }).catch(() => [])
  return namen.filter((naam) => naam.length > 30)
}

test('a report is kept and given back as a file to save, with a line in the audit log each time', async () => {
  const { meting, basis, cookie, send } = await aWereld()
  expect(await send([{ naam: '../Rapport <Jansen>.exe', bytes: PDF }])).toMatchObject({
    status: 303,
    location: basis,
  })
  const [rij] = await db().loonwaardedocument.findMany({ where: { metingId: meting.id } })
  expect(rij).toMatchObject({ naam: 'Rapport Jansen.pdf', type: 'pdf', soort: 'brief', grootte: PDF.length })
  expect((await portal.visit(basis, { cookie })).body).toContain('Rapport Jansen.pdf')

  const answer = await portal.visit(`${basis}/documenten/${rij?.id}`, { cookie })
  expect(answer).toMatchObject({ status: 200, body: '%PDF-1.7 een rapport' })
  expect(answer.headers.get('Content-Type')).toBe('application/pdf')
  expect(answer.headers.get('Content-Disposition')).toMatch(/^attachment; filename="Rapport Jansen.pdf"/)
  expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
  const gelezen = () =>
    db().gebeurtenis.count({ where: { onderwerpId: rij?.id ?? '', type: 'loonwaardedocument.gelezen' } })
  expect(await gelezen()).toBe(1)

  for (const { account } of [await anAdviseur({ organisatieId: ANDERE_ORGANISATIE_ID }), await aJobcoach()])
    expect(
      (await portal.visit(`${basis}/documenten/${rij?.id}`, { cookie: await cookieOf(account.id) })).status,
    ).toBeGreaterThanOrEqual(403)
  expect(await gelezen()).toBe(1)
})

test('a wrong, empty, too large or second file has its message beside the field; the rest is kept and no file stays', async () => {
  const { meting, send } = await aWereld()
  const voor = await bestandenOpSchijf()
  const groot = new Uint8Array(10_000_001)
  groot.set(PDF)
  for (const [bestanden, melding] of [
    [[], 'Kies een bestand.'],
    [
      [{ naam: 'rapport.pdf', bytes: new TextEncoder().encode('<html>') }],
      'Dit bestand kunnen wij niet bewaren',
    ],
    [[{ naam: 'leeg.pdf', bytes: new Uint8Array() }], 'Dit bestand is leeg'],
    [[{ naam: 'groot.pdf', bytes: groot }], 'Dit bestand is te groot'],
    [
      [
        { naam: 'een.pdf', bytes: PDF },
        { naam: 'twee.pdf', bytes: PDF },
      ],
      'U koos meer dan één bestand',
    ],
  ] as [Bestand[], string][]) {
    const answer = await send(bestanden)
    expect(answer.status, melding).toBe(400)
    expect(answer.body).toMatch(new RegExp(`href="#document-bestand"[^>]*>${melding}`))
    expect(answer.body, melding).toMatch(
      /<input[^>]*checked=""[^>]*value="brief"|<input[^>]*value="brief"[^>]*checked=""/,
    )
  }
  const zonderSoort = await send([{ naam: 'rapport.pdf', bytes: PDF }], { soort: 'iets' })
  expect(zonderSoort.status).toBe(400)
  expect(await db().loonwaardedocument.count({ where: { metingId: meting.id } })).toBe(0)
  expect(await bestandenOpSchijf()).toEqual(voor)
})

test('the same form twice at once keeps one document and one file', async () => {
  const { meting, send } = await aWereld()
  const voor = (await bestandenOpSchijf()).length
  const id = randomUUID()
  const answers = await Promise.all([1, 2, 3].map(() => send([{ naam: 'rapport.pdf', bytes: PDF }], { id })))
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
  expect(await db().loonwaardedocument.count({ where: { metingId: meting.id } })).toBe(1)
  expect(await bestandenOpSchijf()).toHaveLength(voor + 1)
})

test('a document is removed with its file, by hand or half a year after the end', async () => {
  const { meting, basis, cookie } = await aWereld()
  const { id } = await aMeetdocument(meting.id)
  const later = await aMeetdocument(meting.id)
  const weg = () =>
    portal.visit(`${basis}/documenten/${id}/verwijderen`, { cookie, method: 'POST', body: {} })
  expect(await weg()).toMatchObject({ status: 303 })
  expect((await weg()).status).toBe(404)

  await db().loonwaardemeting.update({
    where: { id: meting.id },
    data: { stand: 'gestopt', stopreden: 'anders', eindeOp: dateOnly(today()), uiterlijk: null },
  })
  expect(await removeOldDocumenten()).toBe(0)
  moveClock(190 * 86_400_000)
  try {
    expect(await removeOldDocumenten()).toBe(1)
    expect(await removeOldDocumenten()).toBe(0)
  } finally {
    moveClock(0)
  }
  expect(await db().loonwaardedocument.count({ where: { id: later.id } })).toBe(0)
  expect((await bestandenOpSchijf()).filter((naam) => naam.endsWith(later.bestandId))).toEqual([])
})

test('the upkeep leaves files that a row names', async () => {
  const { meting } = await aWereld()
  const { bestandId } = await aMeetdocument(meting.id)
  await removeOrphanBestanden()
  expect((await bestandenOpSchijf()).some((naam) => naam.endsWith(bestandId))).toBe(true)
})

test('a form that breaks off is a mistake of the sender and leaves no file', async () => {
  const { basis, cookie } = await aWereld()
  const voor = await bestandenOpSchijf()
  const body = '--grens\r\nContent-Disposition: form-data; name="bestand"; filename="a.pdf"\r\n\r\n%PDF-1.7'
  const answer = await portal.visit(`${basis}/documenten`, {
    cookie,
    method: 'POST',
    contentType: 'multipart/form-data; boundary=grens',
    body,
  })
  expect(answer.status).toBe(400)
  expect(await bestandenOpSchijf()).toEqual(voor)
})
