import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Qr } from '#app/domain/deelname/components/qr.tsx'
import { countDeur, searchDeur, type Deurpersoon } from '#app/domain/deelname/deur.ts'
import { openDeurlijn } from '#app/domain/deelname/deurlijn.ts'
import { drawQr } from '#app/domain/deelname/qr.ts'

const persoon = (id: string, anders: Partial<Deurpersoon> = {}): Deurpersoon => ({
  id,
  naam: `Toets ${id}`,
  organisatie: null,
  rol: 'werkgever',
  wacht: false,
  binnenSinds: null,
  code: `code-${id}`,
  ...anders,
})
const BINNEN = '2026-06-06T12:03:00.000Z'

test('counts per role: who is inside, who has a place, what is free; who waits counts nowhere', () => {
  const personen = [persoon('a', { binnenSinds: BINNEN }), persoon('b'), persoon('c', { wacht: true })]
  expect(countDeur(personen, [{ rol: 'werkgever', plaatsen: 5 }])).toEqual([
    { rol: 'werkgever', binnen: 1, verwacht: 2, vrij: 3 },
  ])
})

test('a name is found without its accents and capitals, by any of its words and by the organisation', () => {
  const personen = [persoon('a', { naam: 'Renée van ’t Hof', organisatie: 'Bakkerij Zon' }), persoon('b')]
  for (const zoek of ['renee', 'HOF ren', 'zon'])
    expect(searchDeur(personen, zoek).map(({ id }) => id)).toEqual(['a'])
  expect(searchDeur(personen, '')).toHaveLength(2)
})

/** The phone's connection: gone, or the answers of the server in turn. */
function aPhone() {
  const gevraagd: string[] = []
  let bewaard: string | null = null
  const phone = {
    gevraagd,
    weg: false,
    bewaard: () => bewaard,
    open: () =>
      openDeurlijn({
        inchecken: '/in',
        stand: '/stand',
        personen: [persoon('a'), persoon('b')],
        bewaarder: { lees: () => bewaard, schrijf: (tekst) => void (bewaard = tekst) },
        vraag: (_url, init) => {
          if (phone.weg) return Promise.reject(new TypeError('Failed to fetch'))
          gevraagd.push(String(init?.body as URLSearchParams))
          const antwoord = {
            uitkomst: 'al',
            binnenSinds: BINNEN,
            melding: 'Toets was al binnen om 14.03 uur.',
          }
          return Promise.resolve(Response.json(antwoord))
        },
      }),
  }
  return phone
}

test('without a connection a tap counts at once, is kept without a name, and goes out once when there is one', async () => {
  const phone = aPhone()
  phone.weg = true
  const lijn = phone.open()
  await lijn.tik('a', 'in')
  expect(lijn.lees()).toMatchObject({ wachtend: 1, verbinding: 'weg' })
  expect(lijn.lees().personen[0]?.binnenSinds).not.toBeNull()
  expect(phone.bewaard()).not.toContain('Toets')

  // The page is loaded again: what waited is still there.
  phone.weg = false
  const weer = phone.open()
  expect(weer.lees().wachtend).toBe(1)
  await weer.tik('b', 'in')
  expect(phone.gevraagd).toHaveLength(2)
  expect(phone.gevraagd[0]).toMatch(/inschrijvingId=a&soort=in&geleden=\d+/)
  expect(weer.lees()).toMatchObject({ wachtend: 0, verbinding: 'goed' })
  expect(weer.lees().melding?.tekst).toContain('was al binnen om 14.03 uur')
  expect(phone.bewaard()).toBeNull()
})

test('a QR code is drawn with a white edge and a name for who cannot see it', () => {
  const tekening = drawQr('https://portaal.example/adviseur/evenementen/1/deur?code=abc')
  expect(tekening.maat).toBeGreaterThan(29)
  // The corner mark: seven squares, four from the edge.
  expect(tekening.pad.startsWith('M4 4h7v1h-7z')).toBe(true)
  const html = renderToStaticMarkup(<Qr tekening={tekening} label="Uw toegangscode" />)
  expect(html).toContain('role="img" aria-label="Uw toegangscode"')
})
