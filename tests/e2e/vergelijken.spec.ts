import { expect, test } from '@playwright/test'
import { checkAxe, checkPage } from './support/check-page.ts'
import { DEMO } from './support/demo.ts'
import { loginAs } from './support/login.ts'

const MATCHES = '/adviseur/vacatures/d0000000-0000-4000-8000-bac000000001/matches'
const CODE = /^K-[2-9A-HJ-NP-Z]{4,6}/

test.describe.configure({ timeout: 120_000 })

test('an adviseur ticks two candidates by keyboard and reads why one stands above the other', async ({
  page,
}) => {
  await loginAs(page, DEMO.adviseur)
  await page.goto(MATCHES)
  const vakjes = page.getByRole('checkbox', { name: /kiezen$/ })
  await vakjes.nth(1).focus()
  await page.keyboard.press('Space')
  await vakjes.nth(4).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('2 gekozen')).toBeVisible()
  await page.getByRole('button', { name: 'Vergelijken' }).focus()
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Waarom staat K-\w+ boven K-\w+\?$/)
  await expect(page.getByText(/staat boven K-\w+: samen \d+,\d tegen \d+,\d/)).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Wat brengt K-\w+ hoger\?$/ })).toBeVisible()
  await checkPage(page, pathOf(page.url()))

  await page.getByRole('link', { name: 'Tekst voor de werkgever' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /^Kandidaat K-/ })).toHaveCount(2)
  await checkPage(page, pathOf(page.url()))
  const tekst = await page.getByRole('main').innerText()
  expect(tekst).not.toMatch(/\d,\d|van 100|past bij de kandidaat/i)
})

test('the explanation of a match opens from the list and stands a check', async ({ page }) => {
  await loginAs(page, DEMO.adviseur)
  await page.goto(MATCHES)
  await checkAxe(page, 'the matches')
  await page.getByRole('link', { name: CODE }).nth(3).click()
  await expect(page.getByRole('heading', { name: 'Volgende stappen' })).toBeVisible()
  await checkPage(page, pathOf(page.url()))
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the boxes and the button of the bar are one form', async ({ page }) => {
    await loginAs(page, DEMO.adviseur)
    await page.goto(MATCHES)
    await page
      .getByRole('checkbox', { name: /kiezen$/ })
      .nth(0)
      .check()
    await page
      .getByRole('checkbox', { name: /kiezen$/ })
      .nth(2)
      .check()
    await page.getByRole('button', { name: 'Vergelijken' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Waarom staat/)
  })
})

function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}
