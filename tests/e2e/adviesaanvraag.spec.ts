import { expect, test, type Browser, type Page } from '@playwright/test'
import { checkAxe, checkNoScroll } from './support/check-page.ts'
import { DEMO } from './support/demo.ts'
import { loginAs } from './support/login.ts'
import { lastMail, linkIn, readMail } from './support/mail.ts'

test.describe.configure({ timeout: 240_000 })

test('an employer asks, the adviseur asks back and answers, the employer reads, and opens it again', async ({
  browser,
}) => {
  const titel = `Wie helpt ons met een tillift ${Date.now().toString(36)}?`
  const werkgever = await personIn(browser, DEMO.werkgever)
  const adviseur = await personIn(browser, DEMO.adviseur)
  const begin = lastMail()

  await test.step('asking takes one screen', async () => {
    await werkgever.goto('/werkgever')
    await werkgever.getByRole('navigation').getByRole('link', { name: 'Advies', exact: true }).click()
    await werkgever.getByRole('link', { name: 'Advies vragen' }).click()
    await check(werkgever, 'form')
    await werkgever.getByLabel(/^Werkplek aanpassen/).check()
    await werkgever.getByLabel(/^Uw vraag in één zin/).fill(titel)
    await werkgever.getByRole('button', { name: 'Vraag versturen' }).click()
    await expect(werkgever.getByRole('heading', { level: 1 })).toHaveText(titel)
    await expect(werkgever.getByText(/Wij reageren uiterlijk \w+dag/)).toBeVisible()
    await check(werkgever, 'request')
  })

  await test.step('the adviseur sees until when, and asks something back', async () => {
    const mail = await readMail(DEMO.adviseur, /vraagt advies: werkplek aanpassen/, { after: begin })
    await adviseur.goto(linkIn(mail))
    await expect(adviseur.getByText(/^Uiterlijk .* \(nog \d werkdag/)).toBeVisible()
    await check(adviseur, 'request of an employer')
    await adviseur.getByLabel(/^Iets vragen aan de werkgever/).check()
    await adviseur.getByLabel(/^Uw bericht/).fill('Hoe zwaar zijn de dozen?')
    await adviseur.getByRole('button', { name: 'Bericht versturen' }).click()
    await expect(adviseur.getByText('Wacht op werkgever')).toBeVisible()
  })

  await test.step('the employer answers from the mail', async () => {
    const mail = await readMail(DEMO.werkgever, /Een vraag aan u over werkplek/, { after: begin })
    await werkgever.goto(linkIn(mail))
    await expect(werkgever.getByText('Hoe zwaar zijn de dozen?')).toBeVisible()
    await werkgever.getByLabel(/^Uw bericht/).fill('Ongeveer vijftien kilo.')
    await werkgever.getByRole('button', { name: 'Bericht versturen' }).click()
    await expect(werkgever.getByText('Ongeveer vijftien kilo.')).toBeVisible()
  })

  await test.step('the answer says what comes next, and on which day', async () => {
    await adviseur.goto('/adviseur/advies')
    await check(adviseur, 'list')
    await adviseur.getByRole('link', { name: titel }).click()
    await adviseur.getByLabel(/^Antwoorden, met een volgende stap/).check()
    await adviseur.getByLabel(/^Uw bericht/).fill('Een tillift is dan verplicht.')
    await adviseur.getByRole('button', { name: 'Bericht versturen' }).click()
    await expect(adviseur.getByRole('alert')).toContainText('Schrijf wat u hierna doet')
    await expect(adviseur.getByLabel(/^Uw bericht/)).toHaveValue('Een tillift is dan verplicht.')
    await adviseur.getByLabel(/^Wat is de volgende stap/).fill('Ik kom de werkplek bekijken')
    await adviseur.getByLabel(/^Wanneer doet u dat/).fill(inDays(7))
    await adviseur.getByRole('button', { name: 'Bericht versturen' }).click()
    await expect(adviseur.getByText('In behandeling').first()).toBeVisible()
    await readMail(DEMO.werkgever, /Antwoord op uw vraag over werkplek/, { after: begin })
    await werkgever.goto('/werkgever/advies')
    await check(werkgever, 'requests')
    await expect(card(werkgever, titel)).toContainText('Ik kom de werkplek bekijken')
  })

  await test.step('closed with an outcome, and opened again by the employer', async () => {
    await adviseur.getByRole('link', { name: 'Afronden' }).click()
    await check(adviseur, 'close')
    await adviseur.getByLabel('De vraag is beantwoord').check()
    await adviseur.getByLabel(/^Uw bericht aan de werkgever/).fill('De lift is besteld.')
    await adviseur.getByRole('button', { name: 'Vraag afronden' }).click()
    await expect(adviseur.getByRole('status').first()).toContainText('afgerond')
    await card(werkgever, titel).getByRole('link').click()
    await werkgever.getByRole('link', { name: 'Vraag opnieuw openen' }).click()
    await werkgever.getByLabel(/^Wat wilt u nog weten/).fill('De lift is niet gekomen.')
    await werkgever.getByRole('button', { name: 'Opnieuw openen' }).click()
    await expect(werkgever.getByText(/Wij reageren uiterlijk/)).toBeVisible()
    await readMail(DEMO.adviseur, /heeft een adviesvraag opnieuw geopend/, { after: begin })
  })

  await test.step('given to a colleague, and taken back by the employer', async () => {
    await adviseur.reload()
    await adviseur.getByRole('link', { name: 'Geven aan een collega' }).click()
    await check(adviseur, 'hand over')
    await adviseur.getByLabel('Welke collega?').selectOption({ label: 'Anja Adviseur-Demo' })
    await adviseur.getByRole('button', { name: 'Geven aan deze collega' }).click()
    await readMail('adviseur2@demo.wsp.example', /adviesvraag gekregen/, { after: begin })
    await werkgever.reload()
    await expect(werkgever.getByText('Anja Adviseur-Demo', { exact: true })).toBeVisible()
    await werkgever.getByText('Vraag intrekken', { exact: true }).click()
    await werkgever.getByRole('button', { name: 'Ja, trek in' }).click()
    await expect(werkgever.getByText('U hebt deze vraag ingetrokken')).toBeVisible()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an employer makes mistakes, loses nothing, and asks', async ({ page }) => {
    const titel = `Vraag zonder script ${Date.now().toString(36)}`
    await loginAs(page, DEMO.werkgever2)
    await page.goto('/werkgever/advies/nieuw')
    await page.getByLabel(/^Wilt u er meer over vertellen/).fill('Het gaat om de hele ploeg.')
    await page.getByRole('button', { name: 'Vraag versturen' }).click()
    await expect(page.getByRole('alert')).toContainText('Kies waar uw vraag over gaat')
    await expect(page.getByRole('alert')).toContainText('Schrijf uw vraag in één zin')
    await expect(page.getByLabel(/^Wilt u er meer over vertellen/)).toHaveValue('Het gaat om de hele ploeg.')
    await page.getByLabel(/^Regelingen en subsidies/).check()
    await page.getByLabel(/^Uw vraag in één zin/).fill(titel)
    await page.getByRole('button', { name: 'Vraag versturen' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titel)
    await page.getByRole('button', { name: 'Bericht versturen' }).click()
    await expect(page.getByRole('alert')).toContainText('Schrijf uw bericht')
    await page.getByLabel(/^Uw bericht/).fill('Wij zijn met twaalf.')
    await page.getByRole('button', { name: 'Bericht versturen' }).click()
    await expect(page.getByText('Wij zijn met twaalf.')).toBeVisible()
    await page.getByText('Vraag intrekken', { exact: true }).click()
    await page.getByRole('button', { name: 'Ja, trek in' }).click()
    await expect(page.getByText('U hebt deze vraag ingetrokken')).toBeVisible()
  })
})

async function personIn(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await loginAs(page, email)
  return page
}

const card = (page: Page, titel: string) => page.getByRole('listitem').filter({ hasText: titel })

async function check(page: Page, name: string): Promise<void> {
  await checkAxe(page, name)
  await checkNoScroll(page, name)
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
