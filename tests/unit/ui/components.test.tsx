import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, test } from 'vitest'
import { DataTable } from '#app/ui/data-table.tsx'
import { ErrorPage } from '#app/ui/error-page.tsx'
import { Flash } from '#app/ui/flash.tsx'
import { PageShell } from '#app/ui/layout/page-shell.tsx'
import { LevelMeter } from '#app/ui/meter.tsx'
import { Overzicht } from '#app/ui/overzicht.tsx'
import { visiblePages } from '#app/ui/pagination.tsx'
import { Steps } from '#app/ui/steps.tsx'

function html(node: ReactNode, adres = '/'): string {
  const router = createMemoryRouter([{ path: '*', element: node }], { initialEntries: [adres] })
  return renderToStaticMarkup(<RouterProvider router={router} />)
}

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [4, 12, [1, 2, 3, 4, 5, 0, 12]],
  [7, 12, [1, 0, 6, 7, 8, 0, 12]],
  [12, 12, [1, 0, 11, 12]],
])('page %i of %i shows its neighbours and both ends', (pagina, aantal, verwacht) => {
  expect(visiblePages(pagina, aantal)).toEqual(verwacht)
})

test('the shell marks the current page and has a skip link to the content', () => {
  const markup = html(
    <PageShell
      demo
      navigatie={[
        { naar: '/werkgever', label: 'Begin', exact: true },
        { naar: '/werkgever/vacatures', label: 'Vacatures' },
      ]}
      account={{ naam: 'Noor', rol: 'werkgever', uitlogActie: '/uitloggen' }}
      voet={[{ naar: '/contact', label: 'Contact' }]}
    >
      <h1>Vacature</h1>
    </PageShell>,
    '/werkgever/vacatures/12',
  )
  expect(markup).toContain('href="#inhoud"')
  expect(markup).toContain('id="inhoud"')
  expect(markup).toContain('Demo-omgeving: alle personen zijn verzonnen')
  expect(markup).toMatch(/aria-current="page"[^>]*href="\/werkgever\/vacatures"/)
  expect(markup).not.toMatch(/aria-current="page"[^>]*href="\/werkgever"/)
  expect(markup).toMatch(
    /<form[^>]*action="\/uitloggen"[^>]*method="post"|<form[^>]*method="post"[^>]*action="\/uitloggen"/,
  )
})

test('an unknown level is said and drawn as unknown', () => {
  const markup = html(<LevelMeter label="Plannen" gevraagd={2} getoond={null} />)
  expect(markup).toContain('Gevraagd: voldoende. Getoond: onbekend.')
  expect(markup.match(/wsp-meter__onbekend/g)).toHaveLength(3)
  expect(markup).not.toContain('wsp-meter__vulling')
})

test('the current step is marked and only finished steps are links', () => {
  const markup = html(
    <Steps
      stappen={[
        { label: 'Werk', status: 'klaar', naar: '/werk' },
        { label: 'Wie', status: 'huidig', naar: '/wie' },
        { label: 'Klaar', status: 'open', naar: '/klaar' },
      ]}
    />,
  )
  expect(markup.match(/aria-current="step"/g)).toHaveLength(1)
  expect(markup.match(/href=/g)).toHaveLength(1)
})

test('a table names its columns again in each cell, for the cards on a small screen', () => {
  const markup = html(
    <DataTable
      bijschrift="Vacatures"
      kolommen={[
        { kop: 'Titel', rijkop: true, cel: (rij: { titel: string; uren: number }) => rij.titel },
        { kop: 'Uren', getal: true, cel: (rij) => rij.uren },
      ]}
      rijen={[{ titel: 'Kok', uren: 24 }]}
      rijSleutel={(rij) => rij.titel}
    />,
  )
  expect(markup).toContain('<th role="rowheader" scope="row">Kok</th>')
  expect(markup).toContain('data-kop="Uren"')
})

test('an error page shows the code to quote, and unknown codes still get a text that helps', () => {
  expect(html(<ErrorPage status={500} code="abc-123" />)).toContain('<code>abc-123</code>')
  expect(html(<ErrorPage status={418} />)).toContain('Deze pagina bestaat niet (meer)')
  expect(html(<ErrorPage status={502} />)).toContain('Er ging iets mis bij ons')
})

test('no message renders nothing', () => {
  expect(html(<Flash melding={null} />)).toBe('')
})

test('the overview has no inline style, which the content security policy would refuse', () => {
  const markup = html(<Overzicht />)
  expect(markup).not.toMatch(/\sstyle=/)
  expect(markup).not.toContain('<style')
  expect(markup).not.toContain('data:image')
})

test('the overview uses every id once', () => {
  const ids = [...html(<Overzicht />).matchAll(/\sid="([^"]+)"/g)].map((treffer) => treffer[1])
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})
