import { expect, test, type Page } from '@playwright/test'
import { checkAxe, checkNoScroll } from './support/check-page.ts'
import { DEMO } from './support/demo.ts'
import { linkIn, readMail } from './support/mail.ts'
import { startTijdreis, type Tijdreis } from './support/time.ts'

const PROFIELCODE = /K-[2-9A-Z]{4}/

test.describe.configure({ timeout: 420_000 })

let reis: Tijdreis
test.beforeAll(async ({ browser }, testInfo) => {
  testInfo.setTimeout(200_000)
  reis = await startTijdreis(browser)
})
test.afterAll(() => reis.stop())

test('a meeting, what the employer says of it, and a start', async () => {
  let code = ''

  await test.step('the adviseur sees on the board who meets whom, and when', async () => {
    const adviseur = await reis.als('adviseur')
    await adviseur.goto('/adviseur/bemiddelingen')
    await adviseur.getByRole('link', { name: 'Bord', exact: true }).click()
    await check(adviseur, 'board')
    const kaart = adviseur.getByRole('listitem').filter({ hasText: 'Na het gesprek legt u vast' }).first()
    await expect(kaart).toContainText('Demobakkerij')
    code = PROFIELCODE.exec(await kaart.innerText())?.[0] ?? ''
    expect(code).toMatch(PROFIELCODE)
  })

  await test.step('ten days on, the employer is asked how it was, and answers', async () => {
    await reis.naarDag(10)
    const mail = await readMail(DEMO.werkgever, /Hoe was de kennismaking/, {
      dataDir: reis.product.dataDir,
      timeoutMs: 90_000,
    })
    expect(mail.text).toContain(code)
    const werkgever = await reis.als('werkgever')
    await werkgever.goto(linkIn(mail))
    await check(werkgever, 'three questions')
    await werkgever.getByRole('button', { name: 'Antwoord versturen' }).click()
    await expect(werkgever.getByRole('alert')).toContainText('Kies of de kandidaat bij het werk past')
    await werkgever.getByLabel('Ja', { exact: true }).check()
    await werkgever.getByLabel('In dienst nemen').check()
    await werkgever.getByLabel(/^Begeleiding op de werkvloer/).check()
    await werkgever.getByRole('button', { name: 'Antwoord versturen' }).click()
    await expect(werkgever.getByRole('status').first()).toContainText('Dank u')
  })

  await test.step('the adviseur hears it and finds the card with who is to act', async () => {
    const mail = await readMail(DEMO.adviseur, /over de kennismaking met/, { dataDir: reis.product.dataDir })
    const adviseur = await reis.als('adviseur')
    await adviseur.goto('/adviseur/bemiddelingen/bord?wie=adviseur')
    await expect(adviseur.getByRole('listitem').filter({ hasText: code })).toContainText(
      'Werkgever: past ja, in dienst nemen',
    )
    await adviseur.goto(linkIn(mail))
    await expect(adviseur.getByText('Begeleiding op de werkvloer', { exact: false })).toBeVisible()
    await check(adviseur, 'bemiddeling with what the employer said')
  })
})

async function check(page: Page, name: string): Promise<void> {
  await checkAxe(page, name)
  await page.setViewportSize({ width: 320, height: 800 })
  await checkNoScroll(page, name)
  await page.setViewportSize({ width: 1280, height: 900 })
}
