import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { readTabel } from '#app/platform/tabel/read-tabel.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aBestand, aRij, without } from '#tests/factories/importbestand.ts'
import { aContactpersoon, aWerkgever } from '#tests/factories/werkgever.ts'
import { cookieOf } from '#tests/support/login.ts'
import { openPortal } from '#tests/support/portal.ts'

const portal = await openPortal()
const BASIS = '/adviseur/werkgevers/importeren'

/** A form with a file, as a browser without JavaScript sends it. */
async function multipart(velden: Record<string, string>, bestand?: { naam: string; bytes: Uint8Array }) {
  const form = new FormData()
  for (const [naam, waarde] of Object.entries(velden)) form.set(naam, waarde)
  form.set('bestand', new Blob([new Uint8Array(bestand?.bytes ?? [])]), bestand?.naam ?? '')
  const response = new Response(form)
  return {
    method: 'POST' as const,
    contentType: response.headers.get('Content-Type') ?? '',
    body: new Uint8Array(await response.arrayBuffer()),
  }
}

test('a file is uploaded without JavaScript: a mistake stands beside its field, and what can be read leads to its preview', async () => {
  const { account } = await anAdviseur()
  const cookie = await cookieOf(account.id)
  const velden = { id: randomUUID(), aanspreekpuntId: account.id }
  const send = async (bestand?: { naam: string; bytes: Uint8Array }) =>
    portal.visit(BASIS, { cookie, ...(await multipart(velden, bestand)) })

  const leeg = await send()
  expect(leeg.status).toBe(400)
  expect(leeg.body).toContain('Kies een bestand.')
  const fout = await send({ naam: 'lijst.xlsx', bytes: new TextEncoder().encode('%PDF-1.7') })
  expect(fout.status).toBe(400)
  expect(fout.body).toMatch(/href="#import-bestand"[^>]*>Dit is een PDF/)

  const goed = await send({ naam: 'lijst.csv', bytes: aBestand([aRij(), without(aRij(), 'postcode')]) })
  expect(goed).toMatchObject({ status: 303, location: `${BASIS}/${velden.id}` })
  const pagina = await portal.visit(`${BASIS}/${velden.id}`, { cookie })
  expect(pagina.body).toContain('Bevestigen: ')
  expect(pagina.body).toContain('Vul de postcode in.')

  const problemen = await portal.visit(`${BASIS}/${velden.id}/problemen?vorm=csv`, { cookie })
  expect(problemen.headers.get('Content-Disposition')).toBe('attachment; filename="import-problemen.csv"')
  expect(problemen.headers.get('Cache-Control')).toBe('private, no-store')
  expect(problemen.body).toContain('Postcode: Vul de postcode in.')
})

test('an export is a file that nothing keeps, with the filters of the form', async () => {
  const { account } = await anAdviseur()
  const { werkgever } = await aWerkgever({ aanspreekpuntId: account.id })
  await aContactpersoon(werkgever.id, { naam: '=Gevaarlijk Persoon' })
  await aWerkgever({ naam: 'Van Een Collega' })
  const cookie = await cookieOf(account.id)
  const post = { cookie, method: 'POST' as const }

  const pagina = await portal.visit('/adviseur/werkgevers/exporteren?mijn=ja', { cookie })
  expect(pagina.body).toMatch(/name="mijn" value="ja"/)
  const answer = await portal.visit('/adviseur/werkgevers/exporteren/bestand', {
    ...post,
    body: { mijn: 'ja', vorm: 'csv' },
  })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="werkgevers.csv"')
  expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(answer.body).toContain(`"'=Gevaarlijk Persoon"`)
  expect(answer.body).not.toContain('Van Een Collega')
  const zonderVorm = await portal.visit('/adviseur/werkgevers/exporteren/bestand', { ...post, body: {} })
  expect(zonderVorm).toMatchObject({ status: 303, location: '/adviseur/werkgevers/exporteren' })
})

test('the template can be had as both kinds of file', async () => {
  const { account } = await anAdviseur()
  const cookie = await cookieOf(account.id)
  const csv = await portal.visit(`${BASIS}/voorbeeld?vorm=csv`, { cookie })
  const xlsx = await portal.visit(`${BASIS}/voorbeeld?vorm=xlsx`, { cookie })
  expect(await readTabel(new TextEncoder().encode(csv.body), 10)).toMatchObject({
    ok: true,
    data: { length: 3 },
  })
  expect(xlsx.headers.get('Content-Type')).toContain('spreadsheetml')
  expect(xlsx.body.slice(0, 2)).toBe('PK')
})
