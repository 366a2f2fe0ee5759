import { expect, test } from '@playwright/test'
import { checkAxe } from './support/check-page.ts'
import { DEMO } from './support/demo.ts'
import { loginAs } from './support/login.ts'

test('an adviseur takes a speeddate away by hand and fills the rooster up again; the werkgever sees numbers and no names', async ({
  page,
}) => {
  await loginAs(page, DEMO.adviseur)
  await page.goto('/adviseur/evenementen')
  await page.getByRole('link', { name: 'Speeddates in het Demohuis' }).first().click()
  await page.getByRole('link', { name: 'Speeddates', exact: true }).click()
  const rooster = page.getByRole('table', { name: /Rooster/ })
  await expect(rooster).toContainText('Demobakkerij De Duinpan')
  await checkAxe(page, 'the timetable')
  await expect(rooster.getByRole('columnheader', { name: /^Pauze/ })).toHaveCount(1)
  const adres = new URL(page.url()).pathname
  await page.getByRole('link', { name: 'Tafels en tijden' }).click()
  await checkAxe(page, 'tables and times')
  await page.getByRole('link', { name: 'Demobakkerij De Duinpan' }).click()
  await page.getByLabel('Tussendoor weg van').fill('14:00')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Vul ook in hoe laat deze deelnemer terug is.').first()).toBeVisible()
  await checkAxe(page, 'the wishes of an employer')
  await page.goto(adres)
  await rooster.getByRole('link').first().click()
  const wie = (await page.getByRole('heading', { level: 1, name: /^Gesprek van/ }).innerText()).replace(
    /^Gesprek van \d+\. /,
    '',
  )
  await page.getByLabel('Weghalen').check()
  await checkAxe(page, 'changing a talk')
  await page.getByRole('button', { name: 'Rooster wijzigen' }).click()
  await expect(page.getByText('Het gesprek is weggehaald.')).toBeVisible()
  await page.getByRole('button', { name: 'Rooster aanvullen' }).click()
  await expect(page.getByText(/Het rooster is aangevuld/)).toBeVisible()

  await loginAs(page, DEMO.werkgever)
  await page.goto(adres.replace('/adviseur/', '/werkgever/'))
  await expect(page.getByRole('list').filter({ hasText: 'Pauze' })).toContainText(/Kandidaat \d+/)
  await expect(page.getByRole('main')).not.toContainText(wie)
  await checkAxe(page, 'the talks of an employer')
})
