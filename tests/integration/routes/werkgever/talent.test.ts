import { afterEach, beforeAll, expect, test } from 'vitest'
import { talentcode, talentId } from '#app/domain/talent/talentcode.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aTalentgroep } from '#tests/factories/talent.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'
import { cookieOf } from '#tests/support/login.ts'
import { dataPath, openPortal } from '#tests/support/portal.ts'

const portal = await openPortal()
let profielIds: string[] = []
beforeAll(async () => {
  profielIds = (await aTalentgroep({}, 11)).map(({ profiel }) => profiel.id)
})
const limiet = (naam: string, waarde: number) =>
  db().talentlimiet.update({ where: { naam }, data: { waarde } })
afterEach(async () => {
  await limiet('profielen_per_dag', 40)
  await limiet('lijstpaginas_per_dag', 150)
})

async function anEmployer() {
  const adviseur = await anAdviseur({ naam: 'Aagje Aanspreekpunt', telefoon: '023 000 0000' })
  const { werkgever, account } = await aWerkgever({ aanspreekpuntId: adviseur.account.id })
  const cookie = await cookieOf(account.id)
  return {
    werkgever,
    visit: (path: string) => portal.visit(path, { cookie }),
    profile: (nummer: number) => `/werkgever/talent/${talentId(werkgever.id, profielIds[nummer] ?? '')}`,
  }
}

test('no page of the talentverkenner may be kept or found elsewhere', async () => {
  const { visit, profile } = await anEmployer()
  for (const path of ['/werkgever/talent', profile(0), `${profile(0)}/kennismaken`]) {
    const { status, headers } = await visit(path)
    expect(status, path).toBe(200)
    expect(headers.get('X-Robots-Tag'), path).toContain('noindex')
    expect(headers.get('Cache-Control'), path).toContain('no-store')
  }
})

test('a page has ten cards and no number of people', async () => {
  const { visit } = await anEmployer()
  const { body } = await visit('/werkgever/talent')
  expect(body.match(/<article/g)).toHaveLength(10)
  expect(body).toContain('10 of meer profielen')
  expect(body).not.toMatch(/>11 |\(11\)/)
})

test('at the limit the page says what to do, shows no profile, and its data says no more', async () => {
  await limiet('profielen_per_dag', 1)
  const { werkgever, visit, profile } = await anEmployer()
  expect((await visit(profile(0))).status).toBe(200)

  for (const path of [profile(1), dataPath(profile(1))]) {
    const { status, body } = await visit(path)
    expect(status, path).toBe(429)
    expect(body, path).not.toContain(talentcode(werkgever.id, profielIds[1] ?? ''))
    expect(body, path).toContain('Aagje Aanspreekpunt')
  }
  expect((await visit(profile(1))).body).toContain('genoeg profielen bekeken')
})

test('at the limit of the list the same', async () => {
  await limiet('lijstpaginas_per_dag', 1)
  const { visit } = await anEmployer()
  await visit('/werkgever/talent')

  const { status, body } = await visit('/werkgever/talent?pagina=2')

  expect(status).toBe(429)
  expect(body).toContain('genoeg gezocht')
  expect(body).not.toContain('<article')
})

test('an employer is not led past the twentieth page', async () => {
  const { visit } = await anEmployer()
  const { body } = await visit('/werkgever/talent?pagina=21')
  expect(body.match(/<article/g)).toHaveLength(10)
})
