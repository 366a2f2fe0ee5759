import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const WIDTHS = [1280, 360, 320] as const

/**
 * What every page must be: served without an error, with its own title and one h1, free of axe findings, and at 320
 * pixels without a horizontal scroll bar. Faults in the console count too.
 */
export async function checkPage(
  page: Page,
  path: string,
  { axeAt = [1280, 320] }: { axeAt?: readonly number[] } = {},
): Promise<void> {
  const faults = listenForFaults(page)
  const response = await page.goto(path)
  expect(response?.status(), `status of ${path}`).toBe(200)
  await expect(page).toHaveTitle(/.+ \| WSP-portaal$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    // Between 360 and 320 nothing changes its place: there the narrowest speaks for both.
    if (axeAt.includes(width)) await checkAxe(page, `${path} at ${width}`)
    await checkNoScroll(page, `${path} at ${width}`)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  expect(faults, `faults in the console of ${path}`).toEqual([])
}

export async function checkAxe(page: Page, name: string): Promise<void> {
  // It looks at this document alone; no page has a frame that it would miss.
  expect(page.frames(), `frames of ${name}`).toHaveLength(1)
  // Once for each document: loading it takes as long as looking at a small page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const findings = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    // What passed is not asked for: telling it takes a third of the time.
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      runOnly: { type: 'tag', values: tags },
    })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
  }, TAGS)
  expect(findings, `axe on ${name}`).toEqual([])
}

export async function checkNoScroll(page: Page, name: string): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return { scrollWidth, clientWidth }
  })
  expect(scrollWidth, `width of the content of ${name}`).toBeLessThanOrEqual(clientWidth)
}

/** Errors of scripts, of hydration and of the Content-Security-Policy. */
export function listenForFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return faults
}
