import { expect, test, type Page } from '@playwright/test'
import { checkPage } from './support/check-page.ts'
import { loginAs } from './support/login.ts'

// Other people than those of the journey, which changes what its people see while this runs.
const MENSEN = {
  // The longest first: the others go beside it.
  adviseur: { email: 'adviseur2@demo.wsp.example', start: '/adviseur', minstens: 22 },
  werkgever: { email: 'werkgever2@demo.wsp.example', start: '/werkgever', minstens: 8 },
  kandidaat: { email: 'kandidaat2@demo.wsp.example', start: '/kandidaat', minstens: 11 },
  jobcoach: { email: 'jobcoach@demo.wsp.example', start: '/jobcoach', minstens: 1 },
  rapporteur: { email: 'rapporteur@demo.wsp.example', start: '/rapporteur', minstens: 1 },
  beheerder: { email: 'beheerder@demo.wsp.example', start: '/beheer', minstens: 8 },
} as const

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
/** Of one kind of page, so many are looked at: a record in another state is another page. */
const PER_SOORT = 2

// Each role has a login and pages of its own, and together they are the longest of the browser tests.
test.describe.configure({ mode: 'parallel' })
// A trace of hundreds of pages takes a fifth of the time, and the message names the page and the element.
test.use({ trace: 'off' })

for (const [rol, { email, start, minstens }] of Object.entries(MENSEN)) {
  test(`every page that a ${rol} can click to is sound and accessible`, async ({ page }) => {
    test.setTimeout(1_800_000)
    await loginAs(page, email)
    const seen = await crawl(page, start)
    expect(seen.length, `pages of the ${rol}: ${seen.join(' ')}`).toBeGreaterThanOrEqual(minstens)
  })
}

/** Follows links breadth first from the start page and checks each page where it arrives. Answers the kinds of page. */
async function crawl(page: Page, start: string): Promise<string[]> {
  const perSoort = new Map<string, number>()
  const queue = [start]
  const known = new Set(queue)
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const soort = path
      .replace(/\?.*$/, '')
      .replace(UUID, ':id')
      .replace(/(\/parameters)\/\w+$/, '$1/:naam')
    const times = perSoort.get(soort) ?? 0
    if (times >= PER_SOORT) continue
    perSoort.set(soort, times + 1)
    // Another record on the same kind of page differs in what it says, not in what changes with the width.
    await test.step(path, () => checkPage(page, path, times > 0 ? { axeAt: [320] } : {}))
    for (const next of await linksOn(page)) {
      if (known.has(next)) continue
      known.add(next)
      queue.push(next)
    }
  }
  return [...perSoort.keys()].sort()
}

/**
 * Paths within the portal, without files to save and without the public pages: those have a test of their own. A query is left out,
 * but for the key without which a page is not there.
 */
async function linksOn(page: Page): Promise<string[]> {
  const hrefs = await page.locator(':is(main, header) a[href^="/"]:not([download])').evaluateAll((links) =>
    links.map((link) => {
      const { pathname, search, searchParams } = new URL((link as HTMLAnchorElement).href)
      return searchParams.has('sleutel') ? pathname + search : pathname
    }),
  )
  return hrefs.filter(
    (path) =>
      path !== '/' &&
      !/^\/(vacatures|regelingen|contact|privacy|toegankelijkheid|demo|inloggen)(\/|$)/.test(path),
  )
}
