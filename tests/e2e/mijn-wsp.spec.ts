import { expect, test } from '@playwright/test'
import { checkAxe, checkNoScroll } from './support/check-page.ts'
import { DEMO } from './support/demo.ts'
import { loginAs, loginByCode } from './support/login.ts'
import { lastMail, readMail } from './support/mail.ts'

test.describe.configure({ timeout: 240_000 })

test('an employer invites a colleague, who logs in and is logged out when removed', async ({ browser }) => {
  const email = `collega.${Date.now().toString(36)}@demo.wsp.example`
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const begin = lastMail()
  await loginAs(page, DEMO.werkgever2)
  await page.goto('/werkgever')
  await page.getByRole('main').getByRole('link', { name: 'Voorbeeldlogistiek Kanaalzicht' }).click()
  for (const width of [1280, 360, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await checkNoScroll(page, `bedrijf at ${width}`)
  }
  await page.getByRole('link', { name: 'Collega uitnodigen' }).click()
  await page.getByLabel('Naam', { exact: true }).fill('Cora Collega-Demo')
  await page.getByLabel('E-mailadres').fill('geen adres')
  await page.getByRole('button', { name: 'Uitnodiging versturen' }).click()
  await expect(page.getByRole('alert')).toContainText('Vul een e-mailadres in')
  await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Cora Collega-Demo')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('button', { name: 'Uitnodiging versturen' }).click()
  await expect(page.getByText(email)).toBeVisible()

  await readMail(email, /inloggen bij het WSP-portaal voor Voorbeeldlogistiek/, { after: begin })
  const collega = await (await browser.newContext()).newPage()
  await loginByCode(collega, email)
  await collega.goto('/werkgever/bedrijf')
  await expect(collega.getByText('Dit bent u')).toBeVisible()
  await checkAxe(collega, 'bedrijf')
  await collega.goto('/werkgever/bedrijf/wijzigen')
  await checkAxe(collega, 'wijzigen')
  await collega.goto('/werkgever/collegas/uitnodigen')
  await checkAxe(collega, 'uitnodigen')
  await collega.goto('/werkgever/berichten')
  await checkAxe(collega, 'berichten')

  await page.getByText('Cora Collega-Demo weghalen', { exact: true }).click()
  await page.getByRole('button', { name: 'Ja, haal weg' }).click()
  await expect(page.getByText(email)).toHaveCount(0)
  await collega.goto('/werkgever')
  await expect(collega).toHaveURL(/\/inloggen/)
})
