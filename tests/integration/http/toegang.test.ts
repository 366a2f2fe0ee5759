import { expect, test } from 'vitest'
import { ROLLEN, type Rol } from '#app/domain/account/account.ts'
import { databasePrint } from '#tests/support/database-print.ts'
import { dataPath, fillPattern, openPortal, type Answer, type Visit } from '#tests/support/portal.ts'
import { keptCookieOf } from '#tests/support/toegang-cookie.ts'
import { TOEGANG, type Toegang } from '#tests/support/toegang.ts'
import { aToegangWereld, MERKTEKENS } from '#tests/support/toegang-wereld.ts'

const portal = await openPortal()
const patterns = portal.routes.map(({ pattern }) => pattern)

test('every route has a row in the table, and every row a route', () => {
  expect(patterns.filter((pattern) => !TOEGANG[pattern])).toEqual([])
  expect(Object.keys(TOEGANG).filter((pattern) => !patterns.includes(pattern))).toEqual([])
})

const known = portal.routes.flatMap(({ id, pattern }) => {
  const toegang = TOEGANG[pattern]
  return toegang ? [{ id, pattern, toegang }] : []
})

/** For every test after which the database must be what it was: one world serves them all. */
let onveranderd: ReturnType<typeof aToegangWereld> | undefined

async function aWereldThatStays() {
  onveranderd ??= aToegangWereld()
  return onveranderd
}

for (const { id, pattern, toegang } of known.filter(({ toegang }) => toegang.voor !== 'iedereen')) {
  test(`who does not belong at ${pattern} learns nothing and changes nothing`, async () => {
    const wereld = await aWereldThatStays()
    const path = fillPattern(pattern, wereld.params(pattern))
    const before = await databasePrint()

    for (const ask of waysToAsk(path, id, toegang)) {
      expectToLogin(await portal.visit(ask.path, ask), `nobody, ${ask.name}`)
      // Whose record it is and yet may not be here knows most: what they do not get, no stranger of their role gets.
      for (const rol of ROLLEN) {
        const enters = mayEnter(toegang, rol)
        if (enters && !toegang.eigen?.includes(rol)) continue
        const account = (enters ? wereld.anderen : wereld.eigenaars)[rol]
        const answer = await portal.visit(ask.path, { ...ask, cookie: await keptCookieOf(account) })
        const who = `${enters ? `another ${rol}` : `the ${rol} of this record`}, ${ask.name}`
        expectNoMark(answer.body, who)
        expect(enters ? notYours(toegang, ask) : [404], who).toContain(answer.status)
      }
    }

    expect(await databasePrint()).toEqual(before)
  })
}

/** A world in which no form has been accepted yet. */
let onaangeroerd: ReturnType<typeof aToegangWereld> | undefined

for (const { pattern, toegang } of known) {
  test(`who belongs at ${pattern} gets an answer`, async () => {
    onaangeroerd ??= aToegangWereld()
    const wereld = await onaangeroerd
    const path = fillPattern(pattern, wereld.params(pattern)) + (toegang.vraag ?? '')
    for (const rol of ROLLEN.filter((one) => mayEnter(toegang, one))) {
      const isRefusedByPolicy = toegang.geweigerd?.includes(rol) ?? false
      const cookie = await keptCookieOf(wereld.eigenaars[rol])

      expectGet(await portal.visit(path, { cookie }), toegang, isRefusedByPolicy, `${rol}, GET`)

      const before = isRefusedByPolicy ? await databasePrint() : null
      const posted = await portal.visit(path, {
        method: 'POST',
        cookie,
        body: { versie: '1', ...toegang.formulier },
      })
      expect(posted.status, `${rol}, POST`).toBeLessThan(500)
      if (posted.status < 400) onaangeroerd = undefined
      if (!takesForms(toegang))
        expect(posted.status, `${rol}, POST`).toBeOneOf(toegang.bestaatNiet ? [404, 405] : [405])
      if (before) {
        expect([403, 404], `${rol}, POST`).toContain(posted.status)
        expect(await databasePrint()).toEqual(before)
      }
    }
  })
}

for (const { pattern, toegang } of known.filter(({ toegang }) => takesForms(toegang))) {
  test(`a form for ${pattern} that another website sends is refused`, async () => {
    const wereld = await aWereldThatStays()
    const path = fillPattern(pattern, wereld.params(pattern))
    const before = await databasePrint()
    for (const rol of ROLLEN.filter((one) => mayEnter(toegang, one))) {
      const cookie = await keptCookieOf(wereld.eigenaars[rol])
      for (const origin of ['https://elders.example', 'null', null]) {
        for (const address of [path, dataPath(path)]) {
          const answer = await portal.visit(address, {
            method: 'POST',
            cookie,
            origin,
            body: { versie: '1' },
          })
          expect([400, 403], `${rol} from ${origin} at ${address}`).toContain(answer.status)
        }
      }
    }
    expect(await databasePrint()).toEqual(before)
  })
}

/** The same address in every way a browser, or someone who plays one, can ask for it. */
function waysToAsk(
  path: string,
  id: string,
  { vraag = '', formulier }: Toegang,
): (Visit & { name: string; path: string })[] {
  const body = { versie: '1', ...formulier }
  return [
    { name: 'GET', path: path + vraag },
    { name: 'GET .data', path: dataPath(path) + vraag },
    { name: 'GET .data of this route alone', path: `${dataPath(path)}?_routes=${encodeURIComponent(id)}` },
    { name: 'POST', path, method: 'POST', body },
    { name: 'POST .data', path: dataPath(path), method: 'POST', body },
  ]
}

function takesForms({ soort }: Toegang): boolean {
  return soort === 'formulier' || soort === 'opdracht'
}

/** The guard lets this role in. */
function mayEnter({ voor }: Toegang, rol: Rol): boolean {
  return voor === 'iedereen' || voor === 'ingelogd' || voor.includes(rol)
}

/**
 * What someone with the right role hears about a record that is not theirs: it does not exist. A form that is not even
 * filled in is refused before anything is looked up (400), a page takes no forms (405), and who types the address of a
 * command is sent to its page, where the answer is 404.
 */
function notYours(toegang: Toegang, { method = 'GET' }: Visit): number[] {
  if (method === 'GET') return toegang.soort === 'opdracht' ? [302, 202] : [404]
  return { pagina: [404, 405], formulier: [404, 400], opdracht: [404], gegevens: [404, 405] }[toegang.soort]
}

function expectToLogin({ status, location, body }: Answer, who: string): void {
  // A data request carries its redirect in the body, with status 202.
  expect([302, 303, 202], who).toContain(status)
  expect(location ?? body, who).toContain('/inloggen')
  expectNoMark(body, who)
}

function expectNoMark(body: string, who: string): void {
  expect(
    MERKTEKENS.filter((merkteken) => body.includes(merkteken)),
    `${who}: what the answer gives away`,
  ).toEqual([])
}

function expectGet(
  { status, location }: Answer,
  toegang: Toegang,
  isRefusedByPolicy: boolean,
  who: string,
): void {
  expect(status, who).toBeLessThan(500)
  if (toegang.voor !== 'iedereen') expect(location ?? '', who).not.toMatch(/^\/inloggen/)
  if (toegang.bestaatNiet) expect(status, who).toBe(404)
  else if (toegang.soort !== 'opdracht' && !isRefusedByPolicy) expect([200, 302, 303], who).toContain(status)
}
