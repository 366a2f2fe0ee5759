import { expect, test } from '@playwright/test'
import { loginAs } from './support/login.ts'
import { readMail } from './support/mail.ts'

const WERKGEVER = 'werkgever2@demo.wsp.example'

test.use({ javaScriptEnabled: false })
test.describe.configure({ timeout: 120_000 })

test('an employer without JavaScript makes mistakes, loses nothing, and hands in a vacature', async ({
  page,
}) => {
  const titel = `Orderpicker zonder script ${Date.now().toString(36)}`
  await loginAs(page, WERKGEVER)
  await page.goto('/vacaturebeheer/nieuw')
  await page.getByLabel('Hoe noemt u het werk?').fill(titel)
  await page.getByRole('button', { name: 'Begin met de vacature' }).click()

  await test.step('a term is searched on the server and chosen from a list', async () => {
    const taken = 'U verzamelt bestellingen in het magazijn en maakt ze klaar voor de chauffeur.'
    await page.getByLabel('Wat gaat iemand doen?').fill(taken)
    await page.getByLabel('Welk beroep lijkt het meest?').fill('magazijnmedewerkr')
    const gevonden = page.getByRole('radio', { name: /magazijn/i }).first()
    // Words with a typo are the search engine's work, and after a first start it is still being filled.
    await expect(async () => {
      await page.getByRole('button', { name: 'Zoeken', exact: true }).click()
      await expect(gevonden).toBeVisible({ timeout: 2_000 })
    }).toPass()
    await expect(page.getByLabel('Wat gaat iemand doen?')).toHaveValue(taken)
    await gevonden.check()
    await page.getByRole('button', { name: 'Opslaan en verder' }).click()
  })

  await test.step('requirements are ticked', async () => {
    const suggesties = page.getByRole('list', { name: /Vaak gevraagd bij/ }).getByRole('checkbox')
    for (let i = 0; i < 3; i++) await suggesties.nth(i).check()
  })

  await test.step('the count follows a button, and keeps what was ticked', async () => {
    const stand = page.getByRole('status').filter({ hasText: /voldoen aan alles wat moet/ })
    const eerst = await stand.innerText()
    await page.getByLabel('Nederlands spreken en verstaan', { exact: true }).check()
    await page.getByLabel('Hoe belangrijk? bij Nederlands spreken').selectOption('moet')
    await page.getByRole('button', { name: 'Bereken opnieuw' }).click()
    await expect(stand).not.toHaveText(eerst)
    await expect(page.getByLabel('Hoe belangrijk? bij Nederlands spreken')).toHaveValue('moet')
    for (let i = 0; i < 3; i++) {
      await expect(
        page.getByRole('list', { name: 'Gekozen vakvaardigheden' }).getByRole('checkbox').nth(i),
      ).toBeChecked()
    }
    await page.getByRole('button', { name: 'Opslaan en verder' }).click()
  })

  await test.step('a mistake is told beside the field, and everything typed is still there', async () => {
    await page.getByLabel(/^Gewone baan/).check()
    await page.getByLabel('Minstens').fill('40')
    await page.getByLabel('Hooguit').fill('20')
    await page.getByLabel('Tot en met wanneer staat de vacature open?').fill(inDays(30))
    await page.getByLabel('Straat').fill('Voorbeeldkade')
    await page.getByLabel('Huisnummer').fill('12')
    await page.getByLabel('Postcode').fill('0000 AA')
    await page.getByLabel('Naam', { exact: true }).fill('Willem Werkgever-Demo')
    await page.getByLabel('E-mailadres').fill(WERKGEVER)
    await page.getByRole('button', { name: 'Opslaan en verder' }).click()
    await expect(page.getByRole('alert')).toContainText(/postcode/i)
    await expect(page.getByLabel('Straat')).toHaveValue('Voorbeeldkade')
    await expect(page.getByLabel('Postcode')).toHaveValue('0000 AA')
    await expect(page.getByLabel('Postcode')).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByLabel(/^Gewone baan/)).toBeChecked()
    await page.getByLabel('Minstens').fill('20')
    await page.getByLabel('Hooguit').fill('40')
    await page.getByLabel('Postcode').fill('1948 QQ')
    await page.getByRole('button', { name: 'Bereken opnieuw' }).click()
    await expect(page.getByLabel('Postcode')).toHaveValue('1948 QQ')
    await expect(page.getByLabel('Hooguit')).toHaveValue('40')
    await expect(page.getByLabel(/^Gewone baan/)).toBeChecked()
    await page.getByRole('button', { name: 'Opslaan en verder' }).click()
  })

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Controleren/)
  await page.getByRole('button', { name: 'Vacature indienen' }).click()
  await expect(page.getByRole('status').first()).toBeVisible()
  await readMail('adviseur@demo.wsp.example', new RegExp(`Te beoordelen: ${titel}`))
})

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
