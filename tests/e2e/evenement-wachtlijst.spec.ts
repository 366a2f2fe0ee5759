import { expect, test, type Page } from '@playwright/test'
import { checkAxe, checkNoScroll, checkPage, listenForFaults } from './support/check-page.ts'
import { DEMO } from './support/demo.ts'
import { loginAs } from './support/login.ts'
import { linkIn, readMail } from './support/mail.ts'

const TALEN = ['nl', 'en', 'uk', 'ar', 'tr', 'pl'] as const

test.describe.configure({ timeout: 180_000 })
test.use({ actionTimeout: 15_000 })

async function check(page: Page, name: string) {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await checkAxe(page, `${name} at ${width}`)
    await checkNoScroll(page, `${name} at ${width}`)
  }
}

/** The path of the form for the event with this name. */
async function formPath(page: Page, titel: RegExp): Promise<string> {
  await page.goto('/evenementen')
  await page.getByRole('link', { name: titel }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titel)
  return `${new URL(page.url()).pathname}/aanmelden`
}

test('a full training: a visitor waits, a place comes free, and they have it, in Arabic on a phone', async ({
  page,
  browser,
}) => {
  const email = `wachter${Date.now().toString(36)}@toets.example`
  const faults = listenForFaults(page)
  const form = await formPath(page, /^Harrie-training: een collega/)

  await test.step('what is wrong is said beside the field and nothing typed is lost', async () => {
    await page.goto(`${form}?taal=ar`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await page.locator('[name=naam]').fill('ضيف تجريبي')
    await page.locator('[name=email]').fill('geen adres')
    await page.getByRole('button', { name: 'تسجيل' }).click()
    await expect(page.getByRole('alert')).toContainText('كتابة عنوان بريد إلكتروني')
    await expect(page.locator('[name=naam]')).toHaveValue('ضيف تجريبي')
    await check(page, 'the form in Arabic with errors')
    await page.locator('[name=email]').fill(email)
    await page.locator('[name=organisatieNaam]').fill('Proefbedrijf')
    await page.getByRole('button', { name: 'تسجيل' }).click()
    await expect(page.getByText('يرجى فتح البريد الإلكتروني الآن')).toBeVisible()
  })

  await test.step('the address is confirmed by a button and not by opening the link', async () => {
    const link = linkIn(await readMail(email, /يرجى تأكيد التسجيل/))
    await page.goto(link)
    await page.goto(link)
    await check(page, 'the registration to confirm')
    await page.getByRole('button', { name: 'نعم، سأشارك' }).click()
    await expect(page.getByText('على قائمة الانتظار', { exact: true })).toBeVisible()
    await readMail(email, /^على قائمة الانتظار/)
    await check(page, 'the registration that waits')
  })

  // Those who waited already come first: they are taken off the list, and then one who has a place.
  const adviseur = await (await browser.newContext()).newPage()
  await loginAs(adviseur, DEMO.adviseur)
  const evenement = form.replace('/aanmelden', '')
  await test.step('the adviseur sees who waits and cancels for who called', async () => {
    for (const naam of ['Wies Was-Demo', 'Daan Druk-Demo', 'Dina Druk-Demo', 'Hanna Hovenier-Demo']) {
      await adviseur.goto(
        `/adviseur${evenement}/inschrijvingen?toon=${naam.startsWith('Hanna') ? 'komt' : 'wacht'}`,
      )
      await adviseur.getByRole('link', { name: naam, exact: true }).click()
      await adviseur.locator('summary', { hasText: `${naam} afmelden` }).click()
      await adviseur.getByRole('button', { name: 'Ja, meld af' }).and(adviseur.locator(':visible')).click()
      await expect(adviseur.getByRole('status')).toContainText('afmelding is vastgelegd')
    }
    const aanmelding = new URL(adviseur.url()).pathname
    for (const path of [
      aanmelding,
      `/adviseur${evenement}/inschrijvingen/nieuw`,
      `/adviseur${evenement}/inschrijvingen?toon=niet`,
      `/adviseur${evenement}/stands`,
    ])
      await checkPage(adviseur, path)
  })

  await test.step('one mail offers the place, one button takes it', async () => {
    await page.goto(linkIn(await readMail(email, /يوجد مكان/)))
    await check(page, 'the registration with an offer')
    await page.getByRole('button', { name: /^نعم، تأكيد حضور/ }).click()
    await expect(page.getByText('مشاركة مؤكدة', { exact: true })).toBeVisible()
    await readMail(email, /تم تأكيد المشاركة/)
    await page.getByRole('link', { name: /^بيانات واحتياجات/ }).click()
    await page.getByLabel('مكان هادئ').check()
    await check(page, 'what somebody needs')
    await page.getByRole('button', { name: 'حفظ' }).click()
    await expect(page.getByText('مكان هادئ')).toBeVisible()
    await check(page, 'the registration with a ticket')
  })
  // A form that is refused is answered with 400, which a browser writes in its console.
  expect(faults.filter((fault) => !fault.includes('status of 400'))).toEqual([])
})

test('the form is right in every language', async ({ page }) => {
  const form = await formPath(page, /^Werkfestival IJmond/)
  for (const taal of TALEN) {
    await checkPage(page, `${form}?taal=${taal}`, { axeAt: [] })
    await checkPage(page, `${form}?taal=${taal}&rol=werkgever`, { axeAt: [320] })
    await expect(page.locator('html')).toHaveAttribute('lang', taal)
    if (taal !== 'nl') await expect(page.locator('[lang=nl] > header')).toBeVisible()
  }
})

test('an employer and a candidate see what they registered for, and register with one form', async ({
  browser,
}) => {
  const werkgever = await (await browser.newContext()).newPage()
  await loginAs(werkgever, DEMO.werkgever)
  await checkPage(werkgever, '/werkgever/evenementen')
  await werkgever.getByRole('link', { name: /^Meld u aan ?: Meet & greet/ }).click()
  await expect(werkgever.getByRole('heading', { level: 1 })).toHaveText(/^Aanmelden voor Meet & greet/)
  await checkPage(werkgever, new URL(werkgever.url()).pathname)
  await werkgever.getByLabel(/^Wie komen er/).fill('')
  await werkgever.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(werkgever.getByRole('alert')).toContainText('Vul minstens één naam in.')
  await werkgever.getByLabel(/^Wie komen er/).fill('Bas Baas-Demo\nBea Baas-Demo')
  await werkgever.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(werkgever.getByText('Bea Baas-Demo: doet mee')).toBeVisible()

  const kandidaat = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await loginAs(kandidaat, 'kandidaat2@demo.wsp.example')
  await kandidaat.goto('/kandidaat/evenementen')
  await kandidaat.getByRole('button', { name: /^Ik doe mee ?: Meet & greet/ }).click()
  await expect(kandidaat.getByRole('status')).toContainText('Je bent aangemeld')
  await kandidaat
    .getByRole('link', { name: /^Meet & greet/ })
    .first()
    .click()
  await expect(kandidaat.getByRole('heading', { level: 1 })).toHaveText('Uw aanmelding')
  await expect(kandidaat.getByRole('img', { name: /^QR/ })).toBeVisible()
})
