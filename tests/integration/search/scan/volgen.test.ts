import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { confirmProfiel } from '#app/domain/kandidaatprofiel/confirm-profiel.server.ts'
import { saveKenmerken } from '#app/domain/kandidaatprofiel/save-kenmerken.server.ts'
import { setSleutelKandidaat } from '#app/domain/kandidaatprofiel/set-sleutel-kandidaat.server.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { MatchScan } from '#search/matching/scan/match-scan.ts'
import type { MatchVacature } from '#search/matching/model.ts'
import { startMatchScan } from '#search/scan/start-match-scan.server.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { openGate } from '#tests/support/gate.ts'
import { onServer } from '#tests/support/on-server.ts'
import { silentLog } from '#tests/support/search-sync.ts'

const SOON = { timeout: 20_000, interval: 50 }

/** Asks nothing but one level, so that a profile is in the list of those who have it or in that of those to ask. */
const vraag: MatchVacature = {
  id: 'v',
  beroepId: null,
  eisen: [{ termId: 'rijbewijs:B', niveau: 3, hard: true, gewicht: 'essentieel' }],
  urenMin: null,
  urenMax: null,
  kantoortijden: null,
  onregelmatig: null,
  onregelmatigHard: false,
  reisafstandHard: false,
  soorten: ['regulier'],
  startdatum: null,
  ondersteuning: [],
  punt: null,
  werkEnDenkniveau: 0,
}

let gate: Awaited<ReturnType<typeof openGate>>
let scan: ReturnType<typeof startMatchScan>
const databaseUrl = () => config().db.url

function throughGate(): string {
  const url = new URL(databaseUrl())
  url.host = `127.0.0.1:${gate.port}`
  return url.href
}

async function whereIs(id: string, een: MatchScan = scan, nu = now()): Promise<string> {
  const rang = await een.rank(vraag, { maximum: 1_000, nu })
  if (!rang) return 'onbekend'
  if (rang.past.some((plek) => plek.id === id)) return 'past'
  return rang.navragen.some((plek) => plek.id === id) ? 'navragen' : 'weg'
}

const versieOf = async (id: string) =>
  (await db().kandidaatprofiel.findUniqueOrThrow({ where: { id }, select: { versie: true } })).versie

async function giveRijbewijs({ actor, kandidaat, profiel }: Awaited<ReturnType<typeof aKandidaat>>) {
  const result = await saveKenmerken(actor, {
    kandidaatId: kandidaat.id,
    versie: await versieOf(profiel.id),
    oordelen: [{ termId: 'rijbewijs:B', niveau: 3 }],
    weg: [],
    waarneming: null,
  })
  expect(result.ok).toBe(true)
}

beforeAll(async () => {
  gate = await openGate(Number(new URL(databaseUrl()).port))
  scan = startMatchScan({ databaseUrl: databaseUrl(), log: silentLog, waitMs: 0 })
})

afterAll(async () => {
  await scan.stop()
  await gate.close()
})

test('a changed competency counts in the next answers, and a key that is turned off takes the profile out', async () => {
  const setup = await aKandidaat()
  const { actor, profiel, werkcoach, kandidaat } = setup
  await expect.poll(() => whereIs(profiel.id), SOON).toBe('weg')

  await setSleutelKandidaat(actor, { aan: true })
  await db().kandidaatprofiel.update({
    where: { id: profiel.id },
    data: { sleutelAdviseurOp: now(), sleutelAdviseurDoorId: werkcoach.accountId },
  })
  await confirmProfiel(actor, { kandidaatId: kandidaat.id })
  await expect.poll(() => whereIs(profiel.id), SOON).toBe('navragen')

  await giveRijbewijs(setup)
  await expect.poll(() => whereIs(profiel.id), SOON).toBe('past')

  await setSleutelKandidaat(actor, { aan: false })
  await expect.poll(() => whereIs(profiel.id), SOON).toBe('weg')
})

test('a profile that is removed with its person goes, and one that expires is not counted from that moment', async () => {
  const weg = await aKandidaat({ visible: true })
  const verloopt = await aKandidaat({ visible: true })
  await announce(weg.profiel.id, verloopt.profiel.id)
  await expect.poll(() => whereIs(weg.profiel.id), SOON).toBe('navragen')
  await expect.poll(() => whereIs(verloopt.profiel.id), SOON).toBe('navragen')

  await db().kandidaat.delete({ where: { id: weg.kandidaat.id } })
  await expect.poll(() => whereIs(weg.profiel.id), SOON).toBe('weg')
  expect(await whereIs(verloopt.profiel.id, scan, addDays(now(), 89))).toBe('navragen')
  expect(await whereIs(verloopt.profiel.id, scan, addDays(now(), 91))).toBe('weg')
})

test('more changes than can be named one by one are found by comparing', async () => {
  const { profiel } = await aKandidaat({ visible: true })
  await db().zoekWijziging.createMany({
    data: Array.from({ length: 101 }, () => ({
      index: 'kandidaatprofiel',
      documentId: crypto.randomUUID(),
    })),
  })
  await expect.poll(() => whereIs(profiel.id), SOON).toBe('navragen')
})

test('while the database is away it answers nothing, and what changed meanwhile is there when it is back', async () => {
  const { profiel } = await aKandidaat({ visible: true })
  const eigen = startMatchScan({ databaseUrl: throughGate(), log: silentLog, waitMs: 0 })
  try {
    await expect.poll(() => whereIs(profiel.id, eigen), SOON).toBe('navragen')
    await gate.close()
    await expect.poll(() => whereIs(profiel.id, eigen), SOON).toBe('onbekend')
    expect(await eigen.tel([vraag], now())).toBeNull()

    // By hand and without a message: only comparing can find it.
    await db().kandidaatprofiel.update({
      where: { id: profiel.id },
      data: { zichtbaarTot: null, sleutelKandidaatOp: null },
    })
    await gate.open()
    await expect.poll(() => whereIs(profiel.id, eigen), SOON).toBe('weg')
  } finally {
    await eigen.stop()
  }
})

test('a connection that the database ends is made again, and nothing is missed in between', async () => {
  const setup = await aKandidaat({ visible: true })
  await announce(setup.profiel.id)
  await expect.poll(() => whereIs(setup.profiel.id), SOON).toBe('navragen')
  await onServer(
    inject('services').adminUrl,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'wsp-scan' AND datname = '${new URL(databaseUrl()).pathname.slice(1)}'`,
  )
  await giveRijbewijs(setup)
  await expect.poll(() => whereIs(setup.profiel.id), SOON).toBe('past')
})

test('it starts with the database away, and loads when that comes', async () => {
  await gate.close()
  const { profiel } = await aKandidaat({ visible: true, kenmerken: [{ termId: 'rijbewijs:B', niveau: 3 }] })
  const eigen = startMatchScan({ databaseUrl: throughGate(), log: silentLog, waitMs: 0 })
  try {
    expect(await whereIs(profiel.id, eigen)).toBe('onbekend')
    await gate.open()
    await expect.poll(() => whereIs(profiel.id, eigen), SOON).toBe('past')
  } finally {
    await eigen.stop()
  }
})

test('a question that comes while it loads waits a moment for the answer', async () => {
  const { profiel } = await aKandidaat({ visible: true })
  const eigen = startMatchScan({ databaseUrl: databaseUrl(), log: silentLog, waitMs: 20_000 })
  try {
    expect(await whereIs(profiel.id, eigen)).toBe('navragen')
  } finally {
    await eigen.stop()
  }
  expect(await whereIs(profiel.id, eigen)).toBe('onbekend')
})

/** Rows of a factory are written without an event; this is what an event leaves. */
async function announce(...ids: string[]): Promise<void> {
  await db().zoekWijziging.createMany({
    data: ids.map((documentId) => ({ index: 'kandidaatprofiel', documentId })),
  })
}
