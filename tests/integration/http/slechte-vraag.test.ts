import { expect, test, vi } from 'vitest'
import { namesReadBy } from '#tests/support/names-read.ts'
import { dataPath, fillPattern, openPortal } from '#tests/support/portal.ts'
import { cookieFor } from '#tests/support/toegang-cookie.ts'
import { TOEGANG } from '#tests/support/toegang.ts'
import { aToegangWereld } from '#tests/support/toegang-wereld.ts'

const portal = await openPortal()
const MANY_REQUESTS_MS = 300_000
const SCRIPT = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>`

const rows = portal.routes.flatMap(({ pattern }) => {
  const toegang = TOEGANG[pattern]
  return toegang ? [{ pattern, toegang }] : []
})

const BAD_IDS = ['1', 'x'.repeat(5_000), '%00', '%F0%9F%A5%90', '..%2f..%2f', "1' OR '1'='1", '%E0%A4%A']

test(
  'an address with an id that cannot exist is a page that is not there',
  async () => {
    // React Router tells about an address that is no UTF-8.
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const wereld = await aToegangWereld()
    for (const [place, { pattern, toegang }] of rows.filter((row) => row.pattern.includes(':')).entries()) {
      const cookie = await cookieFor(wereld, toegang)
      for (const [index, id] of BAD_IDS.entries()) {
        const path = pattern.replaceAll(/:\w+/g, () => id)
        const at = `${pattern} with ${id.slice(0, 20)}`
        expect([302, 400, 404], at).toContain((await portal.visit(path, { cookie })).status)
        // The same loader answers a data request and the same address takes a form: one of the ids each, in turn.
        if (index !== place % BAD_IDS.length) continue
        const { status } = await portal.visit(dataPath(path), { cookie })
        // A command that has nothing to load says so to a data request.
        expect(toegang.soort === 'opdracht' ? [200, 302, 400, 404] : [302, 400, 404], at).toContain(status)
        const posted = await portal.visit(path, { method: 'POST', cookie, body: { versie: '1' } })
        expect([400, 404, 405], `POST ${at}`).toContain(posted.status)
      }
    }
  },
  MANY_REQUESTS_MS,
)

const BAD_QUERIES = {
  NUL: '%00',
  'no text': '%ff%c3',
  'a long text': 'x'.repeat(6_000),
  'a filter of the search engine': encodeURIComponent(`" OR status = "concept" OR titel = '`),
  'wildcards of the database': encodeURIComponent('%_\\'),
  'a negative number': '-1',
  'a huge number': '99999999999999999999',
  'a script': encodeURIComponent(SCRIPT),
  'another site': encodeURIComponent('//elders.example/\\x'),
}

test(
  'a page answers clearly to a question that makes no sense',
  async () => {
    const wereld = await aToegangWereld()
    let asked = 0
    for (const { pattern, toegang } of rows.filter((row) => row.toegang.soort !== 'opdracht')) {
      const path = fillPattern(pattern, wereld.params(pattern))
      const cookie = await cookieFor(wereld, toegang)
      const names = await namesReadBy(() => portal.visit(path, { cookie }))
      if (names.length === 0) continue
      asked += 1
      for (const [what, value] of Object.entries(BAD_QUERIES)) {
        const answer = await portal.visit(`${path}?${queryOf(names, value)}`, { cookie })
        expect(answer.status, `${pattern} with ${what}`).toBeLessThan(500)
        expect(answer.body, `${pattern} with ${what}`).not.toContain('<script>alert(1)')
        expect(answer.location ?? '', `${pattern} with ${what}`).not.toMatch(/^(https?:)?[/\\]{2}/)
      }
      const twice = await portal.visit(`${path}?${queryOf(names, '-1')}&${queryOf(names, 'x')}`, { cookie })
      expect(twice.status, `${pattern} with everything twice`).toBeLessThan(500)
    }
    expect(asked).toBeGreaterThan(60)
  },
  MANY_REQUESTS_MS,
)

function queryOf(names: string[], value: string): string {
  return names.map((name) => `${name}=${value}`).join('&')
}
