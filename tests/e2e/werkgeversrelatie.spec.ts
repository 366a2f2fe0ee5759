import { expect, test, type Page } from '@playwright/test'
import { checkAxe, checkNoScroll, listenForFaults } from './support/check-page.ts'
import { DEMO } from './support/demo.ts'
import { loginAs } from './support/login.ts'

test.describe.configure({ timeout: 180_000 })

test('an adviseur meets a new employer, hears that it looks like another one, and keeps what was agreed', async ({
  page,
}) => {
  const faults = listenForFaults(page)
  const merk = Date.now().toString(36)
  const naam = `Toetsbedrijf ${merk}`
  const kvkNummer = kvk(1)
  const afspraak = `Stuur de folder aan ${merk}`
  await loginAs(page, DEMO.adviseur)

  await test.step('a new employer', async () => {
    await page.goto('/adviseur/werkgevers')
    await page.getByRole('link', { name: 'Werkgever toevoegen' }).click()
    await fillWerkgever(page, naam, kvkNummer)
    await page.getByRole('button', { name: 'Werkgever toevoegen' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'De werkgever is toegevoegd' })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible()
  })

  await test.step('somebody to speak to', async () => {
    await page.getByRole('link', { name: 'Contactpersoon toevoegen' }).click()
    await page.getByLabel('Naam', { exact: true }).fill('Toon Toetscontact')
    await page.getByRole('button', { name: 'Contactpersoon toevoegen' }).click()
    await expect(page.getByRole('table')).toContainText('Eerste contactpersoon')
    await check(page, 'contactpersonen')
  })

  await test.step('the search box of every page finds them while one types, with the keyboard alone', async () => {
    await page.goto('/adviseur')
    const vak = page.getByRole('combobox', { name: /^Zoek in werkgevers/ })
    await expect(vak).toBeVisible()
    await expect(async () => {
      await page.keyboard.press('Control+/')
      await expect(vak).toBeFocused({ timeout: 500 })
      await page.keyboard.type(`Toetsbedrijf ${merk}`)
      await expect(page.getByRole('option', { name: naam }).first()).toBeVisible({ timeout: 5_000 })
    }).toPass()
    await check(page, 'search box')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible()
    await page.keyboard.press('Control+/')
    await page.keyboard.type(naam)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main').getByRole('link', { name: naam, exact: true })).toBeVisible()
    await check(page, 'search page')
  })

  await test.step('the same name again: a warning that keeps what was typed', async () => {
    await page.goto('/adviseur/werkgevers/nieuw')
    await fillWerkgever(page, `${naam} B.V.`, kvk(2))
    await page.getByRole('button', { name: 'Werkgever toevoegen' }).click()
    await expect(page.getByText('Is het deze werkgever?')).toBeVisible()
    await expect(page.getByRole('link', { name: naam })).toBeVisible()
    await expect(page.getByLabel('Naam', { exact: true })).toHaveValue(`${naam} B.V.`)
    await expect(page.getByLabel('Postcode')).toHaveValue('1971 AB')
    await check(page, 'warning')
    await page.getByRole('link', { name: naam }).click()
    await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible()
  })

  await test.step('a phone call in which something is agreed', async () => {
    await page.getByRole('link', { name: 'Contact vastleggen' }).click()
    await page.getByRole('button', { name: 'Contact vastleggen' }).click()
    await expect(page.getByRole('link', { name: 'Kies wat voor contact het was.' })).toBeVisible()
    await page.getByLabel('Telefoon').check()
    await page.getByLabel('Kort verslag').fill('Gebeld over een rondleiding.')
    await page.getByLabel('Toon Toetscontact').check()
    await page.getByLabel('Wat spreekt u af?').fill(afspraak)
    await page.getByLabel('Klaar op').fill('2030-01-15')
    await page.getByRole('button', { name: 'Contact vastleggen' }).click()
    await expect(
      page.getByRole('status').filter({ hasText: 'Het contact is vastgelegd en de taak is gemaakt.' }),
    ).toBeVisible()
    await check(page, 'contact')
  })

  await test.step('what was agreed is a task of this adviseur, and it gets done', async () => {
    await page.goto('/adviseur')
    await page
      .getByRole('main')
      .getByRole('link', { name: /^\d+ ta(ak|ken)$/ })
      .click()
    await expect(page.getByRole('link', { name: afspraak })).toBeVisible()
    await check(page, 'taken')
    const rij = page.getByRole('row').filter({ hasText: afspraak })
    await rij.getByRole('button', { name: /Gedaan/ }).click()
    await expect(page.getByRole('status').filter({ hasText: 'De taak is gedaan.' })).toBeVisible()
    await expect(page.getByRole('link', { name: afspraak })).toHaveCount(0)
  })

  await test.step('the timeline tells it all', async () => {
    await page.goto(`/adviseur/werkgevers?q=${encodeURIComponent(naam)}`)
    await page.getByRole('link', { name: naam }).click()
    const tijdlijn = page.getByRole('main')
    await expect(tijdlijn).toContainText('Gebeld over een rondleiding.')
    await expect(tijdlijn).toContainText(`Gedaan: ${afspraak}`)
    await expect(tijdlijn).toContainText('In het netwerk als nieuwe relatie')
    await check(page, 'timeline')
    await page.getByRole('link', { name: 'Taken', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Tijdlijn: taken' })).toBeVisible()
    await expect(page.getByText('Gebeld over een rondleiding.')).toHaveCount(0)
  })

  await test.step('a list of people: a bad row has its reason, and nothing is added before it is confirmed', async () => {
    await page.goto('/adviseur/werkgevers/importeren')
    const lijst = `KVK-nummer;Contactpersoon\r\n${kvkNummer};Ingelezen Persoon\r\n123;Niemand`
    await page
      .getByRole('button', { name: 'Bestand', exact: true })
      .setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(lijst) })
    await page.getByRole('button', { name: 'Bestand inlezen' }).click()
    await expect(page.getByRole('row').filter({ hasText: 'Niemand' })).toContainText('8 cijfers')
    await check(page, 'import')
    await page.getByRole('button', { name: 'Bevestigen: 1 rij toevoegen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Import uitgevoerd' })).toBeVisible()
    await page.getByRole('link', { name: `KVK ${kvkNummer}` }).click()
    await page.getByRole('link', { name: /^Contactpersonen/ }).click()
    await expect(page.getByRole('table')).toContainText('Ingelezen Persoon')
  })
  // A form that is refused answers 400, and the browser says so in its console.
  expect(faults.filter((fault) => !/status of (400|409)/.test(fault))).toEqual([])
})

/** A number that the Kamer van Koophandel does not give out, another one at each run. */
function kvk(nummer: number): string {
  return `98${String((Date.now() + nummer) % 1_000_000).padStart(6, '0')}`
}

async function fillWerkgever(page: Page, naam: string, kvkNummer: string): Promise<void> {
  await page.getByLabel('Naam', { exact: true }).fill(naam)
  await page.getByLabel('KVK-nummer').fill(kvkNummer)
  await page.getByLabel('Sector', { exact: true }).selectOption({ label: 'Industrie' })
  await page.getByLabel('Grootte').selectOption({ index: 1 })
  await page.getByLabel('Dienstverlening').selectOption({ index: 1 })
  await page.getByLabel('Hoe kwam het contact tot stand?').selectOption({ index: 1 })
  await page.getByLabel('Straat').fill('Toetsstraat')
  await page.getByLabel('Huisnummer').fill('1')
  await page.getByLabel('Postcode').fill('1971 AB')
  await page.getByLabel('Nieuwe relatie').check()
}

async function check(page: Page, wat: string): Promise<void> {
  await checkAxe(page, wat)
  await page.setViewportSize({ width: 320, height: 900 })
  await checkNoScroll(page, `${wat} at 320`)
  await page.setViewportSize({ width: 1280, height: 900 })
}
