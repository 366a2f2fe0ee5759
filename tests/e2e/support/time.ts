import type { Browser, Page } from '@playwright/test'
import { checkAxe, checkNoScroll } from './check-page.ts'
import { VAST } from '#prisma/seed/demo/vaste-mensen.ts'
import { startProduct, type Product } from '#tests/support/start-product.ts'

export type Tijdreis = {
  /** The portal of this journey, which is no other's: its clock can be moved. */
  product: Product
  /** Stops it and starts it again on the same data, so many days after the day of the journey's beginning. */
  naarDag(dagen: number): Promise<void>
  /** Somebody of the demo region in a browser of their own. */
  als(persoon: keyof typeof VAST): Promise<Page>
  /** Somebody who only has the link of a mail. */
  zonderAccount(): Promise<Page>
  stop(): Promise<void>
}

/** A demo region of its own, with a clock that can be moved forward between two steps. */
export async function startTijdreis(browser: Browser): Promise<Tijdreis> {
  const reis: Tijdreis = {
    product: await startProduct({}),
    async naarDag(dagen) {
      reis.product = await reis.product.restart({ DEMO_DAGEN_VOORUIT: String(dagen) })
    },
    async als(persoon) {
      const context = await browser.newContext({ baseURL: reis.product.url })
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      await page.goto('/demo')
      await page.getByRole('button', { name: `Stap in als ${VAST[persoon].naam}`, exact: true }).click()
      await page.getByRole('button', { name: 'Uitloggen' }).waitFor({ state: 'attached' })
      return page
    },
    async zonderAccount() {
      return (await browser.newContext({ baseURL: reis.product.url })).newPage()
    },
    stop: () => reis.product.stop(),
  }
  return reis
}

/** What the page as it stands must be: free of axe findings, and at 320 pixels without a horizontal scroll bar. */
export async function check(page: Page, name: string): Promise<void> {
  await checkAxe(page, name)
  await page.setViewportSize({ width: 320, height: 800 })
  await checkNoScroll(page, name)
  await page.setViewportSize({ width: 1280, height: 900 })
}

/** The day so many days from now, as a date field wants it. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
