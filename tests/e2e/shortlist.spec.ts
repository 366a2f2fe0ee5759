import { expect as plainExpect, test, type Page } from '@playwright/test'
import { checkAxe, checkPage } from './support/check-page.ts'
import { DEMO } from './support/demo.ts'
import { loginAs } from './support/login.ts'

const VACATURE = '/adviseur/vacatures/d0000000-0000-4000-8000-bac000000001'
const SHORTLIST = `${VACATURE}/shortlist`
const CODE = /^K-[2-9A-HJ-NP-Z]{4,6}/
const LIJST = 'Kandidaten op de shortlist, in uw volgorde'

// Every answer looks at all candidates of the region again.
const expect = plainExpect.configure({ timeout: 30_000 })

// They change the one list of the fixed vacature.
test.describe.configure({ mode: 'serial', timeout: 240_000 })

test('an adviseur puts the list in another order by keyboard, and the focus stays with who moves', async ({
  page,
}) => {
  await loginAs(page, DEMO.adviseur2)
  await checkPage(page, SHORTLIST)
  const [eerste = '', tweede = '', derde = ''] = await codesOf(page)

  await page.getByRole('button', { name: `${derde} omhoog` }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'staat nu op plek 2' })).toBeVisible()
  await expect(page.getByRole('button', { name: `${derde} omhoog` })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'staat nu op plek 1' })).toBeVisible()
  await expect(page.getByRole('button', { name: `${derde} omlaag` })).toBeFocused()
  expect((await codesOf(page)).slice(0, 3)).toEqual([derde, eerste, tweede])

  await page.getByLabel('Zet kandidaat').selectOption({ label: derde })
  await page.getByLabel('op plek').selectOption('3')
  await page.getByRole('button', { name: 'Verplaatsen' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'staat nu op plek 3' })).toBeVisible()
  expect((await codesOf(page)).slice(0, 3)).toEqual([eerste, tweede, derde])
})

test('picking from the list of matches marks the candidate, and several are proposed after one look', async ({
  page,
}) => {
  await loginAs(page, DEMO.adviseur2)
  await page.goto(`${VACATURE}/matches`)
  const knop = page.getByRole('button', { name: /op de shortlist zetten$/ }).nth(8)
  const code = (await knop.getAttribute('aria-label'))?.split(' ')[0] ?? ''
  await knop.click()
  await expect(page.getByRole('status').filter({ hasText: 'staat nu op de shortlist' })).toBeVisible()
  await expect(
    page.getByRole('row', { name: code }).getByRole('link', { name: 'Op de shortlist' }),
  ).toBeVisible()

  await page.goto(SHORTLIST)
  await page.getByRole('checkbox', { name: `${code} kiezen` }).check()
  await page.getByRole('button', { name: 'Voorstellen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kandidaten voorstellen')
  await checkPage(page, pathOf(page.url()))
  await page.getByRole('link', { name: 'Terug, niemand voorstellen' }).click()
  await page.getByRole('button', { name: `${code} van de shortlist halen` }).click()
  await expect(page.getByRole('status').filter({ hasText: 'niet meer op de shortlist' })).toBeVisible()
})

test('an adviseur ticks two candidates by keyboard and reads why one stands above the other', async ({
  page,
}) => {
  await loginAs(page, DEMO.adviseur2)
  await page.goto(`${VACATURE}/matches`)
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
  await expect(page.getByRole('heading', { level: 2, name: /^Kandidaat [AB]$/ })).toHaveCount(2)
  await checkPage(page, pathOf(page.url()))
  const tekst = await page.getByRole('main').innerText()
  expect(tekst).not.toMatch(/\d,\d|van 100|past bij de kandidaat/i)
})

test('the explanation of a match opens from the list and stands a check', async ({ page }) => {
  await loginAs(page, DEMO.adviseur2)
  await page.goto(`${VACATURE}/matches`)
  await checkAxe(page, 'the matches')
  await page.getByRole('link', { name: CODE }).nth(3).click()
  await expect(page.getByRole('heading', { name: 'Volgende stappen' })).toBeVisible()
  await checkPage(page, pathOf(page.url()))
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the boxes and the button of the bar are one form', async ({ page }) => {
    await loginAs(page, DEMO.adviseur2)
    await page.goto(`${VACATURE}/matches`)
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

  test('a rejection asks for a reason, keeps what was typed, and can be turned back', async ({ page }) => {
    await loginAs(page, DEMO.adviseur2)
    await page.goto(SHORTLIST)
    const code = (await codesOf(page)).at(-1) ?? ''
    await page.getByRole('row', { name: code }).getByRole('link', { name: 'Afwijzen' }).click()
    await expect(page.getByText('Nooit over gezondheid, doelgroep')).toBeVisible()

    await page.getByLabel(/^Toelichting/).fill('Is vaak ziek')
    await page.getByRole('button', { name: 'Kandidaat afwijzen' }).click()
    await expect(page.getByRole('alert')).toContainText('Kies een reden')
    await expect(page.getByRole('alert')).toContainText('Haal “ziek” weg')
    await expect(page.getByLabel(/^Toelichting/)).toHaveValue('Is vaak ziek')

    await page.getByLabel('De uren of werktijden passen niet').check()
    await page.getByLabel(/^Toelichting/).fill('Kan niet op zaterdag.')
    await page.getByRole('button', { name: 'Kandidaat afwijzen' }).click()
    await expect(page.getByRole('status').first()).toContainText('afgewezen voor deze vacature')
    await expect(page.getByRole('link', { name: code })).toHaveCount(0)

    await page.goto(SHORTLIST)
    await expect(page.getByText('Kan niet op zaterdag.')).toBeVisible()
    await page.getByRole('button', { name: `Afwijzing van ${code} terugdraaien` }).click()
    await expect(page.getByRole('status').first()).toContainText('teruggedraaid')
    await expect(page.getByText('Kan niet op zaterdag.')).toHaveCount(0)
  })

  test('moving works with plain buttons too', async ({ page }) => {
    await loginAs(page, DEMO.adviseur2)
    await page.goto(SHORTLIST)
    const [eerste = '', tweede = ''] = await codesOf(page)
    await page.getByRole('button', { name: `${eerste} omlaag` }).click()
    expect((await codesOf(page)).slice(0, 2)).toEqual([tweede, eerste])
    await page.getByRole('button', { name: `${eerste} omhoog` }).click()
    expect((await codesOf(page)).slice(0, 2)).toEqual([eerste, tweede])
  })
})

function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}

async function codesOf(page: Page): Promise<string[]> {
  const koppen = page.getByRole('table', { name: LIJST }).getByRole('rowheader')
  await expect(koppen.first()).toBeVisible()
  return (await koppen.allInnerTexts()).map((tekst) => /K-[2-9A-HJ-NP-Z]+/.exec(tekst)?.[0] ?? '')
}
