import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Cookie, type Page } from '@playwright/test'
import { lastMail, readMail } from './mail.ts'

/**
 * Logs in as anyone does: address, code from the mail. The session is kept for the rest of the run, because the portal
 * gives an address only a few codes in a quarter of an hour.
 */
export async function loginAs(page: Page, email: string): Promise<void> {
  const kept = readSession(email)
  await page.context().clearCookies({ name: 'wsp-sessie' })
  if (kept) return page.context().addCookies([kept])
  await loginByCode(page, email)
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'wsp-sessie')
  if (!cookie) throw new Error(`${email} is not logged in after the code`)
  writeFileSync(sessionFile(email), JSON.stringify(cookie))
}

/** The same without a kept session. Ends on the start page of the person. */
export async function loginByCode(page: Page, email: string): Promise<void> {
  const after = lastMail()
  await page.goto('/inloggen')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('button', { name: 'Stuur mij een code' }).click()
  const { text } = await readMail(email, /code/i, { after })
  const code = /\b\d{4} ?\d{4}\b/.exec(text)?.[0]
  if (!code) throw new Error('no code of eight digits in the mail')
  await page.getByLabel('Code uit de e-mail').fill(code)
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeAttached()
}

function readSession(email: string): Cookie | null {
  const file = sessionFile(email)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Cookie) : null
}

function sessionFile(email: string): string {
  const folder = join(process.env.E2E_DATA_DIR ?? '', 'toets-sessies')
  mkdirSync(folder, { recursive: true })
  return join(folder, `${email}.json`)
}
