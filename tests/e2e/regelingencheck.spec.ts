import { expect, test, type Page } from '@playwright/test'
import { checkAxe, checkNoScroll, checkPage, WIDTHS } from './support/check-page.ts'
import { loginAs } from './support/login.ts'

test.describe.configure({ timeout: 120_000 })

const GOED =
  '/regelingen/check/uitkomst?start=2026-01-01&uren=36&leeftijd=21&loon=minimum&loonwaarde=60&contract=vast&situatie=langzamer'
const rij = (page: Page, naam: RegExp) => page.getByRole('row', { name: naam })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an employer makes mistakes, loses nothing, and reads what a job of 36 hours gives', async ({
    page,
  }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Reken uit wat regelingen u opleveren' }).click()

    await test.step('what is wrong is told on top and beside the field', async () => {
      await page.getByLabel('Wanneer begint het werk?').fill('2026-01-01')
      await page.getByLabel('Hoeveel uur?').fill('zesendertig')
      await page.getByLabel('Een hoger loon').check()
      await page.getByRole('button', { name: 'Bekijk de uitkomst' }).click()
      const fouten = page.getByRole('alert')
      await expect(fouten).toContainText('Kies minstens één onderwerp.')
      await expect(fouten).toContainText('Vul de uren per week in')
      await expect(fouten).toContainText('Vul het bruto uurloon in')
      await expect(page.getByLabel('Hoeveel uur?')).toHaveValue('zesendertig')
      await expect(page.getByLabel('Hoeveel uur?')).toHaveAttribute('aria-invalid', 'true')
      await expect(page.getByLabel('Wanneer begint het werk?')).toHaveValue('2026-01-01')
      await expect(page.getByLabel('Een hoger loon')).toBeChecked()
    })

    await test.step('put right, it is calculated line by line', async () => {
      await page.getByLabel('Het werk gaat misschien langzamer').check()
      await page.getByLabel('Hoeveel uur?').fill('36')
      await page.getByLabel('Het minimumloon', { exact: true }).check()
      await page.getByLabel('Met welke loonwaarde wilt u rekenen?').fill('60')
      await page.getByRole('button', { name: 'Bekijk de uitkomst' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uitkomst van uw regelingencheck')
      const berekening = page.getByRole('table', { name: 'Berekening met deze loonwaarde' })
      await expect(berekening).toContainText('€ 14,71 × 36 uur × 52 weken ÷ 12 maanden × 1,08')
      await expect(berekening.getByRole('row').last()).toContainText('€ 1.224,30')
      await expect(page.getByRole('table', { name: 'Wat u ongeveer krijgt' })).toContainText('€ 14.691,60')
      await expect(page.getByRole('table', { name: /met bron/ })).toContainText('per 1 januari 2026')
    })

    await test.step('the answers are still there to change', async () => {
      await page.getByRole('link', { name: 'Antwoorden wijzigen' }).click()
      await expect(page.getByLabel('Hoeveel uur?')).toHaveValue('36')
      await expect(page.getByLabel('Het werk gaat misschien langzamer')).toBeChecked()
      await expect(page.getByLabel('Met welke loonwaarde wilt u rekenen?')).toHaveValue('60')
    })
  })

  test('a day without amounts is refused, with the way to the last day that has them', async ({ page }) => {
    await page.goto(GOED.replace('2026-01-01', '2028-01-01'))
    await expect(
      page.getByText('Voor een start op 1 januari 2028 kennen wij niet alle bedragen'),
    ).toBeVisible()
    await expect(page.getByRole('table', { name: 'Wat u ongeveer krijgt' })).toHaveCount(0)
    await page.getByRole('link', { name: /^Reken met een start op/ }).click()
    await expect(page.getByRole('table', { name: 'Wat u ongeveer krijgt' })).toBeVisible()
  })
})

test('the questions and the outcome work for everyone at every width', async ({ page }) => {
  await checkPage(page, '/regelingen/check')
  await checkPage(page, GOED)
  await page.goto(GOED.replace('2026-01-01', '2028-01-01'))
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await checkAxe(page, `refused at ${width}`)
    await checkNoScroll(page, `refused at ${width}`)
  }
})

test('on paper are the outcome and its sources, and nothing to click', async ({ page }) => {
  await page.goto(GOED)
  const opHetScherm = [
    page.getByRole('button', { name: 'Afdrukken' }),
    page.getByRole('link', { name: 'Antwoorden wijzigen' }),
    page.getByRole('navigation', { name: 'Hoofdmenu' }),
  ]
  for (const onderdeel of opHetScherm) await expect(onderdeel).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(rij(page, /Samen per maand/).first()).toBeVisible()
  await expect(page.getByText('Elke regel is afgerond op hele centen.')).toBeVisible()
  for (const onderdeel of opHetScherm) await expect(onderdeel).toBeHidden()
})

test('a beheerder enters an amount of the next half year in two steps, and the check calculates with it', async ({
  page,
}) => {
  const uitkomst =
    '/regelingen/check/uitkomst?start=2027-03-01&uren=20&leeftijd=15&loon=minimum&loonwaarde=50&contract=vast&situatie=langzamer'
  await page.goto(uitkomst)
  await expect(page.getByText('kennen wij niet alle bedragen')).toBeVisible()

  await loginAs(page, 'beheerder@demo.wsp.example')
  await page.goto('/beheer/parameters')
  await page.getByRole('link', { name: 'Het minimumloon per uur voor 15 jaar', exact: true }).click()
  await expect(page.getByLabel('Eerste dag')).toHaveValue('2027-01-01')
  await page.getByLabel('Waarde').fill('45,90')
  await page.getByLabel('Laatste dag').fill('2027-06-30')
  await page.getByRole('button', { name: 'Controleren' }).click()
  await expect(page.getByRole('alert')).toContainText('Schrijf op waar u het bedrag hebt gevonden.')
  await page.getByLabel('Bron').fill('Bedacht voor deze proef')
  await page.getByRole('button', { name: 'Controleren' }).click()

  await test.step('ten times as much is pointed out, and put right', async () => {
    await expect(page.getByText('Klopt dit bedrag?')).toBeVisible()
    await page.getByRole('button', { name: 'Terug om te wijzigen' }).click()
    await expect(page.getByLabel('Bron')).toHaveValue('Bedacht voor deze proef')
    await page.getByLabel('Waarde').fill('4,59')
    await page.getByRole('button', { name: 'Controleren' }).click()
    await expect(page.getByText('Klopt dit bedrag?')).toHaveCount(0)
    await checkAxe(page, 'the second step')
    await page.getByRole('button', { name: 'Ja, voeg dit bedrag toe' }).click()
    await expect(page.getByRole('status').first()).toContainText('Het bedrag is toegevoegd')
  })

  await page.goto(uitkomst)
  await expect(page.getByRole('table', { name: 'Berekening met deze loonwaarde' })).toContainText('€ 4,59')

  await test.step('the same days again are refused, and what was wrong is withdrawn', async () => {
    await page.goto('/beheer/parameters/minimumuurloon_15')
    await page.getByLabel('Waarde').fill('4,60')
    await page.getByLabel('Eerste dag').fill('2027-01-01')
    await page.getByLabel('Laatste dag').fill('2027-06-30')
    await page.getByLabel('Bron').fill('Bedacht voor deze proef')
    await page.getByRole('button', { name: 'Controleren' }).click()
    await expect(page.getByRole('alert')).toContainText('Er is al een bedrag')
    const fout = rij(page, /4,59 per uur/)
    await fout.getByText('Intrekken', { exact: true }).click()
    await fout.getByRole('button', { name: 'Ja, trek deze periode in' }).click()
    await expect(rij(page, /4,59 per uur/)).toContainText('Ingetrokken')
  })
})
