import { readFileSync } from 'node:fs'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { checkPage, listenForFaults } from './support/check-page.ts'
import { DEMO, type DemoPersoon } from './support/demo.ts'
import { loginAs } from './support/login.ts'
import { lastMail, linkIn, readMail } from './support/mail.ts'
import { check, inDays } from './support/time.ts'

const BAKKERIJ = 'Demobakkerij De Duinpan'
/** Another contract of the same contractor in the demo region, which runs. */
const TWEEDE = 'DEMO-001'
const FACTUUR_CENTS = 1_234_56
const UREN_CENTS = 2 * 100_00
const VERPLICHT_CENTS = 60_000_00

test.describe.configure({ timeout: 120_000 })

test('a contract with SROI goes from its award to a statement that anybody can check', async ({
  browser,
}) => {
  const nummer = `REIS-${Date.now().toString(36).toUpperCase()}`
  const coordinator = await personIn(browser, 'adviseur')
  const collega = await personIn(browser, 'adviseur2')
  const opdrachtnemer = await personIn(browser, 'werkgever')
  const zonderScript = await personIn(browser, 'werkgever', { javaScriptEnabled: false })

  const contract = await test.step('the coordinator enters a contract and makes it active', async () => {
    await coordinator.goto('/adviseur/sroi')
    await coordinator.getByRole('link', { name: 'Contract invoeren' }).click()
    await coordinator.getByLabel('Naam of KVK-nummer').fill(BAKKERIJ)
    await coordinator.getByRole('main').getByRole('button', { name: 'Zoeken' }).click()
    await coordinator.getByRole('link', { name: BAKKERIJ }).click()
    await check(coordinator, 'a new contract')
    await fillContract(coordinator, nummer)
    await coordinator.getByRole('button', { name: 'Contract bewaren als concept' }).click()
    await expect(meter(coordinator, 'Nog niet ingevuld')).toHaveText(euro(VERPLICHT_CENTS))
    await coordinator.getByText('Contract actief maken').click()
    await coordinator.getByRole('button', { name: 'Ja, maak actief' }).click()
    await expect(coordinator.getByRole('status').first()).toBeVisible()
    return new URL(coordinator.url()).pathname.replace('/adviseur/sroi/', '')
  })
  const bijCoordinator = `/adviseur/sroi/${contract}`
  const bijOpdrachtnemer = `/werkgever/sroi/${contract}`

  await test.step('the contractor reads the mail, reports and hands in a plan', async () => {
    const mail = await readMail(DEMO.werkgever, new RegExp(`SROI bij contract ${nummer}: meld u`))
    await opdrachtnemer.goto(linkIn(mail))
    await opdrachtnemer.getByRole('button', { name: 'Ik meld mij' }).click()
    await expect(opdrachtnemer.getByRole('button', { name: 'Ik meld mij' })).toHaveCount(0)
    await check(opdrachtnemer, 'the contract of a contractor')
    await opdrachtnemer.getByRole('link', { name: 'Plan indienen' }).click()
    await opdrachtnemer.getByLabel('Uw plan').fill('In mei begint een medewerker, in juni kopen wij werk in.')
    await opdrachtnemer.getByRole('button', { name: 'Plan indienen' }).click()
    await expect(opdrachtnemer.getByText('Uw coördinator beoordeelt het plan.')).toBeVisible()
  })

  await test.step('the coordinator agrees with the plan', async () => {
    await coordinator.goto(bijCoordinator)
    await coordinator.getByRole('link', { name: 'Plan beoordelen' }).click()
    await coordinator.getByLabel('Akkoord met het plan').check()
    const before = lastMail()
    await coordinator.getByRole('button', { name: 'Oordeel bewaren' }).click()
    await expect(coordinator.getByText(/Akkoord op/)).toBeVisible()
    await readMail(DEMO.werkgever, new RegExp(`Uw plan voor contract ${nummer} is akkoord`), {
      after: before,
    })
  })

  const functie = await test.step('a plaatsing counts with one click on a suggestion', async () => {
    await opdrachtnemer.goto(bijOpdrachtnemer)
    const tekst = await opdrachtnemer
      .getByRole('listitem')
      .filter({ has: opdrachtnemer.getByRole('button', { name: 'Laat meetellen' }) })
      .first()
      .innerText()
    await opdrachtnemer.getByRole('button', { name: 'Laat meetellen' }).first().click()
    await expect(opdrachtnemer.getByRole('status').first()).toContainText('De invulling is toegevoegd')
    await check(opdrachtnemer, 'an invulling of a contractor')
    return /Laat deze plaatsing meetellen: (.+)/.exec(tekst)?.[1]?.trim() ?? ''
  })
  expect(functie).not.toBe('')

  await test.step('the same plaatsing is refused at a second contract, and the message says where it counts', async () => {
    await opdrachtnemer.goto('/werkgever/sroi')
    await opdrachtnemer.getByRole('link', { name: new RegExp(TWEEDE) }).click()
    await opdrachtnemer.getByRole('link', { name: 'Invulling toevoegen' }).click()
    await opdrachtnemer.getByRole('link', { name: 'Plaatsing' }).click()
    const keuze = opdrachtnemer.getByLabel('Welke plaatsing?')
    const optie = keuze.locator('option').filter({ hasText: `telt al bij contract ${nummer}` })
    await keuze.selectOption(await optie.getAttribute('value'))
    await opdrachtnemer.getByLabel('Ja, beoordeel het').check()
    await opdrachtnemer.getByRole('button', { name: 'Invulling toevoegen' }).click()
    await expect(
      opdrachtnemer.getByText('Deze plaatsing telt al mee bij een SROI-verplichting').first(),
    ).toBeVisible()
    await check(opdrachtnemer, 'a refused plaatsing')
  })

  await test.step('without JavaScript a mistake stands beside its field, nothing is lost, and evidence is added', () =>
    addInkoop(zonderScript, bijOpdrachtnemer))

  await test.step('the coordinator hands in hours for the contractor, which a colleague must judge', async () => {
    await coordinator.goto(`${bijCoordinator}/invullingen/nieuw?soort=expertise`)
    await coordinator.getByLabel('Wat is er gedaan of wordt er gedaan?').fill('Uitleg over bakken')
    await coordinator.getByLabel('Hoeveel uren?').fill('2')
    await coordinator.getByLabel('Eerste dag').fill(inDays(-20))
    await coordinator.getByLabel('Laatste dag').fill(inDays(-19))
    await coordinator.getByLabel('Ja, beoordeel het').check()
    await coordinator.getByRole('button', { name: 'Invulling toevoegen' }).click()
    await expect(coordinator.getByText('Een collega moet dit beoordelen')).toBeVisible()
    await expect(coordinator.getByRole('button', { name: 'Oordeel bewaren' })).toHaveCount(0)
  })

  await test.step('a colleague approves all three; progress is right to the cent', async () => {
    const before = lastMail()
    for (const wat of [functie, 'Brood voor de kantine', 'Uitleg over bakken']) {
      await collega.goto(bijCoordinator)
      await collega.getByRole('link', { name: wat, exact: true }).click()
      const bouwblok = collega.getByLabel('Bouwblok')
      if (await bouwblok.count()) await bouwblok.selectOption({ index: 1 })
      await collega.getByLabel('Goedgekeurd', { exact: true }).check()
      if (wat === functie) await check(collega, 'judging a plaatsing')
      await collega.getByRole('button', { name: 'Oordeel bewaren' }).click()
      await expect(collega.getByRole('status').first()).toContainText('Uw oordeel is bewaard')
    }
    const waarde = async (wat: string) =>
      cents(await collega.getByRole('row').filter({ hasText: wat }).getByRole('cell').last().innerText())
    const plaatsing = await waarde(functie)
    expect(plaatsing).toBeGreaterThan(0)
    expect(await waarde('Brood voor de kantine')).toBe(FACTUUR_CENTS)
    const goedgekeurd = plaatsing + FACTUUR_CENTS + UREN_CENTS
    await expect(meter(collega, 'Goedgekeurd')).toHaveText(euro(goedgekeurd))
    await expect(meter(collega, 'Ingediend, wacht op een oordeel')).toHaveText(euro(0))
    await expect(meter(collega, 'Nog niet ingevuld')).toHaveText(euro(VERPLICHT_CENTS - goedgekeurd))
    await check(collega, 'the contract of a coordinator')
    await readMail(DEMO.werkgever, new RegExp(`goedgekeurd \\(contract ${nummer}\\)`), { after: before })
  })

  const code = await test.step('the contract is closed, and the contractor takes the statement', async () => {
    await coordinator.goto(bijCoordinator)
    await coordinator.getByRole('link', { name: 'Afsluiten' }).click()
    await coordinator.getByLabel('Voldaan', { exact: true }).check()
    await coordinator.getByRole('button', { name: 'Contract afsluiten' }).click()
    await expect(coordinator.getByText('Wat is goedgekeurd, dekt de verplichting niet').first()).toBeVisible()
    await coordinator.getByLabel('Niet voldaan', { exact: true }).check()
    await coordinator.getByLabel('Toelichting').fill('Het lag niet aan de opdrachtnemer.')
    await coordinator.getByRole('button', { name: 'Contract afsluiten' }).click()
    await expect(coordinator.getByRole('status').first()).toContainText('Het contract is afgesloten')
    await opdrachtnemer.goto(bijOpdrachtnemer)
    const gedownload = opdrachtnemer.waitForEvent('download')
    await opdrachtnemer.getByRole('link', { name: 'Slotverklaring (PDF)' }).click()
    const bestand = await (await gedownload).path()
    expect(readFileSync(bestand).subarray(0, 5).toString()).toBe('%PDF-')
    const tekst = await opdrachtnemer.getByText(/^Controlecode:/).innerText()
    return tekst.replace('Controlecode:', '').trim()
  })

  const bezoeker = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await test.step('a visitor checks the code, without an account and without JavaScript', async () => {
    await checkCode(bezoeker, code)
    await expect(bezoeker.getByText('Deze slotverklaring is echt en geldt nog')).toBeVisible()
    await expect(bezoeker.getByText(nummer)).toBeVisible()
    expect(await bezoeker.content()).not.toContain(functie)
  })

  await test.step('opened again with a reason, the old statement is worth nothing', async () => {
    await coordinator.goto(bijCoordinator)
    await coordinator.getByRole('link', { name: 'Weer openen' }).click()
    await coordinator.getByRole('button', { name: 'Weer openen', exact: true }).click()
    await expect(coordinator.getByLabel('Waarom opent u het contract weer?')).toHaveAttribute(
      'aria-invalid',
      'true',
    )
    await coordinator.getByLabel('Waarom opent u het contract weer?').fill('Een factuur is vergeten')
    await coordinator.getByRole('button', { name: 'Weer openen', exact: true }).click()
    await expect(coordinator.getByText('Weer geopend: Een factuur is vergeten')).toBeVisible()
    await checkCode(bezoeker, code)
    await expect(bezoeker.getByText('Wij kennen geen slotverklaring met deze code')).toBeVisible()
  })
})

test('the list of contracts is ordered and filtered in the page, and without JavaScript too', async ({
  browser,
}) => {
  const page = await personIn(browser, 'adviseur')
  const faults = listenForFaults(page)
  await checkPage(page, '/adviseur/sroi')
  await page.evaluate(() => Object.assign(window, { isDezelfde: true }))
  for (const kop of ['Gat', 'Goedgekeurd', 'Verplichting', 'Telt tot', 'Contract', 'Stand']) {
    await page.getByRole('columnheader', { name: kop }).getByRole('link').click()
    await expect(page.getByRole('columnheader', { name: kop })).toHaveAttribute('aria-sort', /ending$/)
  }
  await page.getByRole('link', { name: 'Concepten' }).click()
  await expect(page).toHaveURL(/stand=concept/)
  await page.getByRole('link', { name: 'Wat loopt' }).click()
  await expect(page).toHaveURL(/stand=lopend/)
  await page.getByRole('columnheader', { name: 'Gat' }).getByRole('link').click()
  await expect(page).toHaveURL(/volgorde=gat/)
  await expect(page.getByRole('columnheader', { name: 'Gat' })).toHaveAttribute('aria-sort', 'descending')
  const metScript = await gaten(page)
  expect(metScript.length).toBeGreaterThan(5)
  expect(metScript).toEqual([...metScript].sort((a, b) => b - a))
  await page.getByLabel('Contractnummer, opdrachtnemer of onderwerp').fill('DEMO-003')
  await page.getByRole('search', { name: 'Zoek een contract' }).getByRole('button').click()
  await expect(page.getByRole('row')).toHaveCount(2)
  await expect(page).toHaveURL(/volgorde=gat/)
  expect(await page.evaluate(() => 'isDezelfde' in window)).toBe(true)
  expect(faults).toEqual([])

  const zonder = await personIn(browser, 'adviseur', { javaScriptEnabled: false })
  await zonder.goto('/adviseur/sroi')
  await zonder.getByRole('columnheader', { name: 'Gat' }).getByRole('link').click()
  await expect(zonder).toHaveURL(/volgorde=gat/)
  expect(await gaten(zonder)).toEqual(metScript)
})

async function personIn(
  browser: Browser,
  persoon: DemoPersoon,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  await loginAs(page, DEMO[persoon])
  return page
}

async function fillContract(page: Page, nummer: string): Promise<void> {
  await page.getByLabel('Opdrachtgever').selectOption({ index: 1 })
  await page.getByLabel('Contractnummer').fill(nummer)
  await page.getByLabel('Waar gaat het contract over?').fill('Brood en banket voor de gemeente')
  await page.getByLabel('Som van het contract, zonder btw').fill('1.200.000,00')
  await page.getByLabel('Een percentage van de hele som').check()
  await page.getByLabel('Percentage voor SROI').fill('5')
  await page.getByLabel('Dag van gunning').fill(inDays(-210))
  await page.getByLabel('Eerste dag van het contract').fill(inDays(-200))
  await page.getByLabel('Laatste dag van het contract').fill(inDays(100))
  await page.getByLabel('Laatste dag van de herstelperiode').fill(inDays(190))
}

async function addInkoop(page: Page, contract: string): Promise<void> {
  await page.goto(contract)
  await page.getByRole('link', { name: 'Invulling toevoegen' }).click()
  await page.getByRole('link', { name: /^Inkoop/ }).click()
  await page.getByLabel('Wat is er gedaan of wordt er gedaan?').fill('Brood voor de kantine')
  await page.getByLabel('Bedrag van de factuur, zonder btw').fill('1234,56')
  await page.getByLabel('Eerste dag').fill(inDays(-10))
  await page.getByLabel('Laatste dag').fill(inDays(-12))
  await page.getByLabel('Ja, beoordeel het').check()
  await page.getByRole('button', { name: 'Invulling toevoegen' }).click()
  await expect(page.getByLabel('Laatste dag')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('De laatste dag ligt voor de eerste dag.').first()).toBeVisible()
  await expect(page.getByLabel('Wat is er gedaan of wordt er gedaan?')).toHaveValue('Brood voor de kantine')
  await expect(page.getByLabel('Bedrag van de factuur, zonder btw')).toHaveValue('1234,56')
  await expect(page.getByLabel('Ja, beoordeel het')).toBeChecked()
  await page.getByLabel('Laatste dag').fill(inDays(-9))
  await page.getByRole('button', { name: 'Invulling toevoegen' }).click()
  await page.getByRole('link', { name: 'Bewijs toevoegen' }).click()
  await page.getByRole('button', { name: 'Bestand bewaren' }).click()
  await expect(page.getByLabel('Bestand')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Bestand').setInputFiles({
    name: 'factuur.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 factuur'),
  })
  await page.getByRole('button', { name: 'Bestand bewaren' }).click()
  await expect(page.getByRole('link', { name: /factuur/ })).toBeVisible()
}

async function checkCode(page: Page, code: string): Promise<void> {
  await page.goto('/slotverklaring')
  await page.getByLabel('Controlecode').fill(code)
  await page.getByRole('button', { name: 'Controleren' }).click()
}

const euro = (bedrag: number) =>
  new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(bedrag / 100)

const cents = (tekst: string) => Number(tekst.replace(/\D/g, ''))

/** The amount beside the bar with this label. */
const meter = (page: Page, label: string) =>
  page
    .getByText(label, { exact: true })
    .and(page.locator('.wsp-meter__label'))
    .locator('xpath=following-sibling::*[1]')

/** The gaps in whole euros, in the order of the rows. */
async function gaten(page: Page): Promise<number[]> {
  const cellen = await page.getByRole('table').locator('td[data-kop="Gat"]').allInnerTexts()
  return cellen.map(cents)
}

test('what plaatsingen can count for fits on a phone', async ({ browser }) => {
  const page = await personIn(browser, 'werkgever')
  await page.goto('/werkgever/sroi')
  await page.getByRole('link', { name: /DEMO-001/ }).click()
  await expect(page.getByRole('cell', { name: /tussen €/ }).first()).toBeVisible()
  await checkPage(page, new URL(page.url()).pathname, { axeAt: [320] })
})
