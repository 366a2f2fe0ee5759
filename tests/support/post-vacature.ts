import { setTimeout as sleep } from 'node:timers/promises'
import { headingOf, NobodyHome, type Browser, type Page } from '#tests/support/browser.ts'
import { fieldsOf } from '#tests/support/form-fields.ts'

/** What the portal has said yes to, per vacature. */
export type Confirmed = { id: string; titel: string; stappen: string[] }

const GIVE_UP_MS = 60_000

/** Steps into the demo as the person with this name. */
export async function stepIn(browser: Browser, naam: string): Promise<void> {
  const { html } = await browser.get('/demo')
  const button = html.indexOf(`Stap in als ${naam}`)
  const accountId = [...html.slice(0, button).matchAll(/name="accountId" value="([^"]+)"/g)].at(-1)?.[1]
  if (button < 0 || !accountId) throw new Error(`no demo person ${naam}`)
  const { status } = await browser.post('/demo', { accountId })
  if (status !== 303) throw new Error(`stepping in as ${naam}: ${status}`)
}

/**
 * Posts a vacature through the forms of the portal and publishes it, as patiently as people do: where the portal does
 * not answer or says that it is away, it looks at the page again and goes on from there.
 */
export async function postVacature(
  { werkgever, adviseur }: { werkgever: Browser; adviseur: Browser },
  titel: string,
  inhoud: { beroepId: string; sluitingsdatum: string },
): Promise<Confirmed> {
  const stappen: string[] = []
  let id = ''
  await until(async () => {
    const { html } = await page(() => werkgever.get('/vacaturebeheer/nieuw'))
    id = fieldsOf(html).find(({ name }) => name === 'id')?.value ?? ''
    return true
  })
  const base = `/vacaturebeheer/${id}`
  const { beroepId, sluitingsdatum } = inhoud
  const omschrijving = 'U bakt brood in een klein team. U begint vroeg en bent op tijd klaar.'

  await until(async () => {
    const answer = await page(() => werkgever.post('/vacaturebeheer/nieuw', { id, titel }))
    return confirm('aangemaakt', answer)
  })
  await fillIn('werk', { titel, omschrijving, beroepId, werkEnDenkniveau: '2' })
  await fillIn('eisen', { eis: 'basis:rekenen' })
  await fillIn('voorwaarden', {
    soorten: 'regulier',
    urenMin: '24',
    urenMax: '32',
    sluitingsdatum,
    postcode: '2011 AA',
    contactNaam: 'Personeelszaken',
    contactEmail: 'personeel@demo.wsp.example',
  })
  await move(werkgever, 'indienen', 'Ingediend', {})
  await move(adviseur, 'publiceren', 'Gepubliceerd', { bereik: 'openbaar' })
  return { id, titel, stappen }

  /** A step of the form counts as confirmed when the next page is offered. */
  async function fillIn(stap: string, fields: Record<string, string>): Promise<void> {
    await until(async () => {
      const form = await page(() => werkgever.get(`${base}/${stap}`))
      const answer = await page(() =>
        werkgever.post(`${base}/${stap}`, { versie: versieOf(form), intent: 'verder', ...fields }),
      )
      return confirm(stap, answer)
    })
  }

  async function move(browser: Browser, stap: string, status: string, fields: Record<string, string>) {
    await until(async () => {
      const overzicht = await page(() => browser.get(base))
      // Done at the previous try, of which the answer got lost.
      if (statusOn(overzicht) === status) return true
      const versie = versieOf(
        stap === 'indienen' ? await page(() => browser.get(`${base}/controleren`)) : overzicht,
      )
      const answer = await page(() => browser.post(`${base}/${stap}`, { versie, ...fields }))
      if (answer.melding?.soort !== 'ok') throw new Error(`${stap}: ${answer.melding?.tekst}`)
      return confirm(stap, answer)
    })
  }

  function confirm(stap: string, answer: Page): boolean {
    if (answer.status !== 303)
      throw new Error(`${stap}: ${answer.status} ${headingOf(answer)} ${faultsIn(answer)}`)
    stappen.push(stap)
    return true
  }
}

class Away extends Error {}

async function page(ask: () => Promise<Page>): Promise<Page> {
  const answer = await ask()
  if (answer.status === 503) throw new Away()
  return answer
}

async function until(attempt: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + GIVE_UP_MS; ; await sleep(200)) {
    try {
      if (await attempt()) return
    } catch (error) {
      if (!(error instanceof Away || error instanceof NobodyHome) || Date.now() > end) throw error
    }
  }
}

function versieOf({ html }: Page): string {
  return fieldsOf(html).find(({ name }) => name === 'versie')?.value ?? ''
}

function statusOn({ html }: Page): string | undefined {
  return /<span class="[^"]*wsp-status[^"]*">.*?<\/svg>([^<]*)/s.exec(html)?.[1]
}

function faultsIn({ html }: Page): string {
  return [...html.matchAll(/error-message[^>]*>([^<]*)/g)].map(([, text]) => text).join(' ')
}
