import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { acceptVoorstel } from '#app/domain/bemiddeling/answer-voorstel.server.ts'
import { offerToWerkgever } from '#app/domain/bemiddeling/offer-to-werkgever.server.ts'
import { planKennismaking } from '#app/domain/bemiddeling/plan-kennismaking.server.ts'
import { proposeKandidaat } from '#app/domain/bemiddeling/propose-kandidaat.server.ts'
import { showBelangstelling } from '#app/domain/bemiddeling/show-belangstelling.server.ts'
import { giveToestemming, withdrawToestemming } from '#app/domain/bemiddeling/toestemming.server.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Rol } from '#app/domain/account/account.ts'
import type { Result } from '#app/platform/result.ts'
import {
  aKanarieWereld,
  COACH_KANARIES,
  IDENTITEIT,
  IDENTITEIT_KANARIES,
  METING_KANARIES,
  NOOIT_KANARIES,
  PROFIEL_KANARIES,
  RELATIE_KANARIES,
  SROI_KANARIES,
  type Kanarie,
} from '#tests/integration/privacy/kanarie-wereld.ts'
import { aBeheerder, aJobcoach, anAdviseur } from '#tests/factories/account.ts'
import { crawl, type CrawledPage } from '#tests/support/crawl.ts'
import { cookieOf } from '#tests/support/login.ts'
import { receivedMails } from '#tests/support/mail.ts'
import { dumpIndexes } from '#tests/support/meili-dump.ts'
import { fillPattern } from '#tests/support/portal.ts'
import { startRunningPortal, waitFor, type RunningPortal } from '#tests/support/running-portal.ts'
import { TOEGANG, type Toegang } from '#tests/support/toegang.ts'

const PERSOON = [...IDENTITEIT_KANARIES, ...NOOIT_KANARIES]

let portal: RunningPortal
let wereld: Awaited<ReturnType<typeof aKanarieWereld>>

beforeAll(async () => {
  wereld = await aKanarieWereld()
  portal = await startRunningPortal()
  await waitFor(
    async () =>
      (await dumpIndexes()).some(({ uid, count }) => uid.includes('kandidaatprofiel') && count >= 2),
    'the profiles are in the index',
    90_000,
  )
})

afterAll(() => portal.stop())

test('the canaries are really there: the adviseur who serves the person sees them', async () => {
  const cookie = await cookieOf(wereld.adviseur.account.id)
  const { kandidaat } = wereld.kanarie
  const dossier = `/adviseur/kandidaten/${kandidaat.id}`
  const start = [
    ...['', '/gegevens', '/profiel', '/beroepen', '/kenmerken'].map((deel) => dossier + deel),
    `/adviseur/vacatures/${wereld.vrijeVacature.vacature.id}/shortlist`,
  ]
  // An adviseur can get nearly everywhere: what is asked here is about this person alone.
  const pages = await crawl(portal.url, cookie, start, { follow: false })
  const text = pages.map(({ body }) => body).join('\n')

  expect(PERSOON.filter(({ teksten }) => !teksten.some((tekst) => text.includes(tekst)))).toEqual([])
})

test('what the WSP writes about an employer is there for the adviseur', async () => {
  const cookie = await cookieOf(wereld.adviseur.account.id)
  const pagina = `/adviseur/werkgevers/${wereld.werkgever.werkgever.id}`
  const delen = ['', '/contact', '/taken', '/contactpersonen', '/gegevens'].map((deel) => pagina + deel)
  const ingelezen = `/adviseur/werkgevers/importeren/${wereld.relatie.importId}`
  const pages = await Promise.all(
    [...delen, ingelezen].map(async (pad) => (await fetch(portal.url + pad, { headers: { cookie } })).text()),
  )
  const text = pages.join('\n')

  expect(RELATIE_KANARIES.filter(({ teksten }) => !teksten.some((tekst) => text.includes(tekst)))).toEqual([])
})

test('what an adviseur read from a file is there for no colleague, also not for a beheerder', async () => {
  const basis = `/adviseur/werkgevers/importeren`
  const eigen = `${basis}/${wereld.relatie.importId}`
  const [collega, beheerder] = [await anAdviseur(), await aBeheerder()]
  for (const { account } of [collega, beheerder]) {
    const cookie = await cookieOf(account.id)
    const pages = await crawl(portal.url, cookie, [basis, eigen, `${eigen}/problemen`], { follow: false })
    const isImport = ({ veld }: Kanarie) => veld === 'import'
    expect(findings(pages, RELATIE_KANARIES.filter(isImport))).toEqual([])
    expect(pages.filter(({ path, status }) => path.startsWith(eigen) && status < 400)).toEqual([])
  }
})

test('what a coach writes about a person is there for that coach, and for no adviseur, other coach or beheerder', async () => {
  const { traject, coach, adviseur } = wereld
  const basis = `/jobcoach/trajecten/${traject.id}`
  const start = ['', '/plan', '/gesprekken', `/gesprekken/${traject.gehoudenId}/verslag`].map(
    (deel) => basis + deel,
  )
  const eigen = await crawl(portal.url, await cookieOf(coach.account.id), start, { follow: false })
  const text = eigen.map(({ body }) => body).join('\n')
  expect(COACH_KANARIES.filter(({ teksten }) => !teksten.some((tekst) => text.includes(tekst)))).toEqual([])

  const [ander, beheerder] = [await aJobcoach(), await aBeheerder()]
  const anderen = [
    ['adviseur', adviseur],
    ['jobcoach', ander],
    ['beheerder', beheerder],
  ] as const
  for (const [rol, { account }] of anderen) {
    const pages = await crawl(portal.url, await cookieOf(account.id), addresses(opensFor(rol)), {
      follow: false,
    })
    expect(pages.filter(({ status }) => status === 200).length, `pages of ${rol}`).toBeGreaterThan(10)
    expect(findings(pages, COACH_KANARIES), rol).toEqual([])
  }
}, 300_000)

test('no visitor, employer or other candidate finds a personal field on any page or data request', async () => {
  for (const [who, cookie] of await readers()) {
    const pages = await crawl(portal.url, cookie, addresses())
    expect(pages.filter(({ status }) => status === 200).length, `pages of ${who}`).toBeGreaterThan(10)
    expect(
      findings(pages, [...PERSOON, ...RELATIE_KANARIES, ...COACH_KANARIES, ...SROI_KANARIES]),
      who,
    ).toEqual([])
    expect(findings(pages, [...PERSOON, ...RELATIE_KANARIES, ...METING_KANARIES]), who).toEqual([])
  }
}, 300_000)

test('an employer sees the anonymous profile in its coarse form only', async () => {
  const cookie = await cookieOf(wereld.werkgever.account.id)
  const basis = '/werkgever/kandidaten'
  const own = await crawl(portal.url, cookie, [basis], { follow: basis })

  expect(own.filter(({ body }) => body.includes(wereld.kanarie.profiel.code)).length).toBeGreaterThan(0)
  expect(findings(own, PROFIEL_KANARIES)).toEqual([])
  const ids = { veld: 'id', teksten: [wereld.kanarie.kandidaat.id, wereld.kanarie.account.id] }
  expect(findings(own, [ids])).toEqual([])
})

test('the talentverkenner tells an employer nothing that leads to the person or to another list', async () => {
  const { kanarie, talentId } = wereld
  const cookie = await cookieOf(wereld.werkgever.account.id)
  const basis = '/werkgever/talent'
  const start = [basis, `${basis}?q=glasblazer`, `${basis}/${talentId}`]
  const pages = await crawl(portal.url, cookie, start, { follow: basis })
  const ander = await cookieOf(wereld.andereWerkgever.account.id)
  const other = await crawl(portal.url, ander, start, { follow: basis })

  expect(
    pages.filter(({ path, body }) => path.includes(talentId) && body.includes('Ambachtslieden')),
  ).not.toEqual([])
  // What was typed is repeated, so the word itself may stand on the page of its search.
  expect(
    findings(
      pages.filter(({ path }) => !path.includes('q=')),
      PROFIEL_KANARIES,
    ),
  ).toEqual([])
  expect(findings(pages, PERSOON)).toEqual([])
  const { profiel, kandidaat, account } = kanarie
  const ids = { veld: 'id', teksten: [profiel.id, profiel.code, kandidaat.id, account.id] }
  expect(findings([...pages, ...other], [ids])).toEqual([])
  expect(other.filter(({ path, body }) => !path.includes(talentId) && body.includes(talentId))).toEqual([])
})

test('a count for an employer never tells that there is one person', async () => {
  const base = `/vacaturebeheer/${wereld.concept.vacature.id}`
  const ask = async (accountId: string, form: Record<string, string>) => {
    const response = await fetch(`${portal.url}${base}/simulatie`, {
      method: 'POST',
      headers: { Cookie: await cookieOf(accountId), Origin: portal.url },
      body: new URLSearchParams({ stap: 'eisen', ...form }),
    })
    expect(response.status).toBe(200)
    return response.text()
  }
  const met = { eis: 'rijbewijs:B', 'belang.rijbewijs:B': 'moet' }
  const { werkgever, adviseur, kanarie } = wereld
  const precies = JSON.parse(await ask(adviseur.account.id, met)) as { nu: { voldoet: number } }
  expect(precies.nu.voldoet).toBe(1)

  const antwoorden = [await ask(werkgever.account.id, met), await ask(werkgever.account.id, {})]
  const [een = {}, geen = {}] = antwoorden.map((tekst) => (JSON.parse(tekst) as { nu: object }).nu)
  expect(een).toMatchObject({ voldoet: 0, past: 0, metAanpassing: 0 })
  expect([...Object.values(een), ...Object.values(geen)].filter((aantal) => aantal % 5 !== 0)).toEqual([])
  const ids = { veld: 'id', teksten: [kanarie.profiel.id, kanarie.profiel.code, kanarie.kandidaat.id] }
  const cookie = await cookieOf(werkgever.account.id)
  const pages = await crawl(portal.url, cookie, [`${base}/eisen`, `${base}/jobcarving`], { follow: false })
  expect(pages.filter(({ body }) => body.includes('minder dan 5')).length).toBeGreaterThanOrEqual(2)
  const shown = [...pages, ...antwoorden.map((body) => ({ path: 'simulatie', status: 200, body }))]
  expect(findings(shown, [...PERSOON, ids])).toEqual([])
})

test('no document, vector or setting of the search engine holds a personal field', async () => {
  const indexes = await dumpIndexes()

  expect(indexes.filter(({ count }) => count > 0).length).toBeGreaterThanOrEqual(3)
  const pages = indexes.map(({ uid, text }) => ({ path: uid, status: 200, body: text }))
  expect(findings(pages, PERSOON)).toEqual([])
  const ids = { veld: 'id', teksten: [wereld.kanarie.kandidaat.id, wereld.kanarie.account.id] }
  expect(findings(pages, [ids])).toEqual([])
  const talent = pages.filter(({ path }) => path.includes('talentkaart'))
  expect(talent.some(({ body }) => body.includes('gedrag:24105'))).toBe(true)
  const { id, code } = wereld.kanarie.profiel
  expect(findings(talent, [{ veld: 'profiel', teksten: [id, code] }])).toEqual([])
})

test('through a whole bemiddeling the identity is on one page, for one employer, while consent stands', async () => {
  const { adviseur, werkgever, kanarie, vrijeVacature } = wereld
  const paar = { vacatureId: vrijeVacature.vacature.id, profielId: kanarie.profiel.id }
  const { id } = ok(await proposeKandidaat(adviseur.actor, paar))
  ok(await acceptVoorstel(kanarie.actor, await versieOf(id)))
  ok(await offerToWerkgever(adviseur.actor, await versieOf(id)))
  ok(await showBelangstelling(werkgever.actor, await versieOf(id)))
  ok(await giveToestemming(kanarie.actor, { id }))
  await expectOnlyOn([], id)
  const datum = addDays(now(), 7).toISOString().slice(0, 10)
  ok(
    await planKennismaking(adviseur.actor, {
      ...(await versieOf(id)),
      datum,
      tijd: '10:00',
      plaats: 'Proefstraat 1, Haarlem',
    }),
  )
  await expectOnlyOn([`/werkgever/kandidaten/${id}`], id)
  ok(await withdrawToestemming(kanarie.actor, { id }))
  await expectOnlyOn([], id)
  await expectAnonymousMails()
}, 600_000)

test('no log line, audit row or job holds a personal field', async () => {
  await crawl(portal.url, await cookieOf(wereld.kanarie.account.id), ['/kandidaat/gegevens'])
  const { logDir } = inject('services')
  const rows = await db().$queryRaw<{ text: string }[]>`
    SELECT t::text AS text FROM gebeurtenis t UNION ALL
    SELECT t::text FROM zoek_wijziging t UNION ALL
    SELECT t::text FROM pgboss.job t`
  const pages: CrawledPage[] = [
    { path: 'log of the portal', status: 200, body: portal.log() },
    { path: 'audit, outbox and jobs', status: 200, body: rows.map(({ text }) => text).join('\n') },
    ...readdirSync(logDir).map((name) => ({
      path: name,
      status: 200,
      body: readFileSync(join(logDir, name), 'utf8'),
    })),
  ]

  expect(portal.log()).toContain('"event":"verzoek"')
  expect(rows.length).toBeGreaterThan(0)
  expect(findings(pages, [...PERSOON, ...COACH_KANARIES])).toEqual([])
})

/** No mail to anyone but the person and their adviseur holds a personal field. */
async function expectAnonymousMails(): Promise<void> {
  await waitFor(
    async () =>
      Number(
        (
          await db().$queryRaw<[{ n: bigint }]>`SELECT count(*) AS n FROM pgboss.job
      WHERE name = 'mail' AND state IN ('created', 'active', 'retry')`
        )[0].n,
      ) === 0,
    'all mails are sent',
  )
  const mails = await receivedMails()
  const others = mails.filter(({ to }) => to !== IDENTITEIT.email && to !== wereld.adviseur.account.email)

  expect(mails.some(({ to, text }) => to === IDENTITEIT.email && text.includes(IDENTITEIT.voornaam))).toBe(
    true,
  )
  expect(others.length).toBeGreaterThan(0)
  const pages = others.map(({ to, subject, text, html, raw }) => ({
    path: `${to}: ${subject}`,
    status: 200,
    body: [subject, text, html, raw].join('\n'),
  }))
  expect(findings(pages, [...PERSOON, ...PROFIEL_KANARIES])).toEqual([])
}

/** The identity is on these addresses of this employer (and their data requests), and nowhere else for anyone. */
async function expectOnlyOn(paths: string[], bemiddelingId: string): Promise<void> {
  const allowed = paths.flatMap((path) => [path, `${path}.data`])
  for (const [who, cookie, rol] of await readers()) {
    const isOwner = who === 'the employer'
    // Where the guard lets nobody of this role in, no step of a bemiddeling changes that: those were asked above.
    const start = addresses(opensFor(rol), bemiddelingId)
    const pages = await crawl(portal.url, cookie, start, { follow: isOwner })
    const shown = findings(pages, IDENTITEIT_KANARIES)
    expect(
      shown.filter(({ path }) => !(isOwner && allowed.includes(path))),
      who,
    ).toEqual([])
    if (isOwner) expect([...new Set(shown.map(({ path }) => path))].sort(), who).toEqual(allowed.sort())
    expect(findings(pages, NOOIT_KANARIES), who).toEqual([])
  }
}

async function readers(): Promise<[string, string | null, Rol | null][]> {
  return [
    ['a visitor', null, null],
    ['the employer', await cookieOf(wereld.werkgever.account.id), 'werkgever'],
    ['another employer', await cookieOf(wereld.andereWerkgever.account.id), 'werkgever'],
    ['another candidate', await cookieOf(wereld.andereKandidaat.account.id), 'kandidaat'],
  ]
}

/**
 * Every address of the portal with every id of this world, also those that the reader should not get into. With a
 * bemiddeling only with the ids that its steps change something about.
 */
function addresses(isAsked: (toegang: Toegang) => boolean = () => true, bemiddelingId?: string): string[] {
  const { kanarie, werkgever, bemiddelingen, vrijeVacature, concept } = wereld
  const ids = bemiddelingId ? [bemiddelingId] : bemiddelingen.map(({ bemiddeling }) => bemiddeling.id)
  const vacatureIds = bemiddelingId
    ? [vrijeVacature.vacature.id]
    : [...bemiddelingen.map(({ vacature }) => vacature.id), vrijeVacature.vacature.id, concept.vacature.id]
  return Object.entries(TOEGANG)
    .filter(([pattern, toegang]) => pattern !== '/uitloggen' && isAsked(toegang))
    .flatMap(([pattern]) => {
      const params = {
        kandidaatId: kanarie.kandidaat.id,
        profielId: kanarie.profiel.id,
        werkgeverId: werkgever.werkgever.id,
        accountId: kanarie.account.id,
        berichtId: 'bestaat-niet',
        onderzoekId: '00000000-0000-4000-8000-000000000000',
        regeling: 'loonkostensubsidie',
        naam: 'minimumuurloon_21',
        talentId: wereld.talentId,
        verzoekId: wereld.verzoek.id,
        meldingId: wereld.verzoek.id,
        adviesId: wereld.advies.id,
        evenementId: wereld.evenement.id,
        speeddateId: wereld.speeddate.id,
        onderdeelId: wereld.onderdeel.id,
        aanmeldingId: wereld.aanmelding.id,
        inschrijvingId: wereld.aanmelding.inschrijvingen[0]?.id ?? '',
        certificaatId: '00000000-0000-4000-8000-000000000000',
        trajectId: wereld.traject.id,
        doelId: wereld.traject.doelId,
        urgentId: wereld.traject.urgentId,
        gesprekId: wereld.traject.gehoudenId,
        jobcoachaanvraagId: wereld.jobcoachaanvraag.id,
        volgopdrachtId: wereld.volgopdracht.id,
        plaatsingId: wereld.plaatsing.id,
        metingId: wereld.meting.id,
        documentId: wereld.document.id,
        termijnId: '019ac000-0000-7000-8000-000000000001',
        momentId: wereld.moment.id,
        anderId: wereld.andereWerkgever.werkgever.id,
        ...wereld.relatie,
        ...wereld.sroi,
        document: 'verklaring',
        adviseurId: wereld.adviseur.account.id,
        afwezigheidId: wereld.afwezigheid.id,
        collegaId: kanarie.account.id,
        vacatureId: '',
        bemiddelingId: '',
      }
      if (pattern.includes(':bemiddelingId')) {
        return ids.map((bemiddelingId) => fillPattern(pattern, { ...params, bemiddelingId }))
      }
      if (pattern.includes(':vacatureId')) {
        return vacatureIds.map((vacatureId) => fillPattern(pattern, { ...params, vacatureId }))
      }
      return [fillPattern(pattern, params)]
    })
}

/** The guard lets this role in; null is a visitor. */
function opensFor(rol: Rol | null): (toegang: Toegang) => boolean {
  return ({ voor }) => (rol === null ? voor === 'iedereen' : typeof voor === 'string' || voor.includes(rol))
}

// The mailbox of the demo shows the mail of everyone on purpose; what mails hold has its own test.
function findings(pages: CrawledPage[], kanaries: Kanarie[]): { path: string; veld: string }[] {
  return pages
    .filter(({ path }) => !path.startsWith('/demo/postbus'))
    .flatMap(({ path, body }) =>
      kanaries
        .filter(({ teksten }) => teksten.some((tekst) => body.includes(tekst)))
        .map(({ veld }) => ({ path, veld })),
    )
}

async function versieOf(id: string): Promise<{ id: string; versie: number }> {
  return db().bemiddeling.findUniqueOrThrow({ where: { id }, select: { id: true, versie: true } })
}

function ok<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.reden} ${result.melding ?? ''}`)
  return result.data
}
