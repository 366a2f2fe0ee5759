export type Page = {
  status: number
  location: string | null
  html: string
  /** The message for the next page, when the answer carries one. */
  melding: { soort: string; tekst: string } | null
  path: string
  ms: number
}

/** Nothing answered at this address. */
export class NobodyHome extends Error {}

const LONGEST_WAIT_MS = 60_000

/** A browser without JavaScript: it keeps its cookies and sends forms. Every answer it gets is in `seen`. */
export function openBrowser(origin: string) {
  const cookies = new Map<string, string>()
  const seen: Page[] = []

  async function ask(path: string, form?: Record<string, string>): Promise<Page> {
    const start = performance.now()
    const response = await fetch(origin + path, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: {
        Accept: 'text/html',
        Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form && { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' }),
      },
      ...(form && { body: new URLSearchParams(form).toString() }),
      signal: AbortSignal.timeout(LONGEST_WAIT_MS),
    }).catch((error: Error) => {
      if (error.name === 'TimeoutError') throw error
      throw new NobodyHome(path)
    })
    const html = await response.text().catch(() => {
      throw new NobodyHome(path)
    })
    let melding: Page['melding'] = null
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (name === 'wsp-melding') melding = readMelding(value)
      else cookies.set(name, value)
    }
    const page = {
      status: response.status,
      location: response.headers.get('Location'),
      html,
      melding,
      path: `${form ? 'POST' : 'GET'} ${path}`,
      ms: performance.now() - start,
    }
    seen.push(page)
    return page
  }

  return { seen, get: (path: string) => ask(path), post: ask }
}

export type Browser = ReturnType<typeof openBrowser>

/** The heading of a page. */
export function headingOf({ html }: Page): string {
  return /<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? ''
}

/** The content of a signed cookie of ours; empty when it is being taken away. */
function readMelding(value: string): Page['melding'] {
  const [content = ''] = decodeURIComponent(value).split('.')
  const text = Buffer.from(content, 'base64').toString('utf8')
  return text.startsWith('{') ? (JSON.parse(text) as Page['melding']) : null
}
