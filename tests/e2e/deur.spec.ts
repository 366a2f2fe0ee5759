import { expect, test, type Browser, type Page } from '@playwright/test'
import { checkAxe } from './support/check-page.ts'
import { DEMO, type DemoPersoon } from './support/demo.ts'
import { loginAs } from './support/login.ts'

test.describe.configure({ timeout: 120_000 })

async function aPhone(browser: Browser, wie: DemoPersoon): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await page.addInitScript(aCameraThatReads)
  await loginAs(page, DEMO[wie])
  return page
}

/** What the browser of a phone has and this one lacks: a camera, and a reader of the code that `wijs` holds before it. */
function aCameraThatReads(): void {
  const telefoon = window as { BarcodeDetector?: unknown; gewezen?: string }
  telefoon.BarcodeDetector = class {
    detect() {
      return Promise.resolve(telefoon.gewezen ? [{ rawValue: telefoon.gewezen }] : [])
    }
  }
  navigator.mediaDevices.getUserMedia = () => {
    const doek = document.createElement('canvas')
    doek.getContext('2d')?.fillRect(0, 0, 10, 10)
    return Promise.resolve(doek.captureStream(10))
  }
}

async function wijs(page: Page, adres: string): Promise<void> {
  await page.getByRole('button', { name: 'Scan een QR-code' }).click()
  await page.evaluate((tekst) => Object.assign(window, { gewezen: tekst }), adres)
}

const isEr = (page: Page, naam: string) => page.getByRole('button', { name: `${naam}: Is er` })
const binnen = (page: Page) => page.getByRole('list', { name: 'Binnen en verwacht' })

test('two phones at one door let the same person in once, one of them without a connection', async ({
  browser,
  page,
}) => {
  await loginAs(page, DEMO.adviseur)
  await page.goto('/adviseur/evenementen')
  await page.getByRole('link', { name: 'Open dag van het WSP' }).first().click()
  await page.getByRole('link', { name: 'Deur', exact: true }).click()
  await expect(page.getByRole('heading', { name: /Nog niet binnen/ })).toBeVisible()
  const deur = new URL(page.url()).pathname

  const een = await aPhone(browser, 'adviseur')
  const twee = await aPhone(browser, 'adviseur2')
  for (const phone of [een, twee]) {
    await phone.goto(deur)
    await expect(binnen(phone)).toContainText('Werkgever: 1 van 3 binnen')
  }

  const { personen } = (await (await page.request.get(`${deur}/stand`)).json()) as {
    personen: { naam: string; code: string }[]
  }
  const qrVan = (naam: string) =>
    `${deur}?code=${personen.find((persoon) => persoon.naam === naam)?.code ?? 'niemand'}`

  await test.step('the address of a QR code shows its person on top and changes nothing', async () => {
    await page.goto(qrVan('Gijs Gemeente-Demo'))
    await expect(isEr(page, 'Gijs Gemeente-Demo')).toHaveCount(2)
    await expect(binnen(page)).toContainText('Bezoeker: 0 van 1 binnen')
  })

  await test.step('the second phone loses its connection and goes on', async () => {
    await twee.context().setOffline(true)
    await twee.getByLabel('Zoek op naam of organisatie').fill('bakker')
    await isEr(twee, 'Bram Bakker-Demo').click()
    await expect(binnen(twee)).toContainText('Werkgever: 2 van 3 binnen')
    await expect(twee.getByRole('alert')).toContainText('1 tik wacht')
    await twee.getByLabel('Zoek op naam of organisatie').fill('')
    await wijs(twee, qrVan('Sanne Straks-Demo'))
    await isEr(twee, 'Sanne Straks-Demo').first().click()
    await expect(twee.getByRole('alert')).toContainText('2 tikken wachten')
    await checkAxe(twee, 'the door without a connection')
    const bewaard = await twee.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))
    expect(bewaard).toContain('deur:')
    expect(bewaard).not.toContain('Bakker')
  })

  await test.step('the first phone lets the same person in', async () => {
    await isEr(een, 'Bram Bakker-Demo').click()
    await expect(een.getByRole('status').filter({ hasText: 'Bram Bakker-Demo is er.' })).toBeVisible()
  })

  await test.step('with the connection back, both are inside once and the second phone hears since when', async () => {
    const antwoorden: string[] = []
    twee.on('response', (response) => {
      if (response.url().endsWith('/deur/inchecken'))
        void response.text().then((tekst) => antwoorden.push(tekst))
    })
    await twee.context().setOffline(false)
    await expect(twee.getByRole('alert')).toBeHidden()
    await expect(binnen(twee)).toContainText('Werkzoekende: 2 van 4 binnen')
    expect(antwoorden.filter((tekst) => tekst.includes('Bram Bakker-Demo was al binnen om'))).toHaveLength(1)
    expect(await twee.evaluate(() => Object.keys(sessionStorage).join())).not.toContain('deur:')
  })

  await test.step('a mistake is taken back', async () => {
    await een.reload()
    await expect(binnen(een)).toContainText('Werkzoekende: 2 van 4 binnen')
    await een.getByRole('button', { name: 'Sanne Straks-Demo: Toch niet' }).click()
    await expect(isEr(een, 'Sanne Straks-Demo')).toBeVisible()
    await expect(binnen(een)).toContainText('Werkzoekende: 1 van 4 binnen')
  })
})
