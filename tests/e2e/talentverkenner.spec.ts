import { expect, test, type Browser, type Page } from '@playwright/test'
import { checkAxe, checkNoScroll, listenForFaults } from './support/check-page.ts'
import { DEMO } from './support/demo.ts'
import { loginAs } from './support/login.ts'
import { lastMail, linkIn, readMail } from './support/mail.ts'

const KANDIDAAT2 = 'kandidaat2@demo.wsp.example'
const TALENTCODE = /T-[2-9A-Z]{6}/

test.describe.configure({ timeout: 240_000 })

test('an employer finds somebody, asks to meet, and hears from the adviseur', async ({ browser }) => {
  const functie = `Inpakker ${Date.now().toString(36)}`
  const werkgever = await personIn(await newPage(browser), DEMO.werkgever2)
  const adviseur = await personIn(await newPage(browser), DEMO.adviseur)

  await test.step('the first screen shows people at once', async () => {
    await werkgever.goto('/werkgever')
    await werkgever.getByRole('link', { name: 'Talentverkenner' }).click()
    await expect(werkgever.getByRole('article')).toHaveCount(10)
    await expect(werkgever.getByRole('heading', { name: /of meer profielen/ })).toBeVisible()
    await check(werkgever, 'list')
  })

  await test.step('typing forgives a mistake, and a filter can be taken off again', async () => {
    await werkgever.getByLabel('Zoek op werk of vaardigheid').fill('magazijnmedewerkr')
    await werkgever.getByRole('button', { name: 'Zoek profielen' }).click()
    await expect(werkgever).toHaveURL(/q=magazijn/)
    await expect(werkgever.getByRole('article').first()).toContainText('Uitvoerend werk in vervoer en opslag')
    await werkgever.getByLabel(/^17 tot en met 24 uur/).check()
    await werkgever.getByRole('button', { name: 'Filters toepassen' }).click()
    await expect(werkgever).toHaveURL(/uren=17-24/)
    await werkgever.getByRole('link', { name: /17 tot en met 24 uur.*filter weghalen/ }).click()
    await expect(werkgever).not.toHaveURL(/uren=/)
  })

  const code = await test.step('a profile says what somebody can, and not who it is', async () => {
    await werkgever.getByRole('article').first().getByRole('link').click()
    await expect(werkgever.getByRole('link', { name: 'Ik wil kennismaken' })).toBeVisible()
    await check(werkgever, 'profile')
    const text = await werkgever.getByRole('main').innerText()
    expect(text).not.toMatch(/K-[2-9A-Z]{4}/)
    return TALENTCODE.exec(text)?.[0] ?? ''
  })
  expect(code).toMatch(TALENTCODE)

  const before = lastMail()
  await test.step('the request says what is missing, keeps what was typed, and goes to the adviseur', async () => {
    await werkgever.getByRole('link', { name: 'Ik wil kennismaken' }).click()
    await check(werkgever, 'request')
    await werkgever.getByLabel(/Wat wilt u uw adviseur vertellen/).fill('Wij hebben een rustige werkplek.')
    await werkgever.getByRole('button', { name: 'Verzoek versturen' }).click()
    await expect(werkgever.getByRole('alert')).toContainText('om welk werk het gaat')
    await expect(werkgever.getByLabel(/Wat wilt u uw adviseur vertellen/)).toHaveValue(/rustige werkplek/)
    await werkgever.getByLabel(/welk (ander )?werk gaat het/).fill(functie)
    await werkgever.getByRole('button', { name: 'Verzoek versturen' }).click()
    await expect(werkgever).toHaveURL(/\/werkgever\/verzoeken$/)
    await expect(card(werkgever, code)).toContainText('Uw adviseur bekijkt uw verzoek')
    await check(werkgever, 'requests')
  })

  await test.step('the adviseur reads who it is about, and answers', async () => {
    const mail = await readMail(DEMO.adviseur, new RegExp(`wil kennismaken: ${functie}`), { after: before })
    await adviseur.goto(linkIn(mail))
    await expect(adviseur.getByRole('heading', { level: 1 })).toHaveText(/wil kennismaken met K-/)
    await expect(adviseur.getByRole('main')).toContainText(code)
    await check(adviseur, 'request of an employer')
    await adviseur.getByLabel('Ik vraag het de kandidaat').check()
    await adviseur.getByRole('button', { name: 'Antwoord versturen' }).click()
    await expect(adviseur.getByRole('status').first()).toContainText('Uw antwoord is opgeslagen')
  })

  await test.step('the employer gets the answer, and takes the request back', async () => {
    const mail = await readMail(DEMO.werkgever2, new RegExp(`Antwoord op uw verzoek over profiel ${code}`), {
      after: before,
    })
    await werkgever.goto(linkIn(mail))
    await expect(card(werkgever, code)).toContainText('Kandidaat wordt gevraagd')
    await card(werkgever, code).getByText('Verzoek intrekken', { exact: true }).click()
    await card(werkgever, code).getByRole('button', { name: 'Ja, trek in' }).click()
    await expect(card(werkgever, code)).toContainText('U hebt dit verzoek ingetrokken')
  })
})

test('a candidate sees the card first, says yes, and takes it back', async ({ page }) => {
  await personIn(page, KANDIDAAT2)
  await page.goto('/kandidaat/profiel/talentverkenner')
  await expect(page.getByText('Je staat niet in de talentverkenner')).toBeVisible()
  await page.getByRole('link', { name: 'je profiel', exact: true }).click()
  await page.getByText('Zet mijn profiel aan', { exact: true }).click()
  await page.getByRole('button', { name: 'Ja, ik vind dit goed' }).click()
  await expect(page.getByRole('status').first()).toBeVisible()

  await page.getByRole('link', { name: /Kies of jouw kaart daarbij is/ }).click()
  await expect(page.getByRole('heading', { name: 'Dit zou een werkgever zien' })).toBeVisible()
  const voorbeeld = await page.getByRole('region', { name: 'Dit zou een werkgever zien' }).innerText()
  await page.getByText('Zet mij in de talentverkenner', { exact: true }).click()
  await check(page, 'choice')
  await page.getByRole('button', { name: 'Ja, ik vind dit goed' }).click()
  await expect(page.getByText('Je staat in de talentverkenner', { exact: true })).toBeVisible()

  await expect(async () => {
    await page.reload()
    const nu = await page.getByRole('region', { name: 'Dit ziet een werkgever nu' }).innerText()
    expect(nu.split('\n').slice(1)).toEqual(voorbeeld.split('\n').slice(1))
  }).toPass({ timeout: 30_000 })

  await page.getByText('Haal mij uit de talentverkenner', { exact: true }).click()
  await page.getByRole('button', { name: 'Ja, haal mij eruit' }).click()
  await expect(page.getByText('Je staat niet in de talentverkenner')).toBeVisible()
  await page.goto('/kandidaat/toestemmingen')
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Werkgevers mogen mijn kaart zelf vinden' }),
  ).toContainText('Ingetrokken')
  await page.goto('/kandidaat/profiel')
  await page.getByText('Zet mijn profiel uit', { exact: true }).click()
  await page.getByRole('button', { name: 'Ja, zet mijn profiel uit' }).click()
  await expect(page.getByText('Werkgevers kunnen je profiel niet zien')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an employer searches, filters, pages and reads', async ({ page }) => {
    await personIn(page, DEMO.werkgever)
    await page.goto('/werkgever/talent')
    await page
      .getByRole('navigation', { name: 'Pagina’s met profielen' })
      .getByRole('link', { name: 'Volgende' })
      .click()
    await expect(page).toHaveURL(/pagina=2/)
    await page.getByText('Filters', { exact: true }).click()
    await page.getByLabel(/^IJmond/).check()
    await page.getByRole('button', { name: 'Filters toepassen' }).click()
    await expect(page).toHaveURL(/regio=ijmond/)
    await expect(page.getByRole('article').first()).toContainText('IJmond')
    await page.getByLabel('Zoek op werk of vaardigheid').fill('zeppelinvaarder')
    await page.getByRole('button', { name: 'Zoek profielen' }).click()
    await expect(page.getByText('Er zijn te weinig profielen om te tonen')).toBeVisible()
    await page.getByRole('link', { name: 'Toon alle profielen' }).click()
    await page.getByRole('article').first().getByRole('link').click()
    await expect(page.getByRole('link', { name: 'Ik wil kennismaken' })).toBeVisible()
  })
})

const newPage = async (browser: Browser) => (await browser.newContext()).newPage()

async function personIn(page: Page, email: string): Promise<Page> {
  await loginAs(page, email)
  return page
}

const card = (page: Page, code: string) => page.getByRole('listitem').filter({ hasText: `Profiel ${code}` })

async function check(page: Page, name: string): Promise<void> {
  const faults = listenForFaults(page)
  await checkAxe(page, name)
  await page.setViewportSize({ width: 320, height: 900 })
  await checkAxe(page, `${name} at 320`)
  await checkNoScroll(page, `${name} at 320`)
  await page.setViewportSize({ width: 1280, height: 900 })
  expect(faults, `faults in the console of ${name}`).toEqual([])
}
