import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, test } from 'vitest'
import { Afspraken } from '#app/domain/bemiddeling/components/afspraak.tsx'
import { EindeForm } from '#app/domain/bemiddeling/components/einde-form.tsx'
import { Historie } from '#app/domain/bemiddeling/components/historie.tsx'
import { IdentiteitBlok } from '#app/domain/bemiddeling/components/identiteit.tsx'
import { StandBlok } from '#app/domain/bemiddeling/components/stand.tsx'
import { StapForm } from '#app/domain/bemiddeling/components/stap-form.tsx'
import { BemiddelingBadge } from '#app/domain/bemiddeling/components/status-badge.tsx'

function html(node: ReactNode): string {
  const router = createMemoryRouter([{ path: '*', element: node }])
  return renderToStaticMarkup(createElement(RouterProvider, { router }))
}

test('the block stands out for who has to act and informs the others', () => {
  const stand = { status: 'aangeboden', heeftToestemming: false, isKennismakingGeweest: false } as const

  expect(html(<StandBlok stand={stand} voor="werkgever" />)).toMatch(/U bent aan zet<.*Wilt u kennismaken/)
  expect(html(<StandBlok stand={stand} voor="kandidaat" />)).toContain('Hoe het verdergaat')
})

test('forms post the version that the reader saw', () => {
  const stap = html(
    <StapForm action="/doe" versie={7}>
      Ja, stel mij voor
    </StapForm>,
  )
  const einde = html(
    <EindeForm
      action="/stop"
      versie={7}
      knop="Nee"
      vraag="Zeker?"
      bevestig="Ja"
      redenLabel="Waarom?"
      redenen={[{ waarde: 'anders', label: 'Anders' }]}
    />,
  )
  for (const markup of [stap, einde]) {
    expect(markup).toMatch(/<input type="hidden" name="versie" value="7"\/>/)
    expect(markup).toContain('method="post"')
  }
  expect(einde).toContain('<option value="anders">Anders</option>')
})

test('looking at the identity twice on a day is one line of the history', () => {
  const getoond = (opgetredenOp: string) => ({ type: 'bemiddeling.identiteit-getoond', opgetredenOp })
  const markup = html(
    <Historie
      gebeurtenissen={[
        getoond('2026-11-23T09:00:00.000Z'),
        getoond('2026-11-23T09:01:00.000Z'),
        getoond('2026-11-24T09:00:00.000Z'),
      ]}
      nu="De afspraak staat."
    />,
  )
  expect(markup.match(/De werkgever bekeek naam/g)).toHaveLength(2)
  expect(markup).toContain('De afspraak staat.')
})

test('appointments are written out the Dutch way, and nothing is drawn when there are none', () => {
  const leeg = {
    kennismakingOp: null,
    kennismakingPlaats: null,
    proefplaatsingVan: null,
    proefplaatsingTot: null,
    plaatsing: null,
    voor: 'kandidaat',
  } as const
  expect(html(<Afspraken {...leeg} />)).toBe('')
  expect(
    html(<Afspraken {...leeg} kennismakingOp="2026-12-01T13:00:00.000Z" kennismakingPlaats="Haarlem" />),
  ).toContain('dinsdag 1 december 2026, 14.00 uur')
})

test('the calendar file is offered with a meeting only', () => {
  const leeg = {
    kennismakingOp: null,
    kennismakingPlaats: null,
    proefplaatsingVan: null,
    proefplaatsingTot: null,
    plaatsing: null,
    voor: 'kandidaat',
    kalender: '/kandidaat/bemiddelingen/1/kennismaking.ics',
  } as const
  expect(html(<Afspraken {...leeg} />)).toBe('')
  expect(html(<Afspraken {...leeg} kennismakingOp="2026-12-01T13:00:00.000Z" />)).toContain(
    'Zet de kennismaking in je agenda',
  )
})

test('the identity can be called and mailed, and a missing phone is said', () => {
  const markup = html(
    <IdentiteitBlok identiteit={{ naam: 'Sam de Wit', email: 'sam@toets.example', telefoon: null }} />,
  )
  expect(markup).toContain('mailto:sam@toets.example')
  expect(markup).toContain('Niet ingevuld')
})

test('a status reads in the words of the reader', () => {
  expect(html(<BemiddelingBadge status="voorgesteld" voor="kandidaat" />)).toContain('Wacht op jouw antwoord')
  expect(html(<BemiddelingBadge status="voorgesteld" voor="adviseur" />)).toContain(
    'Voorgesteld aan kandidaat',
  )
})
