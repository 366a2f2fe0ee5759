import { expect, test } from '@playwright/test'
import { checkAxe, checkNoScroll, checkPage } from './support/check-page.ts'

const PAGES = [
  '/',
  '/evenementen',
  '/certificaat',
  '/regelingen',
  '/contact',
  '/privacy',
  '/toegankelijkheid',
  '/inloggen',
  '/demo',
  '/demo/postbus',
]

for (const path of PAGES) {
  test(`the public page ${path} works for everyone at every width`, async ({ page }) => {
    await checkPage(page, path)
  })
}

test('a page that does not exist says so, and shows the way back', async ({ page }) => {
  const response = await page.goto('/bestaat-niet')

  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await checkAxe(page, 'the page for 404')
  await page.setViewportSize({ width: 320, height: 800 })
  await checkNoScroll(page, 'the page for 404')
})

test('the first thing that Tab reaches is the link to the content', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')

  await expect(page.locator(':focus')).toHaveText(/naar de inhoud|direct naar/i)
})
