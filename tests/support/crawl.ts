import { dataPath } from '#tests/support/portal.ts'

export type CrawledPage = { path: string; status: number; body: string }

const MOST_PAGES = 400

/**
 * Everything that one person can get to see: each page of `start`, each page that a page links to, and the data request
 * of each. Only GET, so that nothing changes. Without `follow` only `start` itself; with a path only what is below it.
 */
export async function crawl(
  url: string,
  cookie: string | null,
  start: string[],
  { follow = true }: { follow?: boolean | string } = {},
): Promise<CrawledPage[]> {
  const pages: CrawledPage[] = []
  const queue = [...start]
  const seen = new Set(queue)
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const page = await get(url, path, cookie)
    pages.push(page, await get(url, dataAddress(path), cookie))
    for (const link of follow === false ? [] : linksIn(page.body)) {
      if (seen.has(link) || seen.size >= MOST_PAGES) continue
      if (typeof follow === 'string' && !link.startsWith(follow)) continue
      seen.add(link)
      queue.push(link)
    }
  }
  return pages
}

async function get(url: string, path: string, cookie: string | null): Promise<CrawledPage> {
  const response = await fetch(url + path, { redirect: 'manual', headers: cookie ? { Cookie: cookie } : {} })
  // The place a redirect points at is part of the answer too.
  return {
    path,
    status: response.status,
    body: `${response.headers.get('Location') ?? ''} ${await response.text()}`,
  }
}

function dataAddress(path: string): string {
  const [pathname = '/', query] = path.split('?')
  return dataPath(pathname) + (query ? `?${query}` : '')
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\shref="(\/[^"]*)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&').replace(/#.*$/, ''))
    .filter((href) => href !== '' && !href.startsWith('//'))
}
