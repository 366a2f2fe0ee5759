import { expect, test } from '@playwright/test'
import { DEMO } from './support/demo.ts'
import { beginJobcoaching, endJobcoaching } from './support/jobcoaching-lijn.ts'
import { linkIn, readMail } from './support/mail.ts'
import { check, inDays, startTijdreis, type Tijdreis } from './support/time.ts'

// The upkeep looks for work every so many seconds, and a busy machine takes its time.
const UPKEEP_MS = 120_000
/** Days from the day on which the journey begins. */
const NA_HET_GESPREK = 10
const EERSTE_WERKDAG = 11

const PROFIELCODE = /K-[2-9A-Z]{4}/

// One clock: what comes later in it comes later in this file.
test.describe.configure({ mode: 'serial', timeout: 420_000 })

let reis: Tijdreis
test.beforeAll(async ({ browser }, testInfo) => {
  testInfo.setTimeout(200_000)
  reis = await startTijdreis(browser)
})
test.afterAll(() => reis.stop())

let code = ''
let bemiddeling = ''
let plaatsing = ''

test('an employer asks for a jobcoach; an adviseur finds one, who makes a plan and an appointment', () =>
  beginJobcoaching(reis))

test('a meeting, what the employer says of it, a start, and a measurement with its notice', async () => {
  await test.step('the adviseur sees on the board who meets whom, and when', async () => {
    const adviseur = await reis.als('adviseur')
    await adviseur.goto('/adviseur/bemiddelingen')
    await adviseur.getByRole('link', { name: 'Bord', exact: true }).click()
    await check(adviseur, 'board')
    const kaart = adviseur.getByRole('listitem').filter({ hasText: 'Na het gesprek legt u vast' }).first()
    await expect(kaart).toContainText('Demobakkerij')
    code = PROFIELCODE.exec(await kaart.innerText())?.[0] ?? ''
    expect(code).toMatch(PROFIELCODE)
  })

  await test.step('ten days on, the employer is asked how it was, and answers', async () => {
    await reis.naarDag(NA_HET_GESPREK)
    const mail = await readMail(DEMO.werkgever, /Hoe was de kennismaking/, {
      dataDir: reis.product.dataDir,
      timeoutMs: UPKEEP_MS,
    })
    expect(mail.text).toContain(code)
    const werkgever = await reis.als('werkgever')
    await werkgever.goto(linkIn(mail))
    await check(werkgever, 'three questions')
    await werkgever.getByRole('button', { name: 'Antwoord versturen' }).click()
    await expect(werkgever.getByRole('alert')).toContainText('Kies of de kandidaat bij het werk past')
    await werkgever.getByLabel('Ja', { exact: true }).check()
    await werkgever.getByLabel('In dienst nemen').check()
    await werkgever.getByLabel(/^Begeleiding op de werkvloer/).check()
    await werkgever.getByRole('button', { name: 'Antwoord versturen' }).click()
    await expect(werkgever.getByRole('status').first()).toContainText('Dank u')
  })

  await test.step('the adviseur hears it and finds the card with who is to act', async () => {
    const mail = await readMail(DEMO.adviseur, /over de kennismaking met/, {
      dataDir: reis.product.dataDir,
      timeoutMs: UPKEEP_MS,
    })
    const adviseur = await reis.als('adviseur')
    await adviseur.goto('/adviseur/bemiddelingen/bord?wie=adviseur')
    await expect(adviseur.getByRole('listitem').filter({ hasText: code })).toContainText(
      'Werkgever: past ja, in dienst nemen',
    )
    await adviseur.goto(linkIn(mail))
    await expect(adviseur.getByText('Begeleiding op de werkvloer', { exact: false })).toBeVisible()
    await check(adviseur, 'bemiddeling with what the employer said')
  })

  await test.step('the adviseur records the plaatsing', async () => {
    const adviseur = await reis.als('adviseur')
    await adviseur.goto('/adviseur/bemiddelingen/bord')
    await adviseur
      .getByRole('link', { name: new RegExp(code) })
      .first()
      .click()
    await adviseur.getByRole('link', { name: 'Plaatsing vastleggen', exact: true }).click()
    await adviseur.getByLabel('Soort plaatsing').selectOption('regulier')
    await adviseur.getByLabel('Vast contract', { exact: true }).check()
    await adviseur.getByLabel('Eerste werkdag').fill(inDays(EERSTE_WERKDAG))
    await adviseur.getByLabel('Uren').fill('24')
    await adviseur.getByLabel(/Werkaanvaarding/).check()
    await adviseur.getByRole('button', { name: 'Plaatsing vastleggen', exact: true }).click()
    await expect(adviseur.getByRole('status').first()).toContainText('De plaatsing is vastgelegd')
    bemiddeling = new URL(adviseur.url()).pathname
    await adviseur.getByRole('link', { name: 'Contracten, uren en einde' }).click()
    await adviseur.waitForURL(/plaatsingen/)
    plaatsing = new URL(adviseur.url()).pathname
  })

  await test.step('the loonwaarde is measured, step by step, and the notice to the gemeente is a document', async () => {
    const adviseur = await reis.als('adviseur')
    await adviseur.goto(bemiddeling)
    await adviseur.getByRole('link', { name: 'Loonwaardemeting beginnen' }).click()
    await adviseur.getByLabel('Voor loonkostensubsidie').check()
    await adviseur.getByRole('button', { name: 'Meting beginnen' }).click()
    await check(adviseur, 'a measurement that begins')
    for (const stap of ['contact met werkgever', 'aangevraagd', 'gepland', 'gemeten']) {
      await adviseur.getByRole('link', { name: `Stap klaar: ${stap}` }).click()
      if (stap === 'gepland') {
        await adviseur.getByRole('button', { name: 'Stap is klaar' }).click()
        await expect(adviseur.getByRole('alert')).toBeVisible()
        await adviseur.getByLabel('Op welke dag wordt er gemeten?').fill(inDays(NA_HET_GESPREK))
      }
      await adviseur.getByRole('button', { name: 'Stap is klaar' }).click()
      await expect(adviseur.getByRole('status').first()).toContainText('De stap is klaar')
    }
    await adviseur.getByRole('link', { name: 'Stap klaar: rapport verwerkt' }).click()
    await adviseur.getByLabel('Loonwaarde', { exact: true }).fill('60')
    await adviseur.getByLabel('Datum van de brief').fill(inDays(NA_HET_GESPREK))
    await adviseur.getByLabel('Organisatie van de loonwaardedeskundige').fill('Proefmeters')
    await adviseur.getByRole('button', { name: 'Uitkomst vastleggen' }).click()
    await expect(adviseur.getByText('60%', { exact: true })).toBeVisible()
    await adviseur.getByRole('button', { name: 'Melding voor de gemeente maken' }).click()
    await check(adviseur, 'a measurement with its notice')
    const link = adviseur.getByRole('link', { name: /Melding/ }).first()
    const pdf = await adviseur.request.get((await link.getAttribute('href')) ?? '')
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
    await adviseur.getByRole('link', { name: 'Stap klaar: gemeld bij gemeente' }).click()
    await adviseur.getByRole('button', { name: 'Stap is klaar' }).click()
    await expect(adviseur.getByRole('status').first()).toContainText('De stap is klaar')
  })
})

test('after the meeting: report, urgent call, more time, evaluation and the end of the guidance', () =>
  endJobcoaching(reis))

test('a year after the first day the employer answers, and the gemeente counts it', async () => {
  await test.step('a year after the first day the employer is asked, and answers with one click', async () => {
    await reis.naarDag(EERSTE_WERKDAG + 367)
    const { dataDir } = reis.product
    const mail = await readMail(DEMO.werkgever, /werkt/i, { dataDir, timeoutMs: UPKEEP_MS })
    const bezoeker = await reis.zonderAccount()
    await bezoeker.goto(linkIn(mail))
    await check(bezoeker, 'the question of a year')
    await bezoeker.getByRole('button', { name: 'Ja, werkt hier nog' }).click()
    await expect(bezoeker.getByText('Dank u wel').first()).toBeVisible()
  })

  await test.step('the adviseur sees the answer, and the gemeente counts it', async () => {
    const adviseur = await reis.als('adviseur')
    await adviseur.goto(plaatsing)
    await expect(adviseur.getByText('Werkt er nog').first()).toBeVisible()
    const rapporteur = await reis.als('rapporteur')
    await rapporteur.goto('/rapporteur/duurzaam')
    await expect(rapporteur.getByRole('row', { name: /^Totaal/ }).first()).toBeVisible()
    await check(rapporteur, 'who works after a year')
  })
})
