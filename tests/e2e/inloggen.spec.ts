import { expect, test } from '@playwright/test'
import { DEMO } from './support/demo.ts'
import { loginByCode } from './support/login.ts'
import { lastMail, readMail } from './support/mail.ts'

test('someone logs in with the code from the mail, and out again', async ({ page }) => {
  await loginByCode(page, DEMO.adviseur)
  await expect(page).toHaveURL(/\/adviseur$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Inloggen' })).toBeVisible()
  await page.goto('/adviseur')

  await expect(page).toHaveURL(/\/inloggen/)
})

test('after logging in someone is on the page they came for', async ({ page }) => {
  // Another test may have asked for a code at this address: only the mail of this attempt counts.
  const after = lastMail()
  await page.goto('/beheer/accounts')
  await expect(page).toHaveURL(/\/inloggen\?terug=/)
  await page.getByLabel('E-mailadres').fill(DEMO.beheerder)
  await page.getByRole('button', { name: 'Stuur mij een code' }).click()
  const { text } = await readMail(DEMO.beheerder, /code/i, { after })
  await page.getByLabel('Code uit de e-mail').fill(/\b\d{4} ?\d{4}\b/.exec(text)?.[0] ?? '')
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click()

  await expect(page).toHaveURL(/\/beheer\/accounts$/)
})

test('a wrong code is refused with a message that helps', async ({ page }) => {
  await page.goto('/inloggen')
  await page.getByLabel('E-mailadres').fill('niemand@nergens.example')
  await page.getByRole('button', { name: 'Stuur mij een code' }).click()
  await page.getByLabel('Code uit de e-mail').fill('0000 0000')
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click()

  await expect(page.getByRole('alert').first()).toBeVisible()
  await expect(page.getByLabel('Code uit de e-mail')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('logging in works the same', async ({ page }) => {
    await loginByCode(page, DEMO.werkgever)
    await expect(page).toHaveURL(/\/werkgever$/)
  })
})
