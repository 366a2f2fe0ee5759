import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { databasePrint } from '#tests/support/database-print.ts'
import { fieldsOf, type FormField } from '#tests/support/form-fields.ts'
import { fillPattern, openPortal, type Answer, type Visit } from '#tests/support/portal.ts'
import { cookieFor } from '#tests/support/toegang-cookie.ts'
import { TOEGANG } from '#tests/support/toegang.ts'
import { aToegangWereld } from '#tests/support/toegang-wereld.ts'

const portal = await openPortal()
// Some twenty-five to two thousand requests per test.
const MANY_REQUESTS_MS = 300_000

const NUL = '\u0000'
const SCRIPT = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>`

const rows = portal.routes.flatMap(({ pattern }) => {
  const toegang = TOEGANG[pattern]
  return toegang ? [{ pattern, toegang }] : []
})
const forms = rows.filter(({ toegang }) => toegang.soort === 'formulier')
const commands = rows.filter(({ toegang }) => toegang.soort === 'opdracht')

type Wereld = Awaited<ReturnType<typeof aToegangWereld>>
type Form = (typeof rows)[number]
type BadForm = Pick<Visit, 'body' | 'contentType'>

/** A world in which nothing that was sent has been accepted yet. */
let wereld: Promise<Wereld> | undefined

/**
 * Everything bad to one form, as someone who may use it. Its page and its world serve until something is accepted: what
 * was refused has changed nothing, so the page would say the same again.
 */
async function sendEverythingTo(form: Form, place: number) {
  let fields: FormField[] | undefined
  const bodies = Object.entries(BAD_BODIES).filter((_, index) => index % 3 === place % 3)
  for (const [what, bad] of [...Object.entries(BAD_VALUES), ...bodies]) {
    wereld ??= aToegangWereld()
    fields ??= await formAt(await wereld, form)
    if (await isChangedBy(await wereld, form, bad(fields), what)) wereld = fields = undefined
  }
}

/** A command shows no form: each gets what its page would send with it, one after the other in one world. */
async function sendToEveryCommand(bad: (fields: FormField[]) => BadForm, what: string) {
  const own = await aToegangWereld()
  for (const command of commands) await isChangedBy(own, command, bad(toldFields(command)), what)
}

/** Sends it, expects a clear answer and that a refusal changes nothing, and tells whether anything changed. */
async function isChangedBy(one: Wereld, { pattern, toegang }: Form, form: BadForm, what: string) {
  const at = `${pattern} with ${what}`
  const cookie = await cookieFor(one, toegang)
  const before = await databasePrint({ pageIsRead: true })
  const path = fillPattern(pattern, one.params(pattern))
  const answer = await portal.visit(path, { method: 'POST', cookie, ...form })
  expectClear(answer, at)
  const after = await databasePrint({ pageIsRead: true })
  if (answer.status >= 400) expect(after, at).toEqual(before)
  return !isDeepStrictEqual(after, before)
}

async function formAt(one: Wereld, form: Form): Promise<FormField[]> {
  const { pattern, toegang } = form
  const path = fillPattern(pattern, one.params(pattern))
  const { body } = await portal.visit(path, { cookie: await cookieFor(one, toegang) })
  return [...fieldsOf(body), ...toldFields(form)]
}

function toldFields({ toegang }: Form): FormField[] {
  return Object.entries({ versie: '1', ...toegang.formulier }).map(([name, value]) => ({
    name,
    value,
    isHidden: true,
  }))
}

/** Never a fault of ours: a redirect, a page, or a refusal in Dutch that says something. */
function expectClear({ status, body }: Answer, at: string) {
  expect(status, at).toBeLessThan(500)
  expect(body, at).not.toContain('<script>alert(1)')
  expect(body, at).not.toContain('<img src=x')
  if (status < 400) return
  expect(body, at).toContain('<html lang="nl"')
  expect(body, at).toMatch(/<h1[^>]*>[^<]{5,}/)
}

function filled(value: string) {
  return (fields: FormField[]): BadForm => ({
    body: Object.fromEntries(fields.map(({ name }) => [name, value])),
  })
}

/** What a person typed is bad, what the page itself put there is as it was. */
function typed(value: (count: number) => string) {
  return (fields: FormField[]): BadForm => ({
    body: Object.fromEntries(
      fields.map((field) => [field.name, field.isHidden ? field.value : value(fields.length)]),
    ),
  })
}

const BAD_VALUES: Record<string, (fields: FormField[]) => BadForm> = {
  'nothing at all': () => ({ body: '' }),
  'only empty fields': filled(''),
  spaces: typed(() => ' \t\r\n '),
  'a megabyte of text': typed((count) => 'Lang '.repeat(Math.floor(1_000_000 / 5 / count))),
  emoji: typed(() => '🥐👩🏽‍🦽🇳🇱\u202e\ufeff'),
  'a script': filled(SCRIPT),
  'NUL bytes': filled(`a${NUL}b${NUL}`),
  'a day that does not exist': typed(() => '2026-02-31'),
  'a year that does not exist': typed(() => '+275760-09-14'),
  'a number without end': filled('1e999'),
  'a number that no column holds': filled('99999999999999999999'),
  'an id of nothing': filled('00000000-0000-4000-8000-000000000000'),
  'every field ten times': (fields) => ({
    body: fields.map(({ name, value }) => `${name}=${encodeURIComponent(value)}&`.repeat(10)).join(''),
  }),
  'lists and records where a text belongs': (fields) => ({
    body: fields.map(({ name }) => `${name}[0]=a&${name}.x=b&${name}[]=c`).join('&'),
  }),
  'a file where a text belongs': (fields) => ({
    body: `${fields.map(({ name }) => `--grens\r\nContent-Disposition: form-data; name="${name}"; filename="a.exe"\r\nContent-Type: application/octet-stream\r\n\r\nMZ\r\n`).join('')}--grens--\r\n`,
    contentType: 'multipart/form-data; boundary=grens',
  }),
}

/** What one function reads for every form (tests/unit/architecture.test.ts holds that): each form gets a third, in turn. */
const BAD_BODIES: Record<string, (fields: FormField[]) => BadForm> = {
  'bytes that are no text': (fields) => ({
    body: fields.map(({ name }) => `${name}=%ff%fe%00%c3`).join('&'),
  }),
  'a list with a place far away': (fields) => ({
    body: fields.map(({ name }) => `${name}[99999999]=a`).join('&'),
  }),
  'names that belong to JavaScript itself': (fields) => ({
    body: `__proto__=a&__proto__.versie=1&constructor.prototype.x=1&toString=a&${fields.map(({ name }) => `${name}.__proto__=b`).join('&')}`,
  }),
  'very many fields': () => ({
    body: Array.from({ length: 20_000 }, (_, index) => `veld${index}=x`).join('&'),
  }),
  'a JSON body': () => ({ body: '{"versie":1}', contentType: 'application/json' }),
  'a plain text body': () => ({ body: 'versie=1', contentType: 'text/plain' }),
  'no content type': () => ({ body: 'versie=1', contentType: '' }),
  'a multipart body without an end': () => ({
    body: '--grens\r\nContent-Disposition: form-data; name="versie"\r\n\r\n1',
    contentType: 'multipart/form-data; boundary=grens',
  }),
  'a multipart body without a boundary': () => ({ body: 'versie=1', contentType: 'multipart/form-data' }),
}

for (const [place, form] of forms.entries()) {
  test(
    `the form at ${form.pattern} answers clearly to everything bad, and a refusal changes nothing`,
    () => sendEverythingTo(form, place),
    MANY_REQUESTS_MS,
  )
}

for (const [what, bad] of Object.entries({ ...BAD_VALUES, ...BAD_BODIES })) {
  test(
    `every command answers clearly to ${what}, and a refusal changes nothing`,
    () => sendToEveryCommand(bad, what),
    MANY_REQUESTS_MS,
  )
}
