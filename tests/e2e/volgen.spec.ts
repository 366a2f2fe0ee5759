import { expect, test } from '@playwright/test'
import { checkPage } from './support/check-page.ts'
import { DEMO } from './support/demo.ts'
import { loginAs } from './support/login.ts'

test.describe.configure({ timeout: 120_000 })

test('an adviseur sees what they follow, changes it and stops it', async ({ page }) => {
  await loginAs(page, DEMO.adviseur)
  await checkPage(page, '/adviseur/volgen')
  await page.getByRole('link', { name: /^Wijzigen ?: Medewerker bakkerij$/ }).click()
  await page.getByLabel('60: goed').check()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  const vacatures = page.getByRole('table', { name: 'Vacatures die u volgt' })
  await expect(vacatures.getByRole('cell', { name: 'Alleen wat past, vanaf 60' })).toBeVisible({
    timeout: 30_000,
  })
  await page.getByRole('button', { name: 'Medewerker bakkerij niet meer volgen' }).click()
  await expect(page.getByText('U volgt nog geen vacature')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a candidate gets no mail about new work until they switch it on, and can switch it off', async ({
    page,
  }) => {
    await loginAs(page, DEMO.kandidaat)
    await page.goto('/kandidaat/vacatures')
    await page.getByRole('link', { name: 'E-mail aanzetten' }).click()
    await expect(page.getByLabel('Geen e-mail')).toBeChecked()
    await page.getByLabel('Alleen werk dat goed past').check()
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await expect(page.getByRole('status').first()).toContainText('’s ochtends een e-mail')

    await page.getByRole('link', { name: 'E-mail wijzigen of uitzetten' }).click()
    await expect(page.getByLabel('Alleen werk dat goed past')).toBeChecked()
    await page.getByLabel('Geen e-mail').check()
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await expect(page.getByRole('status').first()).toContainText('geen e-mail over nieuw werk')
  })
})
